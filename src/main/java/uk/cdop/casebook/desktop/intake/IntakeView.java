package uk.cdop.casebook.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;

/** The page on which a notice is taken down: questions in the order of a call, what they come to beside them, registering below. */
public final class IntakeView extends StackPane {

    private static final double WIDE_ENOUGH_EMS = 56;

    private final IntakeViewModel model;
    private final VBox column = Style.PAGE.on(new VBox());
    private final BorderPane form = new BorderPane();
    private final TriagePanelView panel;
    private final ScrollPane beside;
    private final Label em = new Label();

    public IntakeView(IntakeViewModel model, OpenCase openCase) {
        this.model = model;
        setId("intake");
        panel = new TriagePanelView(model, openCase);
        beside = Layouts.scrolled(panel);
        beside.getStyleClass().add("triage-beside");
        column.getChildren().addAll(head());
        model.sections().forEach(section -> column.getChildren().add(section(section)));
        form.setCenter(Layouts.scrolled(column));
        form.setBottom(bottom());
        em.setManaged(false);
        em.setVisible(false);
        NextStepsView next = new NextStepsView(model, openCase);
        ScrollPane after = Layouts.scrolled(next);
        getChildren().addAll(em, form, after);
        ObservableValue<Boolean> registered = model.doneProperty().map(Optional::isPresent);
        Layouts.shownWhen(form, registered.map(done -> !done));
        Layouts.shownWhen(after, registered);
        addEventFilter(KeyEvent.KEY_PRESSED, this::registerByKey);
        em.fontProperty().flatMap(font -> widthProperty().map(width -> width.doubleValue() >= WIDE_ENOUGH_EMS * font.getSize())).subscribe(this::arrange);
        model.doneProperty().subscribe(done -> focus(done.isPresent()));
    }

    /** Beside the questions where there is room, otherwise below them. */
    private void arrange(boolean wide) {
        column.getChildren().remove(panel);
        beside.setContent(null);
        form.setRight(wide ? beside : null);
        if (wide) {
            beside.setContent(panel);
        } else {
            column.getChildren().add(panel);
        }
    }

    private Node head() {
        return Layouts.column(
                Style.TIGHT,
                Layouts.pageTitle("Register a death"),
                Layouts.muted("In the order of a call. In a field, F2 says not known, F3 not applicable, F4 refused; in a list, type the first letter."),
                new MessageView(model.messageProperty()));
    }

    private Node section(IntakeQuestions.Section section) {
        VBox card = Layouts.card(Layouts.sectionTitle(section.title()));
        List<Node> side = new ArrayList<>();
        for (IntakeQuestion question : section.questions()) {
            QuestionView view = new QuestionView(question, model);
            boolean wholeRow = question.kind() == IntakeQuestion.Kind.LONG_TEXT || question.kind() == IntakeQuestion.Kind.SEVERAL;
            if (wholeRow) {
                addColumns(card, side);
                card.getChildren().add(view);
            } else {
                side.add(view);
            }
        }
        addColumns(card, side);
        ObservableValue<Boolean> anyShown = shown(section);
        return Layouts.shownWhen(card, anyShown);
    }

    private static ObservableValue<Boolean> shown(IntakeQuestions.Section section) {
        return Bindings.createBooleanBinding(
                () -> section.questions().stream().anyMatch(question -> question.shownProperty().get()),
                section.questions().stream().map(IntakeQuestion::shownProperty).toArray(Observable[]::new));
    }

    private static void addColumns(VBox card, List<Node> side) {
        if (!side.isEmpty()) {
            card.getChildren().add(new Columns(side.toArray(Node[]::new)));
            side.clear();
        }
    }

    private Node bottom() {
        Label saved = Layouts.wrapped(model.drafts().savedProperty());
        saved.setId("saved");
        HBox.setHgrow(saved, Priority.ALWAYS);
        Node register = Layouts.primary("register", "Register the death", Feather.CHECK, model::register);
        register.disableProperty().bind(model.busyProperty());
        Label key = Style.KEY.on(new Label("Ctrl+Enter"));
        key.setMinWidth(USE_PREF_SIZE);
        HBox bar = Layouts.row(register, key, Layouts.spacer(), Style.MUTED.on(saved));
        bar.getStyleClass().add("intake-bar");
        return bar;
    }

    private void registerByKey(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
            model.register();
            key.consume();
        }
    }

    /** The cursor goes to the first question, or to what comes next. */
    private void focus(boolean registered) {
        Node first = lookup(registered ? "#open-registered" : "#received_route");
        if (first != null && getScene() != null) {
            first.requestFocus();
        }
    }
}
