package uk.cdop.casebook.desktop.matching;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.duplicate.MatchDecision;
import uk.cdop.casebook.casework.duplicate.MatchVerdict;
import uk.cdop.casebook.desktop.support.AfterLayout;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;

/** The duplicate desk: the queue at the left, two cases side by side, and what one says of them below. */
public final class MatchDeskView extends BorderPane {

    private static final double WIDE_ENOUGH_EMS = 58;
    private static final double QUEUE_ABOVE = 180;

    private final MatchDeskViewModel model;
    private final ListView<MatchLine> queue = new ListView<>();
    private final VBox top = Style.SPACED.on(Style.MATCH_TITLE.on(new VBox()));
    private final VBox middle = Style.PAGE.on(new VBox());

    public MatchDeskView(MatchDeskViewModel model, OpenCase openCase, Runnable back) {
        this.model = model;
        setId("match-desk");
        Label em = Layouts.muted("Pairs of cases that may be of one child, or of twins or siblings. The program never brings two together by itself.");
        top.getChildren().addAll(title(back), em);
        queue();
        ObservableValue<Boolean> some = model.comparisonProperty().map(Optional::isPresent);
        Node none = new EmptyState(
                Feather.CHECK_CIRCLE, "No pair of cases waits for a decision", "A pair appears here as soon as two cases share a number, dates, a name or a home.");
        middle.getChildren().addAll(
                Layouts.shownWhen(new ComparisonView(model.comparisonProperty(), openCase), some),
                Layouts.shownWhen(none, model.readProperty().flatMap(read -> some.map(is -> read && !is))));
        setCenter(Layouts.scrolled(middle));
        setBottom(new DecisionView(model));
        em.fontProperty().flatMap(font -> widthProperty().map(width -> width.doubleValue() >= WIDE_ENOUGH_EMS * font.getSize())).subscribe(wide -> AfterLayout.of(this, () -> place(wide)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    private Node title(Runnable back) {
        Label waiting = Style.STRONG.on(Layouts.wrapped(model.openProperty().map(open -> Texts.counted(open.intValue(), "pair"))));
        Button undo = Layouts.button("take-back", "", Feather.CORNER_UP_LEFT, model::takeBackLast);
        undo.textProperty().bind(model.lastProperty().map(last -> last.map(MatchDeskView::undoWords).orElse("")));
        undo.disableProperty().bind(model.busyProperty());
        return Layouts.flow(
                Layouts.button("back-to-cases", "Cases", Feather.ARROW_LEFT, back), Layouts.pageTitle("Possible duplicates"), waiting,
                Layouts.shownWhen(undo, model.lastProperty().map(last -> last.isPresent() && model.isAllowed())));
    }

    private static String undoWords(MatchDecision last) {
        return "Take back: " + last.verdict().label().toLowerCase(Locale.ROOT) + ", " + last.pair().first() + " and " + last.pair().second();
    }

    private void queue() {
        queue.setId("match-queue");
        Style.MATCH_QUEUE.on(queue);
        queue.setAccessibleText("Pairs that wait for a decision, the likeliest first");
        queue.setItems(model.queue());
        queue.setPlaceholder(Layouts.muted("No pair waits."));
        queue.setCellFactory(list -> new PairCell());
        queue.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.compare(line.pair());
            }
        });
        model.selectedProperty().subscribe(pair -> pair.flatMap(now -> model.queue().stream().filter(line -> line.pair().equals(now)).findFirst())
                .ifPresentOrElse(line -> queue.getSelectionModel().select(line), () -> queue.getSelectionModel().clearSelection()));
    }

    /** Beside the comparison where there is room; where there is not, all of it in one column that scrolls. */
    private void place(boolean wide) {
        setLeft(null);
        setTop(null);
        middle.getChildren().removeAll(top, queue);
        queue.setPrefHeight(wide ? USE_COMPUTED_SIZE : QUEUE_ABOVE);
        queue.setMinHeight(wide ? USE_COMPUTED_SIZE : QUEUE_ABOVE);
        if (wide) {
            setTop(top);
            setLeft(queue);
        } else {
            middle.getChildren().addAll(0, List.of(top, queue));
        }
    }

    private void keys(KeyEvent key) {
        if (!key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case DIGIT1 -> model.say(MatchVerdict.SAME_CHILD);
            case DIGIT2 -> model.say(MatchVerdict.TWIN);
            case DIGIT3 -> model.say(MatchVerdict.SIBLING);
            case DIGIT4 -> model.say(MatchVerdict.DIFFERENT);
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** The references of a pair, and below them what the reasons point to. */
    private static final class PairCell extends ListCell<MatchLine> {

        private PairCell() {
            Style.MATCH_PAIR.on(this);
        }

        @Override
        protected void updateItem(MatchLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setAccessibleText(empty || line == null ? null : line.toString());
            setGraphic(empty || line == null ? null : Layouts.column(
                    Style.TIGHT, Style.STRONG.on(new Label(line.pair().first().text())), Style.STRONG.on(new Label(line.pair().second().text())),
                    Style.MUTED.on(new Label(line.suggestion() + ", " + line.points()))));
        }
    }
}
