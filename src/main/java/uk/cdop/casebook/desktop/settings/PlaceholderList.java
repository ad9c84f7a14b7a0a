package uk.cdop.casebook.desktop.settings;

import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.casework.letter.Placeholder;
import uk.cdop.casebook.desktop.support.Layouts;

/** What a wording may leave open; Enter or a double click puts the chosen one where the cursor stood. */
final class PlaceholderList extends VBox {

    private final ListView<Placeholder> list = new ListView<>();

    PlaceholderList(LettersViewModel model, Consumer<String> insert) {
        list.setId("letter-placeholders");
        list.setCellFactory(view -> new ListCell<>() {
            @Override
            protected void updateItem(Placeholder placeholder, boolean empty) {
                super.updateItem(placeholder, empty);
                setPrefWidth(0);
                setWrapText(true);
                setText(empty ? "" : placeholder.written() + "\n" + model.selectedProperty().get().map(draft -> draft.about(placeholder)).orElse(""));
            }
        });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isShortcutDown()) {
                insert(insert);
                key.consume();
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                insert(insert);
            }
        });
        model.selectedProperty().subscribe(draft -> {
            list.getItems().setAll(draft.map(LetterDraft::placeholders).orElse(java.util.List.of()));
            list.getSelectionModel().selectFirst();
        });
        getChildren().addAll(Layouts.labelled("May stand in the text", list), Layouts.muted("Ctrl+Space comes here, Enter puts it in. A letter with one marked “if known” is not written where it is not known."));
    }

    private void insert(Consumer<String> insert) {
        Placeholder chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            insert.accept(chosen.written());
        }
    }

    void focus() {
        list.requestFocus();
    }
}
