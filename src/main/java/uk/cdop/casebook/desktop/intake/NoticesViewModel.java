package uk.cdop.casebook.desktop.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.TypedDate;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.notification.AcceptCase.AcceptCaseCommand;
import uk.cdop.casebook.office.notification.AcceptCase.AcceptCaseOutcome;
import uk.cdop.casebook.office.notification.AddNotice.AddNoticeCommand;
import uk.cdop.casebook.office.notification.AddNotice.AddNoticeOutcome;
import uk.cdop.casebook.office.notification.DecideScope.DecideScopeCommand;
import uk.cdop.casebook.office.notification.DecideScope.DecideScopeOutcome;

/** Who gave notice of a death, one notifier more, and the accepting of the case for review. */
public final class NoticesViewModel {

    private final IntakeUseCases can;
    private final LocalDate today;
    private final Background background;
    private final Runnable changed;
    private final ObservableList<String> lines = FXCollections.observableArrayList();
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final ReadOnlyBooleanWrapper toAccept = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<NotificationRoute> route = new SimpleObjectProperty<>(NotificationRoute.PHONE_OR_EMAIL);
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty agency = new SimpleStringProperty("");
    private final StringProperty receivedOn = new SimpleStringProperty("");
    private final StringProperty acknowledgedOn = new SimpleStringProperty("");
    private final NcmdViewModel ncmd;
    private final ScopeQuestions scope = new ScopeQuestions();
    private final StringProperty rule = new SimpleStringProperty("");
    private Optional<CaseFile> file = Optional.empty();

    public NoticesViewModel(IntakeUseCases can, LocalDate today, Background background, Runnable changed) {
        this.can = can;
        this.today = today;
        this.background = background;
        this.changed = changed;
        this.ncmd = new NcmdViewModel(can.desk(), today, background, changed);
        receivedOn.set(Texts.date(today));
    }

    /** Whether the national database was told. */
    public NcmdViewModel ncmd() {
        return ncmd;
    }

    public void read(CaseNumber number) {
        if (!file.map(CaseFile::number).equals(Optional.of(number))) {
            message.set(Message.NONE);
        }
        ncmd.read(number);
        background.run("Read the notices", progress -> can.showCase().apply(number), view -> {
            file = view.map(found -> found.file());
            lines.setAll(file.map(CaseFile::notifications).orElse(List.of()).stream().map(NoticesViewModel::line).toList());
            toAccept.set(file.filter(found -> found.stage() == CaseStage.NOTIFIED).isPresent());
        }, this::tell);
        background.run("Judge the scope", progress -> can.desk().showScope().show(number), view -> view.ifPresent(found -> {
            rule.set(found.scope().rule());
            scope.start(found.triage());
        }), this::tell);
    }

    /** Keeps the answers that decide the scope; a case that is not for this panel is set aside with the rule. */
    public void decideScope() {
        file.ifPresent(found -> background.run("Decide the scope",
                progress -> can.desk().decideScope().decide(new DecideScopeCommand(found.number(), found.rowVersion(), scope.answers())),
                outcome -> take(found.number(), outcome), this::tell));
    }

    private void take(CaseNumber number, DecideScopeOutcome outcome) {
        switch (outcome) {
            case DecideScopeOutcome.Kept kept -> {
                message.set(Message.done("Kept. " + kept.scope().rule() + (kept.stage() == CaseStage.NOTIFIED ? "" : " Now: "
                        + kept.stage().label().toLowerCase(Locale.ROOT) + ".")));
                read(number);
                changed.run();
            }
            case DecideScopeOutcome.Refused(String sentence) -> message.set(Message.refused(sentence));
            case DecideScopeOutcome.ChangedMeanwhile meanwhile -> message.set(Message.refused(OfficeFailure.changedMeanwhile().getMessage()));
        }
    }

    private static String line(Notification notice) {
        String from = Stream.of(notice.notifierName(), notice.notifierAgency()).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return Texts.date(notice.receivedOn()) + notice.receivedAt().map(time -> ", " + Texts.time(time)).orElse("") + ": "
                + (from.isEmpty() ? "sender not recorded" : from) + " (" + notice.route().label() + ")";
    }

    public void add() {
        Optional<LocalDate> day = TypedDate.read(receivedOn.get(), today);
        if (day.isEmpty()) {
            message.set(Message.refused("The day on which the notice came cannot be read. Type it as 14/3/24. Nothing was changed."));
            return;
        }
        file.map(CaseFile::number).ifPresent(number -> background.run("Add the notifier",
                progress -> can.desk().addNotice().add(new AddNoticeCommand(number, route.get(), given(name), given(agency), day.get(), Optional.empty())),
                outcome -> take(number, outcome), this::tell));
    }

    private static Optional<String> given(StringProperty typed) {
        return Optional.of(typed.get().strip()).filter(text -> !text.isEmpty());
    }

    private void take(CaseNumber number, AddNoticeOutcome outcome) {
        switch (outcome) {
            case AddNoticeOutcome.Added(int notices) -> {
                name.set("");
                agency.set("");
                message.set(Message.done(NextSteps.counted(notices)));
                read(number);
                changed.run();
            }
            case AddNoticeOutcome.Refused(List<Finding> findings) -> message.set(Message.refused(
                    findings.stream().map(Finding::sentence).collect(Collectors.joining(" ")) + " Nothing was changed."));
            case AddNoticeOutcome.NoSuchCase none -> message.set(Message.refused("That case is no longer there. Nothing was changed."));
        }
    }

    public void accept() {
        Optional<LocalDate> told = TypedDate.read(acknowledgedOn.get(), today);
        if (told.isEmpty() && !acknowledgedOn.get().isBlank()) {
            message.set(Message.refused("The day of the acknowledgement cannot be read. Type it as 14/3/24, or leave it empty. Nothing was changed."));
            return;
        }
        file.ifPresent(found -> background.run("Accept the case",
                progress -> can.desk().acceptCase().accept(new AcceptCaseCommand(found.number(), found.rowVersion(), told)),
                outcome -> take(found.number(), outcome), this::tell));
    }

    private void take(CaseNumber number, AcceptCaseOutcome outcome) {
        switch (outcome) {
            case AcceptCaseOutcome.Accepted accepted -> {
                message.set(Message.done("Accepted. Now: " + accepted.stage().label().toLowerCase(Locale.ROOT) + "."));
                read(number);
                changed.run();
            }
            case AcceptCaseOutcome.Refused(String sentence) -> message.set(Message.refused(sentence));
            case AcceptCaseOutcome.ChangedMeanwhile changed -> message.set(Message.refused(OfficeFailure.changedMeanwhile().getMessage()));
        }
    }

    private void tell(OfficeFailure failure) {
        message.set(Message.refused(failure.getMessage()));
    }

    public ScopeQuestions scope() {
        return scope;
    }

    /** The rule that decides the scope, or what is still to be asked. */
    public StringProperty ruleProperty() {
        return rule;
    }

    public ObservableList<String> lines() {
        return lines;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    /** Whether the case still waits to be accepted. */
    public ReadOnlyBooleanProperty toAcceptProperty() {
        return toAccept.getReadOnlyProperty();
    }

    public ObjectProperty<NotificationRoute> routeProperty() {
        return route;
    }

    public StringProperty nameProperty() {
        return name;
    }

    public StringProperty agencyProperty() {
        return agency;
    }

    public StringProperty receivedOnProperty() {
        return receivedOn;
    }

    public StringProperty acknowledgedOnProperty() {
        return acknowledgedOn;
    }
}
