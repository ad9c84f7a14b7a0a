package uk.cdop.casebook.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.testkit.BlanksOfEachKind;
import uk.cdop.casebook.testkit.OfficeOnDisk;

/** {@code casebook return ncmd}, as a script calls it. */
class ReturnCommandTest {

    private static final List<String> KINDS = List.of("answered", "not_known", "not_applicable", "refused", "not_asked", "not_yet_returned");

    @TempDir
    Path folder;

    private List<CSVRecord> rows(String ending) throws IOException {
        try (Reader reader = Files.newBufferedReader(folder.resolve("out").resolve("ncmd-return-2023-24-" + ending + ".csv"))) {
            reader.read();
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
        }
    }

    @Test
    void eachKindOfBlankIsCountedByItselfByFieldByAgencyAndByCase() throws IOException {
        CommandOnVault command = new CommandOnVault(folder, BlanksOfEachKind.DAY);
        try (OfficeOnDisk office = OfficeOnDisk.in(command.vault(), BlanksOfEachKind.DAY)) {
            BlanksOfEachKind.in(office);
        }
        assertThat(command.run("return", "ncmd", "--year", "2023/24", "--out", folder.resolve("out").toString()).code()).isEqualTo(ExitCode.DONE);
        for (Map.Entry<AnswerState, FieldKey> left : BlanksOfEachKind.QUESTIONS.entrySet()) {
            CSVRecord row = fieldRow("CDN", left.getValue());
            String other = left.getValue().equals(NotificationFields.SEX) ? "refused" : "answered";
            assertThat(KINDS).filteredOn(kind -> !row.get(kind).equals("0")).as(left.getValue().name()).containsExactlyInAnyOrder(left.getKey().code(), other);
            assertThat(List.of(row.get(left.getKey().code()), row.get(other))).containsOnly("1");
        }
        for (Map.Entry<AnswerState, FieldKey> left : BlanksOfEachKind.REPORTED.entrySet()) {
            CSVRecord row = fieldRow("CDR", left.getValue());
            assertThat(KINDS).filteredOn(kind -> !row.get(kind).equals("0")).as(left.getValue().name()).containsExactly(left.getKey().code());
        }
        assertThat(blanks("agency")).containsExactly(Map.of("of", "hospital", "forms", "1", "out", "1", "blank", "1 1 1 1"));
        assertThat(blanks("case")).containsExactly(
                Map.of("of", "CDOP-2023-0001", "forms", "2", "out", "0", "blank", "2 2 2 2"), Map.of("of", "CDOP-2023-0002", "forms", "1", "out", "0", "blank", "0 0 1 0"));
    }

    private List<Map<String, String>> blanks(String by) throws IOException {
        return rows("completeness-by-agency-and-case").stream().filter(row -> row.get("by").equals(by)).map(row -> Map.of(
                "of", row.get("agency_or_case"), "forms", row.get("forms"), "out", row.get("returns_outstanding"),
                "blank", String.join(" ", row.get("not_known"), row.get("not_applicable"), row.get("refused"), row.get("not_yet_returned")))).toList();
    }

    private CSVRecord fieldRow(String form, FieldKey field) throws IOException {
        return rows("completeness").stream().filter(row -> row.get("form").equals(form) && row.get("field").equals(field.name())).findFirst().orElseThrow();
    }
}
