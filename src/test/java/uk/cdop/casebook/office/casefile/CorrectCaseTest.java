package uk.cdop.casebook.office.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_BIRTH;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_DEATH;
import static uk.cdop.casebook.casework.notification.NotificationFields.FAMILY_NAME;
import static uk.cdop.casebook.casework.notification.NotificationFields.NHS_NUMBER;
import static uk.cdop.casebook.casework.notification.NotificationFields.RESIDENCE_AREA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.casefile.CorrectCase.CorrectCaseCommand;
import uk.cdop.casebook.office.casefile.CorrectCase.CorrectCaseOutcome;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.notification.CaseOpening;
import uk.cdop.casebook.office.notification.RegisterNotification;
import uk.cdop.casebook.testkit.ImportFixture;
import uk.cdop.casebook.testkit.MemoryVault;
import uk.cdop.casebook.testkit.SampleAreas;
import uk.cdop.casebook.testkit.SampleJudgement;
import uk.cdop.casebook.testkit.ShippedForms;

class CorrectCaseTest {

    private static final CaseNumber FIRST = new CaseNumber("CDOP-2025-0001");
    private static final String REASON = "The registrar's certificate says otherwise";

    private final MemoryVault vault = new MemoryVault();
    private final List<CaseNumber> judgedAgain = new ArrayList<>();

    @BeforeEach
    void twoCases() {
        register("9990900019", "Samplewick");
        register("9990900027", "Exampleby");
    }

    private void register(String nhsNumber, String familyName) {
        CaseOpening opening = new CaseOpening(SampleAreas.directory(), ShippedForms.versions());
        new RegisterNotification(vault.session(Role.COORDINATOR), opening, SampleJudgement.of(opening),
                ImportFixture.today(ImportFixture.DAY), ImportFixture.ids())
                .register(new RegisterNotification.RegisterNotificationCommand(
                        Answers.NONE.with(FAMILY_NAME, familyName).with(NHS_NUMBER, nhsNumber)
                                .with(DATE_OF_BIRTH, LocalDate.of(2025, 2, 2)).with(DATE_OF_DEATH, LocalDate.of(2025, 4, 1))
                                .with(RESIDENCE_AREA, "Dorset"),
                        NotificationRoute.REGISTRAR, Optional.empty(), Optional.empty(), LocalDate.of(2025, 4, 2), Optional.empty()));
    }

    private CaseFile file() {
        return vault.only(FIRST.text());
    }

    private CorrectCaseOutcome correct(Map<FieldKey, Answer<?>> changes) {
        return correct(Role.COORDINATOR, file().rowVersion(), changes, REASON);
    }

    private CorrectCaseOutcome correct(Role role, long version, Map<FieldKey, Answer<?>> changes, String reason) {
        return new CorrectCase(vault.session(role), SampleAreas.directory(), (records, number) -> judgedAgain.add(number), ImportFixture.today(ImportFixture.DAY))
                .correct(new CorrectCaseCommand(FIRST, version, changes, reason));
    }

    private void assertNothingChanged(CaseFile before) {
        assertThat(file()).isEqualTo(before);
        assertThat(vault.corrections()).isEmpty();
        assertThat(vault.events()).extracting(AuditEvent::what).doesNotContain(AuditEvent.What.CASE_CORRECTED);
    }

    @Test
    void keepsBothVersionsAndTheReason() {
        LocalDate born = LocalDate.of(2025, 2, 20);
        assertThat(correct(Map.of(DATE_OF_BIRTH, Answer.given(born)))).isInstanceOf(CorrectCaseOutcome.Corrected.class);
        assertThat(file().child().dateOfBirth().toOptional()).contains(born);
        assertThat(judgedAgain).containsExactly(FIRST);
        assertThat(vault.corrections().get(FIRST)).singleElement().satisfies(correction -> {
            assertThat(correction.field()).isEqualTo(DATE_OF_BIRTH);
            assertThat(correction.before().toOptional()).isEqualTo(Optional.of(LocalDate.of(2025, 2, 2)));
            assertThat(correction.after().toOptional()).isEqualTo(Optional.of(born));
            assertThat(correction.reason()).isEqualTo(REASON);
        });
    }

    @Test
    void theTrailNamesTheFieldsAndNoValue() {
        correct(Map.of(FAMILY_NAME, Answer.given("Fictonham")));
        AuditEvent event = vault.events().getLast();
        assertThat(event.what()).isEqualTo(AuditEvent.What.CASE_CORRECTED);
        assertThat(event.objectId()).isEqualTo(FIRST.text());
        assertThat(event.fields()).containsExactly(FAMILY_NAME);
        assertThat(event.toString()).doesNotContain("Fictonham").doesNotContain("Samplewick");
    }

    @Test
    void aBlankCanReplaceAnAnswerAndKeepsItsKind() {
        correct(Map.of(FAMILY_NAME, Answer.refused()));
        assertThat(file().child().familyName()).isEqualTo(Answer.refused());
    }

    @Test
    void aMoveOfResidenceMovesTheReportingArea() {
        correct(Map.of(RESIDENCE_AREA, Answer.given("Somerset")));
        assertThat(file().residence().reportingArea()).isEqualTo(ReportingArea.SOMERSET);
        assertThat(file().residence().areaCode()).isEqualTo("E06000066");
    }

    @Test
    void refusesWhatTheRulesRefuseAndChangesNothing() {
        CaseFile before = file();
        for (Map<FieldKey, Answer<?>> wrong : java.util.List.<Map<FieldKey, Answer<?>>>of(
                Map.of(DATE_OF_BIRTH, Answer.given(LocalDate.of(2025, 4, 2))),
                Map.of(DATE_OF_BIRTH, Answer.given(LocalDate.of(2007, 4, 1))),
                Map.of(NHS_NUMBER, Answer.given("9990900018")),
                Map.of(RESIDENCE_AREA, Answer.given("Nowhere")),
                Map.of(DATE_OF_DEATH, Answer.notKnown()),
                Map.of(DATE_OF_DEATH, Answer.given(LocalDate.of(2025, 4, 3))))) {
            assertThat(correct(wrong)).isInstanceOfSatisfying(CorrectCaseOutcome.Refused.class, refused ->
                    assertThat(refused.findings()).isNotEmpty().allMatch(finding -> finding.refuses()));
        }
        assertNothingChanged(before);
    }

    @Test
    void refusesTheNumberOfAnotherChildAndSaysWhichCaseHasIt() {
        CaseFile before = file();
        assertThat(correct(Map.of(NHS_NUMBER, Answer.given("999 090 0027"))))
                .isInstanceOfSatisfying(CorrectCaseOutcome.Refused.class, refused -> {
                    assertThat(refused.findings().getFirst().sentence()).contains("CDOP-2025-0002").doesNotContain("9990900027");
                    assertThat(refused.findings().getFirst().field()).isEqualTo(NHS_NUMBER);
                });
        assertNothingChanged(before);
    }

    @Test
    void needsAReason() {
        CaseFile before = file();
        assertThat(correct(Role.COORDINATOR, before.rowVersion(), Map.of(FAMILY_NAME, Answer.given("Fictonham")), "  "))
                .isInstanceOf(CorrectCaseOutcome.Refused.class);
        assertNothingChanged(before);
    }

    @Test
    void overwritesNothingThatWasChangedMeanwhile() {
        long seen = file().rowVersion();
        correct(Map.of(FAMILY_NAME, Answer.given("Fictonham")));
        assertThat(correct(Role.COORDINATOR, seen, Map.of(FAMILY_NAME, Answer.given("Testerton")), REASON))
                .isInstanceOf(CorrectCaseOutcome.ChangedMeanwhile.class);
        assertThat(file().child().familyName().toOptional()).contains("Fictonham");
    }

    @Test
    void theSameFactsAgainChangeNothing() {
        CaseFile before = file();
        assertThat(correct(Map.of(NHS_NUMBER, Answer.given("999 090 0019")))).isInstanceOf(CorrectCaseOutcome.NothingChanged.class);
        assertNothingChanged(before);
    }

    @Test
    void needsTheRight() {
        CaseFile before = file();
        assertThatThrownBy(() -> correct(Role.CHAIR, before.rowVersion(), Map.of(FAMILY_NAME, Answer.given("Fictonham")), REASON))
                .isInstanceOfSatisfying(OfficeFailure.class, failure ->
                        assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.NOT_PERMITTED));
        assertNothingChanged(before);
    }
}
