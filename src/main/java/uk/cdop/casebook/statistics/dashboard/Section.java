package uk.cdop.casebook.statistics.dashboard;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a dashboard has figures of, in the order in which it is read. */
public enum Section {
    ACTIVITY("Activity"),
    OFFICE("Office"),
    STAGES("Stages"),
    WAITING("Waiting"),
    AGENCIES("Agencies"),
    NCMD("NCMD");

    private final String label;

    Section(String label) {
        this.label = label;
    }

    public static Optional<Section> ofCode(String code) {
        return Stream.of(values()).filter(section -> section.code().equals(code)).findFirst();
    }

    public String label() {
        return label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
