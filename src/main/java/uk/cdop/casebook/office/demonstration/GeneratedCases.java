package uk.cdop.casebook.office.demonstration;

import java.util.List;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.meeting.PanelMeeting;

/** Fictional cases with the meetings that reviewed them and the actions that followed. */
public record GeneratedCases(List<CaseFile> cases, List<PanelMeeting> meetings, List<ReviewAction> actions) {

    public GeneratedCases {
        cases = List.copyOf(cases);
        meetings = List.copyOf(meetings);
        actions = List.copyOf(actions);
    }

    @Override
    public String toString() {
        return "GeneratedCases[" + cases.size() + "]";
    }
}
