package uk.cdop.casebook.desktop.intake;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.intake.IntakeQuestion.Choice;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.TypeAhead;
import uk.cdop.casebook.forms.answer.AnswerState;

/** The editor of one question: label above, how it was understood and what is wrong below. F2, F3 and F4 say which blank it is. */
final class QuestionView extends VBox {

    private final IntakeQuestion question;
    private final IntakeViewModel model;

    QuestionView(IntakeQuestion question, IntakeViewModel model) {
        this.question = question;
        this.model = model;
        (question.kind() == IntakeQuestion.Kind.LONG_TEXT || question.kind() == IntakeQuestion.Kind.SEVERAL ? Style.TIGHT : Style.THIRD).on(this);
        Node editor = switch (question.kind()) {
            case LONG_TEXT -> area();
            case CHOICE -> choice();
            case SEVERAL -> several();
            case TEXT, DATE, TIME, NUMBER -> text(new TextField());
        };
        editor.setId(question.key().name());
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::markBlank);
        editor.focusedProperty().subscribe(now -> {
            if (!now) {
                question.check(model.today());
            }
        });
        editor.focusWithinProperty().subscribe(question::cursor);
        question.errorProperty().subscribe(says -> {
            editor.pseudoClassStateChanged(PseudoClass.getPseudoClass("error"), !says.isEmpty());
            editor.setAccessibleHelp(says.isEmpty() ? question.help() : says);
        });
        getChildren().addAll(Layouts.labelled(question.label(), editor), understood(), help(), error());
        Layouts.shownWhen(this, question.shownProperty());
    }

    private <T extends TextInputControl> T text(T input) {
        input.textProperty().bindBidirectional(question.textProperty());
        input.promptTextProperty().bind(question.stateProperty().map(QuestionView::prompt));
        return input;
    }

    private TextArea area() {
        TextArea area = text(new TextArea());
        area.setPrefRowCount(3);
        area.setWrapText(true);
        return area;
    }

    private ComboBox<Choice> choice() {
        ComboBox<Choice> box = new ComboBox<>(question.choices());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(12);
        box.promptTextProperty().bind(question.stateProperty().map(QuestionView::prompt));
        question.textProperty().subscribe(code -> box.setValue(chosen(code)));
        box.valueProperty().subscribe(now -> {
            if (now != null) {
                question.textProperty().set(now.code());
            }
        });
        return TypeAhead.in(box);
    }

    private Choice chosen(String code) {
        return question.choices().stream().filter(choice -> choice.code().equals(code)).findFirst()
                .orElse(code.isEmpty() ? null : new Choice(code, code));
    }

    private VBox several() {
        VBox boxes = Style.TIGHT.on(new VBox());
        for (Choice choice : question.choices()) {
            CheckBox box = new CheckBox(choice.label());
            box.setWrapText(true);
            box.setId(choice.code());
            question.textProperty().subscribe(codes -> box.setSelected(List.of(codes.split("\\s+")).contains(choice.code())));
            box.setOnAction(pressed -> question.tick(choice.code(), box.isSelected()));
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private static String prompt(AnswerState state) {
        return state == AnswerState.GIVEN || state == AnswerState.NOT_ASKED ? "" : state.label();
    }

    private Node understood() {
        Label understood = Style.MUTED.on(Layouts.wrapped(question.understoodProperty().map(day -> "Read as " + day)));
        boolean date = question.kind() == IntakeQuestion.Kind.DATE;
        return Layouts.shownWhen(understood, question.understoodProperty().map(day -> date && !day.isEmpty() && !day.equals(question.textProperty().get())));
    }

    private Node help() {
        Label help = Layouts.muted(question.help());
        return Layouts.shownWhen(help, question.understoodProperty().map(day -> day.isEmpty() && !question.help().isEmpty()));
    }

    private Node error() {
        Label error = Style.FIELD_ERROR.on(Layouts.wrapped(question.errorProperty()));
        error.setId(question.key().name() + "-error");
        return Layouts.shownWhen(error, question.errorProperty().map(says -> !says.isEmpty()));
    }

    private void markBlank(KeyEvent key) {
        AnswerState blank = switch (key.getCode()) {
            case F2 -> AnswerState.NOT_KNOWN;
            case F3 -> AnswerState.NOT_APPLICABLE;
            case F4 -> AnswerState.REFUSED;
            default -> AnswerState.NOT_ASKED;
        };
        if (blank != AnswerState.NOT_ASKED) {
            question.mark(blank);
            key.consume();
        }
    }
}
