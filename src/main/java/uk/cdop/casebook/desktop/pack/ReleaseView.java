package uk.cdop.casebook.desktop.pack;

import java.time.LocalDate;
import java.util.Arrays;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.pack.PackCopy;
import uk.cdop.casebook.desktop.support.CursorKept;
import uk.cdop.casebook.desktop.support.DateField;
import uk.cdop.casebook.desktop.support.FolderField;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;

/** Release of the papers in numbered copies, and the ledger of where each copy is. */
final class ReleaseView extends VBox {

    private final PapersViewModel model;
    private final DateField day;
    private final VBox ledger = Layouts.column(Style.LINE);

    ReleaseView(PapersViewModel model) {
        this.model = model;
        Style.CARD.on(this);
        TextArea holders = new TextArea();
        holders.setId("papers-holders");
        holders.setPrefRowCount(4);
        holders.textProperty().bindBidirectional(model.holdersProperty());
        day = new DateField("papers-copy-day", model.copyDay());
        Node copies = Layouts.column(
                Style.LINE, new FolderField("papers-folder", "Folder for the copies", model.folderProperty()),
                Layouts.flow(Layouts.button("papers-write", "Write the copies", Feather.DOWNLOAD, model::write)),
                Layouts.sectionTitle("Copies"), Layouts.labelled("Day on which the step happened", day), ledger);
        getChildren().addAll(
                Layouts.sectionTitle("Release"),
                Layouts.muted("Each holder gets a numbered copy with a watermark. An unresolved find blocks the release."),
                Layouts.labelled("Holders, one on each line", holders),
                Layouts.flow(Layouts.button("papers-release", "Release the papers", Feather.UNLOCK, model::release)),
                Layouts.shownWhen(copies, Bindings.isNotEmpty(model.copies())));
        CursorKept cursor = new CursorKept(ledger);
        model.copies().subscribe(() -> cursor.around(() -> ledger.getChildren().setAll(model.copies().stream().map(this::line).toList())));
    }

    private Node line(PackCopy copy) {
        Node words = Layouts.wrapped("Copy " + copy.number() + " · " + copy.holder() + " · " + copy.inWords() + days(copy));
        Node[] steps = Arrays.stream(PackCopy.Step.values()).filter(step -> copy.obstacle(step, LocalDate.MAX).isEmpty()).map(step -> button(copy, step)).toArray(Node[]::new);
        return Layouts.column(Style.TIGHT, words, Layouts.flow(steps));
    }

    private static String days(PackCopy copy) {
        return copy.signedOut().map(on -> ", out " + Texts.date(on)).orElse("") + copy.returned().map(on -> ", back " + Texts.date(on)).orElse("")
                + copy.destroyed().map(on -> ", destroyed " + Texts.date(on)).orElse("");
    }

    private Node button(PackCopy copy, PackCopy.Step step) {
        var button = Layouts.button("papers-copy-" + copy.number() + "-" + step.name().toLowerCase(java.util.Locale.ROOT), step.label(), Feather.CHECK_SQUARE, () -> {
            if (!model.record(copy, step)) {
                day.requestFocus();
            }
        });
        button.setAccessibleText(step.label() + ": copy " + copy.number());
        return button;
    }
}
