package uk.cdop.casebook.desktop.ncmdreturn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.ncmdreturn.Reconciliation;
import uk.cdop.casebook.statistics.monitoring.MonitoredLine;
import uk.cdop.casebook.statistics.monitoring.MonitoredLine.CaseDifference;

/** Our counts beside the monitoring report's, each difference with its explanation, and the text in which both are typed. */
final class ReconciliationCard extends VBox {

    ReconciliationCard(ReconciliationViewModel model) {
        setId("reconciliation");
        Style.CARD.on(this);
        VBox lines = Layouts.column(Style.TIGHT);
        lines.setId("reconciliation-lines");
        model.foundProperty().subscribe(found -> lines.getChildren().setAll(found.map(ReconciliationCard::lines).orElse(List.of())));
        ObservableValue<Boolean> compared = model.foundProperty().map(Optional::isPresent);
        getChildren().addAll(
                Layouts.flow(Layouts.sectionTitle("NCMD’s monitoring report"),
                        Layouts.button("compare-report", "Compare with our counts", Feather.COLUMNS, model::compare)),
                Layouts.muted("Our counts are those of the annual statistics. Compare first; then type or paste what the report says, with your explanation of each difference."),
                new MessageView(model.messageProperty()),
                Layouts.shownWhen(lines, compared),
                Layouts.shownWhen(entry(model), compared));
    }

    private static List<Node> lines(Reconciliation found) {
        List<Node> nodes = new ArrayList<>();
        for (MonitoredLine line : found.lines()) {
            nodes.add(Style.STRONG.on(Layouts.wrapped(line.measure().label())));
            nodes.add(Layouts.wrapped(figures(line)));
            if (line.isUnexplained()) {
                nodes.add(Style.BADGE_OPEN.on(Layouts.wrapped("Not explained yet")));
            }
            line.cases().forEach(one -> nodes.add(Layouts.wrapped(words(one))));
        }
        return nodes;
    }

    private static String words(CaseDifference one) {
        return one.reference() + ": " + (one.ours() ? "counted here, not in the report" : "in the report, not counted here") + ". "
                + one.held().kind().label() + one.held().on().map(day -> " " + Texts.date(day)).orElse("") + ". " + (one.explanation().isBlank() ? "Not explained." : one.explanation());
    }

    private static String figures(MonitoredLine line) {
        String theirs = line.reported().map(number -> "NCMD’s: " + Texts.number(number) + " (as at " + Texts.date(line.asAt()) + "). Difference: "
                + (line.difference().orElseThrow() > 0 ? "+" : "") + Texts.number(line.difference().orElseThrow())).orElse("NCMD’s: not recorded");
        return "Ours: " + Texts.number(line.ours()) + ". " + theirs + "." + (line.explanation().isBlank() ? "" : " " + line.explanation());
    }

    private static Node entry(ReconciliationViewModel model) {
        TextArea text = Style.CODE.on(new TextArea());
        text.setId("report-text");
        text.setPrefRowCount(6);
        text.setWrapText(true);
        text.setEditable(model.writes());
        text.textProperty().bindBidirectional(model.textProperty());
        VBox entry = Layouts.column(Style.LINE,
                Layouts.labelled("What the report says, one line a measure (notified, died, reviewed): measure, reported, day as 2024-05-02, case, explanation", text),
                Layouts.muted("For example notified,27,2024-05-02,, for the report’s count, and notified,1,,CDOP-2023-0001, for a case that it lists. "
                        + "A case that it does not list stands with 0, and the reason you know at the end of its line."));
        if (model.writes()) {
            entry.getChildren().add(Layouts.flow(Layouts.primary("keep-report", "Keep these figures", Feather.CHECK, model::keep)));
        }
        return entry;
    }
}
