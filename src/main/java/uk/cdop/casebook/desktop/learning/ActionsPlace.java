package uk.cdop.casebook.desktop.learning;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.action.ActionsView;
import uk.cdop.casebook.desktop.action.HighlightsView;
import uk.cdop.casebook.desktop.action.OwnersView;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.PartBar;
import uk.cdop.casebook.desktop.support.Style;

/** The page Actions with its parts: the register, the highlights for boards, and what was learnt. */
public final class ActionsPlace extends BorderPane {

    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>("register");

    public ActionsPlace(ActionsView register, OwnersView owners, HighlightsView highlights, LearningView learning, ThemesView themes, BriefingView briefing, boolean writes) {
        setId("actions-place");
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("register", "Register");
        if (writes) {
            titles.put("owners", "Owners to remind");
            titles.put("highlights", "Board highlights");
        }
        titles.put("learning", "Learning");
        titles.put("themes", "Themes over years");
        if (writes) {
            titles.put("briefing", "Briefing");
        }
        setTop(Style.PAGE.on(new VBox(Style.GIVES_WAY.on(Layouts.pageTitle("Actions and learning")), new PartBar("Parts of actions and learning", titles, chosen))));
        Map<String, Node> parts = Map.of(
                "register", filling(register), "owners", scrolled(owners), "highlights", scrolled(highlights), "learning", scrolled(learning), "themes", scrolled(themes),
                "briefing", scrolled(briefing));
        chosen.subscribe(now -> setCenter(parts.get(now)));
    }

    /** As high as the window, and scrolled only where that is not enough. */
    private static Node filling(Node part) {
        VBox.setVgrow(part, Priority.ALWAYS);
        return Layouts.filling(Style.PAGE.on(new VBox(part)));
    }

    private static Node scrolled(Node part) {
        return Layouts.scrolled(Style.PAGE.on(new VBox(part)));
    }
}
