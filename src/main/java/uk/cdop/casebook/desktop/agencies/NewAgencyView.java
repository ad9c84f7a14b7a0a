package uk.cdop.casebook.desktop.agencies;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.agencies.NewAgency.Way;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.TypeAhead;
import uk.cdop.casebook.forms.definition.CodeList;

/** Where an agency is added to the contact book in the place where it is asked. Enter saves, Esc leaves it. */
final class NewAgencyView extends VBox {

    private final NewAgency model;

    NewAgencyView(NewAgency model) {
        this.model = model;
        setId("new-agency-entry");
        Style.CARD.on(this);
        TextField name = new TextField();
        name.setId("new-agency-name");
        name.textProperty().bindBidirectional(model.nameProperty());
        Label error = Style.FIELD_ERROR.on(Layouts.wrapped(model.errorProperty()));
        error.setId("new-agency-error");
        getChildren().setAll(
                Layouts.sectionTitle("New agency"),
                new Columns(Style.THIRD.on(Layouts.labelled("Name", name)), Style.THIRD.on(Layouts.labelled("Kind of agency", kinds()))),
                Layouts.muted("It is added to the contact book for all areas. People and their secure addresses are added on the Contacts page."),
                Layouts.shownWhen(error, model.errorProperty().map(says -> !says.isEmpty())),
                Layouts.flow(
                        Layouts.primary("save-new-agency", "Save", Feather.CHECK, model::save),
                        Layouts.button("close-new-agency", "Close", Feather.X, model::close)));
        Layouts.shownWhen(this, model.shownProperty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        model.shownProperty().subscribe(shown -> {
            if (shown) {
                name.requestFocus();
            }
        });
    }

    /** Opens the entry from a button, to which the cursor comes back; {@code on} is where it goes once the agency is kept. */
    static Node button(NewAgency model, String place, String on, String kind) {
        String id = "new-agency-" + place;
        Button button = Layouts.button(id, "New agency\u2026", Feather.PLUS, () -> model.begin(new Way(id, on), kind));
        button.setVisible(model.isAllowed());
        button.setManaged(model.isAllowed());
        return button;
    }

    private Node kinds() {
        ComboBox<CodeList.Option> box = new ComboBox<>(model.types());
        box.setId("new-agency-type");
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(CodeList.Option option) {
                return option == null ? "" : option.label();
            }

            @Override
            public CodeList.Option fromString(String text) {
                throw new UnsupportedOperationException("kinds are chosen, not typed");
            }
        });
        box.valueProperty().subscribe(option -> model.typeProperty().set(option == null ? "" : option.code()));
        model.typeProperty().subscribe(code -> box.setValue(model.types().stream().filter(option -> option.code().equals(code)).findFirst().orElse(null)));
        return TypeAhead.in(box);
    }

    private void keys(KeyEvent key) {
        boolean choosing = key.getTarget() instanceof ComboBox<?> box && box.isShowing();
        if (key.getCode() == KeyCode.ENTER && !(key.getTarget() instanceof Button) && !choosing) {
            key.consume();
            model.save();
        } else if (key.getCode() == KeyCode.ESCAPE && !choosing) {
            key.consume();
            model.close();
        }
    }
}
