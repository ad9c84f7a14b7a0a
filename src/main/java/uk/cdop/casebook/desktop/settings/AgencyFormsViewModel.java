package uk.cdop.casebook.desktop.settings;

import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;

/** Whether this office keys the forms of agencies. */
public final class AgencyFormsViewModel {

    private final Function<Boolean, Boolean> change;
    private final RuleKeeping<Boolean> keeping;
    private final ReadOnlyBooleanWrapper keyed = new ReadOnlyBooleanWrapper(true);

    public AgencyFormsViewModel(Supplier<Boolean> show, Function<Boolean, Boolean> change, Background background) {
        this.change = change;
        this.keeping = new RuleKeeping<>("whether agencies’ forms are keyed", show, keyed::set, background);
    }

    public void read() {
        keeping.read();
    }

    void key() {
        keep(true, "Kept. Agencies’ reporting and supplementary forms are keyed by this office: they are in the key-in pack and count for readiness.");
    }

    void leaveOut() {
        keep(false, "Kept. Agencies’ reporting and supplementary forms are left out of the key-in pack, the neutral export and readiness. What was ticked off of them stays recorded.");
    }

    private void keep(boolean key, String said) {
        keeping.keep(() -> change.apply(key), any -> Message.done(said));
    }

    ReadOnlyBooleanProperty keyedProperty() {
        return keyed.getReadOnlyProperty();
    }

    ObjectProperty<Message> messageProperty() {
        return keeping.messageProperty();
    }
}
