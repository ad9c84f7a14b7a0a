package uk.cdop.casebook.desktop.settings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.readiness.RequirementRule;
import uk.cdop.casebook.casework.readiness.RequirementRule.Counts;
import uk.cdop.casebook.desktop.settings.RequirementsViewModel.Line;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.SourceMark;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;

/** The panel in which the office says what makes a case ready for the panel, and who can bring each thing about. */
public final class ReadyRulesView extends VBox {

    private final GridPane grid = Style.FORM.on(new GridPane());

    public ReadyRulesView(RequirementsViewModel model) {
        setId("ready-rules");
        Style.CARD.on(this);
        getChildren().addAll(
                Layouts.sectionTitle("Ready for panel"),
                Layouts.muted("What a case needs. Blocks: the case waits for it. Warns: it is only said. Off: it is not looked at. The list is our design, no national rule."),
                new MessageView(model.messageProperty()),
                newer(model),
                grid,
                Layouts.flow(
                        Layouts.primary("keep-ready-rules", "Keep this list", Feather.CHECK, model::keep),
                        Layouts.button("shipped-ready-rules", "Back to the list that came with the program", Feather.ROTATE_CCW, model::asShipped)));
        model.linesProperty().subscribe(this::show);
    }

    /** Said and offered; nothing is added by itself. */
    private static Node newer(RequirementsViewModel model) {
        Label says = Layouts.wrapped(model.newerProperty().map(lines -> "The program has come with " + Texts.counted(lines.size(), "line") + " that your own list does not have: "
                + lines.stream().map(rule -> "“" + rule.label() + "” (" + rule.counts().word() + ")").collect(Collectors.joining(", "))
                + ". Until you add " + (lines.size() == 1 ? "it, it is" : "them, they are") + " not looked at."));
        says.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        VBox offer = Layouts.column(Style.TIGHT, says, Layouts.button("add-ready-rules", "Add to your list", Feather.PLUS, model::addNewer));
        return Layouts.shownWhen(offer, model.newerProperty().map(lines -> !lines.isEmpty()));
    }

    private void show(List<Line> lines) {
        grid.getChildren().clear();
        for (int row = 0; row < lines.size(); row++) {
            Line line = lines.get(row);
            VBox words = Layouts.column(Style.TIGHT, Layouts.wrapped(line.rule().label()), Layouts.muted(SourceMark.line(line.rule().mark())));
            grid.addRow(row, counts(line), liftedBy(line), words);
        }
    }

    private static ComboBox<Counts> counts(Line line) {
        RequirementRule rule = line.rule();
        ComboBox<Counts> counts = Fields.choice("counts-" + rule.code(), "What it does, for: " + rule.label(), List.of(Counts.values()),
                shown -> shown.word().substring(0, 1).toUpperCase(Locale.ROOT) + shown.word().substring(1), line.counts());
        counts.setVisible(!rule.isOfProcess());
        return counts;
    }

    private static TextField liftedBy(Line line) {
        return Fields.text("lifted-by-" + line.rule().code(), "Who can bring it about, for: " + line.rule().label(), 20, line.liftedBy());
    }
}
