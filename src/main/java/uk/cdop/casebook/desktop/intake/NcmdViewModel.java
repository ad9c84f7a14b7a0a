package uk.cdop.casebook.desktop.intake;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.deadline.NoticeClock;
import uk.cdop.casebook.casework.notification.NcmdTold;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.TypedDate;
import uk.cdop.casebook.office.desk.IntakeDesk;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.notification.RecordNcmdTold.RecordNcmdToldOutcome;
import uk.cdop.casebook.office.notification.ShowNcmdNotice.NcmdNotice;

/** Whether NCMD was told of a death, in words, and the recording of it. */
public final class NcmdViewModel {

    private final IntakeDesk can;
    private final LocalDate today;
    private final Background background;
    private final Runnable changed;
    private final ReadOnlyStringWrapper stands = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper told = new ReadOnlyBooleanWrapper();
    private final StringProperty on = new SimpleStringProperty("");
    private final StringProperty at = new SimpleStringProperty("");
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private Optional<CaseNumber> shown = Optional.empty();

    NcmdViewModel(IntakeDesk can, LocalDate today, Background background, Runnable changed) {
        this.can = can;
        this.today = today;
        this.background = background;
        this.changed = changed;
    }

    void read(CaseNumber number) {
        if (!shown.equals(Optional.of(number))) {
            shown = Optional.of(number);
            message.set(Message.NONE);
            on.set(Texts.date(today));
            at.set("");
        }
        background.run("Read whether NCMD was told", progress -> can.showNcmdNotice().show(number),
                found -> found.filter(any -> shown.equals(Optional.of(number))).ifPresent(this::show), this::tell);
    }

    private void show(NcmdNotice notice) {
        told.set(notice.told().isPresent());
        stands.set(notice.told().map(record -> inWords(record, notice)).orElseGet(() -> untold(notice)));
    }

    private static String inWords(NcmdTold record, NcmdNotice notice) {
        String when = Texts.date(record.on()) + record.at().map(time -> ", " + Texts.time(time)).orElse("");
        boolean late = !notice.earlier() && notice.clock().filter(clock -> clock.met().filter(clock.due()::isBefore).isPresent()).isPresent();
        return "NCMD was told on " + when + ". Recorded by " + record.by() + "." + (late ? " It was due by " + due(notice.clock().orElseThrow()) + "." : "");
    }

    private static String untold(NcmdNotice notice) {
        String atOnce = notice.atOnce() ? "The notice asks for NCMD’s immediate attention. " : "";
        if (notice.earlier()) {
            return atOnce + "Nobody has recorded here that NCMD was told. The case was notified before work began here, so no time limit runs.";
        }
        return atOnce + "Nobody has recorded yet that NCMD was told." + notice.clock().map(clock -> " To be told by " + due(clock)
                + " (" + clock.limit().inWords() + ").").orElse("");
    }

    private static String due(NoticeClock clock) {
        LocalDateTime due = clock.due();
        return Texts.date(due.toLocalDate()) + (clock.exact() ? ", " + Texts.time(due.toLocalTime()) : "");
    }

    public void record() {
        Optional<LocalDate> day = TypedDate.read(on.get(), today);
        Optional<LocalTime> time = QuickTime.read(at.get());
        if (day.isEmpty()) {
            message.set(Message.refused("The day on which NCMD was told cannot be read. Type it as 14/3/24. Nothing was changed."));
        } else if (time.isEmpty() && !at.get().isBlank()) {
            message.set(Message.refused("The time cannot be read. Type it as 14:02, or leave it empty. Nothing was changed."));
        } else {
            shown.ifPresent(number -> background.run("Record that NCMD was told", progress -> can.recordNcmdTold().record(number, day.get(), time), outcome -> {
                switch (outcome) {
                    case RecordNcmdToldOutcome.Recorded recorded -> keep(number, "Recorded. Its clock has stopped, and Today no longer asks for it.");
                    case RecordNcmdToldOutcome.Refused(String sentence) -> message.set(Message.refused(sentence));
                }
            }, this::tell));
        }
    }

    public void takeBack() {
        shown.ifPresent(number -> background.run("Take back that NCMD was told", progress -> can.takeBackNcmdTold().takeBack(number),
                done -> keep(number, done ? "Taken back. The time limit runs again; the case’s history keeps both." : "Nothing was recorded."), this::tell));
    }

    private void keep(CaseNumber number, String words) {
        message.set(Message.done(words));
        read(number);
        changed.run();
    }

    private void tell(OfficeFailure failure) {
        message.set(Message.refused(failure.getMessage()));
    }

    /** Whether it is recorded that NCMD was told. */
    public ReadOnlyBooleanProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty standsProperty() {
        return stands.getReadOnlyProperty();
    }

    public StringProperty onProperty() {
        return on;
    }

    public StringProperty atProperty() {
        return at;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
