package uk.cdop.casebook.desktop.session;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.office.session.AnalysisKeys;
import uk.cdop.casebook.office.session.SessionCase;

/** Draws recommendations and actions, one in a line. */
final class RowNodes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private final SessionViewModel model;

    RowNodes(SessionViewModel model) {
        this.model = model;
    }

    Node of(SessionCase one, Step step) {
        boolean actions = step == Step.ACTIONS;
        VBox lines = new VBox();
        int rows = one.answers().rows(step.key());
        for (int row = 1; row <= rows; row++) {
            VBox line = Style.SESSION_OPTION.on(new VBox(
                    Layouts.wrapped(row + "  " + one.text((actions ? AnalysisKeys.ACTION_TEXT : AnalysisKeys.RECOMMENDATION_TEXT).at(row)).orElse("")),
                    Style.SESSION_SIDE.on(Layouts.muted(actions ? action(one, row) : recommendation(one, row)))));
            StepNodes.mark(line, row - 1 == model.cursorProperty().get(), false);
            lines.getChildren().add(line);
        }
        if (rows == 0) {
            lines.getChildren().add(Layouts.muted(actions ? "No action is recorded yet." : "No recommendation is recorded yet."));
        }
        if (!one.isDecided()) {
            lines.getChildren().add(Style.SESSION_SIDE.on(Layouts.muted(actions
                    ? "A adds an action.  Enter writes.  W who owns it.  U until when.  Delete takes it off."
                    : "A adds a recommendation.  Enter writes.  W to whom.  L local, regional, national.  Delete takes it off.")));
        }
        return lines;
    }

    private static String action(SessionCase one, int row) {
        return "Owner: " + one.text(AnalysisKeys.ACTION_OWNER.at(row)).orElse("nobody yet") + "  ·  Due: "
                + one.answers().date(AnalysisKeys.ACTION_DUE.at(row)).toOptional().map(DAY::format).orElse("no day yet");
    }

    private String recommendation(SessionCase one, int row) {
        String level = one.text(AnalysisKeys.RECOMMENDATION_LEVEL.at(row)).orElse("");
        return "To: " + one.text(AnalysisKeys.RECOMMENDATION_TO.at(row)).orElse("nobody yet") + "  ·  Level: "
                + model.office.words().choices().apply(Step.RECOMMENDATIONS.list()).stream().filter(choice -> choice.code().equals(level))
                .map(SessionOffice.Choice::label).findFirst().orElse("not said yet");
    }
}
