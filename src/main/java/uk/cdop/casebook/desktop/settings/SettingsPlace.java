package uk.cdop.casebook.desktop.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.PartBar;
import uk.cdop.casebook.desktop.support.Style;

/** The settings, one part in view: how the window looks, and, for whoever sets the office up, each of its rules. */
public final class SettingsPlace extends BorderPane {

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Map<String, Node> pages = new LinkedHashMap<>();
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>();

    /**
     * @param content put on a page of its own that scrolls
     * @param reads   reads the part; called each time it comes into view
     */
    public record Part(String id, String title, Node content, Runnable reads) {}

    public SettingsPlace(List<Part> all) {
        setId("settings-place");
        Map<String, String> titles = new LinkedHashMap<>();
        all.forEach(part -> {
            parts.put(part.id(), part);
            pages.put(part.id(), Layouts.scrolled(part.content() instanceof SettingsView own ? own : Style.PAGE.on(new VBox(part.content()))));
            titles.put(part.id(), part.title());
        });
        chosen.set(all.getFirst().id());
        if (all.size() > 1) {
            setTop(new PartBar("Parts of the settings", titles, chosen));
        }
        chosen.subscribe(id -> {
            setCenter(pages.get(id));
            read();
        });
    }

    /** Reads the part in view as the records now are; what is typed and not kept yet is read over. */
    public void read() {
        parts.get(chosen.get()).reads().run();
    }
}
