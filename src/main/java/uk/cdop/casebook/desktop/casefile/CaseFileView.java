package uk.cdop.casebook.desktop.casefile;

import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Covering;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;

/** The page of one case: its header, and below it either the tabs or the panel that corrects facts. */
public final class CaseFileView extends BorderPane {

    private final CaseFileViewModel model;
    private final CaseTabs tabs;

    /** The parts that other features bring stand before the history. */
    public CaseFileView(CaseFileViewModel model, RelatedCases related, List<CaseTab> brought, Covering covering, Runnable back, OpenCase open) {
        this.model = model;
        setId("case-file");
        VBox message = Layouts.column(Style.ACTION_BAR, new MessageView(model.messageProperty()), backAlone(back));
        Layouts.shownWhen(message, model.messageProperty().map(says -> says.isShown()));
        setTop(new VBox(new CaseHeaderView(model, related, back, open), message));
        model.pageProperty().subscribe(page -> page.ifPresent(shown -> related.read(shown.file().number())));
        tabs = new CaseTabs(model.pageProperty(), brought, covering);
        setCenter(below());
        addEventHandler(KeyEvent.KEY_PRESSED, this::giveUpOnEscape);
        addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
    }

    /** Goes to the part of this word, such as {@code family}, with the cursor on its name; stays where there is none. */
    public void showPart(String id) {
        tabs.choose(id);
        focusParts();
    }

    /** Puts the cursor on the name of the part in view, from which Tab goes on into it. */
    public void focusParts() {
        if (getScene() != null && tabs.isVisible()) {
            tabs.focusBar();
        }
    }

    /** The word of the part in view. */
    public String part() {
        return tabs.chosen();
    }

    /** The parts there are, each word with its title, in their order. */
    public Map<String, String> parts() {
        return tabs.titles();
    }

    private StackPane below() {
        CorrectionView correction = new CorrectionView(model.correction());
        ScrollPane panel = Layouts.scrolled(correction);
        ObservableValue<Boolean> correcting = model.correction().shownProperty();
        Layouts.shownWhen(panel, correcting);
        Layouts.shownWhen(tabs, correcting.flatMap(now -> model.pageProperty().map(page -> page.isPresent() && !now)));
        correcting.subscribe(now -> {
            if (now) {
                correction.focusFirst();
            } else if (model.pageProperty().get().isPresent()) {
                tabs.focusBar();
            }
        });
        return new StackPane(tabs, panel);
    }

    private void turn(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && key.isControlDown() && tabs.isVisible()) {
            tabs.turn(key.isShiftDown() ? -1 : 1);
            key.consume();
        }
    }

    /** While there is no header there still is a way back. */
    private Node backAlone(Runnable back) {
        return Layouts.shownWhen(
                Layouts.flow(Layouts.button("back-alone", "Cases", Feather.ARROW_LEFT, back)), model.pageProperty().map(page -> page.isEmpty()));
    }

    private void giveUpOnEscape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && model.correction().shownProperty().get()) {
            model.correction().close();
            key.consume();
        }
    }
}
