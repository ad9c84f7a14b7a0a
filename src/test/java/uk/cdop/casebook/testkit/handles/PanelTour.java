package uk.cdop.casebook.testkit.handles;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import uk.cdop.casebook.casework.pack.PackHit;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.FullPanel;
import uk.cdop.casebook.testkit.StoreDesk;

/** Walks through what the panel brought to the window, over a real vault, and hands each screen to a visitor by name. */
public final class PanelTour {

    private final WindowHandle window;
    private final String out;
    private final BiConsumer<String, WindowHandle> visitor;

    /** @param out where files are written on the way */
    public PanelTour(WindowHandle window, Path out, BiConsumer<String, WindowHandle> visitor) {
        this.window = window;
        this.out = out.toString();
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
        papers();
        actions();
        following();
        cases();
        findings();
        settings();
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

    /** The screen as it stands, and its end where it scrolls. */
    private void visitAll(String screen) {
        visit(screen);
        if (scrolled()) {
            visit(screen + "-below");
            scroll(0);
        }
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
            visitAll("meeting-" + part);
        }
        window.press("back-to-meetings").press("open-" + FullPanel.HELD);
        for (String part : List.of("agenda", "seats", "interests", "minutes")) {
            window.press("tab-" + part);
            visit("meeting-held-" + part);
        }
    }

    /** From the first build of the papers to the ledger of their copies. */
    private void papers() {
        window.press("back-to-meetings").press("open-" + FullPanel.NEXT).press("tab-papers").press("papers-build");
        visitAll("papers-built");
        window.press("papers-check");
        visit("papers-checked");
        window.type("papers-late-title", "Report of the nurse").type("papers-late-text", "The nurse saw the child at home. Rowan Sampelwicke was well, and nothing was written down.");
        DeskToolkit.run(() -> ((ComboBox<?>) window.find("papers-late-case")).getSelectionModel().select(0));
        window.press("papers-late-add").press("papers-check");
        visitAll("papers-finds");
        for (int left = finds().size(); left > 0; left--) {
            window.type("papers-reason", "It names nobody here.").press("papers-keep");
        }
        window.type("papers-holders", "Sample Holder\nOther Holder").press("papers-release").type("papers-copy-day", "today").press("papers-copy-1-signed_out");
        visitAll("papers-released");
    }

    private List<PackHit> finds() {
        return DeskToolkit.on(() -> {
            @SuppressWarnings("unchecked")
            ListView<PackHit> list = (ListView<PackHit>) window.find("papers-finds");
            return list.getItems().stream().filter(hit -> hit.resolved().isEmpty()).toList();
        });
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
        window.press("close-action");
    }

    /** What is written to boards and owners, held back until each find has its reason. */
    private void following() {
        window.press("tab-highlights").press("write-highlights");
        visit("highlights-asked");
        window.type("highlights-last-met", "1 Feb 2024").type("highlights-folder", out).press("write-highlights");
        visitAll("highlights-held");
        for (int at = 0; window.shows("leak-reason-" + at); at++) {
            window.type("leak-reason-" + at, "The name of a building");
        }
        window.press("write-highlights");
        visitAll("highlights-let-stand");
        window.press("tab-briefing").press("draft-briefing");
        visitAll("briefing-drafted");
        window.press("tab-owners").type("owners-folder", out).press("write-owners");
        visitAll("owners-written");
        window.press("tab-learning").type("search-learning", "nothing says this");
        visit("learning-none");
        window.press("tab-themes");
        visit("themes-none");
    }

    private void actionParts() {
        for (String part : List.of("register", "owners", "highlights", "learning", "themes", "briefing")) {
            window.press("tab-" + part);
            visit("actions-" + part);
        }
    }

    private void cases() {
        open(FullPanel.REVIEWED.text());
        for (String part : List.of("findings", "after-panel")) {
            window.press("tab-" + part);
            visitAll("reviewed-" + part);
        }
        open(FullPanel.READY.text());
        for (String part : List.of("overview", "findings", "after-panel")) {
            window.press("tab-" + part);
            visitAll("ready-" + part);
        }
        open(FullPanel.ALIKE.text());
        window.press("tab-matches");
        visitAll("similar-deaths");
    }

    /** What is chosen and what is asked before findings are signed off. */
    private void findings() {
        open(FullPanel.ON_THE_AGENDA.text());
        window.press("tab-findings");
        visitAll("findings-checks");
        window.press("pick-category");
        visitAll("findings-category");
        window.press("pick-none").type("factor-typed", "hous");
        DeskToolkit.run(() -> window.find("factor-typed").requestFocus());
        visit("findings-factor-typed");
        window.key(KeyCode.ENTER);
        visitAll("findings-factor");
        window.press("leave-factor").press("mend-35");
        visitAll("findings-leads-to");
        window.key(KeyCode.ESCAPE);
        open(FullPanel.IN_SESSION.text());
        window.press("tab-findings");
        visit("findings-ready");
        window.press("sign-off");
        visitAll("findings-sign-off");
        window.key(KeyCode.ESCAPE);
    }

    private void settings() {
        window.press("go-settings");
        for (String part : List.of("panel", "boards", "papers", "guidance")) {
            window.press("tab-set-" + part);
            visitAll("settings-" + part);
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
            return !panes.isEmpty();
        });
        scroll(1);
        return moved;
    }

    private void scroll(double to) {
        DeskToolkit.run(() -> window.all(ScrollPane.class).stream().filter(WindowHandle::isInView).forEach(pane -> pane.setVvalue(to)));
        window.settle();
    }
}
