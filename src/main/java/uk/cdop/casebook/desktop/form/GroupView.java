package uk.cdop.casebook.desktop.form;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Covering;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** The headings of a group of questions that is asked in rows, with what can be done to its rows. */
final class GroupView {

    private GroupView() {}

    static Node heading(FormPart.Group group, FormViewModel model, Covering covering) {
        VBox heading = Layouts.column(Style.TIGHT);
        if (group.rows() == 0) {
            heading.getChildren().add(new FieldView(group.field(), model, covering));
        } else {
            heading.getChildren().addAll(Style.STRONG.on(Layouts.wrapped(group.field().field().label())), Layouts.muted(group.field().field().help()));
        }
        Node add = Layouts.button(group.field().key() + "-add", "Add a row", Feather.PLUS, () -> model.rows().add(group.field().key()));
        add.setDisable(!group.roomForMore() || group.field().lockedProperty().get());
        add.setAccessibleText("Add a row: " + group.field().field().label());
        heading.getChildren().add(Layouts.flow(add));
        return heading;
    }

    static Node row(FormPart.Row row, FormViewModel model) {
        Label title = Style.STRONG.on(Layouts.wrapped("Row " + row.row() + " of " + row.rows()));
        String id = row.group() + "-" + row.row();
        Node up = named(Layouts.button(id + "-up", "Up", Feather.ARROW_UP, () -> model.rows().move(row.group(), row.row(), -1)), "Move row " + row.row() + " up");
        Node down = named(Layouts.button(id + "-down", "Down", Feather.ARROW_DOWN, () -> model.rows().move(row.group(), row.row(), 1)), "Move row " + row.row() + " down");
        Node remove = named(Layouts.button(id + "-remove", "Remove", Feather.X, () -> model.rows().remove(row.group(), row.row())), "Remove row " + row.row());
        up.setDisable(row.row() == 1 || !model.isEditable());
        down.setDisable(row.row() == row.rows() || !model.isEditable());
        remove.setDisable(!model.isEditable());
        return Style.FORM_ROW.on(Layouts.flow(title, up, down, remove));
    }

    private static Node named(Node button, String words) {
        button.setAccessibleText(words);
        return button;
    }
}
