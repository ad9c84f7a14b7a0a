package uk.cdop.casebook.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.letter.LetterTemplate;
import uk.cdop.casebook.casework.letter.Letterhead;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.letter.KeepLetterTemplate.KeepLetterTemplateOutcome;
import uk.cdop.casebook.office.letter.ShowLetterTemplates.Wordings;

/** The wordings of the letters being changed: each is kept by itself, and what is typed in one waits while another is read. */
public final class LettersViewModel {

    private final Function<LetterTemplate, KeepLetterTemplateOutcome> keep;
    private final RuleKeeping<Wordings> keeping;
    private final LetterheadViewModel letterhead;
    private final ObservableList<LetterDraft> drafts = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<LetterDraft>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyStringWrapper preview = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<String>> problems = new ReadOnlyObjectWrapper<>(List.of());
    private Letterhead head = Letterhead.NONE_YET;

    public LettersViewModel(
            Supplier<Wordings> show, Function<LetterTemplate, KeepLetterTemplateOutcome> keep, LetterheadViewModel letterhead, Background background) {
        this.keep = keep;
        this.letterhead = letterhead;
        this.keeping = new RuleKeeping<>("the wordings of the letters", show, this::show, background);
        letterhead.afterwards(this::read);
        selected.subscribe(draft -> draft.ifPresent(chosen -> follow()));
    }

    public void read() {
        keeping.read();
    }

    private void show(Wordings found) {
        head = found.letterhead();
        letterhead.show(head);
        Optional<String> code = selected.get().map(LetterDraft::code);
        List<LetterDraft> now = new ArrayList<>();
        selected.set(Optional.empty());
        for (int at = 0; at < found.inForce().size(); at++) {
            now.add(draft(found.inForce().get(at), found.shipped().get(at)));
        }
        drafts.setAll(now);
        selected.set(now.stream().filter(draft -> code.filter(draft.code()::equals).isPresent()).findFirst().or(() -> now.stream().findFirst()));
        follow();
    }

    /** What is typed and not kept yet stays, as long as the wording below it is the same. */
    private LetterDraft draft(LetterTemplate kept, LetterTemplate shipped) {
        return drafts.stream().filter(draft -> draft.kept().equals(kept) && draft.isChanged()).findFirst().orElseGet(() -> {
            LetterDraft draft = new LetterDraft(kept, shipped);
            draft.subject().subscribe(this::follow);
            draft.body().subscribe(this::follow);
            return draft;
        });
    }

    /** Works out anew how the letter will read and what stands in the way of keeping it. */
    private void follow() {
        selected.get().ifPresent(draft -> {
            problems.set(draft.typed().problems());
            preview.set(SampleLetter.of(draft.typed(), head));
        });
    }

    public void keep() {
        selected.get().ifPresent(draft -> keep(draft, draft.typed()));
    }

    public void asShipped() {
        selected.get().ifPresent(draft -> keep(draft, draft.shipped()));
    }

    private void keep(LetterDraft draft, LetterTemplate wanted) {
        keeping.keep(() -> keep.apply(wanted), outcome -> switch (outcome) {
            case KeepLetterTemplateOutcome.Refused(List<String> sentences) -> Message.refused(String.join("\n", sentences) + "\nThe letter is as it was.");
            case KeepLetterTemplateOutcome.Kept kept -> done(draft, wanted, "Your wording is kept. The next letter is written in it.");
            case KeepLetterTemplateOutcome.BackToShipped back -> done(draft, wanted, "The next letter is written in the wording that came with the program.");
        });
    }

    private static Message done(LetterDraft draft, LetterTemplate kept, String says) {
        draft.subject().set(kept.subject());
        draft.body().set(kept.body());
        return Message.done(draft.title() + ". " + says);
    }

    /** Back to what is kept; nothing was changed in the records. */
    public void takeBack() {
        selected.get().ifPresent(LetterDraft::takeBack);
        keeping.messageProperty().set(Message.NONE);
    }

    public ObservableList<LetterDraft> drafts() {
        return drafts;
    }

    public ObjectProperty<Optional<LetterDraft>> selectedProperty() {
        return selected;
    }

    public ReadOnlyStringProperty previewProperty() {
        return preview.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<String>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return keeping.messageProperty();
    }

    public LetterheadViewModel letterhead() {
        return letterhead;
    }
}
