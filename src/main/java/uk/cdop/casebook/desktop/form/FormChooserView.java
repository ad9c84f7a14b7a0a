package uk.cdop.casebook.desktop.form;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** What can be opened on a case: the forms that its circumstances suggest, each with the rule, and below them all others. */
final class FormChooserView extends VBox {

    private final CaseFormsViewModel model;
    private final BooleanProperty all = new SimpleBooleanProperty();

    FormChooserView(CaseFormsViewModel model) {
        this.model = model;
        setId("form-chooser");
        Style.CARD.on(this);
        model.choices().subscribe(this::draw);
        draw();
    }

    private void draw() {
        List<FormChoice> suggested = model.choices().stream().filter(FormChoice::isSuggested).toList();
        List<FormChoice> others = model.choices().stream().filter(choice -> !choice.isSuggested()).filter(choice -> !choice.isForEveryDeath() || choice.there().isPresent()).toList();
        List<Node> parts = new ArrayList<>(List.of(
                Layouts.sectionTitle("Open a form"), Layouts.muted("It opens in the wording in force today, and keeps it.")));
        model.choices().stream().filter(FormChoice::isForEveryDeath).filter(choice -> choice.there().isEmpty()).forEach(choice -> parts.add(
                suggestion(choice, "Every death needs one. Its draft is written at the child death review meeting, and the panel decides on it.")));
        if (suggested.isEmpty()) {
            parts.add(Layouts.wrapped("Nothing that is known of this death suggests a supplementary form."));
        }
        suggested.forEach(choice -> parts.add(suggestion(choice, choice.why().orElse(""))));
        parts.add(disclosure());
        parts.add(Layouts.shownWhen(new Columns(others.stream().map(this::other).toArray(Node[]::new)), all));
        getChildren().setAll(parts);
        setVisible(!model.choices().isEmpty());
        setManaged(isVisible());
    }

    private Node disclosure() {
        Button button = Layouts.button("all-forms", "", Feather.LIST, () -> all.set(!all.get()));
        button.textProperty().bind(all.map(shown -> shown ? "Hide all other forms" : "Show all other forms"));
        return Layouts.flow(button);
    }

    private Node suggestion(FormChoice choice, String why) {
        FlowPane line = Layouts.flow(Style.STRONG.on(Layouts.wrapped(choice.form().label())));
        if (choice.there().isPresent()) {
            line.getChildren().addAll(opened(), goTo(choice));
        } else {
            line.getChildren().add(open(choice, "Open this form"));
        }
        VBox row = Style.WORK_ROW.on(Layouts.column(Style.TIGHT, line, Layouts.muted(why)));
        row.setId("suggested-" + choice.form().code());
        return row;
    }

    private Node other(FormChoice choice) {
        FlowPane line = Layouts.flow(choice.there().isPresent() ? open(choice, "Open another") : open(choice, "Open"), Layouts.wrapped(choice.form().label()));
        if (choice.there().isPresent()) {
            line.getChildren().add(opened());
        }
        return Style.HALF.on(new VBox(line));
    }

    private static Label opened() {
        Label opened = Style.BADGE_DONE.on(Style.BADGE.on(new Label("On this case", Icons.of(Feather.CHECK))));
        opened.setMinWidth(USE_PREF_SIZE);
        return opened;
    }

    private Node open(FormChoice choice, String text) {
        Button button = Layouts.button("open-" + choice.form().code(), text, Feather.PLUS, () -> model.openNew(choice.form()));
        button.setAccessibleText(text + ": " + choice.form().label() + choice.why().map(why -> ". " + why).orElse(""));
        return button;
    }

    private Node goTo(FormChoice choice) {
        Button button = Layouts.button("go-to-" + choice.form().code(), "Go to it", Feather.FILE_TEXT, () -> choice.there().ifPresent(model::show));
        button.setAccessibleText("Go to: " + choice.form().label() + choice.why().map(why -> ". " + why).orElse(""));
        return button;
    }
}
