package uk.cdop.casebook.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.area.Residence;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.testkit.SampleAreas;

class DeadlineRulesTest {

    private static final LocalDate DIED = LocalDate.of(2023, 11, 30);
    private static final LocalDate LONG_AFTER = LocalDate.of(2026, 1, 1);

    private final DeadlineRules rules = new DeadlineRules(TimeLimitFile.read(SampleAreas.resource("/deadlines/time-limits.csv")));

    private static CaseFile file(ReportingArea area, LocalDate notified, Optional<LocalDate> cdrmHeld, List<Hold> holds) {
        List<StageChange> stages = new ArrayList<>(List.of(
                new StageChange(Optional.empty(), CaseStage.NOTIFIED, notified, Optional.empty())));
        cdrmHeld.ifPresent(held -> stages.add(new StageChange(
                Optional.of(CaseStage.AWAITING_CDRM), CaseStage.CDRM_HELD, held, Optional.empty())));
        Answers answers = Answers.NONE.with(NotificationFields.DATE_OF_DEATH, DIED);
        return new CaseFile(new CaseNumber("CDOP-2023-0001"), stages.getLast().to(),
                new Residence("E06000059", area, Answer.notAsked()),
                new FormInstance(FormCode.NOTIFICATION, LocalDate.of(2022, 4, 1), notified, Optional.empty(), answers),
                List.of(new Notification(new UUID(0, 1), NotificationRoute.REGISTRAR, Optional.empty(), Optional.empty(), notified, Optional.empty())),
                stages, holds, List.of(), Optional.empty(), 1);
    }

    private Optional<Deadline> deadline(String code, CaseFile file, LocalDate today) {
        return rules.of(file, today).stream().filter(deadline -> deadline.limit().code().equals(code)).findFirst();
    }

    private Deadline only(String code, CaseFile file, LocalDate today) {
        return deadline(code, file, today).orElseThrow();
    }

    private static Hold inquest(Optional<LocalDate> closed) {
        return new Hold(new UUID(0, 2), HoldKind.INQUEST, Optional.empty(), DIED, Optional.empty(), closed, Optional.empty(), false, true);
    }

    @Test
    void aNotificationOnTheNextDayIsInTimeAndLaterIsLate() {
        CaseFile nextDay = file(ReportingArea.DORSET, DIED.plusDays(1), Optional.empty(), List.of());
        CaseFile later = file(ReportingArea.DORSET, DIED.plusDays(4), Optional.empty(), List.of());
        assertThat(only(DeadlineRules.NOTIFY, nextDay, LONG_AFTER).state()).isEqualTo(Deadline.State.MET);
        assertThat(only(DeadlineRules.NOTIFY, later, LONG_AFTER).state()).isEqualTo(Deadline.State.MET_LATE);
    }

    @Test
    void threeMonthsFromTheLastOfNovemberEndOnTheLastOfFebruary() {
        CaseFile waiting = file(ReportingArea.DORSET, DIED, Optional.empty(), List.of());
        assertThat(only(DeadlineRules.CDRM, waiting, LONG_AFTER).dueOn()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(only(DeadlineRules.CDRM, waiting, LocalDate.of(2024, 2, 29)).state()).isEqualTo(Deadline.State.DUE);
        assertThat(only(DeadlineRules.CDRM, waiting, LocalDate.of(2024, 3, 1)).state()).isEqualTo(Deadline.State.OVERDUE);
    }

    @Test
    void thePanelIsDueSixWeeksAfterTheReviewMeetingOrTheInquestIfThatIsLater() {
        LocalDate held = LocalDate.of(2024, 2, 1);
        CaseFile without = file(ReportingArea.SOMERSET, DIED, Optional.of(held), List.of());
        CaseFile after = file(ReportingArea.SOMERSET, DIED, Optional.of(held), List.of(inquest(Optional.of(held.plusDays(100)))));
        CaseFile before = file(ReportingArea.SOMERSET, DIED, Optional.of(held), List.of(inquest(Optional.of(held.minusDays(10)))));
        assertThat(only(DeadlineRules.PANEL, without, LONG_AFTER).dueOn()).isEqualTo(held.plusDays(42));
        assertThat(only(DeadlineRules.PANEL, after, LONG_AFTER).dueOn()).isEqualTo(held.plusDays(142));
        assertThat(only(DeadlineRules.PANEL, before, LONG_AFTER).dueOn()).isEqualTo(held.plusDays(42));
    }

    @Test
    void withoutAReviewMeetingThePanelIsNotDue() {
        assertThat(deadline(DeadlineRules.PANEL, file(ReportingArea.BCP, DIED, Optional.empty(), List.of()), LONG_AFTER)).isEmpty();
    }

    @Test
    void whileTheInquestIsOpenThePanelIsNotDue() {
        CaseFile held = file(ReportingArea.BCP, DIED, Optional.of(DIED.plusDays(60)), List.of(inquest(Optional.empty())));
        assertThat(deadline(DeadlineRules.PANEL, held, LONG_AFTER)).isEmpty();
    }

    @Test
    void aChildFromElsewhereHasNoDeadlinesHere() {
        assertThat(rules.of(file(ReportingArea.OUT_OF_AREA, DIED, Optional.empty(), List.of()), LONG_AFTER)).isEmpty();
    }

    @Test
    void everyLimitSaysWhatItRestsOn() {
        assertThat(rules.of(file(ReportingArea.DORSET, DIED, Optional.of(DIED), List.of()), LONG_AFTER))
                .isNotEmpty()
                .allSatisfy(deadline -> assertThat(deadline.limit().mark()).isNotBlank());
    }
}
