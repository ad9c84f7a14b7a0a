package uk.cdop.casebook.office.notification;

import java.util.List;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.door.Records;

/** Cases that may be about the same child as a notice that is being taken down. Nothing is ever merged by this. */
@FunctionalInterface
public interface LikelyMatches {

    /** A case, in words what it may be beside this one, and each reason for that. */
    record LikelyMatch(CaseNumber number, String why, List<String> reasons) {}

    List<LikelyMatch> of(Records records, Answers kept);
}
