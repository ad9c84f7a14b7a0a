package uk.cdop.casebook.desktop.analysis;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.entry.Entry;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** Finds a factor of the controlled list by typing a part of it; Enter takes the one that stands first or is selected. */
final class FactorPicker extends VBox {

    private static final int MOST_ROWS = 6;
    private static final double ROW = 2.43;

    private final List<Entry.Choice> factors;
    private final Consumer<String> take;
    private final TextField typed = new TextField();
    private final ListView<Entry.Choice> list = new ListView<>();

    FactorPicker(List<Entry.Choice> factors, Consumer<String> take) {
        this.factors = factors;
        this.take = take;
        Style.TIGHT.on(this);
        typed.setId("factor-typed");
        typed.setPromptText("Type a part of a factor, or press Down for all");
        typed.setAccessibleText("Add a factor, type to search " + factors.size() + " factors");
        list.setId("factor-choices");
        list.setAccessibleText("Factors that fit");
        Style.DENSE.on(list);
        list.setCellFactory(any -> cell());
        show(false);
        typed.textProperty().subscribe(text -> offer(text, !text.isBlank()));
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                takeSelected();
                key.consume();
            }
        });
        list.setOnMouseClicked(clicked -> takeSelected());
        getChildren().addAll(Layouts.labelled("Add a factor", typed), list);
    }

    private static ListCell<Entry.Choice> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(Entry.Choice choice, boolean empty) {
                super.updateItem(choice, empty);
                setText(empty ? null : choice.code().charAt(0) + "  " + choice.label());
            }
        };
    }

    private void offer(String text, boolean shown) {
        String wanted = text.strip().toLowerCase(Locale.ENGLISH);
        List<Entry.Choice> fitting = factors.stream().filter(one -> one.label().toLowerCase(Locale.ENGLISH).contains(wanted)).toList();
        list.getItems().setAll(fitting);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight((Math.min(MOST_ROWS, fitting.size()) * ROW + 0.4) * typed.getFont().getSize());
        show(shown && !fitting.isEmpty());
    }

    private void show(boolean shown) {
        list.setVisible(shown);
        list.setManaged(shown);
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            if (!list.isVisible()) {
                offer(typed.getText(), true);
            }
            list.requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && list.isVisible()) {
            takeSelected();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && list.isVisible()) {
            show(false);
            key.consume();
        }
    }

    private void takeSelected() {
        Entry.Choice chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            typed.clear();
            take.accept(chosen.code());
        }
    }
}
