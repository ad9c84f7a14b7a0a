package uk.cdop.casebook.desktop.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.DateField;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.statistics.edition.DisclosureRule;

/** The panel in which the office says which numbers are too small to leave the panel, and who signed that off. */
public final class SmallNumbersView extends VBox {

    private final SmallNumbersViewModel model;
    private final VBox published = Layouts.column(Style.SPACED);

    public SmallNumbersView(SmallNumbersViewModel model) {
        this.model = model;
        setId("small-numbers");
        Style.SPACED.on(this);
        getChildren().addAll(rule(), Layouts.card(
                Layouts.sectionTitle("What has left the panel"),
                Layouts.muted("Each new edition is held against all of these, so that no small number follows from a difference. None can be called back."),
                published));
        model.published().subscribe(this::show);
        show();
    }

    private Node rule() {
        TextField threshold = Fields.text("smallest-shown", "Smallest number shown", 4, model.threshold());
        threshold.setOnAction(entered -> model.keepRule());
        return Layouts.card(
                Layouts.sectionTitle("Small numbers"),
                Layouts.muted("The partner and public editions and the extracts for councils withhold small numbers of children, and others from which one could be worked out. "
                        + "The NHS-style edition withholds 1 to 7 and rounds the rest to 5. The panel’s own restricted edition withholds nothing."),
                new MessageView(model.messageProperty()),
                Layouts.wrapped(model.standsProperty()),
                Layouts.flow(
                        Layouts.labelled("Smallest number shown", threshold),
                        Layouts.labelled("Years counted together", Fields.choice("years-together", "Years counted together", DisclosureRule.SPANS, String::valueOf, model.yearsTogether()))),
                Layouts.flow(Layouts.button("keep-smallest", "Keep this rule", Feather.CHECK, model::keepRule)),
                new Columns(
                        Layouts.labelled("Signed off by", Fields.text("signed-by", "Signed off by", 20, model.by())),
                        Layouts.labelled("Role, such as information governance lead", Fields.text("signed-role", "Role", 20, model.role())),
                        Layouts.labelled("On", new DateField("signed-on", model.on()))),
                Layouts.flow(
                        Layouts.primary("sign-off-small-numbers", "Record the sign-off", Feather.CHECK, model::signOff),
                        Layouts.shownWhen(Layouts.button("end-sign-off", "End the sign-off", Feather.X, model::endSignOff), model.signedOffProperty())));
    }

    private void show() {
        published.getChildren().setAll(model.published().isEmpty()
                ? List.of(new EmptyState(Feather.SEND, "Nothing has left the panel yet.", "Editions are published on the Statistics page."))
                : model.published().stream().map(line -> (Node) Style.FORM_ROW.on(Layouts.column(Style.TIGHT, Layouts.wrapped(line)))).toList());
    }
}
