package uk.cdop.casebook.desktop.settings;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** The rules on whom to ask: a table of all, and below it the rule in view, which can be written over. */
public final class AskRulesView extends VBox {

    private static final double ROWS_EMS = 14.5;

    private final AskRulesViewModel model;
    private final Label says = Layouts.muted(
            "Each rule whose circumstance holds for a case proposes whom to ask. The list is kept whole. Beside each stands what it rests on.");
    private final ObservableValue<Double> em = says.fontProperty().map(Font::getSize);
    private final TableView<AskRuleLine> table = Style.DENSE.on(new TableView<>());

    public AskRulesView(AskRulesViewModel model) {
        this.model = model;
        setId("ask-rules");
        Style.CARD.on(this);
        AskRuleEditor editor = new AskRuleEditor(model);
        fill();
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE) {
                model.remove();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER) {
                editor.focus();
                key.consume();
            }
        });
        getChildren().addAll(
                Layouts.sectionTitle("Whom to ask"),
                says,
                new MessageView(model.messageProperty()), table,
                Layouts.flow(
                        Layouts.button("add-ask-rule", "New rule", Feather.PLUS, () -> {
                            model.add();
                            editor.focus();
                        }),
                        removing(),
                        Layouts.shownWhen(Layouts.button("put-back-ask-rule", "Put it back", Feather.CORNER_UP_LEFT, model::putBack), model.canPutBackProperty())),
                editor, actions());
    }

    private Node removing() {
        Node remove = Layouts.button("remove-ask-rule", "Remove this rule", Feather.MINUS, model::remove);
        remove.disableProperty().bind(model.selectedProperty().map(Optional::isEmpty));
        return remove;
    }

    private Node actions() {
        return Layouts.flow(
                Layouts.primary("keep-ask-rules", "Keep these rules", Feather.CHECK, model::keep),
                Layouts.button("take-back-ask-rules", "Undo what I changed", Feather.CORNER_UP_LEFT, model::takeBack),
                Layouts.button("shipped-ask-rules", "Back to those that came with the program", Feather.ROTATE_CCW, model::asShipped));
    }

    private void fill() {
        em.subscribe(pixels -> table.setPrefHeight(ROWS_EMS * pixels));
        table.setItems(model.lines());
        table.setId("ask-rule-table");
        table.setAccessibleText("Rules on whom to ask. The selected one opens below. Delete removes it.");
        table.setPlaceholder(new EmptyState(
                Feather.LIST, "There are no rules", "Add one, or go back to those that came with the program. A list without a rule is not kept."));
        column("Because", 14, AskRuleLine::because);
        column("When", 16, AskRuleLine::when);
        TableColumn<AskRuleLine, String> asked = column("Ask", 19, AskRuleLine::ask);
        asked.setCellValueFactory(cell -> cell.getValue().ask().map(codes -> model.asked(cell.getValue())));
        column("About", 5, AskRuleLine::about);
        TableColumn<AskRuleLine, String> form = column("Form", 9, AskRuleLine::form);
        form.setCellValueFactory(cell -> cell.getValue().form().map(AskRulesViewModel::formWords));
        column("Rests on", 7.5, AskRuleLine::mark);
        table.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.selectedProperty().set(Optional.of(line));
            }
        });
        model.selectedProperty().subscribe(line -> line.ifPresent(chosen -> {
            table.getSelectionModel().select(chosen);
            table.scrollTo(chosen);
        }));
    }

    private TableColumn<AskRuleLine, String> column(String title, double ems, Function<AskRuleLine, ObservableValue<String>> text) {
        TableColumn<AskRuleLine, String> column = new TableColumn<>(title);
        column.setSortable(false);
        column.setCellValueFactory(cell -> text.apply(cell.getValue()));
        table.getColumns().add(column);
        em.subscribe(pixels -> column.setPrefWidth(ems * pixels));
        return column;
    }
}
