package uk.cdop.casebook.publishing.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.cdop.casebook.casework.notification.NotificationFields.*;
import static uk.cdop.casebook.testkit.ReturnCases.notifiedOn;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cdop.casebook.publishing.file.GuardedCsv;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.publishing.file.AllOrNothing;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.ncmdreturn.WriteReturn;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.ReturnOffice;

class ReturnFilesTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final String[] NAMES = {
        "ncmd-return-2023-24-readiness.csv", "ncmd-return-2023-24-completeness.csv", "ncmd-return-2023-24-completeness-by-agency-and-case.csv",
        "ncmd-return-2023-24-key-in.xlsx",
        "ncmd-return-2023-24.json", "ncmd-return-2023-24.csv"
    };

    private static final CSVFormat WITH_HEADER = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @TempDir
    Path folder;

    private final ReturnOffice office = new ReturnOffice();

    @BeforeEach
    void threeCases() {
        office.keep(
                notifiedOn(1, "2023-06-01").with(CIRCUMSTANCES, "=1+1 <script>, \"quoted\"\nsecond line").with(SEX, Answer.notKnown()),
                notifiedOn(2, "2022-06-01").bornOn("2022-05-01").diedOn("2022-05-30").with(GESTATION_WEEKS, 39L)
                        .reviewedOn("2024-02-12").movedTo(CaseStage.COMPLETED, "2024-02-20"),
                notifiedOn(3, "2023-07-01").withDatesOnly().with(SEX, Answer.refused()).with(ETHNIC_CATEGORY, Answer.notYetReturned()));
    }

    private static final FieldKey CIRCUMSTANCES = FieldKey.of("circumstances");

    @Test
    void writesSixFilesNamedAfterTheYearAlone() throws IOException {
        WriteReturn.Written written = write();
        assertThat(written.files()).extracting(path -> path.getFileName().toString()).containsExactly(NAMES);
        assertThat(names()).containsExactlyInAnyOrder(NAMES);
        assertThat(written.ncmdReturn().cases()).hasSize(3);
    }

    @Test
    void leavesOneEntryInTheAuditTrail() {
        write();
        assertThat(office.vault().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.event()).isEqualTo(AuditEvent.counted(AuditEvent.What.RETURN_WRITTEN, "ncmd_return", "2023-24", 3));
            assertThat(entry.right()).isEqualTo("WRITE_RETURN");
        });
    }

    @Test
    void theSameDataOnTheSameDayGivesTheSameBytes() throws IOException {
        write();
        TreeMap<String, byte[]> first = bytes();
        write();
        TreeMap<String, byte[]> second = bytes();
        assertThat(first.keySet()).isEqualTo(second.keySet()).hasSize(6);
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void readinessHasOneLinePerCaseAndForm() throws IOException {
        write();
        List<CSVRecord> rows = csv("ncmd-return-2023-24-readiness.csv");
        assertThat(rows).hasSize(9);
        CSVRecord incomplete = rows.stream().filter(row -> row.get("case_ref").equals("CDOP-2023-0003")).findFirst().orElseThrow();
        assertThat(incomplete.get("form")).isEqualTo("CDN");
        assertThat(incomplete.get("form_version")).isEqualTo("2022-04-01");
        assertThat(incomplete.get("state")).isEqualTo("incomplete");
        assertThat(incomplete.get("missing")).isEqualTo("nhs_number; ethnic_category; home_postcode; place_of_death_type");
        assertThat(incomplete.get("case_ready")).isEqualTo("no");
        assertThat(incomplete.get("changed_since_keyed")).isEmpty();
        assertThat(rows).extracting(row -> row.get("about")).containsOnly(ReturnFiles.STATEMENT);
        assertThat(rows).filteredOn(row -> row.get("form").equals("CDR")).extracting(row -> row.get("state_in_words")).containsOnly("Not due until an agency’s form is complete");
    }

    @Test
    void aCaseThatThePanelReviewedAfterTheYearSaysSo() throws IOException {
        office.keep(notifiedOn(4, "2023-08-01").reviewedOn("2024-04-01"), notifiedOn(5, "2023-08-01"));
        write();
        assertThat(csv("ncmd-return-2023-24-readiness.csv")).filteredOn(row -> row.get("form").equals("CDA")).extracting(row -> row.get("case_ref"), row -> row.get("state_in_words"))
                .contains(tuple("CDOP-2023-0004", "Not due in this year: the panel reviewed the case after it ended"),
                        tuple("CDOP-2023-0005", "Not due until the panel has reviewed the case"));
    }

    @Test
    void everyCaseHasItsBlanksKindByKind() throws IOException {
        write();
        CSVRecord third = csv(NAMES[2]).stream().filter(row -> row.get("agency_or_case").equals("CDOP-2023-0003")).findFirst().orElseThrow();
        assertThat(third.get("by")).isEqualTo("case");
        assertThat(third.get("refused")).isEqualTo("1");
        assertThat(third.get("not_yet_returned")).isEqualTo("1");
        assertThat(third.get("needed_and_missing")).isEqualTo("4");
    }

    @Test
    void readinessAndCompletenessNameNobody() throws IOException {
        write();
        for (String name : List.of(NAMES[0], NAMES[1], NAMES[2])) {
            assertThat(Files.readString(folder.resolve(name))).doesNotContain("Sample-", "Invented", "9990000018", "ZZ99");
        }
    }

    @Test
    void completenessAddsUpOverTheFormsThatShowTheQuestion() throws IOException {
        write();
        List<CSVRecord> rows = csv("ncmd-return-2023-24-completeness.csv");
        assertThat(counts(rows, "CDN", "sex")).containsExactly(3, 0, 1, 1, 0, 1, 0, 0);
        assertThat(counts(rows, "CDN", "ethnic_category")).containsExactly(3, 1, 2, 0, 0, 0, 0, 1);
        assertThat(counts(rows, "CDN", "gestation_weeks")).containsExactly(1, 0, 1, 0, 0, 0, 0, 0);
        assertThat(counts(rows, "CDN", "birth_weight_g")).containsExactly(1, 1, 0, 0, 0, 0, 1, 0);
        assertThat(counts(rows, "CDA", "an_category_primary")).containsExactly(1, 0, 1, 0, 0, 0, 0, 0);
        assertThat(counts(rows, "CDN", "covid_alert")).containsExactly(0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(counts(rows, "CDR", "mode_of_death")).containsExactly(0, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void theNeutralExportCarriesVersionsInEachRecord() throws IOException {
        write();
        JsonNode json = JsonMapper.builder().build().readTree(folder.resolve("ncmd-return-2023-24.json").toFile());
        assertThat(json.get("about").stringValue()).contains("not an NCMD format").contains("nothing has been submitted");
        assertThat(json.get("prepared_on").stringValue()).isEqualTo("2024-04-02");
        JsonNode ethnic = record(json, "CDOP-2023-0001", "ethnic_category");
        assertThat(ethnic.get("form_version").stringValue()).isEqualTo("2022-04-01");
        assertThat(ethnic.get("code_list").stringValue()).isEqualTo("ethnic_category");
        assertThat(ethnic.get("code_list_version").stringValue()).isEqualTo("2019-04-01");
        assertThat(ethnic.get("value").stringValue()).isEqualTo("A");
        assertThat(ethnic.get("shown").stringValue()).isEqualTo("White British (A)");
        JsonNode unknown = record(json, "CDOP-2023-0001", "sex");
        assertThat(unknown.get("state").stringValue()).isEqualTo("not_known");
        assertThat(unknown.get("value").isNull()).isTrue();
        JsonNode died = record(json, "CDOP-2023-0001", "date_of_death");
        assertThat(died.get("value").stringValue()).isEqualTo("2023-05-31");
        assertThat(died.get("code_list").isNull()).isTrue();
        assertThat(record(json, "CDOP-2023-0001", "circumstances").get("value").stringValue()).isEqualTo("=1+1 <script>, \"quoted\"\nsecond line");
    }

    @Test
    void theCsvExportHoldsTheSameRecordsAndNoFormula() throws IOException {
        write();
        JsonNode json = JsonMapper.builder().build().readTree(folder.resolve("ncmd-return-2023-24.json").toFile());
        List<CSVRecord> rows = csv("ncmd-return-2023-24.csv");
        assertThat(rows).hasSize(json.get("records").size()).hasSizeGreaterThan(100);
        CSVRecord formula = rows.stream().filter(row -> row.get("field").equals("circumstances") && row.get("state").equals("given")).findFirst().orElseThrow();
        assertThat(formula.get("value")).isEqualTo("'=1+1 <script>, \"quoted\"\nsecond line");
        assertThat(rows).allSatisfy(row -> row.forEach(value -> assertThat(GuardedCsv.startsLikeAFormula(value)).isFalse()));
    }

    @Test
    void aYearWithoutCasesStillSaysWhatTheFilesAre() throws IOException {
        office.writeAs(Role.EXPORTER).write(new FinancialYear(2019), folder, Progress.NONE);
        assertThat(csv("ncmd-return-2019-20-readiness.csv")).isEmpty();
        assertThat(csv("ncmd-return-2019-20.csv")).isEmpty();
        assertThat(Files.readString(folder.resolve("ncmd-return-2019-20.json"))).contains("nothing has been submitted").contains("\"records\" : [ ]");
        try (InputStream in = Files.newInputStream(folder.resolve("ncmd-return-2019-20-key-in.xlsx")); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
        }
    }

    @Test
    void aFolderInTheWayOfOneFileLeavesTheOthersAsTheyWere() throws IOException {
        Files.writeString(folder.resolve(NAMES[0]), "earlier");
        Files.createDirectory(folder.resolve(NAMES[3]));
        assertThatThrownBy(this::write).isInstanceOf(OfficeFailure.class)
                .extracting("kind").isEqualTo(OfficeFailure.Kind.WORLD_IN_THE_WAY);
        assertThat(names()).containsExactlyInAnyOrder(NAMES[0], NAMES[3]);
        assertThat(Files.readString(folder.resolve(NAMES[0]))).isEqualTo("earlier");
        assertThat(office.vault().entries()).isEmpty();
    }

    @Test
    void aFileInPlaceOfTheFolderIsInTheWay() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "not a folder");
        assertThatThrownBy(() -> AllOrNothing.write(file, java.util.Map.of("a", new byte[0]), Progress.NONE))
                .isInstanceOf(OfficeFailure.class).hasMessageContaining("try again").hasMessageNotContaining("a-file");
    }

    @Test
    void cancellingLeavesEverythingAsItWas() throws IOException {
        Files.writeString(folder.resolve(NAMES[0]), "earlier");
        Progress stopsAtTheThird = new Progress() {
            private int steps;

            @Override
            public void report(String step, int done, int total) {
                steps++;
            }

            @Override
            public boolean isCancelled() {
                return steps >= 3;
            }
        };
        WriteReturn use = office.writeAs(Role.COORDINATOR);
        assertThatThrownBy(() -> use.write(YEAR, folder, stopsAtTheThird))
                .isInstanceOf(OfficeFailure.class).extracting("kind").isEqualTo(OfficeFailure.Kind.CANCELLED);
        assertThat(names()).containsExactly(NAMES[0]);
        assertThat(Files.readString(folder.resolve(NAMES[0]))).isEqualTo("earlier");
        assertThat(office.vault().entries()).isEmpty();
    }

    @Test
    void theChairMayReadTheReturnButNotWriteIt() {
        WriteReturn use = office.writeAs(Role.CHAIR);
        assertThatThrownBy(() -> use.write(YEAR, folder, Progress.NONE))
                .isInstanceOf(OfficeFailure.class).extracting("kind").isEqualTo(OfficeFailure.Kind.NOT_PERMITTED);
    }

    private WriteReturn.Written write() {
        return office.writeAs(Role.COORDINATOR).write(YEAR, folder, Progress.NONE);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    private TreeMap<String, byte[]> bytes() throws IOException {
        TreeMap<String, byte[]> bytes = new TreeMap<>();
        for (String name : names()) {
            bytes.put(name, Files.readAllBytes(folder.resolve(name)));
        }
        return bytes;
    }

    private List<CSVRecord> csv(String name) throws IOException {
        try (CSVParser parser = CSVParser.parse(Files.readString(folder.resolve(name)), WITH_HEADER)) {
            return parser.getRecords();
        }
    }

    private static int[] counts(List<CSVRecord> rows, String form, String field) {
        CSVRecord row = rows.stream().filter(one -> one.get("form").equals(form) && one.get("field").equals(field)).findFirst().orElseThrow();
        return Stream.of("needed", "needed_and_missing", "answered", "not_known", "not_applicable", "refused", "not_asked", "not_yet_returned")
                .mapToInt(column -> Integer.parseInt(row.get(column))).toArray();
    }

    private static JsonNode record(JsonNode json, String ref, String field) {
        for (JsonNode record : json.get("records")) {
            if (record.get("case_ref").stringValue().equals(ref) && record.get("field").stringValue().equals(field)) {
                return record;
            }
        }
        throw new AssertionError("no such record");
    }
}
