package uk.cdop.casebook.desktop.analysis;

import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.office.analysis.FindingsView;

/** What each correction replaced, beside what took its place. */
final class VersionsCard extends VBox {

    VersionsCard(FindingsView now) {
        Style.CARD.on(this);
        setId("findings-versions");
        getChildren().addAll(Layouts.sectionTitle("Corrections"), Layouts.muted("Both versions are kept, with the reason."));
        for (int place = now.versions().size() - 1; place >= 0; place--) {
            getChildren().addAll(Layouts.wrapped(FindingsWords.replaced(now.versions().get(place))), ReadLines.versions(FindingsWords.differences(now, place)));
        }
    }
}
