package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.session.DecideCase;
import uk.cdop.casebook.office.session.EditGuidance;
import uk.cdop.casebook.office.session.KeepSessionPlace;
import uk.cdop.casebook.office.session.MarkPresent;
import uk.cdop.casebook.office.session.RecordDecision;
import uk.cdop.casebook.office.session.RecordTime;
import uk.cdop.casebook.office.session.SessionWords;
import uk.cdop.casebook.office.session.ShowEarlierCases;
import uk.cdop.casebook.office.session.ShowGuidance;
import uk.cdop.casebook.office.session.ShowSession;
import uk.cdop.casebook.office.session.StepBack;

/** Use cases of one session: a meeting of the panel while it is held. */
public record SessionDesk(
        ShowSession showSession, RecordDecision recordDecision, RecordTime recordTime, MarkPresent markPresent, StepBack stepBack,
        DecideCase decideCase, KeepSessionPlace keepSessionPlace, ShowEarlierCases showEarlierCases, SessionWords words,
        ShowGuidance showGuidance, EditGuidance editGuidance) {}
