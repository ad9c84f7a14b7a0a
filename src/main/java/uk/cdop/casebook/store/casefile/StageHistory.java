package uk.cdop.casebook.store.casefile;

import java.time.LocalDate;
import java.util.List;
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

    private StageHistory() {}

    /** No line for a case that never moved. */
    static List<StageHistoryRecord> rows(CaseFile file) {
        return file.stageChanges().isEmpty() ? List.of()
                : List.of(new StageHistoryRecord(file.number().text(), file.stageChanges().stream().map(StageHistory::text).collect(Collectors.joining(BETWEEN))));
    }

    private static String text(StageChange change) {
        return change.from().map(CaseStage::code).orElse("") + ">" + change.to().code() + "@" + change.on();
    }

    static List<StageChange> changes(String moves) {
        return Stream.of(moves.split(BETWEEN)).map(StageHistory::change).toList();
    }

    private static StageChange change(String move) {
        int to = move.indexOf('>');
        int on = move.indexOf('@');
        return new StageChange(
                Optional.of(move.substring(0, to)).filter(from -> !from.isEmpty()).map(CaseFileRows::stage),
                CaseFileRows.stage(move.substring(to + 1, on)), LocalDate.parse(move.substring(on + 1)), Optional.empty());
    }
}
