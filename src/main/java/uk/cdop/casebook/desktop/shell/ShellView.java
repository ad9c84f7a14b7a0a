package uk.cdop.casebook.desktop.shell;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.palette.PaletteView;
import uk.cdop.casebook.desktop.shell.ShellViewModel.Place;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Problems;

/** The frame around every page: header, navigation, content, status; and the keys that work everywhere. */
final class ShellView extends BorderPane {

    private static final double WIDE_ENOUGH_EMS = 68;
    private static final double HIGH_ENOUGH_EMS = 36;
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final ShellViewModel model;
    private final Pages pages;
    private final NavigationBar navigation;
    private final StackPane content = new StackPane();
    private final CursorInPage cursor = new CursorInPage(this, content);
    private final HeaderBar header;
    private final StatusBar status;
    private final Label em = new Label();

    ShellView(ShellViewModel model, Pages pages, Problems problems) {
        this.model = model;
        this.pages = pages;
        setId("shell");
        navigation = new NavigationBar(model);
        header = new HeaderBar(model, pages.palette()::open);
        status = new StatusBar(model);
        em.setManaged(false);
        em.setVisible(false);
        setTop(new VBox(header, new ProblemView(problems), em));
        setLeft(beside(navigation));
        KeyboardMapView map = new KeyboardMapView(model);
        StackPane.setAlignment(map, Pos.CENTER_RIGHT);
        PaletteView palette = new PaletteView(pages.palette());
        StackPane.setAlignment(palette, Pos.TOP_CENTER);
        setCenter(new StackPane(content, map, palette));
        pages.palette().shownProperty().subscribe((was, is) -> {
            if (!is) {
                focusContent();
            }
        });
        setBottom(status);
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        model.placeProperty().subscribe(this::show);
        model.partProperty().subscribe(pages::showPart);
        sceneProperty().subscribe(scene -> focusContent());
    }

    /** Fits the frame to its room. Not sooner: while text gets its size, JavaFX walks along the very children that this takes away, and breaks off. */
    @Override
    protected void layoutChildren() {
        double size = em.getFont().getSize();
        boolean low = getHeight() < HIGH_ENOUGH_EMS * size;
        boolean changes = navigation.narrow(getWidth() < WIDE_ENOUGH_EMS * size) | low != getPseudoClassStates().contains(LOW);
        if (changes) {
            pseudoClassStateChanged(LOW, low);
            applyCss();
        }
        super.layoutChildren();
    }

    /** Where the window is too low for all its entries, the navigation scrolls. */
    private static ScrollPane beside(NavigationBar navigation) {
        ScrollPane pane = Layouts.scrolled(navigation);
        pane.setFitToHeight(true);
        pane.setMinHeight(0);
        pane.minWidthProperty().bind(navigation.minWidthProperty());
        pane.prefWidthProperty().bind(navigation.prefWidthProperty());
        return pane;
    }

    private void show(Place place) {
        Node view = place.openCase().<Node>map(pages::caseView).orElseGet(() -> pages.view(place.page()));
        content.getChildren().setAll(view);
        if (place.openCase().isEmpty()) {
            pages.refresh(place.page());
        }
        focusContent();
    }

    private void findUnlessInForm() {
        if (!pages.showsForm()) {
            pages.goToSearch();
        }
    }

    /** A form corrects the answer that has the cursor. */
    private void correctUnlessInForm() {
        if (!pages.showsForm()) {
            pages.correct();
        }
    }

    private void keys(KeyEvent key) {
        if (key.isShortcutDown()) {
            shortcut(key);
        } else if (key.getCode() == KeyCode.F1) {
            model.keyboardMapProperty().set(!model.keyboardMapProperty().get());
        } else if (key.getCode() == KeyCode.F5) {
            pages.refreshPlace();
        } else if (key.getCode() == KeyCode.F6) {
            nextPart(key.isShiftDown() ? -1 : 1);
        }
    }

    private void shortcut(KeyEvent key) {
        switch (key.getCode()) {
            case K -> pages.palette().open();
            case F -> findUnlessInForm();
            case N -> model.show(Page.INTAKE);
            case L -> model.lock();
            case E -> correctUnlessInForm();
            case DIGIT0, DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5, DIGIT6, DIGIT7, DIGIT8, DIGIT9 -> model.pages().stream()
                    .filter(page -> page.digit() == key.getCode().ordinal() - KeyCode.DIGIT0.ordinal())
                    .forEach(model::show);
            default -> { }
        }
    }

    private void escape(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) {
            model.back();
        }
    }

    /** Moves the cursor between header, navigation and content. */
    private void nextPart(int step) {
        List<Node> parts = List.of(header, navigation, content);
        Node now = getScene().getFocusOwner();
        int at = 0;
        for (int part = 0; part < parts.size(); part++) {
            at = isWithin(now, parts.get(part)) ? part : at;
        }
        FirstFocus.in(parts.get(Math.floorMod(at + step, parts.size())));
    }

    private static boolean isWithin(Node node, Node part) {
        for (Node above = node; above != null; above = above.getParent()) {
            if (above == part) {
                return true;
            }
        }
        return false;
    }

    private void focusContent() {
        cursor.begin();
    }
}
