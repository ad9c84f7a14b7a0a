package uk.cdop.casebook.office.meeting;

import java.util.List;
import uk.cdop.casebook.casework.deadline.WorkingDays;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.CaseThemes;
import uk.cdop.casebook.casework.meeting.QuorumRules;
import uk.cdop.casebook.casework.meeting.StandingItems;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.member.Disciplines;

/** What the panel works by: its rules, the office's own or else those that came with the program. */
public record PanelSetUp(Disciplines disciplines, WorkingDays workingDays, String shippedQuorum, String shippedThemes, String shippedItems) {

    public QuorumRules quorum(Records records) {
        return QuorumRules.read(text(records, PanelRuleSet.QUORUM), disciplines.codes());
    }

    public CaseThemes themes(Records records) {
        return CaseThemes.read(text(records, PanelRuleSet.THEMES), disciplines.codes());
    }

    List<AgendaEntry> standingItems(Records records) {
        return StandingItems.read(text(records, PanelRuleSet.STANDING_ITEMS));
    }

    String shipped(PanelRuleSet set) {
        return switch (set) {
            case QUORUM -> shippedQuorum;
            case THEMES -> shippedThemes;
            case STANDING_ITEMS -> shippedItems;
        };
    }

    String text(Records records, PanelRuleSet set) {
        return records.processes().ruleText(set.key()).orElse(shipped(set));
    }

    /** {@link uk.cdop.casebook.casework.meeting.NotPanelRules} where the text cannot be taken. */
    void tryOut(PanelRuleSet set, String text) {
        switch (set) {
            case QUORUM -> QuorumRules.read(text, disciplines.codes());
            case THEMES -> CaseThemes.read(text, disciplines.codes());
            case STANDING_ITEMS -> StandingItems.read(text);
        }
    }
}
