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
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.forms.answer.FieldKey;

/**
 * The page of a form that is in view; only its questions are drawn. A question that was drawn once keeps its editor, so that
 * turning back to a page builds nothing anew.
 */
final class FormPageView extends ScrollPane {

    private final FormViewModel model;
    private final VBox questions = Style.FORM_PAGE.on(new VBox());
    private final Map<String, Node> drawn = new HashMap<>();

    FormPageView(FormViewModel model) {
        this.model = model;
        setId("form-page");
        Style.PANE.on(this);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(questions);
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
            case FormPart.Question question -> new FieldView(question.field());
            case FormPart.Group group -> GroupView.heading(group, model);
            case FormPart.Row row -> GroupView.row(row, model);
        };
    }

    private void focusOn(FieldKey key) {
        if (drawn.get(key.toString()) instanceof FieldView field) {
            takeCursor(field.editor());
            layout();
            bring(field);
        }
    }

    /** The first control of the page that can be answered. */
    boolean focusFirst() {
        return model.parts().stream()
                .map(part -> drawn.get(part.id()))
                .filter(FieldView.class::isInstance)
                .map(field -> takeCursor(((FieldView) field).editor()))
                .filter(Optional::isPresent)
                .findFirst().isPresent();
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
