package uk.cdop.casebook.casework.meeting;

import java.util.List;

/** What stands on every new agenda before the cases, read from a text that the office can change. */
public final class StandingItems {

    private static final String HEADINGS = "subject;minutes;mark";
    private static final int LONGEST = 240;

    private StandingItems() {}

    /** {@link NotPanelRules} where the text cannot be read. An agenda may begin empty. */
    public static List<AgendaEntry> read(String text) {
        return RuleLines.read(text, HEADINGS).stream().map(StandingItems::entry).toList();
    }

    private static AgendaEntry entry(RuleLines.Line line) {
        String subject = line.fields().getFirst();
        if (subject.isEmpty() || subject.length() > AgendaEntry.LONGEST_SUBJECT) {
            throw line.refused("needs a subject of at most " + AgendaEntry.LONGEST_SUBJECT + " characters in the first field.");
        }
        return AgendaEntry.ofSubject(EntryKind.STANDING_ITEM, subject, line.number(1, LONGEST, "second"));
    }
}
