package uk.cdop.casebook.statistics.facts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Something that happened to a case beside its stages, and when; the time of day where the record has it. */
public record Milestone(Kind kind, LocalDate on, Optional<LocalTime> at) {

    public enum Kind {
        JOINT_RESPONSE_MET, POST_MORTEM_REPORT, REVIEW_MEETING, INQUEST_CONCLUDED,
        PRACTICE_REVIEW, KEY_WORKER_NAMED, FAMILY_ASKED, FEEDBACK_LETTER, FEEDBACK_GIVEN, INQUEST_OPENED
    }

    public static Milestone of(Kind kind, LocalDate on) {
        return new Milestone(kind, on, Optional.empty());
    }
}
