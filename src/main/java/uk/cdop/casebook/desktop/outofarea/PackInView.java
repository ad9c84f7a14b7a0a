package uk.cdop.casebook.desktop.outofarea;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.FactList;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.office.transfer.RegisterTransferIn.PackPreview;

/** A pack from another CDOP: which file, what it says, who sent it and why, and the button that registers it. */
final class PackInView extends VBox {

    PackInView(PackInViewModel model) {
        setId("pack-in");
        Style.CARD.on(this);
        ObservableValue<Optional<PackPreview>> preview = model.previewProperty();
        VBox facts = Layouts.column(Style.SPACED, new FactList(preview.map(shown -> shown.<List<Fact>>map(model::facts).orElse(List.of()))),
                new Columns(
                        Style.THIRD.on(new VBox(StepsView.field("pack-sender", "CDOP that sent it", model.senderProperty()))),
                        Style.THIRD.on(new VBox(StepsView.field("pack-received", "Received on", model.receivedOnProperty()))),
                        Style.THIRD.on(new VBox(StepsView.field("pack-residence", "Council of residence, if theirs does not fit", model.residenceProperty())))),
                StepsView.reasons("pack-reason", model.reasonProperty()),
                Layouts.flow(Layouts.primary("register-pack", "Register this case", Feather.CHECK, model::register)));
        getChildren().addAll(
                Layouts.sectionTitle("A pack from another CDOP"),
                Layouts.muted("Choose the .zip as it came. You see what it says before anything is kept."),
                StepsView.field("pack-file", "File of the pack", model.fileProperty()),
                Layouts.flow(Layouts.button("look-at-pack", "Look at the pack", Feather.EYE, model::look)),
                new MessageView(model.messageProperty()),
                Layouts.shownWhen(facts, preview.map(Optional::isPresent)));
    }
}
