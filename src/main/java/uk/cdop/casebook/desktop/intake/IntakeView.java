package uk.cdop.casebook.desktop.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.scope.NoticeRules;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.FollowFocus;
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
    private final Label em = new Label();

    public IntakeView(IntakeViewModel model, OpenCase openCase, OpenCase openMatches) {
        this.model = model;
        setId("intake");
        column.getChildren().addAll(head());
        model.questions().sections().forEach(section -> column.getChildren().add(section(section)));
        // Moving one panel about while its style is worked out would leave it without a theme, so there are two.
        column.getChildren().add(Layouts.shownWhen(new TriagePanelView(model, openCase), wideEnough().map(wide -> !wide)));
        ScrollPane beside = Layouts.scrolled(new TriagePanelView(model, openCase));
        Style.TRIAGE_BESIDE.on(beside);
        form.setRight(Layouts.shownWhen(beside, wideEnough()));
        ScrollPane questions = Layouts.scrolled(column);
        form.setCenter(questions);
        FollowFocus.in(questions, column);
        form.setBottom(bottom());
        em.setManaged(false);
        em.setVisible(false);
        NextStepsView next = new NextStepsView(model, openCase, openMatches);
        ScrollPane after = Layouts.scrolled(next);
        getChildren().addAll(em, form, after);
        ObservableValue<Boolean> registered = model.doneProperty().map(Optional::isPresent);
        Layouts.shownWhen(form, registered.map(done -> !done));
        Layouts.shownWhen(after, registered);
        addEventFilter(KeyEvent.KEY_PRESSED, this::registerByKey);
        model.doneProperty().subscribe(done -> focus(done.isPresent() ? "open-registered" : NoticeRules.NOTIFIER_NAME.name()));
        model.toMendProperty().subscribe(key -> key.ifPresent(wrong -> focus(wrong.name())));
    }

    /** Beside the questions where there is room, otherwise below them. */
    private ObservableValue<Boolean> wideEnough() {
        return em.fontProperty().flatMap(font -> widthProperty().map(width -> width.doubleValue() >= WIDE_ENOUGH_EMS * font.getSize()));
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
        Node register = Layouts.primary("register", "Register the death", Feather.CHECK, model::register);
        register.disableProperty().bind(model.busyProperty());
        Label key = Style.KEY.on(new Label("Ctrl+Enter"));
        key.setMinWidth(USE_PREF_SIZE);
        Label scope = Style.STRONG.on(Layouts.wrapped(""));
        scope.setId("scope-so-far");
        model.blocks().addListener((ListChangeListener<PanelBlock>) change -> scope.setText(model.blocks().isEmpty() ? "" : model.blocks().getFirst().headline()));
        Label alsoAsked = Layouts.wrapped(model.alsoAskedProperty());
        alsoAsked.setId("also-asked");
        Layouts.shownWhen(alsoAsked, model.alsoAskedProperty().map(words -> !words.isEmpty()));
        FlowPane bar = Layouts.flow(register, key, scope, Style.MUTED.on(saved), alsoAsked);
        Style.INTAKE_BAR.on(bar);
        return bar;
    }

    private void registerByKey(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
            model.register();
            key.consume();
        }
    }

    private void focus(String id) {
        Node first = lookup("#" + id);
        if (first != null && getScene() != null) {
            first.requestFocus();
        }
    }
}
