package uk.cdop.casebook.desktop.settings;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** The wordings of the letters: which there are, the words of one, what it may leave open, and how it will read. */
public final class LettersView extends VBox {

    private static final int ROWS = 16;

    private final LettersViewModel model;
    private final ListView<LetterDraft> list;
    private final TextField subject = new TextField();
    private final TextArea body = new TextArea();
    private final PlaceholderList placeholders;
    private TextInputControl written = body;
    private Subscription follow = Subscription.EMPTY;

    public LettersView(LettersViewModel model) {
        this.model = model;
        setId("letters");
        Style.SPACED.on(this);
        list = list();
        placeholders = new PlaceholderList(model, word -> {
            written.replaceSelection(word);
            written.requestFocus();
        });
        getChildren().addAll(
                Layouts.card(
                        Layouts.sectionTitle("Letters"),
                        Layouts.muted("Our own plain wording, no official letter. Change one, keep it, and every later letter is written in it; letters already sent stay as they are."),
                        new MessageView(model.messageProperty()),
                        new Columns(Style.FIFTH.on(Layouts.labelled("Letter", list)), editor(), Style.THIRD.on(placeholders)),
                        actions()),
                preview(), new LetterheadView(model.letterhead()));
        model.selectedProperty().subscribe(this::show);
    }

    private ListView<LetterDraft> list() {
        ListView<LetterDraft> all = new ListView<>(model.drafts());
        all.setId("letter-list");
        all.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(LetterDraft draft, boolean empty) {
                super.updateItem(draft, empty);
                setPrefWidth(0);
                setWrapText(true);
                setText(empty ? "" : draft.title() + (draft.isChanged() || draft.isOwn() ? " · " + draft.state().toLowerCase(java.util.Locale.ROOT) : ""));
            }
        });
        all.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.selectedProperty().set(Optional.of(chosen));
            }
        });
        return all;
    }

    private Node editor() {
        subject.setId("letter-subject");
        body.setId("letter-body");
        body.setWrapText(true);
        body.setPrefRowCount(ROWS);
        body.setPrefColumnCount(20);
        subject.focusedProperty().subscribe(here -> written = here ? subject : written);
        body.focusedProperty().subscribe(here -> written = here ? body : written);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        Label wrong = Style.FIELD_ERROR.on(Layouts.wrapped(model.problemsProperty().map(sentences -> String.join("\n", sentences))));
        wrong.setId("letter-problems");
        return Style.LETTER_EDITOR.on(new VBox(
                Layouts.labelled("Subject", subject), Layouts.labelled("Text, paragraphs parted by an empty line", body),
                Layouts.shownWhen(wrong, model.problemsProperty().map(sentences -> !sentences.isEmpty()))));
    }

    /** Ctrl+Space goes to the placeholders; Enter there puts one in and comes back. */
    private void keys(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.SPACE) {
            placeholders.focus();
            key.consume();
        } else if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
            model.keep();
            key.consume();
        }
    }

    private Node actions() {
        return Layouts.flow(
                Layouts.primary("keep-letter", "Keep this wording", Feather.CHECK, model::keep),
                Layouts.button("take-back-letter", "Undo what I typed", Feather.CORNER_UP_LEFT, model::takeBack),
                Layouts.button("shipped-letter", "Back to what was shipped", Feather.ROTATE_CCW, model::asShipped),
                Layouts.muted("Ctrl+Enter keeps it"));
    }

    private Node preview() {
        Label letter = Layouts.wrapped(model.previewProperty());
        letter.setId("letter-preview");
        return Layouts.card(
                Layouts.sectionTitle("How it reads"),
                Layouts.muted("Filled with a case that was made up. Nothing is written or sent."), letter);
    }

    private void show(Optional<LetterDraft> chosen) {
        chosen.ifPresent(draft -> {
            follow.unsubscribe();
            subject.setText(draft.subject().get());
            body.setText(draft.body().get());
            follow = subject.textProperty().subscribe(draft.subject()::set)
                    .and(body.textProperty().subscribe(draft.body()::set))
                    .and(draft.subject().subscribe(text -> replace(subject, text)))
                    .and(draft.body().subscribe(text -> replace(body, text)))
                    .and(model.problemsProperty().subscribe(any -> list.refresh()));
            list.getSelectionModel().select(draft);
        });
    }

    private static void replace(TextInputControl field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
