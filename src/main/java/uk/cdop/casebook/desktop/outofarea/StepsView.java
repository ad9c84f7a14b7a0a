package uk.cdop.casebook.desktop.outofarea;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.transfer.ReviewAreaReason;
import uk.cdop.casebook.casework.transfer.TransferAnswer;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.FactList;
import uk.cdop.casebook.desktop.support.FolderField;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;

/** The selected case of the ledger, and the steps of its hand-over, each a button with a day and a note. */
final class StepsView extends VBox {

    private final OutOfAreaViewModel model;

    StepsView(OutOfAreaViewModel model, OpenCase openCase) {
        this.model = model;
        setId("ledger-steps");
        Style.SPACED.on(this);
        ObservableValue<Optional<LedgerRow>> selected = model.selectedProperty();
        ObservableValue<Boolean> some = selected.map(Optional::isPresent);
        Node known = Layouts.card(
                Style.SECTION_TITLE.on(Layouts.wrapped(selected.map(row -> row.map(LedgerRow::reference).orElse("")))),
                new FactList(selected.map(row -> row.<List<Fact>>map(LedgerRow::facts).orElse(List.of()))),
                Layouts.button("open-ledger-case", "Open case", Feather.ARROW_RIGHT, () -> selected.getValue().ifPresent(row -> openCase.open(row.entry().number()))));
        Node pack = Layouts.card(
                Layouts.sectionTitle("Transfer pack"),
                Layouts.muted("A letter and every answer of the notification form, as one .zip named by the reference. It names the child: keep it as safe as the vault."),
                new FolderField("pack-folder", "Folder for the pack", model.folderProperty()),
                Layouts.flow(busy(Layouts.button("write-pack", "Write the pack", Feather.DOWNLOAD, model::writePack))));
        Layouts.shownWhen(pack, selected.map(row -> row.filter(LedgerRow::isOut).isPresent() && model.isAllowed()));
        getChildren().addAll(new Columns(
                Style.HALF.on(Layouts.shownWhen(known, some)),
                Style.HALF.on(Layouts.shownWhen(steps(some), some.map(is -> model.isAllowed())))), pack);
    }

    private Node steps(ObservableValue<Boolean> some) {
        return Layouts.card(
                Layouts.sectionTitle("Hand over, take over, record"),
                field("ledger-reference", "Case reference", model.referenceProperty()),
                field("ledger-cdop", "Other CDOP", model.otherCdopProperty()),
                reasons("ledger-reason", model.reasonProperty()),
                field("ledger-contact", "Contact there (optional)", model.contactProperty()),
                field("ledger-day", "Day", model.dayProperty()),
                field("ledger-note", "Note, learning, or why refused", model.noteProperty()),
                Layouts.flow(
                        busy(Layouts.button("hand-over", "Hand over to them", Feather.LOG_OUT, model::handOver)),
                        busy(Layouts.button("take-over", "Take over from them", Feather.LOG_IN, model::takeOver))),
                Layouts.shownWhen(Layouts.flow(
                        onlyOut(busy(Layouts.button("pack-sent", "Pack sent", Feather.SEND, model::packSent))),
                        onlyOut(busy(Layouts.button("accepted", "They accepted", Feather.CHECK, () -> model.answered(TransferAnswer.ACCEPTED)))),
                        onlyOut(busy(Layouts.button("refused", "They refused", Feather.X, () -> model.answered(TransferAnswer.REFUSED)))),
                        onlyIn(busy(Layouts.button("acknowledged", "We told them we have it", Feather.CHECK, () -> model.answered(TransferAnswer.ACCEPTED)))),
                        onlyOut(busy(Layouts.button("learning-came", "Learning received", Feather.BOOK_OPEN, model::learned))),
                        onlyIn(busy(Layouts.button("learning-went", "Learning sent", Feather.BOOK_OPEN, model::learned)))), some));
    }

    private Node busy(Node button) {
        button.disableProperty().bind(model.busyProperty());
        return button;
    }

    private Node onlyOut(Node node) {
        return Layouts.shownWhen(node, model.selectedProperty().map(row -> row.filter(LedgerRow::isOut).isPresent()));
    }

    private Node onlyIn(Node node) {
        return Layouts.shownWhen(node, model.selectedProperty().map(row -> row.filter(shown -> !shown.isOut()).isPresent()));
    }

    static Node field(String id, String label, StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(text);
        return Layouts.labelled(label, field);
    }

    static Node reasons(String id, Property<ReviewAreaReason> value) {
        ComboBox<ReviewAreaReason> reasons = new ComboBox<>();
        reasons.setId(id);
        reasons.setMaxWidth(Double.MAX_VALUE);
        reasons.getItems().setAll(ReviewAreaReason.values());
        reasons.setConverter(new StringConverter<>() {
            @Override
            public String toString(ReviewAreaReason reason) {
                return reason == null ? "" : reason.label();
            }

            @Override
            public ReviewAreaReason fromString(String label) {
                return null;
            }
        });
        reasons.valueProperty().bindBidirectional(value);
        return Layouts.labelled("Why that panel reviews", reasons);
    }
}
