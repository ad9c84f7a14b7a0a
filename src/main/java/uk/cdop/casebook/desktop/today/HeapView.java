package uk.cdop.casebook.desktop.today;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.today.TodayViewModel.Heap;

/** One of the lists of the day, short until it is asked for whole; Up and Down go from row to row. */
final class HeapView extends VBox {

    private static final int SHORT = 5;

    private final Heap heap;
    private final Consumer<TodayRow> open;
    private final VBox rows = Style.LINE.on(new VBox());

    HeapView(Heap heap, Consumer<TodayRow> open) {
        this.heap = heap;
        this.open = open;
        setId("today-" + heap.id());
        Style.CARD.on(this);
        Label title = Layouts.sectionTitle(heap.title() + (heap.rows().isEmpty() ? "" : "  " + Texts.number(heap.rows().size())));
        getChildren().addAll(title, rows);
        show(SHORT);
        rows.addEventFilter(KeyEvent.KEY_PRESSED, HeapView::upAndDown);
    }

    private void show(int most) {
        if (heap.rows().isEmpty()) {
            rows.getChildren().setAll(Layouts.muted(heap.none()));
            return;
        }
        List<TodayRow> shown = heap.rows().subList(0, Math.min(most, heap.rows().size()));
        rows.getChildren().setAll(shown.stream().map(this::row).toList());
        int more = heap.rows().size() - shown.size();
        if (more > 0) {
            int next = Math.min(more, 50);
            rows.getChildren().add(Layouts.flow(
                    Layouts.button("more-" + heap.id(), "Show " + next + " more", Feather.CHEVRON_DOWN, () -> show(most + 50)),
                    Layouts.muted(Texts.number(more) + " not shown")));
        }
    }

    private Node row(TodayRow row) {
        Label what = Style.STRONG.on(Layouts.wrapped(row.what()));
        VBox words = Layouts.column(Style.TIGHT, what, Layouts.muted(row.why()));
        if (!row.when().isEmpty()) {
            Label when = (row.late() ? Style.DEADLINE_LATE : Style.DEADLINE_OPEN).on(Layouts.wrapped(row.when()));
            when.setGraphic(Icons.of(row.late() ? Feather.ALERT_CIRCLE : Feather.CLOCK));
            words.getChildren().add(when);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Button button = Layouts.button("open-" + heap.id() + "-" + heap.rows().indexOf(row), row.reference().isEmpty() ? "Open" : row.reference(), Feather.ARROW_RIGHT, () -> open.accept(row));
        button.setAccessibleText(row.spoken());
        HBox line = Layouts.row(words, button);
        Style.WORK_ROW.on(line);
        return line;
    }

    private static void upAndDown(KeyEvent key) {
        if (key.getTarget() instanceof Node node && (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP)) {
            node.requestFocusTraversal(key.getCode() == KeyCode.DOWN ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
            key.consume();
        }
    }
}
