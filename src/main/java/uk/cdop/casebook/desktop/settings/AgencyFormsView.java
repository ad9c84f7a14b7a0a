package uk.cdop.casebook.desktop.settings;

import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.Style;

/** The panel in which the office says whether it keys the forms of agencies into the national portal. */
public final class AgencyFormsView extends VBox {

    public AgencyFormsView(AgencyFormsViewModel model) {
        setId("agency-forms");
        Style.CARD.on(this);
        ToggleGroup group = new ToggleGroup();
        RadioButton key = choice(group, "agency-forms-key", "This office keys them", model::key);
        RadioButton leave = choice(group, "agency-forms-leave-out", "This office does not key them: leave them out", model::leaveOut);
        model.keyedProperty().subscribe(keyed -> {
            key.setSelected(keyed);
            leave.setSelected(!keyed);
        });
        getChildren().addAll(
                Layouts.sectionTitle("Agencies’ reporting and supplementary forms in the NCMD return"),
                Layouts.muted("Leave them out where the national portal takes them from the agencies directly. The key-in pack, the neutral export and readiness then go by the "
                        + "notification and the analysis alone. Collecting and chasing the forms stays as it is. What your portal takes is to be confirmed with NCMD."),
                new MessageView(model.messageProperty()),
                choices(key, leave));
    }

    private static Node choices(RadioButton key, RadioButton leave) {
        return Layouts.column(Style.LINE, key, leave);
    }

    private static RadioButton choice(ToggleGroup group, String id, String words, Runnable chosen) {
        RadioButton choice = new RadioButton(words);
        choice.setId(id);
        choice.setWrapText(true);
        choice.setToggleGroup(group);
        choice.setOnAction(any -> chosen.run());
        return choice;
    }
}
