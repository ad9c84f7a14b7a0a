package uk.cdop.casebook.desktop.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.cdop.casebook.casework.analysis.FactorKey;
import uk.cdop.casebook.casework.analysis.ResponseKind;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.casework.session.GraphicText;
import uk.cdop.casebook.casework.session.Guidance;
import uk.cdop.casebook.office.analysis.Decision;
import uk.cdop.casebook.office.analysis.PanelBefore;
import uk.cdop.casebook.office.meeting.MeetingOutcome;
import uk.cdop.casebook.office.session.PanelSession;
import uk.cdop.casebook.office.session.SessionCase;
import uk.cdop.casebook.office.session.SessionWords;

/** What the meeting mode asks of the office. Where a sentence comes back, nothing was done, and it says why. */
public record SessionOffice(
        Function<MeetingNumber, Optional<PanelSession>> show, Decides decides, Responds responds, Seats seats, Course course, Gate gate,
        Function<CaseNumber, PanelBefore> before, Words words, Supplier<LocalDate> today) {

    /** The same with the office's own notes, as they were read last. */
    public SessionOffice guidedBy(Supplier<Guidance> notes) {
        return new SessionOffice(show, decides, responds, seats, course, gate, before, new Words(words.choices(), notes, words.graphic()), today);
    }

    /** Who is there, who was there for a decided case, and who steps back. */
    public record Seats(Present present, OfCase inRoomFor, OfCase stepsBack) {}

    /** How the meeting goes: the time a case takes, its deferral, and where the room stands. */
    public record Course(TimeKept time, BiFunction<CaseNumber, String, Optional<String>> defers, Function<MeetingNumber, Optional<String>> lastPlace, KeepsPlace keepsPlace) {}

    /** Opens the meeting, signs a case off, and closes the meeting. */
    public record Gate(Opens opens, SignsOff signsOff, BiFunction<MeetingNumber, Optional<String>, Ended> closes) {}

    /** What is written beside a choice, the choices themselves by their list, and what is covered. */
    public record Words(Function<String, List<Choice>> choices, Supplier<Guidance> notes, GraphicText graphic) {

        Guidance guidance() {
            return notes.get();
        }

        static Words of(SessionWords words) {
            return new Words(
                    list -> words.choices().apply(list).stream().map(option -> new Choice(option.code(), option.label())).toList(),
                    words::guidance, words.graphic());
        }

        String label(String list, String code) {
            return choices.apply(list).stream().filter(choice -> choice.code().equals(code)).map(Choice::label).findFirst().orElse(code);
        }
    }

    /** One choice of a list. */
    public record Choice(String code, String label) {}

    /** What a modifiable factor leads to; {@code whom} is the owner of an action, or to whom a recommendation goes. */
    public record Response(FactorKey factor, ResponseKind kind, String text, Optional<String> whom, Optional<LocalDate> due) {

        @Override
        public String toString() {
            return "Response " + kind.code();
        }
    }

    @FunctionalInterface
    public interface Decides {
        Decided decide(MeetingNumber meeting, CaseNumber number, long rowVersion, Decision decision);
    }

    @FunctionalInterface
    public interface Responds {
        Optional<String> record(CaseNumber number, Response response);
    }

    @FunctionalInterface
    public interface Present {
        Optional<String> mark(MeetingNumber meeting, UUID member, boolean there);
    }

    @FunctionalInterface
    public interface OfCase {
        Optional<String> record(MeetingNumber meeting, CaseNumber number, UUID member, boolean is);
    }

    @FunctionalInterface
    public interface TimeKept {
        void record(MeetingNumber meeting, CaseNumber number, int seconds);
    }

    @FunctionalInterface
    public interface KeepsPlace {
        void keep(MeetingNumber meeting, String place);
    }

    /** @see uk.cdop.casebook.office.meeting.OpenMeeting */
    @FunctionalInterface
    public interface Opens {
        MeetingOutcome open(MeetingNumber meeting, boolean evenSo);
    }

    /** Signs off with the reasons given so far, by the number of the check. */
    @FunctionalInterface
    public interface SignsOff {
        Ended sign(MeetingNumber meeting, CaseNumber number, Map<Integer, String> reasons);
    }

    /** What came of a decision, and the case as it now stands. */
    public sealed interface Decided {

        record Kept(Instant at, SessionCase now) implements Decided {}

        /** Nothing was changed; the sentence says why and what to do. */
        record Refused(String sentence) implements Decided {}

        /** Somebody else changed the form first; this is how it stands now. */
        record ChangedMeanwhile(SessionCase now) implements Decided {}
    }

    /** What came of ending a case with a signature, or of closing the meeting. */
    public sealed interface Ended {

        record Done() implements Ended {}

        /** What has to be mended first. */
        record NotYet(List<String> sentences) implements Ended {}

        /** It can be done once a reason is given for the check of that number; 0 for the quorum of the meeting. */
        record NeedsReason(int check, String why) implements Ended {}
    }
}
