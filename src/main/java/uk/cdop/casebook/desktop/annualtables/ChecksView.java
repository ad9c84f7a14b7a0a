package uk.cdop.casebook.desktop.annualtables;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.statistics.table.Publication.Check;

/** The checks of the year beside what the chosen one saw: its cases, what of them may stand, and what already does. */
final class ChecksView extends VBox {

    private static final double LIST_WIDE = 22;
    private static final double CHECK_WIDE = 40;
    private static final double LIST_HIGH = 20;
    private static final double CASES_HIGH = 8;

    private final ChecksViewModel model;
    private final OpenCase openCase;
    private final ObservableValue<Double> em;
    private final Label rule = Layouts.wrapped("");
    private final Label outcome = Style.STRONG.on(Layouts.wrapped(""));
    private final Label seen = Layouts.wrapped("");
    private final Label whyNot = Layouts.muted("");
    private final LinesView<Check> checks;
    private Optional<Node> before = Optional.empty();

    ChecksView(ChecksViewModel model, OpenCase openCase) {
        this.model = model;
        this.openCase = openCase;
        setId("checks");
        Style.LINE.on(Style.CARD.on(this));
        Label summary = Layouts.wrapped("");
        summary.setId("checks-summary");
        em = summary.fontProperty().map(Font::getSize);
        checks = new LinesView<>("check-list", "Checks of the year", model.checks(), check -> CheckWords.name(check) + ": " + CheckWords.inShort(check.outcome()), em, LIST_HIGH);
        em.subscribe(size -> checks.setPrefWidth(size * LIST_WIDE));
        VBox.setVgrow(checks, Priority.ALWAYS);
        VBox beside = chosen();
        em.subscribe(size -> beside.setPrefWidth(size * CHECK_WIDE));
        getChildren().addAll(
                Layouts.row(Layouts.sectionTitle("Checks"), Layouts.spacer(), Layouts.button("close-checks", "Close", Feather.X, () -> model.openProperty().set(false))),
                summary, new MessageView(model.messageProperty()), new Columns(new VBox(checks), beside), new AcceptedView(model, openCase, em));
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
        LinesView<ChecksViewModel.Line> cases = new LinesView<>("check-cases", "Cases behind the check. Enter opens one, space chooses it.", model.lines(), CheckWords::line, em, CASES_HIGH);
        cases.setCellFactory(view -> new DoubtCell(model));
        cases.keys(line -> openCase.open(line.number()), KeyCode.SPACE, line -> line.doubt().ifPresent(model::choose));
        Node open = Layouts.button("open-check-case", "Open case", Feather.ARROW_RIGHT, () -> cases.withChosen(line -> openCase.open(line.number())));
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
}
