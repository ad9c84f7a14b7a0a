package uk.cdop.casebook.architecture;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import uk.cdop.casebook.casework.action.ActionFilter;
import uk.cdop.casebook.casework.action.ActionOrigin;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.leak.LetStand;
import uk.cdop.casebook.casework.letter.LetterKind;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.action.AddAction;
import uk.cdop.casebook.office.action.ChangeAction;
import uk.cdop.casebook.office.action.ChaseActions;
import uk.cdop.casebook.office.action.ListActions;
import uk.cdop.casebook.office.action.ShowActionHistory;
import uk.cdop.casebook.office.action.WriteHighlights;
import uk.cdop.casebook.office.afterpanel.ProposeLetters;
import uk.cdop.casebook.office.afterpanel.ProposedLetter;
import uk.cdop.casebook.office.afterpanel.WriteLetters;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.leak.ShowLetStand;
import uk.cdop.casebook.office.learning.BriefingText;
import uk.cdop.casebook.office.learning.LearningQuery;
import uk.cdop.casebook.office.learning.ProposeBriefing;
import uk.cdop.casebook.office.learning.SearchLearning;
import uk.cdop.casebook.office.learning.WriteBriefing;
import uk.cdop.casebook.office.minutes.WriteMinutes;

/** How each use case of what follows a panel is asked, for the matrix of rights. */
final class AfterPanelCalls {

    private static final CaseNumber CASE = new CaseNumber("CDOP-2023-0001");
    private static final LocalDate DAY = LocalDate.of(2024, 1, 2);

    private AfterPanelCalls() {}

    static void into(Map<Class<?>, Consumer<UseCases>> calls, Path out) {
        calls.put(ListActions.class, office -> office.actions().listActions().list(ActionFilter.EVERYTHING));
        calls.put(AddAction.class, office -> office.actions().addAction().add(new AddAction.AddActionCommand(
                Optional.empty(), "Send the leaflet", "", Optional.empty(), Optional.empty(), ActionOrigin.NOT_SAID)));
        calls.put(ChangeAction.class, office -> office.actions().changeAction().change(new ChangeAction.ChangeActionCommand(
                "ACT-2024-01", 0, "Send the leaflet", "", Optional.empty(), Optional.empty(), ActionStatus.OPEN, Optional.empty(), "", "")));
        calls.put(ShowActionHistory.class, office -> office.actions().showActionHistory().show("ACT-2024-01"));
        calls.put(WriteHighlights.class, office -> office.actions().writeHighlights().write(new WriteHighlights.WriteHighlightsCommand("cdop", DAY, out, Map.of())));
        calls.put(ChaseActions.class, office -> office.actions().chaseActions().plan(DAY));
        calls.put(WriteMinutes.class, office -> office.actions().writeMinutes().look(new MeetingNumber("PANEL-2024-01")));
        calls.put(ProposeLetters.class, office -> office.actions().proposeLetters().propose(CASE));
        calls.put(WriteLetters.class, office -> office.actions().writeLetters().write(new WriteLetters.WriteLettersCommand(
                CASE, DAY, Optional.empty(), List.of(new ProposedLetter("closure-1", LetterKind.CLOSURE, "", "", List.of("Example Trust"), Optional.empty(), Optional.empty(), Optional.empty())),
                out, "", Map.of())));
        calls.put(ShowLetStand.class, office -> office.actions().showLetStand().of(LetStand.Paper.BRIEFING));
        calls.put(SearchLearning.class, office -> office.learning().searchLearning().search(LearningQuery.EVERYTHING));
        calls.put(ProposeBriefing.class, office -> office.learning().proposeBriefing().propose(LearningQuery.EVERYTHING));
        calls.put(WriteBriefing.class, office -> office.learning().writeBriefing().write(new WriteBriefing.WriteBriefingCommand(
                LearningQuery.EVERYTHING, new BriefingText("A", "B", "C", "D"), out, Map.of())));
    }
}
