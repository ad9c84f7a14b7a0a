package uk.cdop.casebook.desktop.settings;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import uk.cdop.casebook.casework.hold.ProcessRule;
import uk.cdop.casebook.casework.hold.ProcessRule.ClockStop;

/** What one kind of process does, with what is chosen and typed for it. */
public final class ProcessRuleLine {

    private static final int LONGEST_DAYS = 3_650;
    private static final int LONGEST_WHO = 200;

    private final ProcessRule rule;
    private final BooleanProperty cdrm;
    private final BooleanProperty panel;
    private final ObjectProperty<ClockStop> clock;
    private final StringProperty days;
    private final StringProperty call;
    private final StringProperty mark;

    ProcessRuleLine(ProcessRule rule) {
        this.rule = rule;
        cdrm = new SimpleBooleanProperty(rule.blocksCdrm());
        panel = new SimpleBooleanProperty(rule.blocksPanel());
        clock = new SimpleObjectProperty<>(rule.clockStop());
        days = new SimpleStringProperty(String.valueOf(rule.staleAfterDays()));
        call = new SimpleStringProperty(rule.call());
        mark = new SimpleStringProperty(rule.mark());
        Provenance.follow(mark, rule.mark(), () -> complaint().isEmpty() && typed(rule.mark()).equals(rule), cdrm, panel, clock, days, call);
    }

    /** Why the line cannot be kept, in one sentence that names the kind; empty where it can. */
    Optional<String> complaint() {
        String typed = days.get().strip();
        if (!typed.matches("\\d{1,4}") || Integer.parseInt(typed) > LONGEST_DAYS) {
            return Optional.of(label() + ": give a whole number of days from 0 to 3,650. 0 means that it is not asked after.");
        }
        String who = call.get().strip();
        return who.isEmpty() || who.length() > LONGEST_WHO || who.contains(";")
                ? Optional.of(label() + ": say in at most 200 characters, without a semicolon, whom to ask.")
                : Optional.empty();
    }

    /** Only where there is no complaint. */
    ProcessRule typed() {
        return typed(mark.get());
    }

    private ProcessRule typed(String restsOn) {
        return rule.with(cdrm.get(), panel.get(), clock.get(), Integer.parseInt(days.get().strip()), call.get().strip(), restsOn);
    }

    boolean isChanged() {
        return complaint().isPresent() || !typed().equals(rule);
    }

    public String code() {
        return rule.kind().code();
    }

    public String label() {
        return rule.kind().label();
    }

    public BooleanProperty cdrm() {
        return cdrm;
    }

    public BooleanProperty panel() {
        return panel;
    }

    public ObjectProperty<ClockStop> clock() {
        return clock;
    }

    public StringProperty days() {
        return days;
    }

    public StringProperty call() {
        return call;
    }

    public StringProperty mark() {
        return mark;
    }
}
