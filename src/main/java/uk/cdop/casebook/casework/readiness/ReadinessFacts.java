package uk.cdop.casebook.casework.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.hold.Hold;

/** What is known of a case that the panel waits for, gathered from wherever it is kept. */
public record ReadinessFacts(
        CaseStage stage,
        LocalDate notifiedOn,
        List<String> missingAnswers,
        Agencies agencies,
        List<Hold> holds,
        Meeting meeting,
        Draft draft,
        List<String> missingSupplements,
        int differingAnswers) {

    /** A form that was asked for and is neither in nor waived. */
    public record Outstanding(String agency, LocalDate askedOn, LocalDate dueOn) {}

    /** Whether any agency was asked, which requests are ready and not sent, and which forms are out. */
    public record Agencies(boolean asked, List<String> notSent, List<Outstanding> outstanding) {

        public static final Agencies NONE = new Agencies(false, List.of(), List.of());

        public Agencies {
            notSent = List.copyOf(notSent);
            outstanding = List.copyOf(outstanding);
        }

        public static Agencies askedOf(Outstanding... outstanding) {
            return new Agencies(true, List.of(), List.of(outstanding));
        }
    }

    /** The child death review meeting: the day it was held, and whether its report is in. */
    public record Meeting(Optional<LocalDate> heldOn, boolean reportIn) {

        public static final Meeting NONE = new Meeting(Optional.empty(), false);

        public static Meeting held(LocalDate day, boolean reportIn) {
            return new Meeting(Optional.of(day), reportIn);
        }
    }

    /** The draft of the analysis form, and the questions of it that must be answered and are not yet, as the form words them. */
    public record Draft(boolean present, boolean categoryPreset, List<String> missing) {

        public static final Draft NONE = new Draft(false, false);

        public Draft {
            missing = List.copyOf(missing);
        }

        public Draft(boolean present, boolean categoryPreset) {
            this(present, categoryPreset, List.of());
        }
    }

    public ReadinessFacts {
        missingAnswers = List.copyOf(missingAnswers);
        holds = List.copyOf(holds);
        missingSupplements = List.copyOf(missingSupplements);
    }

    /** A case of which nothing else is known. */
    public static ReadinessFacts of(CaseStage stage, LocalDate notifiedOn) {
        return new ReadinessFacts(stage, notifiedOn, List.of(), Agencies.NONE, List.of(), Meeting.NONE, Draft.NONE, List.of(), 0);
    }

    public ReadinessFacts in(CaseStage other) {
        return new ReadinessFacts(other, notifiedOn, missingAnswers, agencies, holds, meeting, draft, missingSupplements, differingAnswers);
    }

    public ReadinessFacts missing(List<String> questions) {
        return new ReadinessFacts(stage, notifiedOn, questions, agencies, holds, meeting, draft, missingSupplements, differingAnswers);
    }

    public ReadinessFacts with(Agencies other) {
        return new ReadinessFacts(stage, notifiedOn, missingAnswers, other, holds, meeting, draft, missingSupplements, differingAnswers);
    }

    public ReadinessFacts held(Hold... open) {
        return new ReadinessFacts(stage, notifiedOn, missingAnswers, agencies, List.of(open), meeting, draft, missingSupplements, differingAnswers);
    }

    public ReadinessFacts with(Meeting other) {
        return new ReadinessFacts(stage, notifiedOn, missingAnswers, agencies, holds, other, draft, missingSupplements, differingAnswers);
    }

    public ReadinessFacts with(Draft other) {
        return new ReadinessFacts(stage, notifiedOn, missingAnswers, agencies, holds, meeting, other, missingSupplements, differingAnswers);
    }

    public ReadinessFacts worthKnowing(List<String> supplements, int differing) {
        return new ReadinessFacts(stage, notifiedOn, missingAnswers, agencies, holds, meeting, draft, supplements, differing);
    }

    @Override
    public String toString() {
        return "ReadinessFacts " + stage;
    }
}
