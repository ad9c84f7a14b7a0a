package uk.cdop.casebook.desktop.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.analysis.Recurrence;
import uk.cdop.casebook.casework.session.Guidance;
import uk.cdop.casebook.desktop.session.SessionOffice.Choice;
import uk.cdop.casebook.desktop.support.Curtain;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.SourceMark;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.office.session.AnalysisKeys;
import uk.cdop.casebook.office.session.SessionCase;

/** Draws one question of a case. */
final class StepNodes {

    static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final SessionViewModel model;
    private final SessionKeys keys;
    private final BooleanProperty covered;
    final BeforeNodes before;

    StepNodes(SessionViewModel model, SessionKeys keys, BooleanProperty covered) {
        this.model = model;
        this.keys = keys;
        this.covered = covered;
        this.before = new BeforeNodes(model, keys);
    }

    static void mark(Node node, boolean here, boolean chosen) {
        node.pseudoClassStateChanged(HERE, here);
        node.pseudoClassStateChanged(CHOSEN, chosen);
    }

    /** The title and the line under the cursor, for those who hear the screen. */
    String spoken() {
        return model.stepProperty().get().title() + model.inFront().map(one -> ", " + one.number()).orElse("");
    }

    Node of(SessionCase one) {
        Step step = model.stepProperty().get();
        VBox box = Style.SPACED.on(new VBox(Style.SESSION_TITLE.on(Layouts.wrapped(step.title()))));
        one.course().outcome().ifPresent(outcome -> box.getChildren().add(Style.SESSION_SIDE.on(Layouts.wrapped(
                outcome.label() + one.course().reason().map(why -> ": " + why.replaceAll("\\.$", "")).orElse("") + ". What stands here can no longer be changed in the meeting."))));
        box.getChildren().add(switch (step.kind()) {
            case READ -> step == Step.FAMILY ? family(one) : summary(one);
            case FACTORS -> new FactorNodes(model, keys, this).of(one, step);
            case CHOICE, SEVERAL -> choices(one, step);
            case TEXT -> text(one, step);
            case ROWS -> new RowNodes(model).of(one, step);
            case DECISION -> decision(one);
        });
        return box;
    }

    private Node family(SessionCase one) {
        if (one.questions().isEmpty()) {
            return Layouts.wrapped("No questions of the family are recorded. Ask the key worker whether there are any before the panel decides.");
        }
        VBox lines = Style.SESSION_READING.on(new VBox());
        for (int asked = 0; asked < one.questions().size(); asked++) {
            SessionCase.Asked question = one.questions().get(asked);
            lines.getChildren().add(Layouts.wrapped((asked + 1) + "  " + question.question()));
            question.answer().ifPresent(answer -> lines.getChildren().add(Style.SESSION_SIDE.on(Layouts.muted("Answered: " + answer))));
        }
        return curtained("The family’s questions", String.join(" ", one.questions().stream().map(SessionCase.Asked::question).toList()), lines);
    }

    private Node summary(SessionCase one) {
        Optional<String> text = one.text(AnalysisKeys.SUMMARY);
        Optional<String> cause = one.text(AnalysisKeys.CAUSE);
        VBox lines = Style.SESSION_READING.on(new VBox(Layouts.wrapped(text.orElse("No summary is written yet."))));
        cause.ifPresent(words -> lines.getChildren().add(Layouts.wrapped("Cause as presently understood: " + words)));
        lines.getChildren().add(hint(one, "Enter writes the summary.  C writes the cause."));
        return curtained("The summary", text.orElse("") + " " + cause.orElse(""), lines);
    }

    private Node text(SessionCase one, Step step) {
        Optional<String> text = one.text(step.key());
        VBox lines = Style.SESSION_READING.on(new VBox(
                text.map(Layouts::wrapped).orElseGet(() -> Layouts.muted("Nothing is written yet.")), hint(one, text.isPresent() ? "Enter goes on writing." : "Enter begins to write.")));
        return curtained(step.title(), text.orElse(""), lines);
    }

    Node curtained(String what, String text, Node content) {
        return model.office.words().graphic().mayDistress(text) ? new Curtain("session-curtain", what, content, covered) : content;
    }

    Label hint(SessionCase one, String words) {
        return Style.SESSION_SIDE.on(Layouts.muted(one.isDecided() ? "" : words));
    }

    private Node choices(SessionCase one, Step step) {
        List<Choice> choices = keys.answering.choices();
        VBox lines = new VBox();
        for (int place = 0; place < choices.size(); place++) {
            Choice choice = choices.get(place);
            boolean chosen = keys.answering.isChosen(one, choice);
            Label label = Style.SESSION_OPTION.on(Layouts.wrapped((place + 1) + "  " + inShort(choice.label())));
            label.setGraphic(Icons.of(chosen ? Feather.CHECK_CIRCLE : Feather.CIRCLE));
            label.setMaxWidth(Double.MAX_VALUE);
            int digit = (place + 1) % 10;
            label.setOnMouseClicked(clicked -> keys.answering.choose(digit));
            mark(label, place == model.cursorProperty().get(), chosen);
            lines.getChildren().add(label);
        }
        Choice here = choices.get(Math.min(model.cursorProperty().get(), choices.size() - 1));
        return beside(lines, guidance(step, here));
    }

    /** The first words of a long label; the rest stands beside it. */
    static String inShort(String label) {
        int comma = label.indexOf(", including");
        return comma < 0 ? label : label.substring(0, comma);
    }

    HBox beside(Node main, Node side) {
        HBox both = Style.SESSION_BOTH.on(new HBox(main, side));
        HBox.setHgrow(main, Priority.ALWAYS);
        return both;
    }

    private Node guidance(Step step, Choice here) {
        Guidance guidance = model.office.words().guidance();
        List<Node> lines = new ArrayList<>();
        lines.add(Style.STRONG.on(Layouts.wrapped(here.label())));
        lines.addAll(before.banner());
        guidance.of(here.code()).ifPresent(note -> lines.addAll(note(note)));
        if (step.list().equals("category_of_death")) {
            guidance.of("categories").ifPresent(note -> lines.add(Layouts.wrapped(note.text())));
        }
        lines.addAll(before.similar(step));
        return side(lines);
    }

    VBox side(List<Node> lines) {
        VBox side = Style.SESSION_PANEL.on(new VBox());
        side.getChildren().addAll(lines);
        return side;
    }

    List<Node> note(Guidance.Note note) {
        return List.of(Layouts.wrapped(note.text()), Layouts.muted(SourceMark.line(note.mark())));
    }

    private Node decision(SessionCase one) {
        VBox lines = Style.SPACED.on(new VBox());
        keyed(lines, "Category", one.text(AnalysisKeys.CATEGORY), "category_of_death");
        keyed(lines, "Modifiable factors", one.text(AnalysisKeys.MODIFIABLE), "modifiability");
        lines.getChildren().add(Layouts.wrapped(Counted.sentence(Counted.of(one.answers().rows(AnalysisKeys.FACTORS), "factor")) + ", "
                + Counted.of(one.answers().rows(AnalysisKeys.RECOMMENDATIONS), "recommendation") + ", " + Counted.of(one.answers().rows(AnalysisKeys.ACTIONS), "action")));
        List<String> open = Deciding.open(one);
        if (!open.isEmpty()) {
            lines.getChildren().add(Layouts.wrapped("Still open: " + String.join(", ", open)));
        }
        if (!one.isDecided()) {
            lines.getChildren().addAll(Style.SESSION_OPTION.on(Layouts.wrapped("1  Sign off, Ctrl+Enter")), Style.SESSION_OPTION.on(Layouts.wrapped("2  Defer with a reason, D")));
        }
        return lines;
    }

    private void keyed(VBox lines, String what, Optional<String> code, String list) {
        String words = code.flatMap(kept -> model.office.words().choices().apply(list).stream().filter(choice -> choice.code().equals(kept)).findFirst())
                .map(Choice::label).orElse("not decided");
        lines.getChildren().add(Layouts.wrapped(what + ": " + words));
    }

    void showFound(VBox box, List<Choice> found, int marked) {
        box.getChildren().clear();
        for (int place = 0; place < found.size(); place++) {
            Recurrence seen = model.beforeProperty().get().ofFactor(found.get(place).code());
            Label label = Style.SESSION_OPTION.on(Layouts.wrapped(found.get(place).label() + (seen.isSeenBefore() ? "  ·  " + seen.words() : "")));
            label.setMaxWidth(Double.MAX_VALUE);
            mark(label, place == marked, false);
            box.getChildren().add(label);
        }
        if (found.isEmpty()) {
            box.getChildren().add(Layouts.muted("No factor of this domain has these words. Choose “Other” and write what it is."));
        }
    }
}
