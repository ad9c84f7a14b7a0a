package uk.cdop.casebook.desktop.intake;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.OpenCase;

/** The deaths that the one just registered resembles, and in what, with the caution that few deserve and the way to the page of them; not there where none does. */
final class ResemblingDeathsView extends VBox {

    private final OpenCase openMatches;

    ResemblingDeathsView(ResemblingDeaths deaths, OpenCase openMatches) {
        this.openMatches = openMatches;
        setId("resembling-deaths");
        deaths.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
        Layouts.shownWhen(this, deaths.shownProperty().map(Optional::isPresent));
    }

    private void show(ResemblingDeaths.Shown shown) {
        VBox card = Layouts.card(Layouts.sectionTitle("Similar deaths"));
        if (!shown.caution().isEmpty()) {
            card.getChildren().add(Layouts.muted(shown.caution()));
        }
        shown.lines().forEach(line -> card.getChildren().add(Layouts.wrapped(line)));
        card.getChildren().add(Layouts.flow(Layouts.button("open-resembling", "Open Matches of " + shown.number(), Feather.FOLDER, () -> openMatches.open(shown.number()))));
        getChildren().setAll(card);
    }
}
