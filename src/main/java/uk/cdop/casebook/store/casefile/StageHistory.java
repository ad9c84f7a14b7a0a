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

    /** Read letter by letter: every count of a year's statistics reads the moves of every case. */
    static List<StageChange> changes(String moves) {
        List<StageChange> changes = new ArrayList<>();
        for (int from = 0; from < moves.length(); from = end(moves, from) + BETWEEN.length()) {
            int to = moves.indexOf('>', from);
            int on = moves.indexOf('@', to);
            Optional<CaseStage> was = from == to ? Optional.empty() : stage(moves.substring(from, to));
            CaseStage now = stage(moves.substring(to + 1, on)).orElseThrow();
            changes.add(new StageChange(was, now, day(moves, on + 1), Optional.empty()));
        }
        return List.copyOf(changes);
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
