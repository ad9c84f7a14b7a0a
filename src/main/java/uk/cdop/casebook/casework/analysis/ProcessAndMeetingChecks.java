package uk.cdop.casebook.casework.analysis;

import static uk.cdop.casebook.casework.analysis.ConsistencyCheck.asks;
import static uk.cdop.casebook.casework.analysis.ConsistencyCheck.stops;
import static uk.cdop.casebook.casework.analysis.MendingPlace.notification;
import static uk.cdop.casebook.casework.analysis.MendingPlace.part;

import java.util.List;
import java.util.function.Predicate;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

/** Checks 47 to 60: what was gathered, what still runs beside the review, and the meeting itself. */
final class ProcessAndMeetingChecks {

    /** The number under which it is kept why a case was decided without the quorum. */
    static final int INQUORATE = 57;

    private ProcessAndMeetingChecks() {}

    static List<ConsistencyCheck> all() {
        return java.util.stream.Stream.concat(gathered().stream(), meeting().stream()).toList();
    }

    private static List<ConsistencyCheck> gathered() {
        return List.of(
                asks(47, "Supplementary form missing", "The event or the category calls for a supplementary form that is not there.",
                        "process-and-forms 4.2, V7", part("forms"), open(count -> count.supplementaryForms() > 0)),
                asks(48, "Agencies have not answered", "An agency that was asked has neither answered nor been waived.",
                        "process-and-forms 4.2, V6", part("agencies"), open(count -> count.agencies() > 0)),
                asks(49, "Answers differ", "Agencies answered the same question differently, and nobody chose between them.",
                        "process-and-forms 4.2, V10", part("agencies"), open(count -> count.differingAnswers() > 0)),
                asks(50, "A process still holds the panel", "A process is open that the panel waits for. Signing off before it ends needs a reason.",
                        "process-and-forms 4.2, V11", part("processes"), open(count -> count.holds() > 0)),
                asks(51, "A possible duplicate is not decided", "Another record may be of the same child. Decide on it first, or say why not.",
                        "process-and-forms 4.2, V14", part("matches"), open(count -> count.possibleMatches() > 0)),
                asks(52, "No child death review meeting", "No child death review meeting is recorded as held.",
                        "process-and-forms 1.3", part("processes"), facts -> facts.of().cdrmHeld().isEmpty()),
                asks(53, "NHS number missing", "There is neither a valid NHS number nor a reason why there is none.",
                        "process-and-forms 4.2, V2", notification(NotificationFields.NHS_NUMBER), facts -> !hasNumber(facts.of().notification())),
                asks(54, "Gestation or birth weight missing", "For a child under one year the gestation and the birth weight are asked.",
                        "process-and-forms 4.2, V4 (background, medium confidence)", notification(NotificationFields.GESTATION_WEEKS),
                        facts -> DateChecks.isYoungerThan(1, facts)
                                && (!isSaid(facts, NotificationFields.GESTATION_WEEKS) || !isSaid(facts, NotificationFields.BIRTH_WEIGHT_G))),
                asks(55, "Joint agency response not answered", "Whether the death called for a joint agency response was not answered.",
                        "process-and-forms 4.2, V5", notification(NotificationFields.JAR_TRIGGERED),
                        facts -> !isSaid(facts, NotificationFields.JAR_TRIGGERED) && !facts.of().jointResponseDecided()));
    }

    private static List<ConsistencyCheck> meeting() {
        return List.of(
                stops(56, "Not before a meeting of the panel", "A final analysis is made at a meeting of the panel, and no meeting that was opened has this case on its agenda.",
                        "process-and-forms 4.2, V12", part("findings"), facts -> facts.meeting().map(held -> !held.opened()).orElse(true)),
                asks(INQUORATE, "The meeting was not quorate", "The disciplines that make a quorum were not all there, and no reason is recorded for going on.",
                        "process-and-forms 4.2, V10; 1.9", part("findings"), held(meeting -> !meeting.quorate() && meeting.inquorateReason().isEmpty())),
                asks(58, "A conflict of interest is not decided", "A member may have a conflict of interest in this case, and it was not decided how to handle it.",
                        "process-and-forms 1.9 (background, medium confidence)", part("findings"), held(meeting -> meeting.openInterests() > 0)),
                asks(59, "No confidentiality statement", "Somebody who was there has not signed the confidentiality statement of the meeting.",
                        "process-and-forms 1.9 (background, medium confidence)", part("findings"), held(meeting -> meeting.unsigned() > 0)),
                asks(60, "Nobody recorded as present", "No one is recorded as having been at the meeting.",
                        "process-and-forms 2.4, an_agencies_present", part("findings"), held(meeting -> meeting.present() == 0)));
    }

    private static Predicate<AnalysisFacts> open(Predicate<CaseFactsForChecks.Open> test) {
        return facts -> test.test(facts.of().open());
    }

    private static Predicate<AnalysisFacts> held(Predicate<MeetingFacts> test) {
        return facts -> facts.meeting().filter(MeetingFacts::opened).map(test::test).orElse(false);
    }

    private static boolean hasNumber(Answers notification) {
        boolean valid = notification.answer(NotificationFields.NHS_NUMBER).toOptional().map(String::valueOf).flatMap(NhsNumber::read).isPresent();
        return valid || notification.answer(NotificationFields.NHS_NUMBER_ABSENT_REASON).isGiven();
    }

    private static boolean isSaid(AnalysisFacts facts, FieldKey key) {
        return switch (facts.of().notification().answer(key).state()) {
            case NOT_ASKED, NOT_YET_RETURNED -> false;
            default -> true;
        };
    }
}
