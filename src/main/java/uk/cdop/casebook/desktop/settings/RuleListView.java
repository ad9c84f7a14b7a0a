package uk.cdop.casebook.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.settings.RuleEntry.Option;
import uk.cdop.casebook.desktop.settings.RuleShape.Column;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.DateField;
import uk.cdop.casebook.desktop.support.DayEntry;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.SourceMark;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.TypeAhead;

/** The panel in which the office writes over a list of its rules: each with its values, what it rests on, and what has to be mended. */
public final class RuleListView extends VBox {

    /** More choices than these are added from a list and not ticked. */
    private static final int MOST_TICKS = 4;

    private static final int LONG_CHOICE = 30;

    private final RuleListViewModel model;
    private final String id;
    private final VBox rows = Style.SPACED.on(new VBox());

    public RuleListView(String id, String title, String says, RuleListViewModel model) {
        this.model = model;
        this.id = id;
        setId(id);
        Style.CARD.on(this);
        getChildren().addAll(
                Layouts.sectionTitle(title), Layouts.muted(says), new MessageView(model.messageProperty()), rows,
                Layouts.flow(
                        Layouts.button("add-" + id, "Add one", Feather.PLUS, this::add),
                        Layouts.shownWhen(Layouts.button("put-back-" + id, "Put it back", Feather.CORNER_UP_LEFT, model::putBack), model.canPutBackProperty())),
                Layouts.flow(
                        Layouts.primary("keep-" + id, "Keep this list", Feather.CHECK, model::keep),
                        Layouts.button("take-back-" + id, "Undo what I changed", Feather.CORNER_UP_LEFT, model::takeBack),
                        Layouts.button("shipped-" + id, "Back to what came with the program", Feather.ROTATE_CCW, model::asShipped),
                        Layouts.shownWhen(Style.STRONG.on(Layouts.wrapped("Not kept yet")), model.changedProperty())));
        model.linesProperty().subscribe(this::show);
    }

    private void show(List<RuleLine> lines) {
        List<Node> shown = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            shown.add(row(lines.get(at), at));
        }
        rows.getChildren().setAll(shown.isEmpty() ? List.of(new EmptyState(Feather.LIST, "The list is empty.", "Add one, or go back to what came with the program.")) : shown);
    }

    private void add() {
        model.add();
        focus((model.linesProperty().get().size() - 1) + "-" + id);
    }

    private void focus(String ending) {
        rows.lookupAll(".text-field").stream().filter(field -> field.getId().endsWith(ending)).findFirst().ifPresent(Node::requestFocus);
    }

    private Node row(RuleLine line, int at) {
        String of = line.title().isEmpty() ? ", new" : ", for: " + line.title();
        FlowPane values = Layouts.flow();
        values.setRowValignment(VPos.TOP);
        line.entered().forEach(one -> values.getChildren().add(entry(one, at, of)));
        Node error = Layouts.shownWhen(Style.FIELD_ERROR.on(Layouts.wrapped(line.complaint())), line.complaint().map(text -> !text.isEmpty()));
        VBox row = Style.FORM_ROW.on(new VBox(values, error));
        line.source().ifPresent(mark -> row.getChildren().add(Style.MUTED.on(Layouts.wrapped(mark.map(SourceMark::line)))));
        row.getChildren().add(Layouts.flow(
                step("up", "Up", Feather.ARROW_UP, line, at, -1, of), step("down", "Down", Feather.ARROW_DOWN, line, at, 1, of),
                named(Layouts.button("remove-" + at + "-" + id, "Remove", Feather.MINUS, () -> model.remove(line)), "Remove" + of)));
        return Style.TIGHT.on(row);
    }

    private Node step(String way, String says, Feather icon, RuleLine line, int at, int by, String of) {
        Node button = named(Layouts.button(way + "-" + at + "-" + id, says, icon, () -> {
            model.move(line, by);
            Node same = rows.lookup("#" + way + "-" + (at + by) + "-" + id);
            if (same != null) {
                same.requestFocus();
            }
        }), says + of);
        button.setDisable(at + by < 0 || at + by >= model.linesProperty().get().size());
        return button;
    }

    private static Node named(Node control, String called) {
        control.setAccessibleText(called);
        return control;
    }

    private Node entry(Map.Entry<Column, StringProperty> one, int at, String of) {
        Column column = one.getKey();
        String named = column.id() + "-" + at + "-" + id;
        StringProperty value = one.getValue();
        return switch (column.entry()) {
            case RuleEntry.Several several -> several(several, column, named, value, of);
            case RuleEntry.OneOf(List<Option> options) -> oneOf(options, column, named, value, of);
            case RuleEntry.Words words -> labelled(column, Fields.text(named, column.label() + of, words.width(), value));
            case RuleEntry.Number number -> labelled(column, Fields.text(named, column.label() + of, 4, value));
            case RuleEntry.Day day -> labelled(column, named(new DateField(named, new DayEntry(value, day.today())), column.label() + of));
            default -> labelled(column, Fields.text(named, column.label() + of, 8, value));
        };
    }

    /** As {@link Layouts#labelled}, but the control says for which rule it stands. */
    private static VBox labelled(Column column, Node control) {
        String called = control.getAccessibleText();
        VBox both = Layouts.labelled(column.label(), control);
        control.setAccessibleText(called);
        return both;
    }

    private static Node oneOf(List<Option> options, Column column, String named, StringProperty value, String of) {
        List<Option> all = new ArrayList<>(options);
        if (options.stream().noneMatch(option -> option.code().equals(value.get()))) {
            all.add(new Option(value.get(), value.get()));
        }
        ComboBox<Option> box = TypeAhead.in(Fields.choice(named, column.label() + of, all, Option::label));
        box.setValue(all.stream().filter(option -> option.code().equals(value.get())).findFirst().orElseThrow());
        box.setOnAction(chosen -> value.set(box.getValue().code()));
        boolean isLong = all.stream().anyMatch(option -> option.label().length() > LONG_CHOICE);
        if (isLong) {
            box.setMinWidth(0);
            box.setMaxWidth(Double.MAX_VALUE);
        }
        return isLong ? Style.HALF.on(labelled(column, box)) : labelled(column, box);
    }

    private static Node several(RuleEntry.Several several, Column column, String named, StringProperty value, String of) {
        FlowPane chosen = Layouts.flow();
        chosen.setId(named);
        value.subscribe(now -> chosen.getChildren().setAll(several.options().size() <= MOST_TICKS ? ticks(several, named, value, of) : chips(several, named, value, of)));
        return labelled(column, named(chosen, column.label() + of));
    }

    private static List<Node> ticks(RuleEntry.Several several, String named, StringProperty value, String of) {
        return several.options().stream().<Node>map(option -> {
            CheckBox box = new CheckBox(option.label());
            box.setId(option.code() + "-" + named);
            box.setAccessibleText(option.label() + of);
            box.setSelected(several.chosen(value.get()).contains(option.code()));
            box.setOnAction(pressed -> value.set(several.with(value.get(), option.code(), box.isSelected())));
            return box;
        }).toList();
    }

    private static List<Node> chips(RuleEntry.Several several, String named, StringProperty value, String of) {
        List<Node> all = new ArrayList<>();
        several.chosen(value.get()).forEach(code -> {
            String label = several.options().stream().filter(option -> option.code().equals(code)).map(Option::label).findFirst().orElse(code);
            all.add(named(Layouts.button(code + "-" + named, label, Feather.X, () -> value.set(several.with(value.get(), code, false))), "Take out " + label + of));
        });
        List<Option> others = several.options().stream().filter(option -> !several.chosen(value.get()).contains(option.code())).toList();
        ComboBox<Option> add = TypeAhead.in(Fields.choice("add-" + named, "Add" + of, others, Option::label));
        add.setPromptText("Add…");
        add.setOnHidden(closed -> take(several, add, value));
        add.setOnKeyReleased(key -> {
            if (key.getCode() == javafx.scene.input.KeyCode.ENTER) {
                take(several, add, value);
            }
        });
        all.add(add);
        return all;
    }

    private static void take(RuleEntry.Several several, ComboBox<Option> add, StringProperty value) {
        if (add.getValue() != null) {
            value.set(several.with(value.get(), add.getValue().code(), true));
        }
    }
}
