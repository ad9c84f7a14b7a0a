package uk.cdop.casebook.desktop.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** Shows the sheet that is open, in the place of the page below it. Ctrl+Enter saves, Esc leaves it. */
public final class SheetView extends VBox {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.CONTROL_DOWN);

    private final SheetViewModel model;

    public SheetView(SheetViewModel model) {
        this.model = model;
        Style.PAGE.on(this);
        Layouts.shownWhen(this, model.sheetProperty().map(Optional::isPresent));
        model.sheetProperty().subscribe(open -> open.ifPresent(this::show));
        addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
    }

    private void show(EntrySheet sheet) {
        List<EntryView> editors = sheet.entries().stream().map(EntryView::new).toList();
        getChildren().setAll(
                Layouts.sectionTitle(sheet.title()), Layouts.muted(sheet.says()), new MessageView(sheet.messageProperty()),
                arranged(sheet, editors), actions(sheet));
        editors.getFirst().focus();
        sheet.leadProperty().subscribe(asked -> asked.ifPresent(key -> lead(sheet, editors, entry -> entry.key().equals(key))));
        sheet.messageProperty().subscribe(says -> {
            if (says.isShown()) {
                lead(sheet, editors, entry -> !entry.errorProperty().get().isEmpty());
            }
        });
    }

    /** Leads the cursor to the first entry that is meant. */
    private static void lead(EntrySheet sheet, List<EntryView> editors, Predicate<Entry> meant) {
        IntStream.range(0, editors.size()).filter(at -> meant.test(sheet.entries().get(at))).findFirst().ifPresent(at -> editors.get(at).focus());
    }

    /** Short entries side by side, long ones below one another. */
    private static Node arranged(EntrySheet sheet, List<EntryView> editors) {
        VBox all = Style.SPACED.on(new VBox());
        List<Node> beside = new ArrayList<>();
        for (int at = 0; at < editors.size(); at++) {
            Entry.Kind kind = sheet.entries().get(at).kind();
            if (kind == Entry.Kind.TEXT || kind == Entry.Kind.DATE || kind == Entry.Kind.TIME || kind == Entry.Kind.CHOICE) {
                beside.add(Style.THIRD.on(editors.get(at)));
            } else {
                flush(beside, all);
                all.getChildren().add(editors.get(at));
            }
        }
        flush(beside, all);
        return all;
    }

    private static void flush(List<Node> beside, VBox all) {
        if (!beside.isEmpty()) {
            all.getChildren().add(new Columns(beside.toArray(Node[]::new)));
            beside.clear();
        }
    }

    private Node actions(EntrySheet sheet) {
        Node save = Layouts.primary("save-" + sheet.id(), sheet.saveWords(), Feather.CHECK, sheet::save);
        save.disableProperty().bind(sheet.busyProperty());
        return Layouts.flow(
                save, Layouts.button("leave-" + sheet.id(), "Leave as it was", Feather.X, model::close),
                Layouts.shownWhen(Layouts.muted("Saving…"), sheet.busyProperty()));
    }

    private void keys(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            model.close();
            key.consume();
        } else if (SAVE.match(key)) {
            model.sheetProperty().get().ifPresent(EntrySheet::save);
            key.consume();
        }
    }
}
