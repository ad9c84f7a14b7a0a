package uk.cdop.casebook.desktop.support;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Keeps the field that has the cursor at its place on the screen while questions come and go above it. */
public final class SteadyCursor {

    /** Where a field stood within the content, and how far the content was scrolled. */
    private record Held(Node owner, double y, double hidden, double top) {}

    private final ScrollPane pane;
    private final Region content;
    private final Runnable afterLayout = this::hold;
    private Optional<Held> held = Optional.empty();

    private SteadyCursor(ScrollPane pane, Region content) {
        this.pane = pane;
        this.content = content;
    }

    public static void in(ScrollPane pane, Region content) {
        SteadyCursor steady = new SteadyCursor(pane, content);
        content.sceneProperty().subscribe(steady::move);
        steady.move(null, content.getScene());
    }

    private void move(Scene from, Scene to) {
        held = Optional.empty();
        if (from != null) {
            from.removePostLayoutPulseListener(afterLayout);
        }
        if (to != null) {
            to.addPostLayoutPulseListener(afterLayout);
        }
    }

    /** The first field stays below the top of the page; every other where it was. */
    private void hold() {
        Node owner = content.getScene().getFocusOwner();
        if (owner == null || !FollowFocus.isWithin(owner, content)) {
            held = Optional.empty();
            return;
        }
        double y = content.sceneToLocal(owner.localToScene(owner.getBoundsInLocal())).getMinY();
        double hidden = Math.max(0, content.getHeight() - pane.getViewportBounds().getHeight());
        held.filter(last -> last.owner() == owner && hidden > 0 && (y != last.y() || hidden != last.hidden()))
                .filter(last -> !FollowFocus.isFirst(owner, content))
                .ifPresent(last -> {
                    pane.setVvalue(Math.clamp((last.top() + y - last.y()) / hidden, 0, 1));
                    pane.layout();
                });
        held = Optional.of(new Held(owner, y, hidden, pane.getVvalue() * hidden));
    }
}
