package uk.cdop.casebook.store.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.store.schema.tables.records.StageHistoryRecord;

/** The moves of a case in one line, {@code from>to@day} after each other and without their reasons: what the statistics read of every case at once. */
final class StageHistory {

    private static final String BETWEEN = ";";
    /** One for all cases, of which a count holds hundreds of thousands. */
    private static final Map<String, Optional<CaseStage>> STAGES = Stream.of(CaseStage.values()).collect(Collectors.toUnmodifiableMap(CaseStage::code, Optional::of));

    private StageHistory() {}

    /** No line for a case that never moved. */
    static List<StageHistoryRecord> rows(CaseFile file) {
        return file.stageChanges().isEmpty() ? List.of()
                : List.of(new StageHistoryRecord(file.number().text(), file.stageChanges().stream().map(StageHistory::text).collect(Collectors.joining(BETWEEN))));
    }

    private static String text(StageChange change) {
        return change.from().map(CaseStage::code).orElse("") + ">" + change.to().code() + "@" + change.on();
    }

    /**
     * Read letter by letter: every count of a year's statistics reads the moves of every case.
     *
     * @param read the moves that were read so far, by their text: many cases move alike on one day, and each such move is held once
     */
    static List<StageChange> changes(String moves, Map<String, StageChange> read) {
        List<StageChange> changes = new ArrayList<>();
        for (int from = 0; from < moves.length(); from = end(moves, from) + BETWEEN.length()) {
            changes.add(read.computeIfAbsent(moves.substring(from, end(moves, from)), StageHistory::change));
        }
        return List.copyOf(changes);
    }

    private static StageChange change(String move) {
        int to = move.indexOf('>');
        int on = move.indexOf('@', to);
        Optional<CaseStage> was = to == 0 ? Optional.empty() : stage(move.substring(0, to));
        return new StageChange(was, stage(move.substring(to + 1, on)).orElseThrow(), day(move, on + 1), Optional.empty());
    }

    private static Optional<CaseStage> stage(String code) {
        if (!STAGES.containsKey(code)) {
            throw new IllegalArgumentException("no such stage");
        }
        return STAGES.get(code);
    }

    private static int end(String moves, int from) {
        int found = moves.indexOf(BETWEEN, from);
        return found < 0 ? moves.length() : found;
    }

    /** As {@link LocalDate#toString} wrote it: four digits of the year, two of the month and two of the day. */
    private static LocalDate day(String moves, int from) {
        return LocalDate.of(
                Integer.parseInt(moves, from, from + 4, 10), Integer.parseInt(moves, from + 5, from + 7, 10), Integer.parseInt(moves, from + 8, from + 10, 10));
    }
}
