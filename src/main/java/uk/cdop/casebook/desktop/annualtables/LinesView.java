package uk.cdop.casebook.desktop.annualtables;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/** A list of lines that break, so many ems high, with one of them always chosen. */
final class LinesView<T> extends ListView<T> {

    LinesView(String id, String called, ObservableList<T> lines, Function<T, String> words, ObservableValue<Double> em, double high) {
        super(lines);
        setId(id);
        setAccessibleText(called);
        setCellFactory(view -> new WrappedCell<>(words));
        em.subscribe(size -> setPrefHeight(size * high));
        setMinHeight(USE_PREF_SIZE);
        lines.subscribe(() -> {
            if (!lines.isEmpty() && getSelectionModel().isEmpty()) {
                getSelectionModel().selectFirst();
            }
        });
    }

    /** Enter or a double click does the one with the chosen line, another key the other. */
    void keys(Consumer<T> enter, KeyCode other, Consumer<T> then) {
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                withChosen(enter);
            }
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == other) {
                withChosen(key.getCode() == other ? then : enter);
                key.consume();
            }
        });
    }

    void withChosen(Consumer<T> then) {
        Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(then);
    }
}
