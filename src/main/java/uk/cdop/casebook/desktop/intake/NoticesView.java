package uk.cdop.casebook.desktop.intake;

import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.desktop.support.Columns;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.TypeAhead;

/** The part of a case that names its notifiers, takes in one more, and accepts the case for review. */
public final class NoticesView extends VBox {

    private final NoticesViewModel model;

    public NoticesView(NoticesViewModel model) {
        this.model = model;
        setId("notices");
        Style.PAGE.on(this);
        getChildren().addAll(new MessageView(model.messageProperty()), new NcmdView(model.ncmd()), scope(), accepting(), notices(), another());
    }

    private Node accepting() {
        VBox card = Layouts.card(
                Layouts.sectionTitle("Accept for review"),
                Layouts.muted("Check the scope, the residence, the NHS number and possible duplicates first."),
                Style.THIRD.on(field("acknowledged-on", "Notifiers told on (may stay empty)", model.acknowledgedOnProperty())),
                Layouts.flow(Layouts.primary("accept-notified", "Accept for review", Feather.CHECK, model::accept)));
        return Layouts.shownWhen(card, model.toAcceptProperty());
    }

    private Node scope() {
        VBox card = Layouts.card(
                Layouts.sectionTitle("Is it for this panel?"),
                Layouts.wrapped(model.ruleProperty()),
                new Columns(model.scope().all().stream().map(NoticesView::choice).toArray(Node[]::new)),
                Layouts.flow(Layouts.button("decide-scope", "Keep the answers", Feather.CHECK_SQUARE, model::decideScope)),
                Layouts.muted("A wrong date, gestation or home is mended by a correction of the case."));
        return Layouts.shownWhen(card, model.toAcceptProperty());
    }

    private static VBox choice(IntakeQuestion question) {
        ComboBox<IntakeQuestion.Choice> box = new ComboBox<>(question.choices());
        box.setId(question.key().name());
        box.setMaxWidth(Double.MAX_VALUE);
        question.textProperty().subscribe(code -> question.choices().stream().filter(choice -> choice.code().equals(code)).findFirst().ifPresent(box::setValue));
        box.valueProperty().subscribe(now -> {
            if (now != null) {
                question.textProperty().set(now.code());
            }
        });
        return Style.THIRD.on(Layouts.labelled(question.label(), TypeAhead.in(box)));
    }

    private Node notices() {
        VBox lines = Style.TIGHT.on(new VBox());
        model.lines().addListener((ListChangeListener<String>) change -> lines.getChildren().setAll(model.lines().stream().map(Layouts::wrapped).toList()));
        return Layouts.card(Layouts.sectionTitle("Who gave notice"), lines);
    }

    private Node another() {
        return Layouts.card(
                Layouts.sectionTitle("Another notifier"),
                new Columns(
                        Style.THIRD.on(field("notice-name", "Name", model.nameProperty())),
                        Style.THIRD.on(field("notice-agency", "Agency", model.agencyProperty())),
                        Style.THIRD.on(field("notice-on", "Received on", model.receivedOnProperty())),
                        Style.THIRD.on(Layouts.labelled("How the notice came", route()))),
                Layouts.flow(Layouts.button("add-notice", "Add the notifier", Feather.USER_PLUS, model::add)));
    }

    private static VBox field(String id, String label, StringProperty typed) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(typed);
        return Layouts.labelled(label, field);
    }

    private ComboBox<NotificationRoute> route() {
        ComboBox<NotificationRoute> box = new ComboBox<>();
        box.setId("notice-route");
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(NotificationRoute.values());
        box.setCellFactory(list -> cell());
        box.setButtonCell(cell());
        box.valueProperty().bindBidirectional(model.routeProperty());
        return box;
    }

    private static ListCell<NotificationRoute> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(NotificationRoute route, boolean empty) {
                super.updateItem(route, empty);
                setText(empty || route == null ? "" : route.label());
            }
        };
    }
}
