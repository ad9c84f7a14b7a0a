package uk.cdop.casebook.office.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.analysis.AnalysisFields.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.office.analysis.CorrectAnalysis.CorrectAnalysisCommand;
import uk.cdop.casebook.office.analysis.CorrectAnalysis.CorrectAnalysisOutcome;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnCase;
import uk.cdop.casebook.publishing.ncmdreturn.ReturnJson;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.ScheduledCase;

class AmendedReturnTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final LocalDate RETURNED = ScheduledCase.DAY.plusDays(4);

    @TempDir
    Path folder;
    private OfficeOnDisk office;
    private CaseNumber number;

    @BeforeEach
    void signOff() {
        office = OfficeOnDisk.in(folder.resolve("vault"), ScheduledCase.DAY);
        number = ScheduledCase.in(office, 1, true);
        ScheduledCase.signOff(office, number);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void returned(LocalDate day) {
        assertThat(office.on(day).findings().recordReturned().record(number, day)).isInstanceOf(RecordOutcome.Recorded.class);
    }

    private void correct(LocalDate day, String category) {
        assertThat(office.on(day).findings().correctAnalysis().correct(new CorrectAnalysisCommand(number, Map.of(CATEGORY, Answer.given(category)), "The inquest concluded otherwise")))
                .isInstanceOf(CorrectAnalysisOutcome.Corrected.class);
    }

    private ReturnCase prepared() {
        return office.on(RETURNED.plusDays(9)).prepareReturn().prepare(YEAR).cases().getFirst();
    }

    @Test
    void aReviewThatIsReturnedIsMarkedCompleteAndBlocksNothing() {
        assertThat(prepared().blockers()).anyMatch(blocker -> blocker.contains("not yet marked complete"));
        returned(RETURNED);
        assertThat(prepared().blockers()).noneMatch(blocker -> blocker.contains("not yet marked complete"));
        assertThat(prepared().amended()).isEmpty();
    }

    @Test
    void aCorrectionAfterTheReturnSaysWhatIsToBeKeyedAgain() {
        returned(RETURNED);
        correct(RETURNED.plusDays(2), "CAT06_CHRONIC");
        assertThat(prepared().amended()).hasValueSatisfying(amended -> {
            assertThat(amended.state()).isEqualTo("Amended since it was returned on 4 Mar 2024");
            assertThat(amended.changed()).containsExactly(CATEGORY);
            assertThat(amended.sentence()).contains("CDOP-2023-0001", "amended since it was returned on 4 Mar 2024", "Key it again").doesNotContain("an_category", "CAT06", "CAT05");
        });
        returned(RETURNED.plusDays(3));
        assertThat(prepared().amended()).as("returned again").isEmpty();
    }

    @Test
    void aCorrectionBeforeAnyReturnIsSaidToBeSinceSignOff() {
        correct(RETURNED, "CAT06_CHRONIC");
        assertThat(prepared().amended().orElseThrow().state()).isEqualTo("Amended since it was signed off");
    }

    @Test
    void theFilesAndTheCommandSayTheSame() throws IOException {
        returned(RETURNED);
        correct(RETURNED.plusDays(2), "CAT06_CHRONIC");
        var written = office.on(RETURNED.plusDays(9)).writeReturn().write(YEAR, folder.resolve("out"), Progress.NONE);
        assertThat(written.ncmdReturn().amendments()).singleElement().asString().contains("Key it again");
        Path readiness = written.files().stream().filter(file -> file.getFileName().toString().contains("readiness")).findFirst().orElseThrow();
        assertThat(Files.readString(readiness)).contains("Amended since it was returned on 4 Mar 2024", "an_category_primary");
        assertThat(new DescribeReturn(new ReturnJson()).asJson(written.ncmdReturn())).containsPattern("\"changed_since_keyed\"\\s*:\\s*\\[\\s*\"an_category_primary\"");
    }
}
