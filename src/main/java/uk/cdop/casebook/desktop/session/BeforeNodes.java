package uk.cdop.casebook.desktop.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.casework.analysis.Recurrence;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.office.analysis.SimilarReviews;

/** Draws what the panel's own earlier cases say of the factor or category under the cursor: counts, and on request their numbers, never a name. */
final class BeforeNodes {

    private static final String CHANCE = "Few cases: a likeness may be chance.";
    private static final int FEW = 5;

    private final SessionViewModel model;
    private final SessionKeys keys;

    BeforeNodes(SessionViewModel model, SessionKeys keys) {
        this.model = model;
        this.keys = keys;
    }

    /** What the cursor stands on; empty where that is neither a factor nor a category. */
    private Optional<Recurrence> here() {
        Step step = model.stepProperty().get();
        return switch (step.kind()) {
            case FACTORS -> keys.factors.selectedCode().map(model.beforeProperty().get()::ofFactor);
            case CHOICE, SEVERAL -> step.list().equals(Step.CATEGORY.list())
                    ? keys.answering.choices().stream().skip(model.cursorProperty().get()).findFirst().map(choice -> model.beforeProperty().get().ofCategory(choice.code()))
                    : Optional.empty();
            case READ, TEXT, ROWS, DECISION -> Optional.empty();
        };
    }

    private boolean isFactor() {
        return model.stepProperty().get().kind() == Step.Kind.FACTORS;
    }

    /** Nothing where there was nothing. */
    List<Node> banner() {
        List<Node> lines = new ArrayList<>();
        here().filter(Recurrence::isSeenBefore).ifPresent(seen -> {
            lines.add(Style.STRONG.on(Layouts.wrapped((isFactor() ? "This factor: " : "This category: ") + seen.words() + ".")));
            if (seen.cases() > 0) {
                lines.add(Layouts.wrapped((isFactor() ? "Called modifiable in " : "Modifiable factors in ") + Counted.word(seen.modifiable()) + "."));
                lines.add(Layouts.muted((seen.mayBeChance() ? CHANCE + " " : "") + "F6 shows their numbers."));
            }
        });
        return lines;
    }

    /** The numbers of those cases. */
    Node numbers() {
        VBox box = Style.SPACED.on(new VBox(Style.SESSION_TITLE.on(Layouts.wrapped(isFactor() ? "Earlier cases with this factor" : "Earlier cases of this category"))));
        Optional<Recurrence> seen = here().filter(found -> found.cases() > 0);
        seen.ifPresent(found -> {
            box.getChildren().add(Layouts.wrapped(model.office.words().label(isFactor() ? "factor" : Step.CATEGORY.list(), found.code())));
            FlowPane numbers = Style.SESSION_NUMBERS.on(new FlowPane());
            found.references().forEach(number -> numbers.getChildren().add(new Label(number.text())));
            box.getChildren().add(numbers);
        });
        box.getChildren().add(Style.SESSION_SIDE.on(Layouts.muted(seen.isPresent()
                ? Counted.sentence(seen.get().words()) + ". They are read on the page of each case, not here. F6 goes back."
                : "There is none, or the cursor stands on nothing that could have come up before. F6 goes back.")));
        return box;
    }

    /** How similar deaths were decided; nothing where there was none. */
    List<Node> similar(Step step) {
        SimilarReviews similar = model.beforeProperty().get().similar();
        if (similar.cases() == 0) {
            return List.of();
        }
        List<Node> lines = new ArrayList<>(List.of(Style.STRONG.on(Layouts.wrapped("This panel before: " + Counted.of(similar.cases(), "similar case")))));
        if (step == Step.MODIFIABLE) {
            lines.add(Layouts.wrapped("Modifiable factors in " + Counted.word(similar.modifiable()) + "."));
        } else {
            similar.categories().stream().limit(3).map(this::words).forEach(words -> lines.add(Layouts.wrapped(words)));
        }
        if (similar.cases() < FEW) {
            lines.add(Layouts.muted(CHANCE));
        }
        return lines;
    }

    private String words(Map.Entry<String, Long> entry) {
        return Counted.sentence(Counted.word(entry.getValue().intValue())) + ": " + StepNodes.inShort(model.office.words().label(Step.CATEGORY.list(), entry.getKey()));
    }
}
