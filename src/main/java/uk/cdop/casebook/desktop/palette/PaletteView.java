package uk.cdop.casebook.desktop.palette;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** The line that finds anything, over the page: type, Down and Up, Enter; Esc leaves everything as it was. */
public final class PaletteView extends VBox {

    private final PaletteViewModel model;
    private final TextField text = new TextField();
    private final ListView<PaletteEntry> list;

    public PaletteView(PaletteViewModel model) {
        this.model = model;
        setId("palette");
        Style.PALETTE.on(this);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        list = new ListView<>(model.found());
        list.setId("palette-list");
        list.setAccessibleText("What was found");
        list.setCellFactory(any -> new EntryCell());
        list.setOnMouseClicked(click -> choose());
        text.setId("palette-text");
        text.setPromptText("Case, page or action");
        text.setAccessibleText("Find a case, a page or an action");
        text.textProperty().bindBidirectional(model.textProperty());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::keysInText);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keysInList);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        Label says = Style.MUTED.on(Layouts.wrapped(model.saysProperty()));
        says.setId("palette-says");
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(text, list, says);
        model.found().addListener((ListChangeListener<PaletteEntry>) change -> list.getSelectionModel().selectFirst());
        model.shownProperty().subscribe(shown -> {
            if (shown) {
                text.requestFocus();
            }
        });
        Layouts.shownWhen(this, model.shownProperty());
    }

    private void keysInText(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP) {
            int at = list.getSelectionModel().getSelectedIndex() + (key.getCode() == KeyCode.DOWN ? 1 : -1);
            list.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, model.found().size() - 1)));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            choose();
            key.consume();
        }
    }

    private void keysInList(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            choose();
            key.consume();
        }
    }

    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            model.close();
            key.consume();
        }
    }

    private void choose() {
        int at = list.getSelectionModel().getSelectedIndex();
        if (!model.found().isEmpty()) {
            model.choose(model.found().get(Math.clamp(at, 0, model.found().size() - 1)));
        }
    }

    /** Kind, label, detail and key of one entry. */
    private static final class EntryCell extends ListCell<PaletteEntry> {

        @Override
        protected void updateItem(PaletteEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label kind = Style.PALETTE_KIND.on(new Label(entry.kind().label()));
            Label label = Style.STRONG.on(new Label(entry.label()));
            Label detail = Style.MUTED.on(new Label(entry.detail()));
            label.setMinWidth(USE_PREF_SIZE);
            detail.setMinWidth(USE_PREF_SIZE);
            HBox row = Layouts.row(kind, entry.detail().isEmpty() ? label : new VBox(label, detail), Layouts.spacer());
            if (!entry.keys().isEmpty()) {
                row.getChildren().add(Style.KEY.on(new Label(entry.keys())));
            }
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMinWidth(0);
            row.setPrefWidth(1);
            setGraphic(row);
            setAccessibleText(entry.kind().label() + ": " + entry.label() + ". " + entry.detail() + (entry.keys().isEmpty() ? "" : ", " + entry.keys()));
        }
    }
}
