package uk.cdop.casebook.desktop.form;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.forms.definition.CodeList;

/** One of many choices: typing narrows the list under the field, Enter takes the choice that stands first or is selected. */
final class ChoiceField extends VBox {

    private static final String CHOOSE = "This is not in the list. Type a part of an answer and choose from those that are shown.";
    private static final int MOST_ROWS = 7;

    private final FieldViewModel field;
    private final TextField typed = new TextField();
    private final ListView<CodeList.Option> list = new ListView<>();
    private final BooleanProperty searching = new SimpleBooleanProperty();
    private boolean showing;

    ChoiceField(FieldViewModel field) {
        this.field = field;
        Style.TIGHT.on(this);
        typed.setId(field.key() + "-typed");
        typed.setAccessibleText(field.field().labelInRow() + ", type to search " + field.options().size() + " answers");
        typed.setPromptText("Type to search, or press Down for all");
        Style.DENSE.on(list);
        list.setId(field.key() + "-choices");
        list.setAccessibleText("Answers that fit");
        list.setCellFactory(of -> cell());
        list.visibleProperty().bind(searching);
        list.managedProperty().bind(searching);
        getChildren().addAll(typed, list);
        field.textProperty().subscribe(this::show);
        typed.textProperty().subscribe(this::narrow);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInList);
        list.setOnMouseClicked(clicked -> take(list.getSelectionModel().getSelectedItem()));
        focusWithinProperty().subscribe(this::leave);
    }

    private static ListCell<CodeList.Option> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(CodeList.Option option, boolean empty) {
                super.updateItem(option, empty);
                setText(empty ? null : option.label());
            }
        };
    }

    private void show(String code) {
        showing = true;
        typed.setText(field.options().stream().filter(option -> option.code().equals(code)).map(CodeList.Option::label).findFirst().orElse(code));
        showing = false;
        searching.set(false);
    }

    private void narrow(String text) {
        if (!showing) {
            offer(text);
        }
    }

    private void offer(String text) {
        String wanted = text.strip().toLowerCase(Locale.ENGLISH);
        List<CodeList.Option> fitting = field.options().stream()
                .filter(option -> option.label().toLowerCase(Locale.ENGLISH).contains(wanted)).toList();
        list.getItems().setAll(fitting);
        list.setPrefHeight((Math.min(MOST_ROWS, fitting.size()) * 2.43 + 0.3) * typed.getFont().getSize());
        list.getSelectionModel().selectFirst();
        searching.set(!fitting.isEmpty());
        field.complain(fitting.isEmpty() ? CHOOSE : "");
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN) {
            if (!searching.get()) {
                offer("");
            }
            list.requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && searching.get()) {
            take(list.getSelectionModel().getSelectedItem());
            key.consume();
        }
    }

    private void keyInList(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            take(list.getSelectionModel().getSelectedItem());
            key.consume();
        }
    }

    private void take(CodeList.Option option) {
        if (option != null) {
            searching.set(false);
            field.complain("");
            field.choose(option.code());
            show(option.code());
            typed.requestFocus();
        }
    }

    /** What was typed counts if it is an answer; an emptied field takes the answer back; all else is pointed out. */
    private void leave(boolean here) {
        if (here || field.lockedProperty().get()) {
            return;
        }
        searching.set(false);
        String text = typed.getText().strip();
        if (text.isEmpty()) {
            field.choose("");
            return;
        }
        field.options().stream()
                .filter(option -> option.label().equalsIgnoreCase(text) || option.code().equalsIgnoreCase(text)).findFirst()
                .ifPresentOrElse(option -> field.choose(option.code()), () -> field.complain(CHOOSE));
    }
}
