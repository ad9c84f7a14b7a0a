package uk.cdop.casebook.desktop.hold;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Icons;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;

/** One process: its state in words, what waits for it, its facts, and what can be done with one key. */
final class ProcessCardView extends VBox {

    private final ProcessCard card;
    private final ProcessesViewModel model;

    ProcessCardView(ProcessCard card, ProcessesViewModel model) {
        this.card = card;
        this.model = model;
        Style.PROCESS_CARD.on(Style.CARD.on(this));
        String id = card.hold().kind().code().replace('_', '-');
        setId("process-" + id);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(card.title() + ", " + card.state() + ", " + card.holdsUp());
        getChildren().addAll(Style.STRONG.on(Layouts.wrapped(card.title())), badges(), ProcessesView.facts(card.facts()));
        card.changes().forEach(line -> getChildren().add(Layouts.muted(line)));
        if (model.part().isAllowed()) {
            getChildren().add(actions(id));
            addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        }
    }

    private Node badges() {
        FlowPane badges = Layouts.flow((card.open() ? Style.BADGE_OPEN : Style.BADGE_DONE).on(Style.BADGE.on(Layouts.wrapped(card.state()))));
        if (card.open()) {
            Label waits = Style.BADGE.on(Layouts.wrapped(card.holdsUp()));
            if (card.hold().blocksAnything()) {
                Style.BADGE_BLOCKED.on(waits).setGraphic(Icons.of(Feather.PAUSE_CIRCLE));
            }
            badges.getChildren().add(waits);
        }
        card.stale().ifPresent(says -> {
            Label stale = Style.BADGE_STALE.on(Style.BADGE.on(Layouts.wrapped(says)));
            stale.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
            badges.getChildren().add(stale);
        });
        badges.setAlignment(Pos.CENTER_LEFT);
        return badges;
    }

    private Node actions(String id) {
        FlowPane actions = Layouts.flow();
        if (card.open()) {
            actions.getChildren().add(Layouts.button("check-" + id, "Checked today", Feather.CHECK, () -> model.check(card.hold())));
        }
        actions.getChildren().add(Layouts.button("change-" + id, "Change…", Feather.EDIT_2, () -> model.change(card.hold())));
        actions.getChildren().add(card.open()
                ? Layouts.button("close-" + id, "Close…", Feather.CHECK_CIRCLE, () -> model.close(card.hold()))
                : Layouts.button("reopen-" + id, "Open again…", Feather.ROTATE_CCW, () -> model.reopen(card.hold())));
        actions.getChildren().add(Layouts.button("remove-" + id, "Added by mistake…", Feather.X, () -> model.remove(card.hold())));
        return actions;
    }

    private void keys(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case K -> done(key, () -> model.check(card.hold()));
            case E -> done(key, () -> model.change(card.hold()));
            case C -> done(key, this::closeOrReopen);
            default -> { }
        }
    }

    private void closeOrReopen() {
        if (card.open()) {
            model.close(card.hold());
        } else {
            model.reopen(card.hold());
        }
    }

    private static void done(KeyEvent key, Runnable action) {
        action.run();
        key.consume();
    }
}
