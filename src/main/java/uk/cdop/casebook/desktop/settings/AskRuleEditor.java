package uk.cdop.casebook.desktop.settings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.definition.CodeList;

/** The rule in view, value by value, to be written over. */
final class AskRuleEditor extends VBox {

    private final AskRulesViewModel model;
    private Optional<TextField> first = Optional.empty();

    AskRuleEditor(AskRulesViewModel model) {
        this.model = model;
        setId("ask-rule");
        Style.TIGHT.on(this);
        Layouts.shownWhen(this, model.selectedProperty().map(Optional::isPresent));
        model.selectedProperty().subscribe(chosen -> chosen.ifPresent(this::show));
    }

    private void show(AskRuleLine line) {
        TextField because = field("ask-because", "The circumstance in words", line.because());
        first = Optional.of(because);
        getChildren().setAll(
                new Columns(
                        third("The circumstance in words", because),
                        third("When it holds", field("ask-when", "When it holds", line.when())),
                        third("What the rule rests on", field("ask-mark", "What the rule rests on", line.mark()))),
                Layouts.muted("Such as: always · age under 28 days · age from 5 years and jar_triggered is yes · event_types is one of drowning poisoning"),
                new Columns(
                        third("Whom to ask, as codes", field("ask-codes", "Whom to ask", line.ask())),
                        third("Add a kind of agency", agencies(line)),
                        third("Whose record, where not the child’s", field("ask-about", "Whose record", line.about())),
                        third("Form that is sent", forms(line))),
                Style.MUTED.on(Layouts.wrapped(line.ask().map(codes -> "Asks: " + model.asked(line)))));
    }

    private static Node third(String label, Node control) {
        return Style.THIRD.on(new VBox(Layouts.labelled(label, control)));
    }

    private static TextField field(String id, String called, Property<String> value) {
        return Fields.text(id, called, 12, value);
    }

    private ComboBox<CodeList.Option> agencies(AskRuleLine line) {
        ComboBox<CodeList.Option> box = Fields.choice("ask-agency", "Add a kind of agency", model.agencies(), CodeList.Option::label);
        box.setPromptText("Choose…");
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(chosen -> {
            if (box.getValue() != null) {
                line.alsoAsk(box.getValue().code());
            }
        });
        return box;
    }

    private static ComboBox<String> forms(AskRuleLine line) {
        List<String> codes = Stream.concat(Stream.of(""), FormCode.supplementary().stream().map(FormCode::code)).toList();
        ObjectProperty<String> chosen = new SimpleObjectProperty<>(line.form().get());
        chosen.subscribe(code -> line.form().set(code == null ? "" : code));
        ComboBox<String> box = Fields.choice("ask-form", "Form that is sent", codes, AskRulesViewModel::formWords, chosen);
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    void focus() {
        first.ifPresent(TextField::requestFocus);
    }
}
