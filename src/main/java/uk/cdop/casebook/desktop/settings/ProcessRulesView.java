package uk.cdop.casebook.desktop.settings;

import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.hold.ProcessRule.ClockStop;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.SourceMark;
import uk.cdop.casebook.desktop.support.Style;

/** The panel in which the office says what waits for which kind of process, and after how long it is asked after again. */
public final class ProcessRulesView extends VBox {

    private static final Map<ClockStop, String> CLOCK = Map.of(
            ClockStop.NONE, "Clock runs on", ClockStop.LEGAL, "Clock stops: legal", ClockStop.FAMILY, "Clock stops: family’s wish");

    private final VBox rows = Style.SPACED.on(new VBox());

    public ProcessRulesView(ProcessRulesViewModel model) {
        setId("process-rules");
        Style.CARD.on(this);
        getChildren().addAll(
                Layouts.sectionTitle("Processes beside the review"),
                Layouts.muted("What waits while a process of this kind is open, unless a case says otherwise. CDRM is the child death review meeting. "
                        + "A process that nobody asked after for so many days comes up on Today; 0 means never."),
                new MessageView(model.messageProperty()),
                Layouts.flow(
                        Layouts.primary("keep-process-rules", "Keep these rules", Feather.CHECK, model::keep),
                        Layouts.button("take-back-process-rules", "Undo what I changed", Feather.CORNER_UP_LEFT, model::takeBack),
                        Layouts.button("shipped-process-rules", "Back to those that came with the program", Feather.ROTATE_CCW, model::asShipped)),
                rows);
        model.linesProperty().subscribe(this::show);
    }

    private void show(List<ProcessRuleLine> lines) {
        rows.getChildren().setAll(lines.stream().map(ProcessRulesView::row).toList());
    }

    private static Node row(ProcessRuleLine line) {
        String of = ", for: " + line.label();
        VBox words = Style.THIRD.on(new VBox(Style.STRONG.on(Layouts.wrapped(line.label())), Style.MUTED.on(Layouts.wrapped(line.mark().map(SourceMark::line)))));
        Node waits = Style.FIFTH.on(Layouts.column(Style.TIGHT,
                tick("cdrm-waits-" + line.code(), "CDRM waits", line.cdrm(), of), tick("panel-waits-" + line.code(), "Panel waits", line.panel(), of)));
        Node clock = Fields.choice("clock-" + line.code(), "What it does to the clock" + of, List.of(ClockStop.values()), CLOCK::get, line.clock());
        Node days = Layouts.row(
                Layouts.wrapped("Ask again after"), Fields.text("days-" + line.code(), "Days until it is asked after" + of, 3, line.days()), Layouts.wrapped("days"));
        TextField call = Fields.text("call-" + line.code(), "Whom to ask" + of, 14, line.call());
        Label whom = Style.FIELD_LABEL.on(Layouts.wrapped("Whom to ask"));
        whom.setLabelFor(call);
        return Style.FORM_ROW.on(new VBox(new Columns(
                words, waits, Style.THIRD.on(Layouts.column(Style.TIGHT, clock, days)), Style.THIRD.on(new VBox(whom, call)))));
    }

    private static CheckBox tick(String id, String words, BooleanProperty value, String of) {
        CheckBox box = new CheckBox(words);
        box.setId(id);
        box.setAccessibleText(words + of);
        box.selectedProperty().bindBidirectional(value);
        return box;
    }
}
