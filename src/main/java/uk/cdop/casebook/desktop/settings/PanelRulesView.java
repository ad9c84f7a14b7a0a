package uk.cdop.casebook.desktop.settings;

import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.support.Style;

/** What the panel works by: who makes it quorate, which time and expertise each kind of case wants, and what every agenda begins with. */
public final class PanelRulesView extends VBox {

    public PanelRulesView(PanelRulesViewModel model) {
        setId("panel-rules");
        Style.SPACED.on(this);
        getChildren().addAll(
                new RuleListView("quorum-rules", "Quorum", "Who must be there for the panel to decide. Whoever sits there counts by their own discipline, a substitute too; "
                        + "a member who steps back for a case does not count for it. Confirm the rules with the local terms of reference.", model.quorum()),
                new RuleListView("theme-rules", "Time and expertise of each kind of case",
                        "The first line that fits a case counts, so their order matters. The last must be for every other case.", model.themes()),
                new RuleListView("standing-items", "Standing items", "What stands on every new agenda before the cases.", model.standingItems()));
    }
}
