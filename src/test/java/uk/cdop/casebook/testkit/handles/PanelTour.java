package uk.cdop.casebook.testkit.handles;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.FullPanel;
import uk.cdop.casebook.testkit.StoreDesk;

/** Walks through what the panel brought to the window, over a real vault, and hands each screen to a visitor by name. */
public final class PanelTour {

    private final WindowHandle window;
    private final BiConsumer<String, WindowHandle> visitor;

    public PanelTour(WindowHandle window, BiConsumer<String, WindowHandle> visitor) {
        this.window = window;
        this.visitor = visitor;
    }

    public PanelTour signIn(String vault) {
        window.type("vault-folder", vault).type("passphrase", StoreDesk.PASSPHRASE).press("open");
        return this;
    }

    /** An office with a panel that meets, decided and chases what it decided. */
    public void walk() {
        visit("today");
        panels();
        actions();
        cases();
        intake();
    }

    /** An office on its first day. */
    public void walkEmpty() {
        visit("today");
        window.press("go-panels");
        visit("panels");
        window.press("show-members");
        visit("members");
        window.press("go-actions");
        actionParts();
        window.press("go-cases");
        visit("cases");
    }

    private void visit(String screen) {
        visitor.accept(screen, window.settle().settle());
    }

    private void panels() {
        window.press("go-panels");
        visit("panels");
        window.press("plan-meeting");
        visit("panels-planning");
        window.press("close-planning").press("show-members");
        visit("members");
        window.press("back-from-members").press("open-" + FullPanel.NEXT);
        for (String part : List.of("agenda", "seats", "interests", "invitations", "details", "papers", "session", "minutes")) {
            window.press("tab-" + part);
            visit("meeting-" + part);
            if (scrolled()) {
                visit("meeting-" + part + "-below");
            }
        }
        window.press("back-to-meetings").press("open-" + FullPanel.HELD);
        for (String part : List.of("agenda", "seats", "interests", "minutes")) {
            window.press("tab-" + part);
            visit("meeting-held-" + part);
        }
    }

    private void actions() {
        window.press("go-actions");
        actionParts();
        window.press("tab-register");
        for (String where : List.of("actions-overdue", "actions-open", "action-table")) {
            DeskToolkit.run(() -> window.find(where).requestFocus());
            visit("keys-at-" + where);
        }
        window.press("new-action");
        visit("actions-new");
    }

    private void actionParts() {
        for (String part : List.of("register", "highlights", "learning", "themes", "briefing")) {
            window.press("tab-" + part);
            visit("actions-" + part);
        }
    }

    private void cases() {
        open(FullPanel.REVIEWED.text());
        for (String part : List.of("findings", "after-panel")) {
            window.press("tab-" + part);
            visit("reviewed-" + part);
            if (scrolled()) {
                visit("reviewed-" + part + "-below");
            }
        }
        open(FullPanel.READY.text());
        for (String part : List.of("overview", "findings", "after-panel")) {
            window.press("tab-" + part);
            visit("ready-" + part);
        }
    }

    private void open(String number) {
        window.ctrl(KeyCode.K).type("palette-text", number).key(KeyCode.ENTER).settle();
    }

    private void intake() {
        window.ctrl(KeyCode.N);
        visit("intake");
        window.type("date_of_death", "13 Mar 2024").type("date_of_birth", "28/2/2018").type("home_postcode", "DT1 1ZZ");
        visit("intake-typed");
    }

    /** Goes to the end of what scrolls, where anything does. */
    private boolean scrolled() {
        boolean moved = DeskToolkit.on(() -> {
            List<ScrollPane> panes = window.all(ScrollPane.class).stream().filter(WindowHandle::isInView)
                    .filter(pane -> pane.getContent() != null && pane.getContent().getLayoutBounds().getHeight() > pane.getViewportBounds().getHeight() + 1).toList();
            panes.forEach(pane -> pane.setVvalue(pane.getVmax()));
            return !panes.isEmpty();
        });
        window.settle();
        return moved;
    }
}
