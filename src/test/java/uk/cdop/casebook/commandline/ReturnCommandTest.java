package uk.cdop.casebook.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.testkit.BlanksOfEachKind;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

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

    @Test
    void eachDifferenceFromTheMonitoringReportIsPrintedWithOurReasonWhichIsKept() throws IOException {
        CommandOnVault command = new CommandOnVault(folder, LocalDate.of(2024, 5, 2));
        try (OfficeOnDisk office = OfficeOnDisk.in(command.vault(), BlanksOfEachKind.DAY)) {
            office.keep(StoreCases.notified(1), StoreCases.notified(2));
        }
        Path report = Files.writeString(folder.resolve("report.csv"), "measure,reported,as_at,case_reference,explanation\n"
                + "died,2,2024-05-01,,\ndied,1,,CDOP-2023-0001,\ndied,0,,CDOP-2023-0002,\"Keyed in April, after their day\"\ndied,1,,N-77,\n");
        assertThat(command.run("return", "reconcile", "--year", "2023/24", "--report", report.toString()).code()).isEqualTo(ExitCode.DONE);
        CommandOnVault.Run later = command.run("return", "reconcile", "--year", "2023/24");
        assertThat(later.out().lines()).contains(
                "Deaths of resident children in the year. Ours: 2, NCMD's: 2, difference: +0. Not explained yet.",
                "  CDOP-2023-0002: counted here, not in the report. Its date here is 2023-07-14. Keyed in April, after their day",
                "  N-77: in the report, not counted here. No case of this reference is counted here. Not explained yet.");
        JsonNode cases = command.run("return", "reconcile", "--year", "2023/24", "--json").json().get("measures").get(1).get("cases");
        assertThat(cases.get(0).toString()).isEqualTo(
                "{\"ref\":\"CDOP-2023-0002\",\"only\":\"here\",\"held\":\"counted\",\"held_on\":\"2023-07-14\",\"explanation\":\"Keyed in April, after their day\"}");
        assertThat(cases.get(1).get("held_on").isNull()).isTrue();
        assertThat(command.run("return", "reconcile", "--year", "2023/24", "--csv").out()).contains("died,0,,CDOP-2023-0002,\"Keyed in April, after their day\"");
    }
}
