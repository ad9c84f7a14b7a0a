package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.ruletext.RuleText;
import uk.cdop.casebook.office.session.KeepSessionPlace;
import uk.cdop.casebook.office.session.SessionWords;
import uk.cdop.casebook.office.session.ShowGuidance;
import uk.cdop.casebook.office.session.ShowSession;

/** Use cases of one session: a meeting of the panel as the room sees it. What is decided and recorded there stands in the desks of findings and of the panel. */
public record SessionDesk(ShowSession showSession, KeepSessionPlace keepSessionPlace, SessionWords words, ShowGuidance showGuidance, RuleText editGuidance) {}
