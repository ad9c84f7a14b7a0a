package uk.cdop.casebook.office.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.notification.RegisterNotification.RegisterNotificationCommand;
import uk.cdop.casebook.office.notification.RegisterNotification.RegisterNotificationOutcome;
import uk.cdop.casebook.testkit.ImportFixture;
import uk.cdop.casebook.testkit.MemoryVault;
import uk.cdop.casebook.testkit.SampleAreas;
import uk.cdop.casebook.testkit.SampleJudgement;
import uk.cdop.casebook.testkit.ShippedForms;

class RegisterNotificationTest {

    private static final Answers SOUND = Answers.NONE
            .with(NotificationFields.FAMILY_NAME, "Samplewick")
            .with(NotificationFields.NHS_NUMBER, "999 090 0019")
            .with(NotificationFields.DATE_OF_BIRTH, LocalDate.of(2025, 2, 2))
            .with(NotificationFields.DATE_OF_DEATH, LocalDate.of(2025, 4, 1))
            .with(NotificationFields.HOME_POSTCODE, "dt98 1aa")
            .with(NotificationFields.RESIDENCE_AREA, "Dorset")
            .with(NotificationFields.GESTATION_WEEKS, 38L)
            .with(NotificationFields.BIRTH_WEIGHT_G, 3_100L)
            .with(NotificationFields.JAR_TRIGGERED, "no");

    private static final CaseOpening OPENING = new CaseOpening(SampleAreas.directory(), ShippedForms.versions());
    private static final NoticeJudgement JUDGEMENT = SampleJudgement.of(OPENING);

    private final MemoryVault vault = new MemoryVault();

    private RegisterNotificationOutcome register(Role role, Answers answers) {
        return new RegisterNotification(vault.session(role), OPENING, JUDGEMENT,
                ImportFixture.today(ImportFixture.DAY), ImportFixture.ids())
                .register(new RegisterNotificationCommand(answers, NotificationRoute.PUBLIC_FORM, Optional.of("Dr A Samplewick"),
                        Optional.of("Sample Hospital"), LocalDate.of(2025, 4, 2), Optional.empty()));
    }

    @Test
    void opensACaseWithTheNextReferenceOfTheYear() {
        assertThat(register(Role.COORDINATOR, SOUND)).isInstanceOfSatisfying(RegisterNotificationOutcome.Registered.class, registered -> {
            assertThat(registered.number()).isEqualTo(new CaseNumber("CDOP-2025-0001"));
            assertThat(registered.warnings()).extracting(finding -> finding.rule()).containsExactly("nhs_number_test_range");
        });
        register(Role.COORDINATOR, SOUND.with(NotificationFields.NHS_NUMBER, "9990900027"));
        assertThat(vault.only("CDOP-2025-0002").stage()).isEqualTo(CaseStage.NOTIFIED);
        assertThat(vault.events()).extracting(AuditEvent::what).containsOnly(AuditEvent.What.CASE_REGISTERED);
        assertThat(vault.events().getFirst().fields()).contains(NotificationFields.FAMILY_NAME);
    }

    @Test
    void keepsAnswersInTheirUsualForm() {
        register(Role.COORDINATOR, SOUND);
        assertThat(vault.only("CDOP-2025-0001").notificationForm().answers())
                .isEqualTo(SOUND.with(NotificationFields.NHS_NUMBER, "9990900019").with(NotificationFields.HOME_POSTCODE, "DT98 1AA").with(NotificationFields.RESIDENCE_AREA, "E06000059"));
    }

    @Test
    void saysWhichCaseHoldsTheNumber() {
        register(Role.COORDINATOR, SOUND);
        assertThat(register(Role.COORDINATOR, SOUND)).isEqualTo(new RegisterNotificationOutcome.DuplicateNhsNumber(new CaseNumber("CDOP-2025-0001")));
        assertThat(vault.cases()).hasSize(1);
    }

    @Test
    void keepsNothingThatTheRulesRefuse() {
        assertThat(register(Role.COORDINATOR, SOUND.with(NotificationFields.DATE_OF_BIRTH, LocalDate.of(2025, 4, 2))))
                .isInstanceOf(RegisterNotificationOutcome.Refused.class);
        assertThat(register(Role.COORDINATOR, SOUND.with(NotificationFields.DATE_OF_DEATH, LocalDate.of(2025, 4, 3))))
                .isInstanceOfSatisfying(RegisterNotificationOutcome.Refused.class, refused ->
                        assertThat(refused.findings()).extracting(finding -> finding.rule()).containsExactly("notified_before_death", "nhs_number_test_range"));
        assertThat(vault.cases()).isEmpty();
        assertThat(vault.events()).isEmpty();
    }

    @Test
    void warnsAndTakes() {
        assertThat(register(Role.COORDINATOR, SOUND.with(NotificationFields.HOME_POSTCODE, Answer.notKnown())))
                .isInstanceOfSatisfying(RegisterNotificationOutcome.Registered.class, registered -> assertThat(registered.warnings()).hasSize(2));
    }

    @Test
    void handsAChildFromElsewhereToTheHomePanel() {
        register(Role.COORDINATOR, SOUND.with(NotificationFields.RESIDENCE_AREA, "Wales"));
        assertThat(vault.only("CDOP-2025-0001").stage()).isEqualTo(CaseStage.TRANSFERRED_OUT);
        assertThat(vault.only("CDOP-2025-0001").transfers()).singleElement()
                .satisfies(transfer -> assertThat(transfer.otherCdop()).isEqualTo(CaseOpening.HOME_CDOP_NOT_NAMED));
    }

    @Test
    void needsTheRight() {
        assertThatThrownBy(() -> register(Role.CHAIR, SOUND)).isInstanceOf(OfficeFailure.class);
        assertThat(vault.cases()).isEmpty();
    }
}
