package uk.cdop.casebook.desktop.afterpanel;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.family.GuardDate;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.LetStand;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.action.HighlightsViewModel;
import uk.cdop.casebook.desktop.action.LeakReasons;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.DayEntry;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.afterpanel.ProposedLetter;
import uk.cdop.casebook.office.afterpanel.WriteLetters.WriteLettersCommand;
import uk.cdop.casebook.office.afterpanel.WriteLetters.WriteLettersOutcome;
import uk.cdop.casebook.office.desk.ActionsDesk;
import uk.cdop.casebook.office.family.WriteFamilyLetter.FamilyLetterOutcome;

/** The letters that follow from what the panel decided of one case. */
public final class LettersViewModel {

    private final ActionsDesk desk;
    private final boolean allowed;
    private final Background background;
    private final ObservableList<LetterRow> rows = FXCollections.observableArrayList();
    private final DayEntry day;
    private final StringProperty folder = new SimpleStringProperty("");
    private final StringProperty familyReason = new SimpleStringProperty("");
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final LeakReasons reasons = new LeakReasons();
    private Optional<CaseNumber> number = Optional.empty();

    public LettersViewModel(ActionsDesk desk, boolean allowed, LocalDate today, Background background) {
        this.desk = desk;
        this.allowed = allowed;
        this.background = background;
        day = new DayEntry(() -> today);
        day.set(Optional.of(today));
    }

    public void read(CaseNumber one) {
        if (!number.equals(Optional.of(one))) {
            message.set(Message.NONE);
            familyReason.set("");
            reasons.clear();
        }
        number = Optional.of(one);
        readLetStand();
        background.run("Look which letters follow", progress -> desk.proposeLetters().propose(one), this::show, failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void readLetStand() {
        background.run("Read what was let stand", progress -> desk.showLetStand().of(LetStand.Paper.LETTERS_AFTER_PANEL),
                all -> reasons.letStand(all.stream().filter(find -> number.filter(one -> isOf(one, find)).isPresent()).toList()),
                failure -> message.set(Message.refused(failure.getMessage())));
    }

    /** A letter is called by its case, but for a notice: what was found in one is shown where the child is. */
    private static boolean isOf(CaseNumber number, LetStand find) {
        return find.caseNumber().equals(number) || find.file().startsWith(number.text());
    }

    private void show(List<ProposedLetter> letters) {
        rows.setAll(letters.stream().map(LetterRow::new).toList());
    }

    public void write() {
        Optional<LocalDate> on = day.day();
        Optional<Path> into = HighlightsViewModel.folder(folder.get());
        if (on.isEmpty() || into.isEmpty()) {
            message.set(Message.refused("Give the day the letters go out, like 14 Mar 2024, and choose a folder. Nothing was written."));
            return;
        }
        List<ProposedLetter> chosen = rows.stream().filter(row -> row.chosen.get()).map(LetterRow::asWritten).toList();
        WriteLettersCommand command = new WriteLettersCommand(number.orElseThrow(), on.get(), Optional.empty(), chosen, into.get(), familyReason.get(), reasons.reasons());
        background.run("Write the letters", progress -> desk.writeLetters().write(command), this::done, failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void done(WriteLettersOutcome outcome) {
        message.set(switch (outcome) {
            case WriteLettersOutcome.Refused(String sentence) -> Message.refused(sentence);
            case WriteLettersOutcome.Blocked(List<LeakHit> hits) -> {
                reasons.show(hits);
                yield Message.refused("Held back: " + Texts.counted(hits.size(), "place")
                        + " in the letters that may not name the child may point to a person. None of the chosen letters was written.");
            }
            case WriteLettersOutcome.Written(List<Path> files, Optional<FamilyLetterOutcome> family) -> {
                reasons.clear();
                readLetStand();
                String others = files.isEmpty() ? "" : Texts.counted(files.size() / 2L, "letter") + " written, each with a draft. ";
                yield family.map(one -> ofFamily(others, one)).orElseGet(() -> Message.done(others + "Nothing was sent."));
            }
        });
    }

    private static Message ofFamily(String others, FamilyLetterOutcome family) {
        return switch (family) {
            case FamilyLetterOutcome.Written(Path file) -> Message.done(others + "The letter to the family is written: " + file.getFileName() + ". Nothing was sent.");
            case FamilyLetterOutcome.Blocked(List<GuardDate> guards) -> Message.refused(others
                    + "The letter to the family was not written: the day is to be kept clear. Choose another day, or say below why it must go on this one.");
            case FamilyLetterOutcome.Refused(List<Finding> findings) ->
                Message.refused(others + "The letter to the family was not written: " + String.join(" ", findings.stream().map(Finding::sentence).toList()));
        };
    }

    public boolean isAllowed() {
        return allowed;
    }

    public ObservableList<LetterRow> rows() {
        return rows;
    }

    DayEntry day() {
        return day;
    }

    public StringProperty folderProperty() {
        return folder;
    }

    public StringProperty familyReasonProperty() {
        return familyReason;
    }

    public LeakReasons reasons() {
        return reasons;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
