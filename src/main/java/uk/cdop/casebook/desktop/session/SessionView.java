package uk.cdop.casebook.desktop.session;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.session.SessionViewModel.Beside;
import uk.cdop.casebook.desktop.support.Covering;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** The full screen of a meeting: one case, one question, to be read across a room. */
public final class SessionView extends BorderPane implements SessionKeys.Screen {

    private static final double PAGE = 0.85;
    private static final double END = 0.999;
    private static final PseudoClass LARGE = PseudoClass.getPseudoClass("large");
    private static final PseudoClass HUGE = PseudoClass.getPseudoClass("huge");
    private static final double LARGE_FROM = 1000;
    private static final double HUGE_FROM = 1400;

    private final SessionViewModel model;
    private final SessionKeys keys;
    private final StepNodes nodes;
    private final BooleanProperty covered;
    private final Covering covering;
    private final IntegerProperty marked = new SimpleIntegerProperty();
    private final ScrollPane body = Layouts.scrolled(new VBox());
    private Optional<TextInputControl> input = Optional.empty();
    private boolean swallow;

    public SessionView(SessionViewModel model, Covering covering) {
        this.model = model;
        this.covering = covering;
        covered = covering.covered();
        keys = new SessionKeys(model, this);
        nodes = new StepNodes(model, keys, covered);
        setId("session");
        Style.SESSION.on(this);
        setFocusTraversable(true);
        setTop(new VBox(header(), new MessageView(model.messageProperty()), breakNote()));
        setCenter(body);
        setBottom(new SessionFooter(model, more()));
        heightProperty().subscribe(height -> grow(height.doubleValue()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_TYPED, key -> {
            if (swallow) {
                key.consume();
            }
        });
        model.stepProperty().subscribe((was, is) -> covered.set(covering.isWanted()));
        model.atProperty().subscribe((was, is) -> covered.set(covering.isWanted()));
        model.sessionProperty().subscribe(this::draw);
        model.stepProperty().subscribe((was, is) -> draw());
        model.atProperty().subscribe((was, is) -> draw());
        model.cursorProperty().subscribe((was, is) -> draw());
        model.besideProperty().subscribe((was, is) -> draw());
        model.writingProperty().subscribe((was, is) -> draw());
        model.beforeProperty().subscribe((was, is) -> drawUnlessWriting());
        marked.subscribe((was, is) -> showFound());
    }

    /** The larger the screen, the larger every word. */
    private void grow(double height) {
        pseudoClassStateChanged(LARGE, height >= LARGE_FROM && height < HUGE_FROM);
        pseudoClassStateChanged(HUGE, height >= HUGE_FROM);
    }

    private Node header() {
        Label which = Style.STRONG.on(new Label());
        Label saved = new Label();
        saved.textProperty().bind(model.savedProperty());
        Runnable say = () -> which.setText(model.inFront().map(one -> one.number() + "  ·  " + one.age() + "  ·  " + one.area()).orElse("Meeting"));
        model.sessionProperty().subscribe(say);
        model.atProperty().subscribe(say);
        HBox header = Style.SESSION_HEADER.on(new HBox(which, Layouts.spacer(), saved));
        saved.setMinWidth(USE_PREF_SIZE);
        return header;
    }

    private Node breakNote() {
        Label note = Style.SESSION_NOTE.on(Layouts.wrapped(model.clock().breakNoteProperty()));
        note.setMaxWidth(Double.MAX_VALUE);
        return Layouts.shownWhen(note, model.clock().breakNoteProperty().isNotEmpty());
    }

    private void press(KeyEvent key) {
        swallow = keys.pressed(key);
        if (swallow) {
            key.consume();
        }
    }

    private void drawUnlessWriting() {
        if (model.writingProperty().get().isEmpty()) {
            draw();
        }
    }

    /** What is being written stays while something else is saved. */
    private void draw() {
        Optional<Writing> writing = model.writingProperty().get();
        if (writing.isPresent() && input.isPresent() && body.getContent().getUserData() == writing.get()) {
            return;
        }
        input = Optional.empty();
        Node content = writing.map(this::writing).orElseGet(this::question);
        Style.SESSION_BODY.on(content);
        body.setContent(content);
        body.setVvalue(0);
        followCursor();
        setAccessibleText(nodes.spoken());
        input.map(Node.class::cast).orElse(this).requestFocus();
    }

    /** A line under the cursor is never out of sight, however large the text. */
    private void followCursor() {
        body.applyCss();
        body.layout();
        Node content = body.getContent();
        double hidden = content.getLayoutBounds().getHeight() - body.getViewportBounds().getHeight();
        content.lookupAll(".session-option").stream().filter(line -> line.getPseudoClassStates().contains(StepNodes.HERE)).findFirst()
                .filter(line -> hidden > 1)
                .map(line -> content.sceneToLocal(line.localToScene(line.getBoundsInLocal())))
                .filter(line -> line.getMaxY() > body.getViewportBounds().getHeight())
                .ifPresent(line -> body.setVvalue(Math.min(1, top(line) / hidden)));
    }

    /** A line that is longer than the screen is read from its beginning. */
    private double top(Bounds line) {
        double seen = body.getViewportBounds().getHeight();
        return line.getHeight() > seen ? line.getMinY() : line.getMaxY() - seen;
    }

    private Label more() {
        Label more = new Label("More below: PgDn");
        more.setId("session-more");
        Runnable say = () -> {
            boolean is = body.getContent().getLayoutBounds().getHeight() - body.getViewportBounds().getHeight() > 1 && body.getVvalue() < END;
            more.setVisible(is);
            more.setManaged(is);
        };
        body.vvalueProperty().subscribe(say);
        body.viewportBoundsProperty().subscribe(say);
        body.contentProperty().flatMap(Node::layoutBoundsProperty).subscribe(say);
        return more;
    }

    private Node question() {
        if (model.besideProperty().get() != Beside.NOTHING) {
            return new BesideNodes(model, keys.seats, nodes.before).of(model.besideProperty().get());
        }
        return model.inFront().map(nodes::of).orElseGet(() -> Layouts.wrapped(
                model.sessionProperty().get().isPresent() ? "No case is on the agenda of this meeting. Esc goes back to the meeting; put the cases on its agenda there." : "Reading the meeting."));
    }

    private Node writing(Writing writing) {
        TextInputControl field = writing.lines() ? new TextArea(writing.begins()) : new TextField(writing.begins());
        field.setId("session-writing");
        if (field instanceof TextArea area) {
            area.setWrapText(true);
            area.setPrefRowCount(7);
        }
        input = Optional.of(field);
        VBox box = Style.SPACED.on(new VBox(Style.SESSION_TITLE.on(Layouts.wrapped(model.stepProperty().get().title()))));
        if (!writing.note().isEmpty() && !writing.finds()) {
            box.getChildren().add(Layouts.wrapped(writing.note()));
        }
        box.getChildren().add(Layouts.labelled(writing.title(), field));
        if (writing.finds()) {
            VBox found = Style.SESSION_FOUND.on(new VBox());
            found.setId("session-found");
            box.getChildren().add(found);
            field.textProperty().subscribe(words -> {
                keys.factors.look(words);
                marked.set(0);
                nodes.showFound(found, keys.factors.found(), 0);
            });
        }
        if (writing.finds()) {
            box.getChildren().add(Style.SESSION_SIDE.on(Layouts.muted(writing.note())));
        }
        if (writing.lines()) {
            box.getChildren().add(Style.SESSION_SIDE.on(Layouts.muted("Tab keeps it. Esc leaves it as it was.")));
        }
        box.setUserData(writing);
        field.end();
        return box;
    }

    private void showFound() {
        if (body.getContent().lookup("#session-found") instanceof VBox found) {
            nodes.showFound(found, keys.factors.found(), marked.get());
        }
    }

    @Override
    public boolean scroll(int pages) {
        double height = body.getContent().getLayoutBounds().getHeight();
        double seen = body.getViewportBounds().getHeight();
        double hidden = height - seen;
        boolean more = hidden > 1 && (pages > 0 ? body.getVvalue() < END : body.getVvalue() > 0.001);
        if (more) {
            body.setVvalue(Math.clamp(body.getVvalue() + pages * PAGE * seen / hidden, 0, 1));
        }
        return more;
    }

    @Override
    public void liftCurtain() {
        covered.set(!covered.get());
    }

    @Override
    public String written() {
        return input.map(TextInputControl::getText).orElse("");
    }

    @Override
    public void mark(int by) {
        marked.set(Math.clamp(marked.get() + by, 0, Math.max(0, keys.factors.found().size() - 1)));
    }

    @Override
    public Optional<SessionOffice.Choice> marked() {
        return marked.get() < keys.factors.found().size() ? Optional.of(keys.factors.found().get(marked.get())) : Optional.empty();
    }
}
