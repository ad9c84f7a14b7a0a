package uk.cdop.casebook.desktop.form;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.FieldType;

/** Makes the editor of a question from the type of its answer. The editor's node id is the key of the question. */
final class FieldEditors {

    private static final int MOST_RADIOS = 5;
    private static final int ROWS_OF_TEXT = 4;

    private final FieldViewModel field;

    private FieldEditors(FieldViewModel field) {
        this.field = field;
    }

    static Node of(FieldViewModel field) {
        FieldEditors editors = new FieldEditors(field);
        Node editor = switch (field.field().type()) {
            case FieldType.Text any -> editors.line("");
            case FieldType.LongText any -> editors.area();
            case FieldType.WholeNumber(var min, var max, String unit) -> editors.line(unit);
            case FieldType.Decimal(var min, var max, int places, String unit) -> editors.line(unit);
            case FieldType.Date any -> editors.line("14/3/24");
            case FieldType.Time any -> editors.line("09:30");
            case FieldType.OneOf any -> field.options().size() <= MOST_RADIOS ? editors.radios() : new ChoiceField(field);
            case FieldType.SeveralOf any -> editors.checks();
            case FieldType.YesNo any -> editors.radios();
            case FieldType.Repeat any -> editors.noRows();
        };
        editor.setId(field.key().toString());
        editor.disableProperty().bind(field.lockedProperty().map(locked -> locked && !(editor instanceof TextInputControl)));
        return editor;
    }

    private TextField line(String prompt) {
        TextField line = typed(new TextField());
        line.setPromptText(prompt);
        line.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                field.commit();
            }
        });
        return line;
    }

    private TextArea area() {
        TextArea area = typed(new TextArea());
        area.setPrefRowCount(ROWS_OF_TEXT);
        area.setWrapText(true);
        return area;
    }

    private <T extends TextInputControl> T typed(T input) {
        input.textProperty().bindBidirectional(field.textProperty());
        input.editableProperty().bind(field.lockedProperty().map(locked -> !locked));
        input.focusedProperty().subscribe(here -> {
            if (!here) {
                field.commit();
            }
        });
        return input;
    }

    private FlowPane radios() {
        ToggleGroup group = new ToggleGroup();
        FlowPane radios = Layouts.flow();
        for (CodeList.Option option : field.options()) {
            RadioButton radio = new RadioButton(option.label());
            radio.setId(field.key() + "-" + option.code());
            radio.setAccessibleText(field.field().labelInRow() + ": " + option.label());
            radio.setWrapText(true);
            radio.setToggleGroup(group);
            radio.setOnAction(chosen -> field.choose(option.code()));
            field.textProperty().subscribe(code -> radio.setSelected(code.equals(option.code())));
            radios.getChildren().add(radio);
        }
        return radios;
    }

    private VBox checks() {
        VBox checks = Layouts.column(Style.TIGHT);
        for (CodeList.Option option : field.options()) {
            CheckBox check = new CheckBox(option.label());
            check.setId(field.key() + "-" + option.code());
            check.setAccessibleText(field.field().labelInRow() + ": " + option.label());
            check.setWrapText(true);
            check.setOnAction(pressed -> field.toggle(option.code(), check.isSelected()));
            field.textProperty().subscribe(codes -> check.setSelected(FieldType.SeveralOf.codesIn(codes).contains(option.code())));
            checks.getChildren().add(check);
        }
        return checks;
    }

    /** Takes the cursor, so that a group without rows can be said to be not known or not applicable. */
    private Node noRows() {
        Node none = Layouts.muted("No rows yet.");
        none.setFocusTraversable(true);
        return none;
    }
}
