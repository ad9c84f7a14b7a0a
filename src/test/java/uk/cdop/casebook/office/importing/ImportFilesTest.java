package uk.cdop.casebook.office.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.door.Correction;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.testkit.ImportFixture;

/** What an import takes, changes and leaves alone. */
class ImportFilesTest {

    static final String HEADINGS = "Case ref,Date notified,Route,Family name,NHS number,Date of birth,Date of death,Sex,Postcode,Council\n";
    static final String ONE = "CDOP-2024-0001,21/05/2024,Public notification form,Samplewick,999 090 0019,02/02/2024,20/05/2024,Female,DT98 1AA,Dorset Council\n";
    static final String MEETING = "Meeting ref,Date held,Kind,Quorate,Agencies present\nPANEL-2024-01,18/09/2024,General,Yes,Police; Public health\n";
    static final String REVIEW_HEADINGS = "Case ref,Meeting ref,Review date,Category,Modifiable factors,Marked complete\n";
    static final String REVIEW = REVIEW_HEADINGS + "CDOP-2024-0001,PANEL-2024-01,18/09/2024,9,Yes,25/09/2024\n";
    static final String FACTORS = "Case ref,Domain,Factor,Relevance,Modifiable\nCDOP-2024-0001,D,D_COMMUNICATION,2,Yes\n";

    @TempDir
    Path folder;

    private ImportFixture fixture;

    @BeforeEach
    void openAVault() {
        fixture = new ImportFixture(folder);
    }

    private ImportOutcome.Imported imported(String... texts) {
        return (ImportOutcome.Imported) fixture.takeTexts(texts);
    }

    private CaseFile one() {
        return fixture.vault.only("CDOP-2024-0001");
    }

    private List<AuditEvent.What> events() {
        return fixture.vault.events().stream().map(AuditEvent::what).toList();
    }

    @Test
    void opensACaseFromANotification() {
        ImportOutcome.Imported imported = imported(HEADINGS + ONE);
        assertThat(List.of(imported.read(), imported.created(), imported.updated(), imported.unchanged())).containsExactly(1, 1, 0, 0);
        assertThat(one().stage()).isEqualTo(CaseStage.NOTIFIED);
        assertThat(one().child().nhsNumber().toOptional().orElseThrow().digits()).isEqualTo("9990900019");
        assertThat(one().residence().areaCode()).isEqualTo("E06000059");
        assertThat(one().notificationForm().version()).isEqualTo(LocalDate.of(2022, 4, 1));
        assertThat(events()).containsExactly(AuditEvent.What.FILES_IMPORTED, AuditEvent.What.CASE_REGISTERED);
        assertThat(fixture.vault.imports()).singleElement().satisfies(run -> assertThat(run.id()).isEqualTo(imported.importId()));
    }

    @Test
    void choosesTheFormVersionByTheDayOfReceipt() {
        imported("Ref,Received on,DOB,DOD,NHS no,Council\n"
                + "CDOP-2019-0001,31/03/2021,01/01/2021,30/03/2021,NK,Dorset\nCDOP-2021-0001,01/04/2021,01/01/2021,30/03/2021,NK,Dorset\n"
                + "CDOP-2019-0002,31/03/2019,01/01/2019,30/03/2019,NK,Poole\n");
        assertThat(fixture.vault.cases()).extracting(file -> file.notificationForm().version())
                .containsExactly(LocalDate.of(2019, 4, 1), LocalDate.of(2019, 4, 1), LocalDate.of(2021, 4, 1));
    }

    @Test
    void takesSeveralFilesInAnyOrder() {
        ImportOutcome.Imported imported = imported(FACTORS, REVIEW, MEETING, HEADINGS + ONE);
        assertThat(imported.created()).isEqualTo(4);
        assertThat(one().stage()).isEqualTo(CaseStage.COMPLETED);
        assertThat(one().analysis().orElseThrow().factors()).hasSize(1);
        assertThat(one().reviewCompleted()).contains(LocalDate.of(2024, 9, 18));
        assertThat(fixture.vault.meetings().getFirst().agenda()).hasSize(1);
        assertThat(events()).contains(AuditEvent.What.ANALYSIS_RECORDED, AuditEvent.What.MEETING_RECORDED);
        assertThat(fixture.vault.units()).isEqualTo(1);
    }

    @Test
    void addsLaterFilesToTheCasesOfTheVault() {
        imported(HEADINGS + ONE);
        imported(MEETING);
        imported(REVIEW);
        imported(FACTORS);
        assertThat(one().stage()).isEqualTo(CaseStage.COMPLETED);
        assertThat(one().analysis().orElseThrow().factors()).hasSize(1);
        assertThat(fixture.takeTexts(HEADINGS + ONE, MEETING, REVIEW, FACTORS)).isInstanceOfSatisfying(ImportOutcome.Imported.class,
                again -> assertThat(again.unchanged()).isEqualTo(4));
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        imported(HEADINGS + ONE);
        CaseFile before = one();
        ImportOutcome.Imported again = imported(HEADINGS + ONE);
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(one()).isEqualTo(before);
        assertThat(events()).containsOnlyOnce(AuditEvent.What.CASE_REGISTERED).doesNotContain(AuditEvent.What.CASE_CORRECTED);
    }

    @Test
    void correctsAFactAndKeepsBothVersions() {
        imported(HEADINGS + ONE);
        ImportOutcome.Imported changed = imported(HEADINGS + ONE.replace("Samplewick", "Exampleby"));
        assertThat(List.of(changed.created(), changed.updated(), changed.unchanged())).containsExactly(0, 1, 0);
        assertThat(one().child().familyName().toOptional()).contains("Exampleby");
        List<Correction> corrections = fixture.vault.corrections().get(new CaseNumber("CDOP-2024-0001"));
        assertThat(corrections).singleElement().satisfies(correction -> {
            assertThat(correction.field()).isEqualTo(NotificationFields.FAMILY_NAME);
            assertThat(correction.before().toOptional()).isEqualTo(Optional.of("Samplewick"));
            assertThat(correction.after().toOptional()).isEqualTo(Optional.of("Exampleby"));
            assertThat(correction.reason()).isEqualTo("import");
        });
        assertThat(events()).endsWith(AuditEvent.What.FILES_IMPORTED, AuditEvent.What.CASE_CORRECTED);
    }

    @Test
    void correctsAnAnalysis() {
        imported(HEADINGS + ONE, MEETING, REVIEW, FACTORS);
        imported(REVIEW.replace(",9,Yes,", ",5,Yes,"));
        assertThat(one().analysis().orElseThrow().category().number()).isEqualTo(5);
        assertThat(one().analysis().orElseThrow().factors()).hasSize(1);
        assertThat(fixture.vault.corrections().get(one().number())).extracting(Correction::field).containsExactly(FieldKey.of("an_category_primary"));
    }

    @Test
    void leavesWhatIsHeldWhereACellIsEmpty() {
        imported(HEADINGS + ONE);
        imported(HEADINGS + ONE.replace("Samplewick", ""));
        assertThat(one().child().familyName().toOptional()).contains("Samplewick");
        imported(HEADINGS + ONE.replace("Samplewick", "NK"));
        assertThat(one().child().familyName().state()).isEqualTo(AnswerState.NOT_KNOWN);
    }

    @Test
    void keepsTheKindsOfBlankApart() {
        imported("Case ref,Date notified,DOB,DOD,NHS number,Reason no NHS number,Council,Sex,Ethnicity,Birth weight,Family name,Gestation\n"
                + "CDOP-2024-0001,21/05/2024,02/02/2024,20/05/2024,NK,not available,Dorset,NK,Refused,Not yet returned,,N/A\n");
        var answers = one().notificationForm().answers();
        assertThat(answers.answer(NotificationFields.SEX).state()).isEqualTo(AnswerState.NOT_KNOWN);
        assertThat(answers.answer(NotificationFields.ETHNIC_CATEGORY).state()).isEqualTo(AnswerState.REFUSED);
        assertThat(answers.answer(NotificationFields.BIRTH_WEIGHT_G).state()).isEqualTo(AnswerState.NOT_YET_RETURNED);
        assertThat(answers.answer(NotificationFields.FAMILY_NAME).state()).isEqualTo(AnswerState.NOT_ASKED);
        assertThat(answers.answer(NotificationFields.GESTATION_WEEKS).state()).isEqualTo(AnswerState.NOT_APPLICABLE);
    }

    @Test
    void gathersSeveralNoticesUnderOneCase() {
        imported(HEADINGS + ONE + ONE.replace("21/05/2024,Public notification form", "24/05/2024,Coroner"));
        assertThat(one().notifications()).hasSize(2);
        assertThat(one().dateNotified()).isEqualTo(LocalDate.of(2024, 5, 21));
        assertThat(fixture.vault.cases()).hasSize(1);
    }

    @Test
    void takesTwins() {
        imported(HEADINGS + ONE + ONE.replace("0001", "0002").replace("999 090 0019", "999 090 0027"));
        assertThat(fixture.vault.cases()).hasSize(2);
    }

    @Test
    void handsAChildFromElsewhereToTheHomePanel() {
        imported("Case ref,Date notified,DOB,DOD,NHS number,Council,Home CDOP\n"
                + "CDOP-2024-0001,21/05/2024,02/02/2024,20/05/2024,9990900019,Elsewhere in England,Exampleshire CDOP\n");
        assertThat(one().stage()).isEqualTo(CaseStage.TRANSFERRED_OUT);
        assertThat(one().transfers()).singleElement().satisfies(transfer -> assertThat(transfer.otherCdop()).isEqualTo("Exampleshire CDOP"));
    }

    @Test
    void holdsACaseUntilItsInquestIsOver() {
        String progress = "Case ref,CDRM held\nCDOP-2024-0001,01/08/2024\n";
        String hold = "Case ref,Waiting for,Hold opened,Hold closed\nCDOP-2024-0001,Inquest,24/05/2024,";
        imported(HEADINGS + ONE, progress, hold + "\n");
        assertThat(one().stage()).isEqualTo(CaseStage.ON_HOLD);
        assertThat(one().blocker()).isPresent();
        ImportOutcome.Imported closed = imported(hold + "02/09/2024\n");
        assertThat(closed.updated()).isEqualTo(1);
        assertThat(one().blocker()).isEmpty();
        assertThat(one().stage()).isEqualTo(CaseStage.CDRM_HELD);
        assertThat(one().holds()).hasSize(1);
        assertThat(events()).endsWith(AuditEvent.What.FILES_IMPORTED, AuditEvent.What.CASE_CHANGED);
    }

    @Test
    void followsActionsUntilTheyAreDone() {
        String action = "Action ref,Case ref,Action,Owner,Board,Due,Status,Completed\nACT-1,CDOP-2024-0001,Share learning,Lead,Board,31/12/2024,";
        imported(HEADINGS + ONE, MEETING, REVIEW, FACTORS, action + "Open,\n");
        assertThat(one().stage()).isEqualTo(CaseStage.ACTIONS_OPEN);
        imported(action + "Completed,15/12/2024\n");
        assertThat(one().stage()).isEqualTo(CaseStage.CLOSED);
        assertThat(one().stageChanges().getLast().on()).isEqualTo(LocalDate.of(2024, 12, 15));
        assertThat(fixture.vault.actions()).hasSize(1);
    }

    @Test
    void keepsNothingOfADryRun() {
        Path file = fixture.file(HEADINGS + ONE);
        ImportOutcome outcome = fixture.importFiles(Role.COORDINATOR).importFiles(List.of(file), Optional.empty(), true, Progress.NONE);
        assertThat(outcome).isInstanceOfSatisfying(ImportOutcome.Imported.class, dry -> assertThat(dry.created()).isEqualTo(1));
        assertThat(fixture.vault.cases()).isEmpty();
        assertThat(fixture.vault.units()).isZero();
    }

    @Test
    void needsTheRightToImport() {
        Path file = fixture.file(HEADINGS + ONE);
        for (Role role : List.of(Role.CHAIR, Role.PANEL_MEMBER, Role.EXPORTER, Role.ADMINISTRATOR)) {
            assertThatThrownBy(() -> fixture.importFiles(role).importFiles(List.of(file), Optional.empty(), false, Progress.NONE))
                    .isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.NOT_PERMITTED));
        }
        assertThat(fixture.vault.cases()).isEmpty();
    }

    @Test
    void leavesNothingBehindWhenCancelled() {
        Path file = fixture.file(HEADINGS + ONE);
        Progress cancelledAtTheEnd = new Progress() {
            private int steps;

            @Override
            public void report(String step, int done, int total) {
                steps++;
            }

            @Override
            public boolean isCancelled() {
                return steps == 3;
            }
        };
        assertThatThrownBy(() -> fixture.importFiles(Role.COORDINATOR).importFiles(List.of(file), Optional.empty(), false, cancelledAtTheEnd))
                .isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.CANCELLED));
        assertThat(fixture.vault.cases()).isEmpty();
        assertThat(fixture.vault.events()).isEmpty();
    }

    @Test
    void takesAnEmptyList() {
        ImportOutcome.Imported imported = imported(HEADINGS);
        assertThat(imported.read()).isZero();
        assertThat(fixture.vault.cases()).isEmpty();
    }

    @Test
    void notesWhatItPassedOverAndWhatNeedsAnEye() {
        ImportOutcome.Imported imported = imported("Case ref,Date notified,DOB,DOD,NHS number,Council,Favourite toy\n"
                + "CDOP-2021-0001,21/05/2021,02/02/2021,20/05/2021,,Dorset,x\n");
        assertThat(imported.notes()).extracting(RefusedRow::column).contains("G", "NHS number (E)");
        assertThat(imported.notes()).allSatisfy(note -> assertThat(note.reason()).doesNotContain("Favourite"));
    }

    @Test
    void readsAListAsTheKindItIsToldToBe() {
        Path file = fixture.file(HEADINGS + ONE);
        ImportOutcome outcome = fixture.importFiles(Role.COORDINATOR).importFiles(List.of(file), Optional.of(Kind.HOLDS), false, Progress.NONE);
        assertThat(outcome).isInstanceOfSatisfying(ImportOutcome.Refused.class, refused -> assertThat(refused.rows()).singleElement()
                .satisfies(row -> assertThat(row.reason()).contains("holds").contains("Waiting for")));
    }
}
