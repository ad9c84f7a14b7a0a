package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.leak.ShowLetStand;
import uk.cdop.casebook.office.learning.ProposeBriefing;
import uk.cdop.casebook.office.learning.SearchLearning;
import uk.cdop.casebook.office.learning.WriteBriefing;

/** Use cases of one session: what was learnt, over all cases, and the briefing. */
public record LearningDesk(SearchLearning searchLearning, ProposeBriefing proposeBriefing, WriteBriefing writeBriefing, ShowLetStand showLetStand) {}
