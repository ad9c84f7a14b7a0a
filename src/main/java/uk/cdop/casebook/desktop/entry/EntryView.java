package uk.cdop.casebook.desktop.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.support.FolderField;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.TypeAhead;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.definition.FieldType;

/** The editor of one entry: label above, what is wrong below. F2, F3 and F4 say which kind of blank it is. */
final class EntryView extends VBox {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final Entry entry;
    private Node first;

    EntryView(Entry entry) {
        this.entry = entry;
        Style.TIGHT.on(this);
        getChildren().addAll(
                switch (entry.kind()) {
                    case TEXT, DATE, TIME -> labelled(typed(new TextField()));
                    case LONG_TEXT -> labelled(area());
                    case CHOICE -> labelled(choice());
                    case SEVERAL -> several();
                    case TICK -> tick();
                    case FOLDER -> folder();
                },
                error());
        addEventFilter(KeyEvent.KEY_PRESSED, this::markBlank);
    }

    void focus() {
        first.requestFocus();
    }

    private VBox labelled(Control editor) {
        first = editor;
        editor.setId(entry.key().name());
        editor.setMaxWidth(Double.MAX_VALUE);
        entry.errorProperty().subscribe(says -> {
            editor.pseudoClassStateChanged(ERROR, !says.isEmpty());
            editor.setAccessibleHelp(says);
        });
        return Layouts.labelled(entry.label(), editor);
    }

    private <T extends TextInputControl> T typed(T editor) {
        editor.textProperty().bindBidirectional(entry.textProperty());
        editor.promptTextProperty().bind(entry.stateProperty().map(this::prompt));
        return editor;
    }

    private TextArea area() {
        TextArea area = typed(new TextArea());
        area.setPrefRowCount(3);
        area.setWrapText(true);
        return area;
    }

    private ComboBox<Entry.Choice> choice() {
        ComboBox<Entry.Choice> box = new ComboBox<>();
        box.getItems().setAll(entry.choices());
        box.promptTextProperty().bind(entry.stateProperty().map(this::prompt));
        entry.textProperty().subscribe(code -> box.setValue(
                entry.choices().stream().filter(choice -> choice.code().equals(code)).findFirst().orElse(null)));
        box.valueProperty().subscribe(now -> {
            if (now != null) {
                entry.textProperty().set(now.code());
            }
        });
        return TypeAhead.in(box);
    }

    private VBox several() {
        List<CheckBox> boxes = new ArrayList<>();
        for (Entry.Choice choice : entry.choices()) {
            CheckBox box = new CheckBox(choice.label());
            box.setId(entry.key().name() + "-" + choice.code());
            box.setWrapText(true);
            box.setSelected(FieldType.SeveralOf.codesIn(entry.textProperty().get()).contains(choice.code()));
            boxes.add(box);
        }
        boxes.forEach(box -> box.selectedProperty().subscribe(() -> entry.textProperty().set(FieldType.SeveralOf.joined(
                IntStream.range(0, boxes.size()).filter(at -> boxes.get(at).isSelected()).mapToObj(at -> entry.choices().get(at).code()).toList()))));
        first = boxes.getFirst();
        VBox all = Layouts.column(Style.TIGHT, Style.FIELD_LABEL.on(Layouts.wrapped(entry.label())));
        all.getChildren().addAll(boxes);
        return all;
    }

    private CheckBox tick() {
        CheckBox box = new CheckBox(entry.label());
        box.setId(entry.key().name());
        box.setWrapText(true);
        box.setSelected(entry.ticked());
        entry.textProperty().subscribe(() -> box.setSelected(entry.ticked()));
        box.selectedProperty().subscribe(on -> {
            if (on != entry.ticked()) {
                entry.tick(on);
            }
        });
        first = box;
        return box;
    }

    private FolderField folder() {
        FolderField field = new FolderField(entry.key().name(), entry.label(), entry.textProperty());
        first = field;
        return field;
    }

    private Node error() {
        Label error = Style.FIELD_ERROR.on(Layouts.wrapped(entry.errorProperty()));
        error.setId(entry.key().name() + "-error");
        return Layouts.shownWhen(error, entry.errorProperty().map(says -> !says.isEmpty()));
    }

    private String prompt(AnswerState state) {
        if (state != AnswerState.GIVEN && state != AnswerState.NOT_ASKED) {
            return state.label();
        }
        return switch (entry.kind()) {
            case DATE -> "such as 14 Mar 2024";
            case TIME -> "such as 09:30";
            default -> "";
        };
    }

    private void markBlank(KeyEvent key) {
        AnswerState blank = switch (key.getCode()) {
            case F2 -> AnswerState.NOT_KNOWN;
            case F3 -> AnswerState.NOT_APPLICABLE;
            case F4 -> AnswerState.REFUSED;
            default -> AnswerState.GIVEN;
        };
        if (blank != AnswerState.GIVEN && entry.kind() != Entry.Kind.TICK && entry.kind() != Entry.Kind.SEVERAL) {
            entry.mark(blank);
            key.consume();
        }
    }
}
