package uk.cdop.casebook.desktop.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
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
        setTop(new PartBar("Parts of the statistics", titles, chosen));
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
