package uk.cdop.casebook.desktop.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import uk.cdop.casebook.desktop.support.PartBar;

/** The place of the page of statistics: the tables of a year, or the dashboard of a quarter. */
final class StatisticsPlace extends BorderPane {

    /** One of the two, and how it is read again. */
    record Part(String title, Node view, Runnable read) {}

    static final String ANNUAL = "annual-tables";
    static final String QUARTERLY = "quarterly-dashboard";

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>();
    private final PartBar bar;

    StatisticsPlace(Part annual, Part quarterly) {
        setId("statistics-place");
        parts.put(ANNUAL, annual);
        parts.put(QUARTERLY, quarterly);
        Map<String, String> titles = new LinkedHashMap<>();
        parts.forEach((id, part) -> titles.put(id, part.title()));
        chosen.set(ANNUAL);
        bar = new PartBar("Parts of the statistics", titles, chosen);
        // The keys of a part are its keys while the cursor stands on its tab, too.
        bar.addEventHandler(KeyEvent.KEY_PRESSED, key -> Event.fireEvent(getCenter(), key.copyFor(getCenter(), getCenter())));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        setTop(bar);
        setCenter(annual.view());
        chosen.subscribe((before, after) -> {
            setCenter(parts.get(after).view());
            refresh();
        });
    }

    /** The tables in the place of the dashboard, or the other way about. */
    private void keys(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.D) {
            show(chosen.get().equals(ANNUAL) ? QUARTERLY : ANNUAL);
            bar.focusChosen();
            key.consume();
        }
    }

    void show(String part) {
        chosen.set(part);
    }

    void refresh() {
        parts.get(chosen.get()).read().run();
    }
}
