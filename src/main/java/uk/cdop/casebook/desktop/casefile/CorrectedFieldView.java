package uk.cdop.casebook.desktop.casefile;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.casefile.CorrectedField.Choice;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.forms.answer.AnswerState;

/** The editor of one fact: label above, kind of blank inside, what is wrong below. F2, F3 and F4 say which blank it is. */
final class CorrectedFieldView extends VBox {

    private final CorrectedField field;

    CorrectedFieldView(CorrectedField field) {
        this.field = field;
        Style.FORM.on(this);
        Control editor = field.kind() == CorrectedField.Kind.CHOICE ? choice() : text();
        editor.setId(field.key().name());
        editor.setMaxWidth(Double.MAX_VALUE);
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::markBlank);
        VBox labelled = Layouts.labelled(field.label(), editor);
        getChildren().addAll(labelled, error(editor));
    }

    private TextField text() {
        TextField text = new TextField();
        text.textProperty().bindBidirectional(field.textProperty());
        text.promptTextProperty().bind(field.stateProperty().map(CorrectedFieldView::prompt));
        return text;
    }

    private ComboBox<Choice> choice() {
        ComboBox<Choice> box = new ComboBox<>();
        box.getItems().setAll(field.choices());
        box.promptTextProperty().bind(field.stateProperty().map(CorrectedFieldView::prompt));
        field.textProperty().subscribe(code -> box.setValue(chosen(code)));
        box.valueProperty().subscribe(now -> {
            if (now != null) {
                field.textProperty().set(now.code());
            }
        });
        return box;
    }

    private Choice chosen(String code) {
        return field.choices().stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .orElse(code.isEmpty() ? null : new Choice(code, code));
    }

    private static String prompt(AnswerState state) {
        return state == AnswerState.GIVEN ? "" : state.label();
    }

    private Node error(Control editor) {
        Label error = Style.FIELD_ERROR.on(Layouts.wrapped(field.errorProperty()));
        error.setId(field.key().name() + "-error");
        field.errorProperty().subscribe(says -> {
            editor.pseudoClassStateChanged(PseudoClass.getPseudoClass("error"), !says.isEmpty());
            editor.setAccessibleHelp(says);
        });
        return Layouts.shownWhen(error, field.errorProperty().map(says -> !says.isEmpty()));
    }

    private void markBlank(KeyEvent key) {
        AnswerState blank = switch (key.getCode()) {
            case KeyCode.F2 -> AnswerState.NOT_KNOWN;
            case KeyCode.F3 -> AnswerState.NOT_APPLICABLE;
            case KeyCode.F4 -> AnswerState.REFUSED;
            default -> AnswerState.GIVEN;
        };
        if (blank != AnswerState.GIVEN) {
            field.mark(blank);
            key.consume();
        }
    }
}
