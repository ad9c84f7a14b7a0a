package uk.cdop.casebook.desktop.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.support.Covering;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.SteadyCursor;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.forms.answer.FieldKey;

/**
 * The page of a form that is in view; only its questions are drawn. A question that was drawn once keeps its editor, so that
 * turning back to a page builds nothing anew.
 */
final class FormPageView extends ScrollPane {

    private final FormViewModel model;
    private final Covering covering;
    private final VBox questions = Style.FORM_PAGE.on(new VBox());
    private final Map<String, Node> drawn = new HashMap<>();

    FormPageView(FormViewModel model, Covering covering) {
        this.covering = covering;
        this.model = model;
        setId("form-page");
        Style.PANE.on(this);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(questions);
        SteadyCursor.in(this, questions);
        model.parts().subscribe(this::draw);
        draw();
        model.pageProperty().subscribe(page -> setVvalue(0));
        model.focusProperty().subscribe(key -> key.ifPresent(this::focusOn));
    }

    private void draw() {
        List<FormPart> parts = List.copyOf(model.parts());
        Set<String> ids = parts.stream().map(FormPart::id).collect(Collectors.toSet());
        drawn.entrySet().removeIf(entry -> !(entry.getValue() instanceof FieldView) && !ids.contains(entry.getKey()));
        List<Node> wanted = parts.stream().map(part -> drawn.computeIfAbsent(part.id(), id -> node(part))).toList();
        Set<Node> staying = new HashSet<>(wanted);
        staying.retainAll(questions.getChildren());
        if (staying.isEmpty()) {
            questions.getChildren().setAll(wanted);
            return;
        }
        questions.getChildren().removeIf(node -> !staying.contains(node));
        for (int place = 0; place < wanted.size(); place++) {
            if (place >= questions.getChildren().size() || questions.getChildren().get(place) != wanted.get(place)) {
                questions.getChildren().add(place, wanted.get(place));
            }
        }
    }

    private Node node(FormPart part) {
        return switch (part) {
            case FormPart.Question question -> new FieldView(question.field(), model, covering);
            case FormPart.Group group -> GroupView.heading(group, model, covering);
            case FormPart.Row row -> GroupView.row(row, model);
        };
    }

    private void focusOn(FieldKey key) {
        if (drawn.get(key.toString()) instanceof FieldView field) {
            field.inView().ifPresentOrElse(FormPageView::takeCursor, field::focusCover);
            applyCss();
            layout();
            bring(field);
        }
    }

    /** The first control of the page that can be answered. */
    boolean focusFirst() {
        // A scroll pane takes its content in only when it is dressed; before that no cursor can go there.
        applyCss();
        return model.parts().stream()
                .map(part -> drawn.get(part.id()))
                .filter(FieldView.class::isInstance)
                .map(field -> ((FieldView) field).inView().flatMap(FormPageView::takeCursor))
                .filter(Optional::isPresent)
                .findFirst().isPresent();
    }

    /** Leads on to the next question that must be answered and is not: on this page, on a later one, or from the beginning again. */
    void nextNeeded() {
        if (takeNeeded(at() + 1)) {
            return;
        }
        int pages = model.pages().size();
        int now = model.pageProperty().get();
        for (int step = 1; step <= pages; step++) {
            int page = (now + step) % pages;
            if (model.pages().get(page).missing() > 0) {
                model.turnTo(page);
                if (takeNeeded(0)) {
                    return;
                }
            }
        }
        model.messageProperty().set(Message.information("Every question of this form that must be answered is answered."));
    }

    /** The place of the question in which the cursor stands, or -1. */
    private int at() {
        List<FormPart> parts = model.parts();
        for (int place = 0; place < parts.size(); place++) {
            Node node = drawn.get(parts.get(place).id());
            if (node instanceof Parent parent && parent.isFocusWithin()) {
                return place;
            }
        }
        return -1;
    }

    private boolean takeNeeded(int from) {
        return model.parts().stream().skip(from)
                .filter(part -> needs(part) && focusIn(drawn.get(part.id())))
                .findFirst().isPresent();
    }

    private static boolean needs(FormPart part) {
        return switch (part) {
            case FormPart.Question question -> question.field().neededProperty().get();
            case FormPart.Group group -> group.rows() == 0 && group.field().neededProperty().get();
            case FormPart.Row row -> false;
        };
    }

    private boolean focusIn(Node part) {
        Optional<Node> taken = part instanceof FieldView field ? field.inView().flatMap(FormPageView::takeCursor) : takeCursor(part);
        layout();
        bring(part);
        return taken.isPresent();
    }

    private static Optional<Node> takeCursor(Node part) {
        if (part.isDisabled() || !part.isVisible()) {
            return Optional.empty();
        }
        if (part.isFocusTraversable()) {
            part.requestFocus();
            return Optional.of(part);
        }
        return part instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(FormPageView::takeCursor).flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }

    private void bring(Node node) {
        double hidden = questions.getHeight() - getViewportBounds().getHeight();
        if (hidden > 0) {
            setVvalue(Math.clamp((node.getBoundsInParent().getMinY() - getViewportBounds().getHeight() / 3) / hidden, 0, 1));
        }
    }

    /** The question that has the cursor. */
    Optional<FieldKey> question() {
        Node above = getScene().getFocusOwner();
        while (above != null && !(above instanceof FieldView)) {
            above = above.getParent();
        }
        return Optional.ofNullable((FieldView) above).map(FieldView::key);
    }

    /** Follows the cursor as Tab moves it out of view. */
    void follow(Node focused) {
        for (Node above = focused; above != null; above = above.getParent()) {
            if (above.getParent() == questions) {
                double top = above.getBoundsInParent().getMinY();
                double shown = getVvalue() * Math.max(0, questions.getHeight() - getViewportBounds().getHeight());
                if (top < shown || above.getBoundsInParent().getMaxY() > shown + getViewportBounds().getHeight()) {
                    bring(above);
                }
                return;
            }
        }
    }
}
