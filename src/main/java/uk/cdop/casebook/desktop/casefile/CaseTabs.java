package uk.cdop.casebook.desktop.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Covering;
import uk.cdop.casebook.desktop.support.FollowFocus;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.PartBar;

/** The parts of a case: where it stands, what was notified, what features bring, what the panel found, and its history. */
final class CaseTabs extends BorderPane {

    /** Parts of features that stand on top of a part of the page's own. */
    private static final Map<String, String> ON_TOP_OF = Map.of("overview", "overview", "notices", "notification");

    private final ObservableValue<Optional<CasePage>> page;
    private final List<Part> parts = new ArrayList<>();
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("");
    private final PartBar bar;

    /** One part with its page, and what has to be read when it comes into view. */
    record Part(String id, String title, VBox content, ScrollPane scrolled, List<CaseTab> reads) {

        static Part of(String id, String title, VBox content) {
            ScrollPane scrolled = Layouts.scrolled(content);
            FollowFocus.in(scrolled, content);
            return new Part(id, title, content, scrolled, new ArrayList<>());
        }
    }

    CaseTabs(ObservableValue<Optional<CasePage>> page, List<CaseTab> brought, Covering covering) {
        this.page = page;
        setId("case-tabs");
        OwnParts own = new OwnParts(page, covering);
        parts.add(Part.of("overview", "Overview", own.overview()));
        parts.add(Part.of("notification", "Notification", own.notification()));
        brought.stream().filter(part -> !ON_TOP_OF.containsKey(part.id())).forEach(part -> parts.add(brought(part)));
        if (brought.stream().noneMatch(part -> part.id().equals("findings"))) {
            parts.add(Part.of("panel", "Panel and findings", own.panel()));
        }
        parts.add(Part.of("actions", "Actions", own.actions()));
        parts.add(Part.of("history", "History", own.history()));
        brought.stream().filter(part -> ON_TOP_OF.containsKey(part.id())).forEach(this::putOnTop);
        bar = new PartBar("Parts of the case", titles(), chosen).wantsTheCursor();
        setTop(bar);
        chosen.subscribe(this::show);
        page.subscribe(this::read);
        page.map(shown -> shown.map(one -> one.file().number())).subscribe(() -> parts.forEach(part -> part.scrolled().setVvalue(0)));
        chosen.set("overview");
    }

    private static Part brought(CaseTab tab) {
        Part part = Part.of(tab.id(), tab.title(), new VBox(tab.content()));
        part.reads().add(tab);
        return part;
    }

    private void putOnTop(CaseTab tab) {
        Part part = part(ON_TOP_OF.get(tab.id())).orElseThrow();
        part.content().getChildren().addFirst(tab.content());
        part.reads().add(tab);
    }

    private Optional<Part> part(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    private void show(String id) {
        part(id).ifPresent(part -> {
            setCenter(part.scrolled());
            read();
        });
    }

    private void read() {
        Optional<CaseNumber> number = page.getValue().map(shown -> shown.file().number());
        number.ifPresent(asked -> part(chosen.get()).ifPresent(part -> part.reads().forEach(tab -> tab.reads().accept(asked))));
    }

    /** Goes to the part of this word, where there is one. */
    void choose(String id) {
        Set<String> known = titles().keySet();
        if (known.contains(id)) {
            chosen.set(id);
        }
    }

    /** Goes on to the next part, or back to the one before; from the last to the first. */
    void turn(int by) {
        List<String> ids = List.copyOf(titles().keySet());
        chosen.set(ids.get(Math.floorMod(ids.indexOf(chosen.get()) + by, ids.size())));
        bar.focusChosen();
    }

    String chosen() {
        return chosen.get();
    }

    /** The parts, each word with its title, in their order. */
    Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        parts.forEach(part -> titles.put(part.id(), part.title()));
        return titles;
    }

    void focusBar() {
        bar.focusChosen();
    }
}
