package uk.cdop.casebook.desktop.intake;

import java.util.List;

/** One block of the panel beside the questions: what it is about, what it comes to, and why. */
public record PanelBlock(String id, String title, Tone tone, String headline, List<String> lines) {

    /** Whether somebody should look. Never told by colour alone: the headline says it too. */
    public enum Tone {
        PLAIN, GOOD, LOOK, LATE
    }

    public PanelBlock {
        lines = List.copyOf(lines);
    }

    @Override
    public String toString() {
        return "PanelBlock " + id;
    }
}
