package uk.cdop.casebook.desktop.intake;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.notification.AcceptCase.AcceptCaseCommand;
import uk.cdop.casebook.office.notification.AcceptCase.AcceptCaseOutcome;
import uk.cdop.casebook.office.notification.AddNotice.AddNoticeCommand;
import uk.cdop.casebook.office.notification.AddNotice.AddNoticeOutcome;
import uk.cdop.casebook.office.notification.RegisterNotification.RegisterNotificationCommand;
import uk.cdop.casebook.office.notification.RegisterNotification.RegisterNotificationOutcome;
import uk.cdop.casebook.office.notification.TriageNotice.Triage;

/** What comes of registering, of adding a notifier to a known case, and of accepting a case. */
final class AfterRegistering {

    private final IntakeUseCases can;
    private final Today today;
    private final Background background;
    private final ObjectProperty<Optional<NextSteps>> done;
    private final ObjectProperty<Message> message;
    private final ResemblingDeaths resembling;

    AfterRegistering(IntakeUseCases can, Today today, Background background, ObjectProperty<Optional<NextSteps>> done, ObjectProperty<Message> message) {
        this.can = can;
        this.today = today;
        this.background = background;
        this.done = done;
        this.message = message;
        this.resembling = new ResemblingDeaths(can.similar(), background);
    }

    void take(RegisterNotificationOutcome outcome, Optional<Triage> triage, Consumer<List<Finding>> refuse, Runnable registered) {
        switch (outcome) {
            case RegisterNotificationOutcome.Registered(var number, var scope, var warnings) -> {
                LocalDateTime now = LocalDateTime.ofInstant(today.instant(), ZoneId.of("Europe/London"));
                registered.run();
                done.set(Optional.of(NextSteps.of(number, scope, warnings, triage.map(Triage::clocks).orElse(List.of()), now)));
                resembling.clear();
                if (!scope.isRejected()) {
                    resembling.lookFor(number);
                }
            }
            case RegisterNotificationOutcome.Refused(List<Finding> findings) -> refuse.accept(findings);
            case RegisterNotificationOutcome.DuplicateNhsNumber(CaseNumber known) -> message.set(Message.refused(
                    "This NHS number belongs to " + known + ", so no second case is opened. Add the caller to that case as another notifier, or check the number."));
        }
    }

    void addNotifier(CaseNumber number, RegisterNotificationCommand notice, Runnable added) {
        AddNoticeCommand command = new AddNoticeCommand(
                number, notice.route(), notice.notifierName(), notice.notifierAgency(), notice.receivedOn(), notice.receivedAt());
        background.run("Add the notifier", progress -> can.desk().addNotice().add(command), outcome -> {
            switch (outcome) {
                case AddNoticeOutcome.Added(int notices) -> {
                    added.run();
                    resembling.clear();
                    done.set(Optional.of(new NextSteps(number, number + " has one more notifier", NextSteps.counted(notices),
                            List.of("Compare what this caller said with what the case holds.", "Tell the caller that the notice arrived."), List.of(), false)));
                }
                case AddNoticeOutcome.Refused(List<Finding> findings) -> message.set(Message.refused(findings.stream()
                        .map(Finding::sentence).collect(Collectors.joining(" ")) + " Nothing was changed."));
                case AddNoticeOutcome.NoSuchCase none -> message.set(Message.refused("That case is no longer there. Nothing was changed."));
            }
        }, this::tell);
    }

    void accept() {
        done.get().map(NextSteps::number).ifPresent(number -> background.run("Accept the case", progress -> accept(number), outcome -> {
            switch (outcome) {
                case AcceptCaseOutcome.Accepted accepted -> done.set(done.get().map(steps ->
                        steps.accepted(Optional.of("accepted. Now: " + accepted.stage().label().toLowerCase(Locale.ROOT)))));
                case AcceptCaseOutcome.Refused(String sentence) -> message.set(Message.refused(sentence));
                case AcceptCaseOutcome.ChangedMeanwhile changed -> message.set(Message.refused(OfficeFailure.changedMeanwhile().getMessage()));
            }
        }, this::tell));
    }

    private AcceptCaseOutcome accept(CaseNumber number) {
        return can.showCase().apply(number)
                .map(view -> can.desk().acceptCase().accept(new AcceptCaseCommand(number, view.file().rowVersion(), Optional.empty())))
                .orElseGet(AcceptCaseOutcome.ChangedMeanwhile::new);
    }

    ResemblingDeaths resembling() {
        return resembling;
    }

    private void tell(OfficeFailure failure) {
        message.set(Message.refused(failure.getMessage()));
    }
}
