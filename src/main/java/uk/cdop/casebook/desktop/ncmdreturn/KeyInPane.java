package uk.cdop.casebook.desktop.ncmdreturn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.PartBar;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.office.ncmdreturn.KeyInView;
import uk.cdop.casebook.office.ncmdreturn.KeyInView.KeyInForm;

/** The place where one case is keyed: its head stays, the answers scroll. Esc goes back to the return. */
final class KeyInPane extends BorderPane {

    private final KeyInViewModel model;
    private final CopiedAnswer copied = new CopiedAnswer();
    private final VBox rows = Layouts.column(Style.TIGHT);

    KeyInPane(KeyInViewModel model) {
        this.model = model;
        setId("key-in");
        rows.setId("key-in-rows");
        VBox head = Layouts.column(Style.TIGHT);
        setTop(Style.PAGE.on(new VBox(head, new MessageView(model.messageProperty()))));
        setCenter(Layouts.scrolled(Style.PAGE.on(new VBox(rows))));
        model.viewProperty().subscribe(found -> head.getChildren().setAll(found.map(this::head).orElse(List.of())));
        model.formProperty().subscribe(any -> head.getChildren().setAll(model.viewProperty().get().map(this::head).orElse(List.of())));
        model.rowsProperty().subscribe(this::fill);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                model.close();
                key.consume();
            }
        });
    }

    private List<Node> head(KeyInView shown) {
        List<Node> head = new ArrayList<>();
        head.add(Layouts.flow(
                Style.GIVES_WAY.on(Layouts.pageTitle("Key in " + shown.number())),
                Layouts.button("leave-key-in", "Back to the return", Feather.ARROW_LEFT, model::close)));
        if (!shown.forms().isEmpty()) {
            head.add(forms(shown));
        }
        Label standing = Layouts.wrapped(model.standing());
        standing.setId("key-in-standing");
        head.add(standing);
        CheckBox only = new CheckBox("Only what changed since it was last keyed");
        only.setId("only-changed");
        only.selectedProperty().bindBidirectional(model.onlyChangedProperty());
        head.add(Layouts.flow(only, Style.MUTED.on(Layouts.wrapped(copied.saidProperty()))));
        if (model.writes()) {
            head.add(steps());
        }
        return head;
    }

    private Node forms(KeyInView shown) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (KeyInForm form : shown.forms()) {
            titles.put(id(form.which()), form.heading() + ": " + RegisterWords.brief(form.register()));
        }
        ObjectProperty<String> chosen = new SimpleObjectProperty<>(id(model.formProperty().get()));
        chosen.subscribe((before, now) -> shown.forms().stream().map(KeyInForm::which).filter(form -> id(form).equals(now)).findFirst().ifPresent(model::choose));
        return new PartBar("Forms of the case", titles, chosen);
    }

    private static String id(KeyedForm form) {
        return form.code().code() + form.returned().map(returned -> "-" + returned).orElse("");
    }

    private Node steps() {
        Node all = Layouts.button("tick-shown", "Tick off everything shown", Feather.CHECK_SQUARE, model::tickShown);
        if (!model.canConfirm()) {
            return Layouts.flow(all);
        }
        TextField day = new TextField();
        day.setId("confirmed-on");
        day.setPrefColumnCount(10);
        day.setAccessibleText("Day on which the portal held this form as it was keyed");
        day.textProperty().bindBidirectional(model.confirmedOnProperty());
        return Layouts.flow(day, Layouts.primary("confirm-form", "Confirm: the portal holds it so", Feather.CHECK_CIRCLE, model::confirm));
    }

    /** The answers in form order; the cursor comes to the first that is to be keyed where it stood on one before. */
    private void fill(List<KeyInRow> now) {
        boolean hadCursor = rows.getChildren().stream().anyMatch(node -> node.isFocusWithin());
        rows.getChildren().clear();
        for (KeyInRow row : now) {
            row.heading().ifPresent(heading -> rows.getChildren().add(Layouts.sectionTitle(heading)));
            rows.getChildren().add(new KeyInRowView(row, model, copied));
        }
        if (now.isEmpty()) {
            rows.getChildren().add(Layouts.muted("Nothing to show. Everything on this form is keyed as it stands."));
        }
        if (hadCursor) {
            firstOpen().ifPresent(KeyInRowView::takeFocus);
        }
    }

    private Optional<KeyInRowView> firstOpen() {
        return rows.getChildren().stream().filter(KeyInRowView.class::isInstance).map(KeyInRowView.class::cast).filter(KeyInRowView::isOpen).findFirst();
    }
}
