package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.action.AddAction;
import uk.cdop.casebook.office.action.ChangeAction;
import uk.cdop.casebook.office.action.ChaseActions;
import uk.cdop.casebook.office.action.ListActions;
import uk.cdop.casebook.office.action.ShowActionHistory;
import uk.cdop.casebook.office.action.WriteHighlights;
import uk.cdop.casebook.office.afterpanel.ProposeLetters;
import uk.cdop.casebook.office.afterpanel.WriteLetters;
import uk.cdop.casebook.office.leak.ShowLetStand;
import uk.cdop.casebook.office.minutes.WriteMinutes;
import uk.cdop.casebook.office.ruletext.RuleText;

/** Use cases of one session: minutes, letters after the meeting, actions and their boards. */
public record ActionsDesk(
        ListActions listActions, AddAction addAction, ChangeAction changeAction, ShowActionHistory showActionHistory, RuleText editBoards,
        WriteHighlights writeHighlights, ChaseActions chaseActions, WriteMinutes writeMinutes, ProposeLetters proposeLetters, WriteLetters writeLetters,
        ShowLetStand showLetStand) {}
