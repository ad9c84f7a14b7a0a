package uk.cdop.casebook.desktop.form;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.desktop.support.TypeAhead;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.form.ListCaseForms.FormLine;

/** The forms of a case: version, who answers, how complete; each can be opened, and a new one begun. */
public final class CaseFormsView extends VBox {

    private final CaseFormsViewModel model;
    private final VBox list = Layouts.column(Style.SPACED);

    public CaseFormsView(CaseFormsViewModel model) {
        this.model = model;
        setId("case-forms");
        Style.PAGE.on(this);
        getChildren().addAll(new MessageView(model.messageProperty()), chooser(), list);
        model.forms().subscribe(this::draw);
        draw();
    }

    private void draw() {
        list.getChildren().setAll(List.copyOf(model.forms()).stream().map(this::card).toList());
    }

    private Node chooser() {
        ComboBox<FormCode> choice = new ComboBox<>(model.canBeOpened());
        choice.setId("form-choice");
        choice.setAccessibleText("Form to open");
        choice.setPromptText("Choose a form");
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(FormCode form) {
                return form == null ? "" : form.label();
            }

            @Override
            public FormCode fromString(String label) {
                return null;
            }
        });
        TypeAhead.in(choice);
        Node open = Layouts.primary("open-new-form", "Open a form", Feather.PLUS, () -> model.openNew(choice.getValue()));
        open.disableProperty().bind(choice.valueProperty().isNull());
        Node row = Layouts.flow(choice, open, Layouts.muted("It opens in the wording in force today, and keeps it."));
        return Layouts.shownWhen(row, Bindings.isNotEmpty(model.canBeOpened()));
    }

    private Node card(FormLine line) {
        Label title = Style.SECTION_TITLE.on(Layouts.wrapped(line.title()));
        Label state = Style.BADGE.on(new Label(line.ref().isNotification() ? "Part of the case" : line.completedOn().map(day -> "Completed " + Texts.date(day)).orElse("Open")));
        (line.completedOn().isPresent() ? Style.BADGE_DONE : Style.BADGE_OPEN).on(state);
        String id = line.ref().id().map(name -> name.toString()).orElse("notification");
        Node show = Layouts.button("show-form-" + id, line.completedOn().isPresent() && !line.ref().isNotification() ? "Read" : "Open", Feather.FILE_TEXT, () -> model.show(line.ref()));
        show.setAccessibleText("Open: " + line.title());
        return Layouts.card(Layouts.flow(title, state, show), Layouts.muted(counted(line)), Layouts.muted(origin(line)));
    }

    private static String counted(FormLine line) {
        String counted = line.answered() + " of " + Texts.counted(line.questions(), "question") + " answered";
        return line.missing() == 0 ? counted : counted + ", " + line.missing() + " that must be answered " + (line.missing() == 1 ? "is" : "are") + " not";
    }

    private static String origin(FormLine line) {
        return (line.returnedByAgency() ? "Returned by an agency" : "Answered by the office") + ", opened " + Texts.date(line.openedOn())
                + (line.olderWording() ? ", asked in the wording of " : ", in the wording of ") + Texts.date(line.version());
    }
}
