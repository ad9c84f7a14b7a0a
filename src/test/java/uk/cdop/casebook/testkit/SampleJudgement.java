package uk.cdop.casebook.testkit;

import uk.cdop.casebook.casework.area.OutwardHints;
import uk.cdop.casebook.casework.area.PostcodeRules;
import uk.cdop.casebook.office.notification.CaseOpening;
import uk.cdop.casebook.office.notification.HomeFinder;
import uk.cdop.casebook.office.notification.NoticeJudgement;

/** The judging of a notice as the program does it, without hints. */
public final class SampleJudgement {

    private SampleJudgement() {}

    public static NoticeJudgement of(CaseOpening opening) {
        return new NoticeJudgement(
                opening, new HomeFinder(new PostcodeRules(SampleAreas.directory(), OutwardHints.NONE)), SampleAreas.directory());
    }
}
