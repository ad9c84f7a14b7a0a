package uk.cdop.casebook.desktop.form;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.form.ListCaseForms.FormLine;

/** The forms of a case: version, who answers, how complete; each can be opened, and a new one begun. */
public final class CaseFormsView extends VBox {

    private final CaseFormsViewModel model;
    private final Optional<CarryForwardViewModel> carrying;
    private final VBox list = Layouts.column(Style.SPACED);

    /** {@code carrying} is for whoever may bring a form into a newer wording. */
    public CaseFormsView(CaseFormsViewModel model, Optional<CarryForwardViewModel> carrying) {
        this.model = model;
        this.carrying = carrying;
        setId("case-forms");
        Style.PAGE.on(this);
        getChildren().addAll(new MessageView(model.messageProperty()), new FormChooserView(model));
        carrying.ifPresent(one -> getChildren().add(new CarryForwardView(one)));
        getChildren().add(list);
        model.forms().subscribe(this::draw);
        draw();
    }

    private void draw() {
        carrying.ifPresent(one -> one.follow(List.copyOf(model.forms())));
        list.getChildren().setAll(List.copyOf(model.forms()).stream().map(this::card).toList());
    }

    private Node card(FormLine line) {
        Label title = Style.SECTION_TITLE.on(Layouts.wrapped(line.title()));
        Label state = Style.BADGE.on(new Label(line.ref().isNotification() ? "Part of the case" : line.completedOn().map(day -> "Completed " + Texts.date(day)).orElse("Open")));
        (line.completedOn().isPresent() ? Style.BADGE_DONE : Style.BADGE_OPEN).on(state);
        String id = line.ref().id().map(name -> name.toString()).orElse("notification");
        Node show = Layouts.button("show-form-" + id, line.completedOn().isPresent() && !line.ref().isNotification() ? "Read" : "Open", Feather.FILE_TEXT, () -> model.show(line.ref()));
        show.setAccessibleText("Open: " + line.title());
        FlowPane head = Layouts.flow(title, state, show);
        carrying.filter(any -> line.olderWording()).ifPresent(one -> {
            Node forward = Layouts.button("carry-" + id, "Ask in the newest wording…", Feather.FAST_FORWARD, () -> one.look(line));
            forward.setAccessibleText("Ask in the newest wording: " + line.title());
            head.getChildren().add(forward);
        });
        return Layouts.card(head, Layouts.muted(counted(line)), Layouts.muted(origin(line)));
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
