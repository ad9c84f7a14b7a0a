package uk.cdop.casebook.desktop.intake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.notification.NoticeDraft;
import uk.cdop.casebook.casework.notification.NoticeDraft.Typed;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.desk.IntakeDesk;

/** Saves what is typed as a draft, lists drafts, resumes and discards them. One save at a time, so that a call makes one draft. */
public final class DraftKeeping {

    private final IntakeDesk desk;
    private final Background background;
    private final ObservableList<DraftLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<UUID>> discarded = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<NoticeDraft> drafts = List.of();
    private Optional<UUID> current = Optional.empty();
    private Optional<Map<FieldKey, Typed>> waiting = Optional.empty();
    private boolean saving;
    private int call;
    private boolean dropsWhatReturns;

    DraftKeeping(IntakeDesk desk, Background background) {
        this.desk = desk;
        this.background = background;
    }

    Optional<UUID> current() {
        return current;
    }

    /** Forgets which draft is being written; the next save begins a new one. */
    void startOver(Optional<UUID> resumed) {
        call++;
        current = resumed;
        waiting = Optional.empty();
        saved.set("");
    }

    /** The notice is a case now, and its draft went with it; a save that is still under way must not bring it back. */
    void registered() {
        dropsWhatReturns = saving;
        startOver(Optional.empty());
    }

    /** The notice was added to a case that was there already. */
    void noLongerNeeded() {
        Optional<UUID> draft = current;
        registered();
        draft.ifPresent(this::forget);
    }

    private void forget(UUID id) {
        background.run("Remove the draft", progress -> desk.discardDraft().discard(id), gone -> read(), failure -> saved.set(failure.getMessage()));
    }

    void save(Map<FieldKey, Typed> fields) {
        if (saving) {
            waiting = Optional.of(new LinkedHashMap<>(fields));
            return;
        }
        saving = true;
        int asked = call;
        background.run("Save the draft", progress -> desk.saveDraft().save(current, fields), draft -> {
            saving = false;
            if (dropsWhatReturns) {
                dropsWhatReturns = false;
                forget(draft.id());
            } else if (asked == call) {
                current = Optional.of(draft.id());
                saved.set("Saved " + time(draft.savedAt()));
            }
            goOn();
        }, failure -> {
            saving = false;
            saved.set("Not saved: " + failure.getMessage());
        });
    }

    private void goOn() {
        Optional<Map<FieldKey, Typed>> next = waiting;
        waiting = Optional.empty();
        next.ifPresent(this::save);
    }

    private static String time(Instant moment) {
        String both = Texts.moment(moment);
        return both.substring(both.length() - "14:02".length());
    }

    void read() {
        background.run("List the drafts", progress -> desk.listDrafts().list(), found -> {
            drafts = found;
            lines.setAll(found.stream().filter(draft -> !Optional.of(draft.id()).equals(current)).map(DraftLine::of).toList());
        }, failure -> lines.clear());
    }

    Optional<NoticeDraft> draft(UUID id) {
        return drafts.stream().filter(draft -> draft.id().equals(id)).findFirst();
    }

    public void discard(UUID id) {
        background.run("Discard the draft", progress -> desk.discardDraft().discard(id), done -> {
            discarded.set(Optional.of(id));
            read();
        }, failure -> saved.set(failure.getMessage()));
    }

    /** Brings back what was discarded last. */
    public void bringBack() {
        discarded.get().ifPresent(id -> background.run("Bring the draft back", progress -> desk.discardDraft().bringBack(id), done -> {
            discarded.set(Optional.empty());
            read();
        }, failure -> saved.set(failure.getMessage())));
    }

    /** The begun notices other than the one on the screen. */
    public ObservableList<DraftLine> lines() {
        return lines;
    }

    /** "Saved 14:02", or why not. */
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<UUID>> discardedProperty() {
        return discarded.getReadOnlyProperty();
    }
}
