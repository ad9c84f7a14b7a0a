package uk.cdop.casebook.desktop.annualtables;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.statistics.facts.AcceptedDoubt;
import uk.cdop.casebook.statistics.table.Publication.Check;

/** The checks of the year beside what the chosen one saw: its cases, what of them may stand, and what already does. */
final class ChecksView extends VBox {

    private static final double LIST_WIDE = 22;
    private static final double CHECK_WIDE = 40;
    private static final double LIST_HIGH = 20;
    private static final double CASES_HIGH = 8;
    private static final double ACCEPTED_HIGH = 7;

    private final ChecksViewModel model;
    private final OpenCase openCase;
    private final ObservableValue<Double> em;
    private final Label rule = Layouts.wrapped("");
    private final Label outcome = Style.STRONG.on(Layouts.wrapped(""));
    private final Label seen = Layouts.wrapped("");
    private final Label whyNot = Layouts.muted("");
    private final ListView<Check> checks;
    private Optional<Node> before = Optional.empty();

    ChecksView(ChecksViewModel model, OpenCase openCase) {
        this.model = model;
        this.openCase = openCase;
        setId("checks");
        Style.LINE.on(Style.CARD.on(this));
        Label summary = Layouts.wrapped("");
        summary.setId("checks-summary");
        em = summary.fontProperty().map(Font::getSize);
        checks = list("check-list", "Checks of the year", model.checks(), check -> CheckWords.name(check) + ": " + CheckWords.inShort(check.outcome()), LIST_HIGH);
        em.subscribe(size -> checks.setPrefWidth(size * LIST_WIDE));
        VBox.setVgrow(checks, Priority.ALWAYS);
        VBox beside = chosen();
        em.subscribe(size -> beside.setPrefWidth(size * CHECK_WIDE));
        getChildren().addAll(
                Layouts.row(Layouts.sectionTitle("Checks"), Layouts.spacer(), Layouts.button("close-checks", "Close", Feather.X, () -> model.openProperty().set(false))),
                summary, new MessageView(model.messageProperty()), new Columns(new VBox(checks), beside), accepted());
        model.checkProperty().subscribe(this::draw);
        model.acceptingProperty().subscribe(this::draw);
        model.checks().subscribe(() -> summary.setText(CheckWords.summary(model.checks())));
        summary.setText(CheckWords.summary(model.checks()));
        checks.getSelectionModel().selectedItemProperty().subscribe(one -> Optional.ofNullable(one).ifPresent(model.checkProperty()::set));
        // A list would keep this key to itself.
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                model.openProperty().set(false);
                key.consume();
            }
        });
        model.openProperty().subscribe(this::leave);
        Layouts.shownWhen(this, model.openProperty());
    }

    /** Where somebody begins who has opened it. */
    void begin() {
        if (before.isEmpty()) {
            before = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        }
        checks.requestFocus();
    }

    /** Back to where the cursor was before. */
    private void leave(boolean open) {
        if (!open) {
            before.filter(node -> node.getScene() == getScene()).ifPresent(Node::requestFocus);
            before = Optional.empty();
        }
    }

    private void draw() {
        Optional<Check> shown = Optional.ofNullable(model.checkProperty().get());
        shown.ifPresent(checks.getSelectionModel()::select);
        rule.setText(shown.map(Check::rule).orElse(""));
        outcome.setText(shown.map(one -> one.outcome().label() + ".").orElse(""));
        seen.setText(shown.map(one -> model.isListedBelow(one) ? CheckWords.EXCEPTIONS_BELOW : CheckWords.seen(one)).orElse(""));
        whyNot.setText(CheckWords.whyNot(model));
    }

    private VBox chosen() {
        rule.setId("check-rule");
        seen.setId("check-seen");
        whyNot.setId("check-why-not");
        whyNot.managedProperty().bind(whyNot.textProperty().isNotEmpty());
        ListView<ChecksViewModel.Line> cases = list("check-cases", "Cases behind the check. Enter opens one, space chooses it.", model.lines(), CheckWords::line, CASES_HIGH);
        cases.setCellFactory(view -> new DoubtCell(model));
        keys(cases, line -> openCase.open(line.number()), KeyCode.SPACE, line -> line.doubt().ifPresent(model::choose));
        Node open = Layouts.button("open-check-case", "Open case", Feather.ARROW_RIGHT, () -> chosen(cases, line -> openCase.open(line.number())));
        Node all = Layouts.shownWhen(Layouts.button("choose-all-doubts", "Choose all", Feather.CHECK_SQUARE, model::chooseAll), doubted());
        VBox listed = Layouts.column(Style.TIGHT, cases, Layouts.flow(open, all));
        return Layouts.column(Style.LINE, outcome, rule, seen,
                Layouts.shownWhen(listed, Bindings.isNotEmpty(model.lines())), Layouts.shownWhen(letStand(), doubted()), whyNot);
    }

    private ObservableValue<Boolean> doubted() {
        return model.acceptingProperty().and(Bindings.createBooleanBinding(() -> model.lines().stream().anyMatch(line -> line.doubt().isPresent()), model.lines()));
    }

    private Node letStand() {
        TextField reason = new TextField();
        reason.setId("doubt-reason");
        reason.textProperty().bindBidirectional(model.reasonProperty());
        reason.setOnAction(entered -> model.accept());
        return Layouts.column(Style.TIGHT,
                Layouts.labelled("Why the records that are chosen stand as they are. The reason is printed with the check: name nobody.", reason),
                Layouts.flow(Layouts.primary("let-stand", "Let these stand", Feather.CHECK, model::accept)));
    }

    private Node accepted() {
        ListView<AcceptedDoubt> list = list("accepted-doubts", "Accepted exceptions. Enter opens the case, Delete takes the exception back.", model.accepted(), CheckWords::accepted, ACCEPTED_HIGH);
        Consumer<AcceptedDoubt> open = one -> openCase.open(one.doubt().number());
        Consumer<AcceptedDoubt> takeBack = one -> model.takeBack(one.doubt());
        keys(list, open, KeyCode.DELETE, takeBack);
        return Layouts.shownWhen(Layouts.column(Style.TIGHT, Layouts.sectionTitle("Accepted exceptions, of every year"), list, Layouts.flow(
                Layouts.button("open-accepted-case", "Open the case", Feather.ARROW_RIGHT, () -> chosen(list, open)),
                Layouts.button("take-back", "Take back", Feather.CORNER_UP_LEFT, () -> chosen(list, takeBack)))), Bindings.isNotEmpty(model.accepted()));
    }

    private static <T> void chosen(ListView<T> list, Consumer<T> then) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(then);
    }

    private static <T> void keys(ListView<T> list, Consumer<T> enter, KeyCode other, Consumer<T> then) {
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                chosen(list, enter);
            }
        });
        list.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == other) {
                chosen(list, key.getCode() == other ? then : enter);
                key.consume();
            }
        });
    }

    private <T> ListView<T> list(String id, String called, ObservableList<T> items, Function<T, String> words, double high) {
        ListView<T> list = new ListView<>(items);
        list.setId(id);
        list.setAccessibleText(called);
        list.setCellFactory(view -> new WrappedCell<>(words));
        em.subscribe(size -> list.setPrefHeight(size * high));
        list.setMinHeight(USE_PREF_SIZE);
        items.subscribe(() -> {
            if (!items.isEmpty() && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        return list;
    }
}
