package uk.cdop.casebook.office.analysis;

import static uk.cdop.casebook.casework.analysis.AnalysisFields.REVIEW_DATE;

import java.util.Set;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingsOfCase;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.door.Records;

/** The day and kind of the review: those of the meeting that decides the case, which no deferral is and no earlier review. */
final class ReviewDay {

    private static final FieldKey PANEL_TYPE = FieldKey.of("an_panel_type");

    private ReviewDay() {}

    /** Filled in from the meeting in session that has the case before it, where they are blank or were those of an earlier meeting. */
    static Answers filled(Records records, CaseFile file, Answers answers, Set<FieldKey> typed) {
        MeetingsOfCase meetings = GatherFacts.meetings(records, file);
        return meetings.toDecide().filter(MeetingPlan::isOpened).map(now -> {
            boolean earlier = answers.date(REVIEW_DATE).toOptional().filter(day -> meetings.wasDecidedElsewhere(day, now)).isPresent();
            Answers dated = typed.contains(REVIEW_DATE) ? answers : filled(answers, REVIEW_DATE, now.when().day(), earlier);
            return typed.contains(PANEL_TYPE) ? dated : filled(dated, PANEL_TYPE, now.kind().code(), earlier);
        }).orElse(answers);
    }

    private static Answers filled(Answers answers, FieldKey key, Object value, boolean earlier) {
        return answers.answer(key).isGiven() && !earlier ? answers : answers.with(key, value);
    }

    /** What a deferral leaves: the case is not reviewed, so there is no such day. */
    static Answers none(Answers answers) {
        return answers.with(REVIEW_DATE, Answer.notAsked()).with(PANEL_TYPE, Answer.notAsked());
    }
}
