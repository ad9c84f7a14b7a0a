package uk.cdop.casebook.desktop.form;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Covering;
import uk.cdop.casebook.desktop.support.Curtain;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.Field;

/** One question: label above its editor, help beside it, and under it what it is, what it was read as and what is wrong. */
final class FieldView extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    private final FieldViewModel model;
    private final FormViewModel form;
    private final Node editor;
    private final Optional<Curtain> curtain;
    private int parts;

    FieldView(FieldViewModel model, FormViewModel form, Covering covering) {
        this.model = model;
        this.form = form;
        this.editor = FieldEditors.of(model);
        this.curtain = Optional.of(model).filter(FieldViewModel::isLongText).map(text -> curtain(covering));
        Style.FORM_QUESTION.on(this);
        VBox asked = Style.FORM_EDITOR.on(Layouts.column(Style.TIGHT, label(), curtain.<Node>map(hangs -> hangs).orElse(editor)));
        VBox beside = Style.FORM_HELP.on(Layouts.column(Style.TIGHT));
        whenNeeded(asked, model.stateProperty().map(state -> state != AnswerState.GIVEN && state != AnswerState.NOT_ASKED), this::blank);
        whenNeeded(asked, model.echoProperty().map(says -> !says.isEmpty()), this::echo);
        whenNeeded(asked, model.errorProperty().map(says -> !says.isEmpty()), this::error);
        model.errorProperty().subscribe(says -> {
            editor.pseudoClassStateChanged(WRONG, !says.isEmpty());
            editor.setAccessibleHelp(says.isEmpty() ? model.field().help() : says);
        });
        form.correction().ofProperty().subscribe(key -> correctHere(asked, key.equals(Optional.of(model.key()))));
        help(beside);
        getChildren().add(new HelpBeside(asked, beside));
        addEventFilter(KeyEvent.KEY_PRESSED, this::markBlank);
    }

    /** The bar with the reason stands there only while this answer is corrected. */
    private void correctHere(VBox asked, boolean here) {
        asked.getChildren().removeIf(CorrectHereView.class::isInstance);
        if (here) {
            asked.getChildren().add(new CorrectHereView(model.key(), form.correction()));
        }
    }

    /** Hangs before an answer that cannot be changed here; what is being written is seen by whoever writes it. */
    private Curtain curtain(Covering covering) {
        ObservableValue<Boolean> graphic = Bindings.createBooleanBinding(
                () -> model.lockedProperty().get() && model.stateProperty().get() == AnswerState.GIVEN && covering.isWanted(),
                model.lockedProperty(), model.stateProperty(), covering.wantedProperty());
        return new Curtain(model.key() + "-curtain", "What was written here", editor, covering.covered(), graphic);
    }

    /** The editor, unless it is covered just now. */
    Optional<Node> inView() {
        return curtain.filter(Curtain::covers).isPresent() ? Optional.empty() : Optional.of(editor);
    }

    FieldKey key() {
        return model.key();
    }

    void focusCover() {
        curtain.ifPresent(Curtain::focusLift);
    }

    private Node label() {
        Field field = model.field();
        Label label = Style.FIELD_LABEL.on(Layouts.wrapped(field.label()));
        label.setLabelFor(editor);
        editor.setAccessibleText(field.labelInRow());
        HBox row = Layouts.row(label);
        whenNeeded(row, model.neededProperty(), () -> {
            Label needed = Layouts.muted("Needed");
            needed.setMinWidth(USE_PREF_SIZE);
            return needed;
        });
        return row;
    }

    /** Makes what most questions never show only when it is first shown: a long page has hundreds of such labels. */
    private void whenNeeded(Pane in, ObservableValue<Boolean> condition, Supplier<Node> made) {
        int order = ++parts;
        condition.subscribe(needed -> {
            Node known = in.getChildren().stream().filter(node -> Integer.valueOf(order).equals(node.getUserData())).findFirst().orElse(null);
            if (known != null) {
                known.setVisible(needed);
                known.setManaged(needed);
            } else if (needed) {
                Node first = made.get();
                first.setUserData(order);
                long before = in.getChildren().stream().filter(node -> !(node.getUserData() instanceof Integer other) || other < order).count();
                in.getChildren().add((int) before, first);
            }
        });
    }

    /** Which kind of blank, as a chip in words. */
    private Node blank() {
        Label chip = Style.KIND_OF_BLANK.on(new Label());
        chip.setId(model.key() + "-blank");
        chip.textProperty().bind(model.stateProperty().map(AnswerState::label));
        return chip;
    }

    private Node echo() {
        Label echo = Style.MUTED.on(Layouts.wrapped(model.echoProperty()));
        echo.setId(model.key() + "-echo");
        return echo;
    }

    private Node error() {
        Label error = Style.FIELD_ERROR.on(Layouts.wrapped(model.errorProperty()));
        error.setId(model.key() + "-error");
        error.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        return error;
    }

    private void help(VBox beside) {
        if (!model.field().help().isEmpty()) {
            beside.getChildren().add(Layouts.muted(model.field().help()));
        }
        if (!model.why().isEmpty()) {
            Label why = Layouts.muted(model.why());
            why.setId(model.key() + "-why");
            beside.getChildren().add(why);
        }
        whenNeeded(beside, model.lockedProperty().map(is -> is && model.isLockedByCase()), this::locked);
    }

    private Node locked() {
        VBox locked = Layouts.column(Style.TIGHT, Layouts.muted("Part of the case. To change it, correct it and say why; Ctrl+E does the same."));
        if (form.correction().isAllowed()) {
            Button correct = Layouts.button(model.key() + "-correct", form.correction().isOnSheet(model.key()) ? "Correct facts…" : "Correct this answer", Feather.EDIT_2,
                    () -> form.correction().begin(model.key()));
            correct.setAccessibleText(correct.getText() + " " + model.field().labelInRow());
            locked.getChildren().add(correct);
        }
        return locked;
    }

    private void markBlank(KeyEvent key) {
        AnswerState now = model.stateProperty().get();
        AnswerState blank = switch (key.getCode()) {
            case KeyCode.F2 -> AnswerState.NOT_KNOWN;
            case KeyCode.F3 -> AnswerState.NOT_APPLICABLE;
            case KeyCode.F4 -> AnswerState.REFUSED;
            case KeyCode.DELETE, KeyCode.BACK_SPACE -> now == AnswerState.GIVEN && !takesChoices() ? AnswerState.GIVEN : AnswerState.NOT_ASKED;
            default -> AnswerState.GIVEN;
        };
        if (blank != AnswerState.GIVEN && blank != now && !model.lockedProperty().get()) {
            model.mark(blank);
            key.consume();
        }
    }

    /** Where there is no text to delete, Delete takes the choice back; where one searches by typing, it deletes letters. */
    private boolean takesChoices() {
        return model.field().codeList().isPresent() && !(editor instanceof ChoiceField);
    }
}
