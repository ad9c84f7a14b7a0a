package uk.cdop.casebook.desktop.support;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/** Whether what may distress is covered until somebody chooses to see it, as the person at this workstation wants it. */
public final class Covering {

    private final ObservableValue<Boolean> wanted;

    public Covering(ObservableValue<Boolean> wanted) {
        this.wanted = wanted;
    }

    /** As on the first day. */
    public static Covering always() {
        return new Covering(new SimpleBooleanProperty(true));
    }

    public ObservableValue<Boolean> wantedProperty() {
        return wanted;
    }

    public boolean isWanted() {
        return wanted.getValue();
    }

    /** Covered at first where that is wanted, and again when it comes to be wanted. */
    public BooleanProperty covered() {
        BooleanProperty covered = new SimpleBooleanProperty(isWanted());
        wanted.subscribe(covered::set);
        return covered;
    }
}
