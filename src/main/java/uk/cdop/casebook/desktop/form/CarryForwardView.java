package uk.cdop.casebook.desktop.form;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.form.CarryForwardViewModel.Shown;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.carryover.CarryOver.NotMoved;
import uk.cdop.casebook.office.form.CarryFormForward.CarryForwardPreview.CanBeCarried;

/** What carries over into the newest wording of a form and what does not, before anything is kept. */
final class CarryForwardView extends VBox {

    private static final int MOST_NAMED = 12;

    private final CarryForwardViewModel model;
    private final VBox panel = Style.CARD.on(new VBox());

    CarryForwardView(CarryForwardViewModel model) {
        this.model = model;
        setId("carry-forward");
        Style.SPACED.on(this);
        Layouts.shownWhen(panel, model.shownProperty().map(Optional::isPresent));
        getChildren().addAll(new MessageView(model.messageProperty()), panel);
        model.shownProperty().subscribe(now -> now.ifPresent(this::show));
        panel.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                model.leave();
                key.consume();
            }
        });
    }

    private void show(Shown now) {
        CanBeCarried preview = now.preview();
        Button leave = Layouts.button("leave-carry", "Leave it as it is", Feather.X, model::leave);
        panel.getChildren().setAll(
                Layouts.sectionTitle("Ask in the newest wording: " + now.title()),
                Layouts.muted("From the wording of " + Texts.date(preview.from()) + " to that of " + Texts.date(preview.to()) + ". Nothing is changed yet."),
                Layouts.wrapped(Texts.counted(preview.carried(), "answer") + (preview.carried() == 1 ? " comes over." : " come over.")),
                list("Does not come over, and is kept with the form", preview.notMoved().stream().map(NotMoved::sentence).toList(), "Every answer comes over."),
                list("Asked anew, and blank at first unless another form of the case has it", preview.newlyAsked(), "No question is new."),
                Layouts.muted(preview.note()),
                Layouts.wrapped("A form does not go back to an older wording. No answer is lost."),
                Layouts.flow(Layouts.primary("carry-form", "Ask in the newest wording", Feather.CHECK, model::carry), leave));
        leave.requestFocus();
    }

    private static VBox list(String title, List<String> lines, String none) {
        VBox list = Layouts.column(Style.TIGHT);
        if (lines.isEmpty()) {
            list.getChildren().add(Layouts.wrapped(none));
            return list;
        }
        list.getChildren().add(Style.FIELD_LABEL.on(Layouts.wrapped(title)));
        lines.stream().limit(MOST_NAMED).forEach(line -> list.getChildren().add(Layouts.wrapped(line)));
        if (lines.size() > MOST_NAMED) {
            list.getChildren().add(Layouts.muted("and " + (lines.size() - MOST_NAMED) + " more"));
        }
        return list;
    }
}
