package uk.cdop.casebook.desktop.chase;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.EmptyState;
import uk.cdop.casebook.desktop.support.FolderField;
import uk.cdop.casebook.desktop.support.JobView;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;

/** The page of the chase run. */
public final class ChaseView extends BorderPane {

    private final ChaseViewModel model;
    private final OpenCase openCase;

    public ChaseView(ChaseViewModel model, OpenCase openCase) {
        this.model = model;
        this.openCase = openCase;
        setId("chase");
        ObservableValue<Boolean> some = Bindings.isNotEmpty(model.people());
        VBox page = Style.PAGE.on(new VBox(
                title(),
                new MessageView(model.messageProperty()),
                Layouts.shownWhen(writing(), some.map(is -> is && model.isAllowed())),
                Layouts.shownWhen(people(), some),
                Layouts.shownWhen(nobody(), some.map(is -> !is)),
                new EscalationsView(model.escalations(), openCase)));
        setCenter(Layouts.scrolled(page));
    }

    private Node title() {
        TextField day = new TextField();
        day.setId("chase-day");
        day.setPrefColumnCount(9);
        day.textProperty().bindBidirectional(model.dayProperty());
        Label error = Style.FIELD_ERROR.on(Layouts.wrapped(model.dayErrorProperty()));
        Layouts.shownWhen(error, model.dayErrorProperty().map(says -> !says.isEmpty()));
        return Layouts.column(
                Style.LINE,
                Layouts.pageTitle("Chase"),
                Layouts.muted("Who has not answered, one letter for each person over all cases. Working days leave out weekends and bank holidays."),
                Layouts.fields(Layouts.labelled("Due on", day), Layouts.button("chase-read", "Read again", Feather.REFRESH_CW, model::read)),
                error,
                Style.STRONG.on(Layouts.wrapped(model.summaryProperty())));
    }

    private Node writing() {
        Node write = Layouts.primary("chase-write", "Write all reminders…", Feather.MAIL, model::write);
        write.disableProperty().bind(working());
        return Layouts.card(
                Layouts.sectionTitle("Write the reminders"),
                Layouts.muted("A letter and an e-mail draft for each person. Nothing is sent: you open each draft, read it and send it. "
                        + "Every reminder is recorded with its next date, all of them or none."),
                new FolderField("chase-folder", "Folder for the letters", model.folderProperty()),
                Layouts.flow(write),
                new JobView("chase", "Cancel, leave everything as it was", model.jobProperty(), model::cancel, write::requestFocus));
    }

    private ObservableValue<Boolean> working() {
        return model.jobProperty().map(job -> job.isPresent());
    }

    private Node people() {
        VBox list = Layouts.column(Style.SPACED);
        list.setId("chase-people");
        fill(list);
        model.people().subscribe(() -> fill(list));
        return list;
    }

    private void fill(VBox list) {
        list.getChildren().setAll(model.people().stream().map(this::card).toList());
    }

    private Node card(PersonCard person) {
        VBox lines = Layouts.column(Style.TIGHT);
        person.lines().forEach(line -> lines.getChildren().add(line(line)));
        return Layouts.card(Style.STRONG.on(Layouts.wrapped(person.who())), Layouts.muted(person.how()), lines);
    }

    private Node line(PersonCard.Line line) {
        Hyperlink number = new Hyperlink(line.number().text());
        number.setAccessibleText("Open case " + line.number());
        number.setMinWidth(USE_PREF_SIZE);
        number.setOnAction(pressed -> openCase.open(line.number()));
        return Layouts.row(number, Layouts.wrapped(line.words()));
    }

    private Node nobody() {
        return new EmptyState(Feather.MAIL, "Nobody is to be reminded on this day.",
                "Requests come here on the first working day after their return was due.");
    }
}
