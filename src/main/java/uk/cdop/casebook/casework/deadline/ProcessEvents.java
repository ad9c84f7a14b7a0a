package uk.cdop.casebook.casework.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.cdrm.Cdrm;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.ProcessFacts;
import uk.cdop.casebook.casework.jointresponse.JointResponse;
import uk.cdop.casebook.forms.answer.FieldKey;

/** What processes beside the review start and end time limits with. Source: process-and-forms section 1.10. */
public record ProcessEvents(Optional<Cdrm> cdrm, Optional<JointResponse> jointResponse) {

    public static final ProcessEvents NONE = new ProcessEvents(Optional.empty(), Optional.empty());

    public static final String JAR_VISIT = "lim_jar_visit";
    public static final String JAR_FIRST_MEETING = "lim_jar_first_meeting";
    public static final String INCIDENT_NOTICE = "lim_sin";
    public static final String RAPID_REVIEW = "lim_rapid_review";
    public static final String PFD_REPLY = "lim_pfd_reply";

    private static final Set<String> OF_PROCESSES = Set.of(JAR_VISIT, JAR_FIRST_MEETING, INCIDENT_NOTICE, RAPID_REVIEW, PFD_REPLY);

    /** True where a process, and not the review itself, starts the limit. */
    public static boolean isOfProcess(String limit) {
        return OF_PROCESSES.contains(limit);
    }

    /** From the day a limit runs to the day it was met, if it was. */
    record Span(LocalDate start, Optional<LocalDate> end) {}

    Optional<LocalDate> cdrmHeld() {
        return cdrm.flatMap(Cdrm::heldOn);
    }

    Optional<LocalDate> cdrmReport() {
        return cdrm.flatMap(Cdrm::reportReceivedOn);
    }

    /** Empty where the limit is none of a process, or its process has not begun. */
    Optional<Span> span(String limit, CaseFile file) {
        return switch (limit) {
            case JAR_VISIT -> jointResponse.filter(JointResponse::isStarted).map(begun -> new Span(file.death().date(), begun.visitedOn()));
            case JAR_FIRST_MEETING -> jointResponse.filter(JointResponse::isStarted).map(begun -> new Span(file.death().date(), begun.firstMetOn()));
            case INCIDENT_NOTICE -> first(file, ProcessFacts.INCIDENT_KNOWN, ProcessFacts.INCIDENT_NOTIFIED);
            case RAPID_REVIEW -> first(file, ProcessFacts.INCIDENT_NOTIFIED, ProcessFacts.RAPID_REVIEW_DONE);
            case PFD_REPLY -> first(file, ProcessFacts.PFD_ISSUED, ProcessFacts.PFD_REPLIED)
                    .or(() -> first(file, ProcessFacts.PFD_RECEIVED, ProcessFacts.PFD_REPLIED));
            default -> Optional.empty();
        };
    }

    private static Optional<Span> first(CaseFile file, FieldKey start, FieldKey end) {
        return file.holds().stream().flatMap(hold -> span(hold, start, end)).findFirst();
    }

    private static Stream<Span> span(Hold hold, FieldKey start, FieldKey end) {
        return date(hold, start).stream().map(from -> new Span(from, date(hold, end)));
    }

    private static Optional<LocalDate> date(Hold hold, FieldKey key) {
        return hold.tracking().facts().date(key).toOptional();
    }

    @Override
    public String toString() {
        return "ProcessEvents";
    }
}
