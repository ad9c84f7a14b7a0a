package uk.cdop.casebook.desktop.form;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.support.Style;

/** Finds a question of the form by typing some of its words; Enter goes to it, whichever page it is on. */
final class FindQuestionView extends VBox {

    private static final double ROW_EMS = 2.43;
    private static final int MOST_ROWS = 6;

    private final FormViewModel model;
    private final TextField words = new TextField();
    private final ListView<FormPages.Hit> hits = new ListView<>();

    FindQuestionView(FormViewModel model) {
        this.model = model;
        Style.TIGHT.on(this);
        words.setId("form-find");
        words.setPromptText("Find a question (Ctrl+F)");
        words.setAccessibleText("Find a question, Ctrl+F");
        words.setPrefColumnCount(18);
        Style.DENSE.on(hits);
        hits.setId("form-hits");
        hits.setAccessibleText("Questions found");
        getChildren().addAll(words, hits);
        hits.setVisible(false);
        hits.setManaged(false);
        words.textProperty().subscribe(this::find);
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        hits.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        hits.setOnMouseClicked(clicked -> go());
    }

    void start() {
        words.requestFocus();
        words.selectAll();
    }

    private void find(String typed) {
        List<FormPages.Hit> found = model.find(typed);
        hits.getItems().setAll(found);
        hits.getSelectionModel().selectFirst();
        hits.setPrefHeight((Math.min(MOST_ROWS, found.size()) * ROW_EMS + 0.3) * words.getFont().getSize());
        hits.setVisible(!found.isEmpty());
        hits.setManaged(!found.isEmpty());
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            go();
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN && key.getSource() == words && hits.isVisible()) {
            hits.requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
            words.clear();
            key.consume();
        }
    }

    private void go() {
        FormPages.Hit hit = hits.getSelectionModel().getSelectedItem();
        if (hit != null) {
            words.clear();
            model.goTo(hit.key());
        }
    }
}
