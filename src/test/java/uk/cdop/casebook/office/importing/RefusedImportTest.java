package uk.cdop.casebook.office.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.office.importing.ImportFilesTest.FACTORS;
import static uk.cdop.casebook.office.importing.ImportFilesTest.HEADINGS;
import static uk.cdop.casebook.office.importing.ImportFilesTest.MEETING;
import static uk.cdop.casebook.office.importing.ImportFilesTest.ONE;
import static uk.cdop.casebook.office.importing.ImportFilesTest.REVIEW;
import static uk.cdop.casebook.office.importing.ImportFilesTest.REVIEW_HEADINGS;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.testkit.ImportFixture;

/** What an import refuses, and that nothing of it stays. */
class RefusedImportTest {

    @TempDir
    Path folder;

    private ImportFixture fixture;

    @BeforeEach
    void openAVault() {
        fixture = new ImportFixture(folder);
    }

    private List<RefusedRow> refused(String... texts) {
        int units = fixture.vault.cases().size();
        ImportOutcome outcome = fixture.takeTexts(texts);
        assertThat(outcome).isInstanceOf(ImportOutcome.Refused.class);
        assertThat(fixture.vault.cases()).hasSize(units);
        return ((ImportOutcome.Refused) outcome).rows();
    }

    private RefusedRow onlyRefused(String... texts) {
        List<RefusedRow> rows = refused(texts);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "death-before-birth.csv    | 2 | Date of death (H) | before the date of birth",
        "age-18.csv                | 2 | Date of death (H) | 18 or over",
        "invalid-check-digit.csv   | 2 | NHS number (F)    | does not pass its check",
        "unknown-area.csv          | 2 | Council (K)       | not one that existed",
        "duplicate-nhs-number.csv  | 3 | NHS number (F)    | belongs to case CDOP-2024-9005",
        "review-before-death.xlsx  | 4 | Review date (C)   | before the death",
        "not-a-spreadsheet.xlsx    | 0 | ''                | not a workbook"
    })
    void refusesEachOfTheSampleFilesForItsOneReason(String name, int row, String column, String reason) {
        ImportOutcome outcome = fixture.take(Path.of("sample-data", "refused", name));
        assertThat(outcome).isInstanceOfSatisfying(ImportOutcome.Refused.class, refused -> assertThat(refused.rows()).singleElement().satisfies(only -> {
            assertThat(only.file()).isEqualTo(name);
            assertThat(only.row()).isEqualTo(row);
            assertThat(only.column()).isEqualTo(column);
            assertThat(only.reason()).contains(reason);
        }));
        assertThat(fixture.vault.cases()).isEmpty();
    }

    @Test
    void refusesEverythingForOneBadRowAndNamesAllOfThem() {
        List<RefusedRow> rows = refused(
                HEADINGS + ONE + ONE.replace("0001,", "0002,").replace("20/05/2024", "32/05/2024").replace("Female", "Perhaps").replace("999 090 0019", "1"),
                REVIEW);
        assertThat(rows).extracting(RefusedRow::column)
                .contains("Date of death (G)", "Sex (H)", "Meeting ref (B)");
        assertThat(rows).filteredOn(row -> row.file().equals("list-1.csv")).allMatch(row -> row.row() == 3);
    }

    @Test
    void blamesNoRowForAnotherThatWasRefused() {
        assertThat(onlyRefused(HEADINGS + ONE.replace("Dorset Council", "Nowhere"), MEETING, REVIEW, FACTORS).column()).isEqualTo("Council (J)");
        assertThat(onlyRefused(HEADINGS + ONE, MEETING.replace("Yes", "Perhaps"), REVIEW, FACTORS).column()).isEqualTo("Quorate (D)");
        assertThat(onlyRefused(HEADINGS + ONE, MEETING, REVIEW.replace(",9,", ",11,"), FACTORS).column()).isEqualTo("Category (D)");
    }

    @Test
    void saysWhatToWriteWhereAPlainYesDoesNotSayWhichPostMortemIsPlanned() {
        RefusedRow row = onlyRefused(HEADINGS.strip() + ",Post-mortem\n" + ONE.strip() + ",Yes\n");
        assertThat(row.column()).startsWith("Post-mortem (");
        assertThat(row.reason()).contains("does not say which post-mortem").contains("coronial paediatric").contains("or leave it empty");
        assertThat(fixture.takeTexts(HEADINGS.strip() + ",Post-mortem\n" + ONE.strip() + ",No\n")).as("none is planned").isNotInstanceOf(ImportOutcome.Refused.class);
    }

    @Test
    void neverRepeatsACell() {
        List<RefusedRow> rows = refused(HEADINGS + "Secretref,Secretday,Secretroute,Secretname,Secretnumber,Secretborn,Secretdied,Secretsex,Secretcode,Secretcouncil\n");
        assertThat(rows).hasSizeGreaterThan(5).allSatisfy(row -> assertThat(row.reason() + row.column()).doesNotContain("Secret"));
    }

    @Test
    void refusesANumberThatAnotherCaseOfTheVaultHolds() {
        fixture.takeTexts(HEADINGS + ONE);
        assertThat(onlyRefused(HEADINGS + ONE.replace("0001", "0002")).reason()).contains("belongs to case CDOP-2024-0001");
    }

    @Test
    void refusesAReviewOfAnUnknownCase() {
        assertThat(onlyRefused(MEETING, REVIEW).reason()).contains("no case of this reference");
    }

    @Test
    void refusesAReviewByAnUnknownMeeting() {
        assertThat(onlyRefused(HEADINGS + ONE, REVIEW).reason()).contains("no meeting of this reference");
    }

    @Test
    void refusesAReviewOnAnotherDayThanItsMeeting() {
        assertThat(onlyRefused(HEADINGS + ONE, MEETING, REVIEW.replace("18/09/2024", "19/09/2024")).reason()).contains("not the day of the meeting");
    }

    @Test
    void refusesAReviewInTheFuture() {
        assertThat(onlyRefused(HEADINGS + ONE, REVIEW_HEADINGS + "CDOP-2024-0001,,18/09/2025,9,Yes,\n").reason()).contains("future");
    }

    @Test
    void refusesACompletionBeforeTheReview() {
        assertThat(refused(HEADINGS + ONE, MEETING, REVIEW.replace("25/09/2024", "17/09/2024"))).extracting(RefusedRow::column)
                .contains("Marked complete (F)");
    }

    @Test
    void refusesFactorsWithoutAReview() {
        assertThat(onlyRefused(HEADINGS + ONE, FACTORS).reason()).contains("no review");
    }

    @Test
    void refusesAModifiableFactorThatDidNotContribute() {
        assertThat(onlyRefused(HEADINGS + ONE, MEETING, REVIEW, FACTORS.replace(",2,", ",1,")).reason()).contains("relevance 2");
    }

    @Test
    void refusesAFactorOfAnotherDomain() {
        assertThat(onlyRefused(HEADINGS + ONE, MEETING, REVIEW, FACTORS.replace(",D,", ",A,")).column()).isEqualTo("Factor (C)");
    }

    @Test
    void refusesAReviewOfAChildFromElsewhere() {
        String elsewhere = HEADINGS + ONE.replace("Dorset Council", "Elsewhere in England");
        assertThat(onlyRefused(elsewhere, MEETING, REVIEW).reason()).contains("left the panel");
    }

    @Test
    void refusesASecondReviewOfACaseThatWasNotReopened() {
        String second = MEETING + "PANEL-2024-02,20/11/2024,General,Yes,\n";
        String reviews = REVIEW + "CDOP-2024-0001,PANEL-2024-02,20/11/2024,9,Yes,25/11/2024\n";
        assertThat(onlyRefused(HEADINGS + ONE, second, reviews).reason()).contains("reopened");
    }

    @Test
    void takesASecondReviewOfACaseThatWasReopened() {
        String second = MEETING + "PANEL-2024-02,20/11/2024,General,Yes,\n";
        String reviews = REVIEW + "CDOP-2024-0001,PANEL-2024-02,20/11/2024,5,No,25/11/2024\n";
        String progress = "Case ref,CDRM held,Reopened,Reason\nCDOP-2024-0001,01/08/2024,10/10/2024,More became known\n";
        assertThat(fixture.takeTexts(HEADINGS + ONE, second, reviews, progress)).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(fixture.vault.only("CDOP-2024-0001").analysis().orElseThrow().category().number()).isEqualTo(5);
    }

    @Test
    void refusesEventsOutOfOrder() {
        String progress = "Case ref,Accepted,CDRM held\nCDOP-2024-0001,20/05/2024,01/08/2024\n";
        assertThat(onlyRefused(HEADINGS + ONE, progress).reason()).contains("\"Accepted\" is dated before \"Notified\"");
    }

    @Test
    void refusesAMeetingWithTheFamilysAgenciesBeforeTheDeath() {
        assertThat(onlyRefused(HEADINGS + ONE, "Case ref,CDRM held\nCDOP-2024-0001,19/05/2024\n").column()).isEqualTo("CDRM held (B)");
    }

    @Test
    void refusesAPanelMeetingRecordedOtherwise() {
        fixture.takeTexts(MEETING);
        assertThat(onlyRefused(MEETING.replace("18/09/2024", "17/09/2024")).reason()).contains("already recorded");
    }

    @Test
    void refusesAHoldThatEndsBeforeItBegins() {
        assertThat(onlyRefused(HEADINGS + ONE, "Case ref,Waiting for,Opened,Closed\nCDOP-2024-0001,Inquest,24/05/2024,23/05/2024\n").column())
                .isEqualTo("Closed (D)");
    }

    @Test
    void refusesAnOpenActionWithADayOfCompletion() {
        assertThat(onlyRefused("Action ref,Action,Status,Completed\nACT-1,Write a letter,Open,01/02/2024\n").column()).isEqualTo("Status (C)");
    }

    @Test
    void refusesTwoRowsOfOneCaseThatDisagree() {
        String second = ONE.replace("21/05/2024,Public notification form", "24/05/2024,Coroner").replace("02/02/2024", "03/02/2024");
        assertThat(onlyRefused(HEADINGS + ONE + second).column()).isEqualTo("Date of birth (F)");
    }

    @Test
    void saysWhatAListOfUnknownHeadingsLacks() {
        assertThat(onlyRefused("Case ref,Date notified,Colour\n1,2,3\n").reason()).contains("notifications").contains("Date of birth");
    }
}
