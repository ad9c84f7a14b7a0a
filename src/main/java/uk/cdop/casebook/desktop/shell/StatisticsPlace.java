package uk.cdop.casebook.desktop.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import uk.cdop.casebook.desktop.support.PartBar;

/** The place of the page of statistics: the tables of a year, or the dashboard of a quarter. */
final class StatisticsPlace extends BorderPane {

    /** One of the two, and how it is read again. */
    record Part(String title, Node view, Runnable read) {}

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>();

    StatisticsPlace(Part annual, Part quarterly) {
        setId("statistics-place");
        parts.put("annual-tables", annual);
        parts.put("quarterly-dashboard", quarterly);
        Map<String, String> titles = new LinkedHashMap<>();
        parts.forEach((id, part) -> titles.put(id, part.title()));
        chosen.set("annual-tables");
        PartBar bar = new PartBar("Parts of the statistics", titles, chosen);
        // The keys of a part are its keys while the cursor stands on its tab, too.
        bar.addEventHandler(KeyEvent.KEY_PRESSED, key -> Event.fireEvent(getCenter(), key.copyFor(getCenter(), getCenter())));
        setTop(bar);
        setCenter(annual.view());
        chosen.subscribe((before, after) -> {
            setCenter(parts.get(after).view());
            refresh();
        });
    }

    void refresh() {
        parts.get(chosen.get()).read().run();
    }
}
