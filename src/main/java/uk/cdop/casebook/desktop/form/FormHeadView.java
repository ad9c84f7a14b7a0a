package uk.cdop.casebook.desktop.form;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.office.form.FormContent;
import uk.cdop.casebook.office.form.FormContent.Next;

/** The head of a form: what it is, whether it is saved, and what can be done with the whole of it. */
final class FormHeadView extends VBox {

    private final FormViewModel model;

    FormHeadView(FormViewModel model, Node find, BooleanProperty printing) {
        this.model = model;
        setId("form-head");
        Style.CASE_HEADER.on(this);
        getChildren().addAll(title(), Layouts.shownWhen(Layouts.flow(wording(), readOnly()), content(form -> form.wording().isPresent() || form.readOnly().isPresent(), false)),
                actions(find, printing), new MessageView(model.messageProperty()));
    }

    private <T> ObservableValue<T> content(Function<FormContent, T> part, T otherwise) {
        return model.contentProperty().map(form -> form.map(part).orElse(otherwise));
    }

    private Node title() {
        Label title = Style.PAGE_TITLE_SMALL.on(Layouts.wrapped(content(FormContent::title, "")));
        title.setId("form-title");
        Label about = Style.MUTED.on(Layouts.wrapped(content(FormContent::about, "")));
        Label saved = Style.STRONG.on(Layouts.wrapped(model.savedProperty()));
        saved.setId("form-saved");
        Layouts.shownWhen(saved, model.savedProperty().map(says -> !says.isEmpty()));
        return Layouts.flow(Layouts.button("form-back", "Back", Feather.ARROW_LEFT, model::leave), title, about, saved);
    }

    private Node wording() {
        Label wording = Style.BADGE_OPEN.on(Style.BADGE.on(Layouts.wrapped(content(form -> form.wording().orElse(""), ""))));
        wording.setId("form-wording");
        return Layouts.shownWhen(wording, content(form -> form.wording().isPresent(), false));
    }

    private Node readOnly() {
        Label readOnly = Style.MUTED.on(Layouts.wrapped(content(form -> form.readOnly().orElse(""), "")));
        readOnly.setId("form-read-only");
        return Layouts.shownWhen(readOnly, content(form -> form.readOnly().isPresent(), false));
    }

    private Node actions(Node find, BooleanProperty printing) {
        FlowPane actions = Layouts.flow(
                find,
                turning("form-undo", "Undo", Feather.CORNER_UP_LEFT, "Take back", "Ctrl+Z", FormContent::undoes, model::undo),
                turning("form-redo", "Redo", Feather.CORNER_UP_RIGHT, "Do again", "Ctrl+Y", FormContent::redoes, model::redo),
                Layouts.button("form-print", "Print…", Feather.PRINTER, () -> printing.set(!printing.get())),
                shown(Layouts.button("form-save-now", "Save now", Feather.SAVE, model::saveNow), model.savedProperty().map(says -> says.equals("Not saved"))),
                shown(Layouts.primary("form-complete", "Complete this form", Feather.CHECK, model::complete), content(form -> form.next() == Next.COMPLETE, false)),
                shown(Layouts.button("form-reopen", "Reopen this form", Feather.EDIT_2, model::reopen), content(form -> form.next() == Next.REOPEN, false)));
        actions.setRowValignment(VPos.TOP);
        return actions;
    }

    private static Node shown(Node node, ObservableValue<Boolean> when) {
        return Layouts.shownWhen(node, when);
    }

    private Node turning(String id, String text, Feather icon, String verb, String keys, Function<FormContent, Optional<String>> what, Runnable action) {
        Button button = Layouts.button(id, text, icon, action);
        ObservableValue<String> words = content(form -> what.apply(form).map(step -> verb + ": " + step).orElse(verb) + ", " + keys, verb);
        button.accessibleTextProperty().bind(words);
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words);
        button.setTooltip(tip);
        button.disableProperty().bind(content(form -> what.apply(form).isEmpty(), true));
        return button;
    }
}
