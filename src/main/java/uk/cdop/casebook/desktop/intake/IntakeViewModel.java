package uk.cdop.casebook.desktop.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.notification.NoticeDraft.Typed;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.scope.NoticeRules;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.desktop.support.QuestionWords;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.notification.LikelyMatches.LikelyMatch;
import uk.cdop.casebook.office.notification.RegisterNotification.RegisterNotificationCommand;
import uk.cdop.casebook.office.notification.TriageNotice.Triage;
import uk.cdop.casebook.office.notification.TriageNotice.TriageNoticeCommand;

/** Taking down a notice of a death while the caller speaks: triage at each answer, saving by itself, registering at the end. */
public final class IntakeViewModel {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final IntakeUseCases can;
    private final Today today;
    private final Background background;
    private final Pause typing;
    private final Pause saving;
    private final IntakeQuestions questions;
    private final AskedNow asking;
    private final CouncilOfHome council;
    private final DraftKeeping drafts;
    private final ObservableList<PanelBlock> blocks = FXCollections.observableArrayList();
    private final ObservableList<LikelyMatch> matches = FXCollections.observableArrayList();
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final ReadOnlyObjectWrapper<Optional<NextSteps>> done = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<FieldKey>> toMend = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AfterRegistering afterwards;
    private Optional<Triage> latest = Optional.empty();
    private boolean filling = true;
    private boolean begun;
    private int asked;

    public IntakeViewModel(IntakeUseCases can, AreaDirectory areas, Today today, Background background, Pause typing) {
        this.can = can;
        this.today = today;
        this.background = background;
        this.typing = typing;
        this.saving = typing.slower();
        this.questions = new IntakeQuestions(can.desk().choices(), areas, today.date());
        this.asking = new AskedNow(questions, today);
        this.council = new CouncilOfHome(questions);
        this.drafts = new DraftKeeping(can.desk(), background);
        this.afterwards = new AfterRegistering(can, today, background, done, message);
        questions.all().forEach(question -> {
            question.textProperty().subscribe(text -> changed());
            question.stateProperty().subscribe(state -> changed());
        });
        begin();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(today.instant(), ENGLAND);
    }

    /** An empty page for the next call, received now. */
    public void startOver() {
        begin();
        triage();
    }

    private void begin() {
        fill(Map.of(), Optional.empty());
        filling = true;
        questions.question(IntakeQuestions.ROUTE).textProperty().set(NotificationRoute.PHONE_OR_EMAIL.code());
        questions.question(IntakeQuestions.RECEIVED_ON).textProperty().set(Texts.date(today.date()));
        questions.question(IntakeQuestions.RECEIVED_AT).textProperty().set(Texts.time(now().toLocalTime()));
        filling = false;
        begun = false;
    }

    /** A call that has begun goes on where it was; otherwise the next one begins now. */
    public void open() {
        if (done.get().isPresent() || !begun) {
            startOver();
        } else {
            triage();
        }
        drafts.read();
    }

    public void resume(UUID id) {
        drafts.draft(id).ifPresent(draft -> {
            fill(draft.fields(), Optional.of(id));
            begun = true;
            triage();
            drafts.read();
        });
    }

    private void fill(Map<FieldKey, Typed> fields, Optional<UUID> draft) {
        filling = true;
        latest = Optional.empty();
        asking.forget();
        council.forget();
        done.set(Optional.empty());
        message.set(Message.NONE);
        drafts.startOver(draft);
        questions.all().forEach(IntakeQuestion::clear);
        fields.forEach((key, typed) -> questions.find(key).ifPresent(question -> question.start(typed)));
        questions.all().forEach(question -> question.check(today.date()));
        filling = false;
    }

    private void changed() {
        if (!filling) {
            begun = true;
            asking.follow(latest, begun);
            typing.restart(this::triage);
            saving.restart(this::save);
        }
    }

    /** What is registered meanwhile needs no draft any more. */
    private void save() {
        if (begun && !busy.get() && done.get().isEmpty()) {
            drafts.save(typed());
        }
    }

    private Map<FieldKey, Typed> typed() {
        Map<FieldKey, Typed> typed = new LinkedHashMap<>();
        questions.all().filter(question -> !question.isBlank()).forEach(question -> typed.put(question.key(), question.typed()));
        return typed;
    }

    private Answers answers() {
        return questions.answers(today.date());
    }

    private LocalDate receivedOn(Answers answers) {
        return answers.date(IntakeQuestions.RECEIVED_ON).toOptional().orElse(today.date());
    }

    private void triage() {
        Answers answers = answers();
        Optional<LocalTime> at = answers.time(IntakeQuestions.RECEIVED_AT).toOptional();
        TriageNoticeCommand command = new TriageNoticeCommand(answers, receivedOn(answers), at);
        int mine = ++asked;
        background.run("Look at the notice", progress -> can.desk().triageNotice().triage(command), triage -> {
            if (mine == asked) {
                show(triage, answers);
            }
        }, failure -> message.set(Message.warning(failure.getMessage())));
    }

    private void show(Triage triage, Answers answers) {
        latest = Optional.of(triage);
        asking.follow(latest, begun);
        council.follow(triage.home(), answers.date(NotificationFields.DATE_OF_DEATH).toOptional().orElse(today.date()));
        blocks.setAll(TriageWords.blocks(triage, answers, now(), this::label, council.chosen()));
        matches.setAll(triage.matches());
    }

    /** The questions that an answer brought onto the page and that wait for theirs. */
    public ReadOnlyStringProperty alsoAskedProperty() {
        return asking.wordsProperty();
    }

    String label(FieldKey key) {
        return questions.find(key).map(IntakeQuestion::label).orElseGet(() -> QuestionWords.spelled(key));
    }

    /** Takes the hint of the first half of the postcode, because a person says so. */
    public void takeHint() {
        council.takeHint(latest.flatMap(Triage::home));
    }

    public void register() {
        if (busy.get() || done.get().isPresent()) {
            return;
        }
        List<IntakeQuestion> asked = asking.shown();
        asked.forEach(question -> question.check(today.date()));
        if (asked.stream().anyMatch(question -> !question.errorProperty().get().isEmpty())) {
            message.set(Message.refused("Nothing is registered yet, and what you typed is saved. See what stands under the fields."));
            showFirstWrong();
            return;
        }
        message.set(Message.NONE);
        busy.set(true);
        RegisterNotificationCommand command = command(answers());
        Optional<UUID> draft = drafts.current();
        background.run("Register the death", progress -> can.register().register(command, draft), outcome -> {
            busy.set(false);
            afterwards.take(outcome, latest, this::refuse, drafts::registered);
        }, failure -> {
            busy.set(false);
            message.set(Message.refused(failure.getMessage() + " What you typed is still here."));
        });
    }

    private RegisterNotificationCommand command(Answers answers) {
        NotificationRoute route = answers.text(IntakeQuestions.ROUTE).toOptional()
                .flatMap(code -> Coded.ofCode(NotificationRoute.class, code)).orElse(NotificationRoute.PHONE_OR_EMAIL);
        return new RegisterNotificationCommand(
                answers, route, answers.text(NoticeRules.NOTIFIER_NAME).toOptional(), answers.text(NoticeRules.NOTIFIER_AGENCY).toOptional(),
                receivedOn(answers), answers.time(IntakeQuestions.RECEIVED_AT).toOptional());
    }

    /** Each sentence goes under its field; one about a question that is not asked goes to the top. */
    private void refuse(List<Finding> findings) {
        StringBuilder top = new StringBuilder("Nothing is registered yet, and what you typed is saved.");
        findings.stream().filter(Finding::refuses).forEach(finding -> questions.find(finding.field())
                .filter(question -> question.shownProperty().get())
                .filter(question -> question.errorProperty().get().isEmpty())
                .ifPresentOrElse(question -> question.errorProperty().set(finding.sentence()), () -> top.append(' ').append(finding.sentence())));
        message.set(Message.refused(top.append(" See what stands under the fields.").toString()));
        showFirstWrong();
    }

    private void showFirstWrong() {
        toMend.set(Optional.empty());
        toMend.set(questions.all().filter(question -> question.shownProperty().get() && !question.errorProperty().get().isEmpty())
                .findFirst().map(IntakeQuestion::key));
    }

    /** The first question that is to be mended, after registering was refused. */
    public ReadOnlyObjectProperty<Optional<FieldKey>> toMendProperty() {
        return toMend.getReadOnlyProperty();
    }

    /** Keeps the caller as one more notifier of a case that is there already. */
    public void addTo(LikelyMatch match) {
        afterwards.addNotifier(match.number(), command(answers()), drafts::noLongerNeeded);
    }

    public void accept() {
        afterwards.accept();
    }

    public IntakeQuestions questions() {
        return questions;
    }

    ResemblingDeaths resembling() {
        return afterwards.resembling();
    }

    public DraftKeeping drafts() {
        return drafts;
    }

    public ObservableList<PanelBlock> blocks() {
        return blocks;
    }

    public ObservableList<LikelyMatch> matches() {
        return matches;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    public ReadOnlyObjectProperty<Optional<NextSteps>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public LocalDate today() {
        return today.date();
    }
}
