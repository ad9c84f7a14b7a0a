package uk.cdop.casebook.desktop.entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.CursorKept;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** A part of a case as it stands; a sheet takes its place while something is entered, and the cursor comes back to where it was. */
public final class EntryPartView<P> extends VBox {

    public EntryPartView(String undoId, EntryPart<P> part, Function<P, List<Node>> shown) {
        VBox content = Style.PAGE.on(new VBox());
        CursorKept cursor = new CursorKept(content);
        Layouts.shownWhen(content, part.sheets().sheetProperty().map(Optional::isEmpty));
        getChildren().addAll(said(undoId, part), new SheetView(part.sheets()), content);
        part.pageProperty().subscribe(page -> cursor.around(() -> content.getChildren().setAll(page.map(shown).orElse(List.of()))));
        part.sheets().sheetProperty().subscribe((was, is) -> {
            if (is.isEmpty()) {
                cursor.back();
            }
        });
    }

    private static Node said(String undoId, EntryPart<?> part) {
        Button undo = Layouts.button(undoId, "Undo", Feather.CORNER_UP_LEFT, part::undo);
        Layouts.shownWhen(undo, part.takeBackProperty().map(Optional::isPresent));
        VBox bar = Layouts.column(Style.ACTION_BAR, new MessageView(part.messageProperty()), Layouts.flow(undo));
        return Layouts.shownWhen(bar, part.messageProperty().flatMap(says -> part.sheets().sheetProperty().map(open -> says.isShown() && open.isEmpty())));
    }
}
