package uk.cdop.casebook.desktop.caseload;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.office.savedlist.ShowSavedLists.ShownList;

/** The saved lists as chips above the cases, and the line in which a list is named. */
final class SavedListBar extends VBox {

    private final SavedListsViewModel model;
    private final FlowPane chips = Layouts.flow();

    SavedListBar(SavedListsViewModel model) {
        this.model = model;
        setId("saved-lists");
        Style.TIGHT.on(this);
        model.lists().subscribe(this::show);
        show();
        Node undo = Layouts.shownWhen(
                Layouts.button("bring-list-back", "Bring it back", Feather.ROTATE_CCW, model::bringBack), model.removedProperty().map(gone -> gone.isPresent()));
        getChildren().addAll(chips, naming(), Layouts.flow(new MessageView(model.messageProperty()), undo));
    }

    private void show() {
        List<ShownList> lists = model.lists();
        Stream<Node> each = IntStream.range(0, lists.size()).mapToObj(place -> chip(lists.get(place), place));
        Node save = Layouts.button("save-list", "Save this list…", Feather.BOOKMARK, model::startSaving);
        chips.getChildren().setAll(Stream.concat(each, Stream.of(save)).toList());
    }

    private Node chip(ShownList list, int place) {
        SplitMenuButton chip = Style.CHIP.on(new SplitMenuButton());
        chip.setId("saved-list-" + place);
        chip.setText(list.list().name());
        chip.setGraphic(Icons.of(list.list().shared() ? Feather.USERS : Feather.BOOKMARK));
        String whose = list.own() ? (list.list().shared() ? "yours, shared" : "yours") : "shared by " + list.list().ownerName();
        chip.setAccessibleText("Saved list " + list.list().name() + ", " + whose);
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(pressed -> model.apply(list));
        MenuItem rename = new MenuItem("Rename…");
        rename.setOnAction(chosen -> model.startRenaming(list));
        MenuItem remove = new MenuItem("Take away");
        remove.setOnAction(chosen -> model.remove(list));
        MenuItem owner = new MenuItem("This list is " + whose);
        owner.setDisable(true);
        chip.getItems().setAll(list.changeable() ? List.of(rename, remove, owner) : List.of(owner));
        return chip;
    }

    private Node naming() {
        TextField name = Style.FIND.on(new TextField());
        name.setId("list-name");
        name.setPromptText("Name of the list");
        name.setAccessibleText("Name of the list");
        name.textProperty().bindBidirectional(model.nameProperty());
        name.setOnAction(enter -> model.keep());
        CheckBox shared = new CheckBox("Others may see it");
        shared.setId("list-shared");
        shared.selectedProperty().bindBidirectional(model.sharedProperty());
        Layouts.shownWhen(shared, model.renamingProperty().map(list -> list.isEmpty()));
        FlowPane row = Layouts.flow(
                name, shared, Layouts.primary("keep-list", "Save list", Feather.CHECK, model::keep),
                Layouts.button("give-up-list", "Leave it", Feather.X, model::giveUp));
        row.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                model.giveUp();
                key.consume();
            }
        });
        model.namingProperty().subscribe(now -> {
            if (now) {
                name.requestFocus();
            }
        });
        return Layouts.shownWhen(row, model.namingProperty());
    }
}
