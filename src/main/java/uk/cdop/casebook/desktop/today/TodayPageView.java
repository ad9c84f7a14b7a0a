package uk.cdop.casebook.desktop.today;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.today.TodayViewModel.Day;
import uk.cdop.casebook.desktop.today.TodayViewModel.LastPlace;

/** The page of the day: four short lists, each row with one button that goes to the thing itself. */
public final class TodayPageView extends BorderPane {

    private final TodayViewModel model;
    private final Consumer<TodayRow> open;
    private final VBox lists = Style.SPACED.on(new VBox());

    public TodayPageView(TodayViewModel model, Consumer<TodayRow> open) {
        this.model = model;
        this.open = open;
        setId("today");
        Label summary = Layouts.wrapped(model.dayProperty().map(day -> day.map(Day::summary).orElse("Looking through the cases…")));
        summary.setId("today-summary");
        setCenter(Layouts.scrolled(Layouts.column(
                Style.PAGE, Layouts.pageTitle("Today"), Style.MUTED.on(summary), new MessageView(model.messageProperty()), lastPlace(), new EarlierCasesView(model.earlier()), lists)));
        model.dayProperty().subscribe(day -> day.ifPresent(this::show));
    }

    private Node lastPlace() {
        Label where = Layouts.wrapped(model.lastPlaceProperty().map(place -> place.map(last -> "You were last at " + last.words() + ".").orElse("")));
        Node back = Layouts.button("go-on-there", "Go on there", Feather.CORNER_UP_LEFT, () -> model.lastPlaceProperty().get().ifPresent(this::goOn));
        return Layouts.shownWhen(Layouts.flow(where, back), model.lastPlaceProperty().map(Optional::isPresent));
    }

    private void goOn(LastPlace place) {
        model.lastPlaceProperty().set(Optional.empty());
        place.goThere().run();
    }

    private void show(Day day) {
        if (day.empty()) {
            lists.getChildren().setAll(new EmptyState(
                    Feather.SUN, "Nothing waits for you today",
                    "What falls due in the next seven days, new cases, and cases ready for the panel will stand here by themselves. "
                            + "When somebody tells you of a death, press Ctrl+N."));
        } else {
            lists.getChildren().setAll(new Columns(day.heaps().stream().map(heap -> Style.HALF.on(new HeapView(heap, open))).toArray(Node[]::new)));
        }
    }
}
