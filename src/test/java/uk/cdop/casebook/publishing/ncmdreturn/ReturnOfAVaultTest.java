package uk.cdop.casebook.publishing.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.*;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.cdop.casebook.casework.analysis.AnalysisFields;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.ncmdreturn.AnswerToKey;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.analysis.CorrectAnalysis.CorrectAnalysisCommand;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.ncmdreturn.ConfirmReturn.ConfirmReturnOutcome;
import uk.cdop.casebook.office.ncmdreturn.KeyAnswers.KeyAnswersOutcome;
import uk.cdop.casebook.office.ncmdreturn.KeyAnswers.KeyCommand;
import uk.cdop.casebook.office.ncmdreturn.KeyInView.KeyInForm;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.AskedAgencies;
import uk.cdop.casebook.testkit.OfficeOfOneCase;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.ReturnedForms;
import uk.cdop.casebook.testkit.ScheduledCase;
import uk.cdop.casebook.testkit.StoreCases;

/** The files of the return, as they are written from a real vault. */
class ReturnOfAVaultTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final LocalDate DAY = ScheduledCase.DAY;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode SCHEMA = JSON.readTree(Path.of("docs/schema/ncmd-neutral-export-2.2.schema.json"));

    @TempDir
    Path folder;
    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), DAY);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Path write(LocalDate day, FinancialYear year, String ending) {
        office.on(day).writeReturn().write(year, folder.resolve("out"), Progress.NONE);
        return folder.resolve("out").resolve("ncmd-return-" + year.fileLabel() + ending);
    }

    private List<String> register(LocalDate day, FormCode form) throws IOException {
        CSVRecord row = csv(write(day, YEAR, "-readiness.csv")).stream().filter(one -> one.get("form").equals(form.code())).findFirst().orElseThrow();
        return List.of(row.get("return_state"), row.get("keyed_on"), row.get("keyed_by"), row.get("confirmed_on"), row.get("confirmed_by"), row.get("changed_since_keyed"));
    }

    private static List<CSVRecord> csv(Path file) throws IOException {
        return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(Files.newBufferedReader(file)).getRecords();
    }

    private static void key(UseCases can, CaseNumber number, FormCode code) {
        KeyInForm form = can.ncmdReturn().showKeyIn().show(number, YEAR).orElseThrow().form(KeyedForm.of(code)).orElseThrow();
        List<AnswerToKey> open = form.questions().stream().filter(question -> question.mark().isOpen()).map(question -> question.now()).toList();
        assertThat(can.ncmdReturn().keyAnswers().key(new KeyCommand(number, YEAR, KeyedForm.of(code), open))).isInstanceOf(KeyAnswersOutcome.Keyed.class);
    }

    private List<List<String>> sheet(LocalDate day, String name) throws IOException {
        try (InputStream in = Files.newInputStream(write(day, YEAR, "-key-in.xlsx")); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheet(name);
            List<List<String>> rows = new ArrayList<>();
            for (Row row : sheet == null ? List.<Row>of() : sheet) {
                rows.add(IntStream.range(0, row.getLastCellNum()).mapToObj(cell -> row.getCell(cell).getStringCellValue()).toList());
            }
            return rows;
        }
    }

    @Test
    void theRegisterGoesFromNotDueToDueKeyedConfirmedAndAmendedWithWhoAndWhenInTheFiles() throws IOException {
        CaseNumber number = ScheduledCase.in(office, 1, true);
        assertThat(register(DAY, FormCode.ANALYSIS)).containsExactly("not_due", "", "", "", "", "");
        ScheduledCase.signOff(office, number);
        assertThat(register(DAY, FormCode.ANALYSIS)).containsExactly("due", "", "", "", "", "");
        key(office.on(DAY.plusDays(1), "Keying Person"), number, FormCode.ANALYSIS);
        assertThat(register(DAY.plusDays(2), FormCode.ANALYSIS)).containsExactly("keyed", "2024-03-01", "Keying Person", "", "", "");
        assertThat(office.on(DAY.plusDays(3), "Checking Person").ncmdReturn().confirmReturn().confirm(number, YEAR, KeyedForm.of(FormCode.ANALYSIS), DAY.plusDays(2)))
                .isInstanceOf(ConfirmReturnOutcome.Confirmed.class);
        assertThat(register(DAY.plusDays(4), FormCode.ANALYSIS)).containsExactly("confirmed", "2024-03-01", "Keying Person", "2024-03-02", "Checking Person", "");
        assertThat(sheet(DAY.plusDays(4), KeyAgainWorksheet.NAME)).as("nothing changed yet").isEmpty();
        office.on(DAY.plusDays(5)).findings().correctAnalysis().correct(
                new CorrectAnalysisCommand(number, Map.of(AnalysisFields.CATEGORY, Answer.given("CAT06_CHRONIC")), "The inquest concluded otherwise"));
        assertThat(register(DAY.plusDays(6), FormCode.ANALYSIS)).containsExactly("amended", "2024-03-01", "Keying Person", "", "", "an_category_primary");
    }

    @Test
    void theSheetToKeyFromSaysWhoKeyedWhatAndHoldsApartOnlyWhatChangedSince() throws IOException {
        CaseNumber number = ScheduledCase.in(office, 1, true);
        ScheduledCase.signOff(office, number);
        key(office.on(DAY.plusDays(1), "Keying Person"), number, FormCode.ANALYSIS);
        office.on(DAY.plusDays(5)).findings().correctAnalysis().correct(
                new CorrectAnalysisCommand(number, Map.of(AnalysisFields.CATEGORY, Answer.given("CAT06_CHRONIC")), "The inquest concluded otherwise"));
        List<List<String>> again = sheet(DAY.plusDays(6), KeyAgainWorksheet.NAME);
        assertThat(again).hasSize(2).first().isEqualTo(KeyAgainWorksheet.COLUMNS);
        assertThat(again.getLast()).startsWith("CDOP-2023-0001", "Analysis form").endsWith(
                "Acute medical or surgical condition (CAT05_ACUTE)", "Keying Person, 1 Mar 2024", "Chronic medical condition (CAT06_CHRONIC)", "");
        List<List<String>> whole = sheet(DAY.plusDays(6), "CDA Analysis form");
        assertThat(whole).filteredOn(row -> row.getLast().equals("Keying Person, 1 Mar 2024")).hasSizeGreaterThan(5).extracting(row -> row.get(3)).contains("Answered").doesNotContain("Not asked");
        assertThat(whole).filteredOn(row -> row.contains("Chronic medical condition (CAT06_CHRONIC)")).singleElement().satisfies(row -> assertThat(row.getLast()).isEmpty());
        assertThat(sheet(DAY.plusDays(6), "CDN Notification form")).filteredOn(row -> row.size() == 7 && !row.getLast().isEmpty()).as("never keyed").hasSize(1);
        assertThat(sheet(DAY.plusDays(6), "About").getLast().getLast()).endsWith("\nAnalysis form: Amended since it was returned on 1 Mar 2024.");
        assertThat(sheet(DAY.plusDays(6), "About").toString()).contains("Changed since and to be keyed again: 1, and those alone, on the worksheet “Changed since keyed”.");
    }

    @Test
    void whatTwoAgenciesReturnedStandsFormByFormUnderItsAgencyInSheetAndRegisterAndNeutralExport() throws IOException {
        CaseNumber number = ScheduledCase.in(office, 1, true);
        Answers answers = Answers.NONE.with(FieldKey.of("rep_name"), "A Doctor").with(FieldKey.of("rep_role"), "Doctor");
        KeyedForm surgery = ReturnedForms.reporting(office, 1, number, "Example Surgery", true, answers);
        ReturnedForms.reporting(office, 2, number, "Example Hospital", true, answers);
        UseCases can = office.on(DAY.plusDays(1), "Keying Person");
        List<AnswerToKey> open = can.ncmdReturn().showKeyIn().show(number, YEAR).orElseThrow().form(surgery).orElseThrow().questions().stream()
                .filter(question -> question.mark().isOpen()).map(question -> question.now()).toList();
        can.ncmdReturn().keyAnswers().key(new KeyCommand(number, YEAR, surgery, open));
        List<List<String>> sheet = sheet(DAY.plusDays(2), "CDR Reporting form");
        assertThat(sheet).extracting(List::getFirst).filteredOn(text -> text.contains("Reporting form")).satisfiesExactly(
                first -> assertThat(first).startsWith("CDOP-2023-0001    Reporting form, Example Surgery, version of 1 Apr 2022"),
                second -> assertThat(second).startsWith("CDOP-2023-0001    Reporting form, Example Hospital, version of 1 Apr 2022"));
        assertThat(sheet).filteredOn(row -> row.contains("A Doctor")).extracting(List::getLast).containsExactly("Keying Person, 1 Mar 2024", "");
        assertThat(csv(write(DAY.plusDays(2), YEAR, "-readiness.csv"))).filteredOn(row -> row.get("form").equals("CDR"))
                .extracting(row -> row.get("agency") + " " + row.get("return_state") + " " + row.get("keyed_on"))
                .containsExactly("Example Surgery keyed 2024-03-01", "Example Hospital due ");
        assertThat(sheet(DAY.plusDays(2), "About").getLast().get(4)).isEqualTo("2 of 2 complete");
        ReturnedForms.reporting(office, 3, number, "Example School", false, answers);
        assertThat(csv(write(DAY.plusDays(2), YEAR, ".csv"))).filteredOn(row -> row.get("value").equals("A Doctor"))
                .extracting(row -> row.get("form") + " " + row.get("agency") + " " + row.get("returned_form") + " " + row.get("identifying"))
                .as("an open form is no return").containsExactly(
                        "CDR Example Surgery 00000000-0000-0007-0000-000000000001 indirect", "CDR Example Hospital 00000000-0000-0007-0000-000000000002 indirect");
        JsonNode export = JSON.readTree(Files.readString(write(DAY.plusDays(2), YEAR, ".json")));
        assertThat(JsonShape.problems(SCHEMA, export)).isEmpty();
        assertThat(export.get("records").valueStream().filter(record -> record.get("agency").isNull()).map(record -> record.get("form").stringValue()).distinct())
                .containsExactly("CDN");
        assertThat(export.get("case_count").asInt()).isOne();
        ReturnedForms.answered(office, surgery, answers.with(FieldKey.of("rep_name"), "Another Doctor"));
        assertThat(sheet(DAY.plusDays(6), KeyAgainWorksheet.NAME).getLast()).startsWith("CDOP-2023-0001", "Reporting form, Example Surgery")
                .endsWith("A Doctor", "Keying Person, 1 Mar 2024", "Another Doctor", "");
    }

    @Test
    void whichAgencyOwesItsReportingFormIsSaidInTheSameWordsInWindowAndFiles() throws IOException {
        AskedAgencies.oneOfThreeReturned(office, OfficeOfOneCase.residentCase(office, 1));
        List<String> said = office.on(DAY.plusDays(2)).prepareReturn().prepare(YEAR).cases().getFirst().blockers();
        assertThat(said).hasSize(2).allMatch(sentence -> sentence.contains(" has not been returned, and it needs an answer: "))
                .anyMatch(sentence -> sentence.contains("the reporting form from Example Hospital ")).anyMatch(sentence -> sentence.contains("the reporting form from Example Police "));
        assertThat(csv(write(DAY.plusDays(2), YEAR, "-readiness.csv"))).allSatisfy(row -> assertThat(row.get("blockers")).isEqualTo(String.join(" ", said)))
                .filteredOn(row -> row.get("form").equals("CDR")).extracting(row -> row.get("agency") + ": " + row.get("state_in_words") + ", " + row.get("missing"))
                .containsExactly("Example Surgery: Complete, ", "Example Hospital: Not returned, and needed, rep_name", "Example Police: Not returned, and needed, rep_name");
        List<String> about = sheet(DAY.plusDays(2), "About").getLast();
        assertThat(about.get(4)).isEqualTo("1 of 3 complete");
        assertThat(about.getLast()).isEqualTo(String.join("\n", said));
        assertThat(csv(write(DAY.plusDays(2), YEAR, "-completeness-by-agency-and-case.csv"))).filteredOn(row -> row.get("by").equals("agency")).singleElement().satisfies(row -> assertThat(
                List.of(row.get("returns_outstanding"), row.get("needed"), row.get("needed_and_missing"), row.get("missing_on_outstanding"))).containsExactly("2", "3", "2", "2"));
    }

    @Test
    void anAnswerThatChangedAfterItWasTickedOffIsKeyedAgainAlsoOnAFormThatIsNotKeyedWhole() throws IOException {
        CaseNumber number = ScheduledCase.in(office, 1, true);
        Answers answers = Answers.NONE.with(FieldKey.of("rep_name"), "A Doctor").with(FieldKey.of("rep_role"), "Doctor");
        KeyedForm surgery = ReturnedForms.reporting(office, 1, number, "Example Surgery", true, answers);
        UseCases can = office.on(DAY.plusDays(1), "Keying Person");
        List<AnswerToKey> name = can.ncmdReturn().showKeyIn().show(number, YEAR).orElseThrow().form(surgery).orElseThrow().questions().stream()
                .filter(question -> question.mark().isOpen()).map(question -> question.now()).filter(answer -> answer.field().equals(FieldKey.of("rep_name"))).toList();
        can.ncmdReturn().keyAnswers().key(new KeyCommand(number, YEAR, surgery, name));
        ReturnedForms.answered(office, surgery, Answers.NONE.with(FieldKey.of("rep_role"), "Doctor"));
        assertThat(sheet(DAY.plusDays(6), KeyAgainWorksheet.NAME)).hasSize(2).last().satisfies(row -> assertThat(row)
                .startsWith("CDOP-2023-0001", "Reporting form, Example Surgery").endsWith("A Doctor", "Keying Person, 1 Mar 2024", "Take the answer out", ""));
        assertThat(sheet(DAY.plusDays(6), "CDR Reporting form")).filteredOn(row -> row.size() == 7 && !row.get(2).isEmpty())
                .extracting(row -> row.get(2)).as("the rest of the form is blank and takes no room").containsExactly("Question", "Role of reporter");
    }

    @Test
    void shortFormsOfOneCaseShareAPageAndEachCaseBeginsOne() throws IOException {
        for (int sequence = 1; sequence <= 2; sequence++) {
            CaseNumber number = ScheduledCase.in(office, sequence, true);
            for (int agency = 1; agency <= 2; agency++) {
                ReturnedForms.reporting(office, sequence * 10 + agency, number, "Example Agency " + agency, true, Answers.NONE.with(FieldKey.of("rep_name"), "A Doctor"));
            }
        }
        try (InputStream in = Files.newInputStream(write(DAY, YEAR, "-key-in.xlsx")); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheet("CDR Reporting form");
            assertThat(sheet.getRowBreaks()).hasSize(1);
            assertThat(sheet.getRow(sheet.getRowBreaks()[0] + 1).getCell(0).getStringCellValue()).startsWith("CDOP-2023-0002    Reporting form, Example Agency 1");
        }
    }

    @Test
    void supplementaryFormsHaveWorksheetsAndRecordsOfTheirOwn() throws IOException {
        CaseNumber number = ScheduledCase.in(office, 1, true);
        ReturnedForms.supplementary(office, 1, number, FormCode.EPILEPSY, "Example Hospital", true, Answers.NONE.with(FieldKey.of("ep_type"), "Focal"));
        ReturnedForms.supplementary(office, 2, number, FormCode.CHROMOSOMAL_GENETIC_CONGENITAL, "Example Clinic", true, Answers.NONE);
        assertThat(sheet(DAY, "Epilepsy")).extracting(List::getFirst).filteredOn(text -> text.contains("Epilepsy"))
                .singleElement().satisfies(band -> assertThat(band).startsWith("CDOP-2023-0001    Epilepsy, Example Hospital, version of 1 Apr 2019"));
        assertThat(sheet(DAY, "Epilepsy")).filteredOn(row -> row.contains("Focal")).hasSize(1);
        assertThat(sheet(DAY, "Chromosomal, genetic and conge…")).as("a name that every spreadsheet program takes").isNotEmpty();
        assertThat(sheet(DAY, "About").getLast().subList(3, 7)).containsExactly("Incomplete", "Not due until an agency’s form is complete", "2 of 2 complete", "Not due until the panel has reviewed the case");
        assertThat(csv(write(DAY, YEAR, ".csv"))).filteredOn(row -> row.get("value").equals("Focal"))
                .extracting(row -> row.get("form") + " " + row.get("agency")).containsExactly("sf_epilepsy Example Hospital");
        assertThat(JsonShape.problems(SCHEMA, JSON.readTree(Files.readString(write(DAY, YEAR, ".json"))))).isEmpty();
        assertThat(csv(write(DAY, YEAR, "-readiness.csv"))).extracting(row -> row.get("form"))
                .containsExactly("CDN", "CDR", "sf_chromosomal_genetic_congenital", "sf_epilepsy", "CDA");
    }

    @Test
    void thePublishedShapeTakesEveryFormThatIsReturned() {
        assertThat(SCHEMA.at("/properties/records/items/properties/form/enum").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(FormCode.inOrderOfReturn().stream().map(FormCode::code).toList());
    }

    private static CaseFile born(int sequence, String given, LocalDate born, LocalDate died) {
        return StoreCases.notified(CaseNumber.of(2023, sequence), Answers.NONE
                .with(FAMILY_NAME, "Testford").with(GIVEN_NAMES, given).with(DATE_OF_BIRTH, born).with(DATE_OF_DEATH, died).with(TIME_OF_DEATH, LocalTime.MIDNIGHT)
                .with(SEX, Answer.notKnown()).with(HOME_POSTCODE, "ZZ1 1ZZ").with(ETHNIC_CATEGORY, "A"));
    }

    @Test
    void everyExportHasThePublishedShapeAlsoOfAnEmptyYearTwinsAFirstDayAndALeapDay() throws IOException {
        LocalDate first = StoreCases.DIED;
        office.keep(
                born(1, "Example Alder", first, first), born(2, "Invented Birch", first, first),
                born(3, "Sample Cedar", LocalDate.of(2020, 2, 29), first), born(4, "Madeup Elder", first.minusDays(365), first));
        CaseNumber reviewed = ScheduledCase.in(office, 5, true);
        ScheduledCase.signOff(office, reviewed);
        key(office.can(), reviewed, FormCode.ANALYSIS);
        for (FinancialYear year : List.of(new FinancialYear(2019), YEAR, new FinancialYear(2024))) {
            JsonNode export = JSON.readTree(Files.readString(write(DAY.plusDays(400), year, ".json")));
            assertThat(JsonShape.problems(SCHEMA, export)).as(year.label()).isEmpty();
            List<CSVRecord> rows = csv(folder.resolve("out").resolve("ncmd-return-" + year.fileLabel() + ".csv"));
            assertThat(rows).as(year.label()).hasSize(export.get("records").size());
            assertThat(export.get("case_count").asInt()).isEqualTo((int) rows.stream().map(row -> row.get("case_ref")).distinct().count());
        }
        JsonNode year = JSON.readTree(Files.readString(folder.resolve("out").resolve("ncmd-return-2023-24.json")));
        assertThat(year.get("case_count").asInt()).as("twins are two").isEqualTo(5);
        assertThat(value(year, 1, "age_at_death")).isEqualTo(value(year, 2, "age_at_death")).isEqualTo("0 days");
        assertThat(value(year, 3, "date_of_birth")).isEqualTo("2020-02-29");
        assertThat(value(year, 1, "time_of_death")).as("midnight is a time").isEqualTo("00:00");
        assertThat(JSON.readTree(Files.readString(folder.resolve("out").resolve("ncmd-return-2019-20.json"))).get("records").size()).isZero();
    }

    private static String value(JsonNode export, int sequence, String field) {
        return export.get("records").valueStream().filter(record -> record.get("case_ref").stringValue().equals("CDOP-2023-000" + sequence)
                && record.get("field").stringValue().equals(field)).findFirst().orElseThrow().get("value").stringValue();
    }
}