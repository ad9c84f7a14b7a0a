package uk.cdop.casebook.desktop.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.casework.session.GraphicText;
import uk.cdop.casebook.casework.session.Guidance;
import uk.cdop.casebook.office.desk.SessionDesk;
import uk.cdop.casebook.office.session.PanelSession;
import uk.cdop.casebook.office.session.RecordDecision.DecisionCommand;
import uk.cdop.casebook.office.session.RecordDecision.DecisionOutcome;
import uk.cdop.casebook.office.session.SessionWords;
import uk.cdop.casebook.office.session.ShowEarlierCases.Earlier;

/**
 * What the meeting mode asks of the office.
 *
 * @param open   opens the meeting; a sentence where that was not possible
 * @param close  closes it; a sentence where that was not possible
 * @param recurs a sentence about a factor on earlier cases, such as "four earlier cases, two actions open"; empty where there is none
 */
public record SessionOffice(
        Function<MeetingNumber, Optional<PanelSession>> show, Function<DecisionCommand, DecisionOutcome> record, Seats seats, Course course,
        Function<MeetingNumber, Optional<String>> open, Function<MeetingNumber, Optional<String>> close, SignsOff signsOff,
        Function<CaseNumber, Earlier> earlier, Recurs recurs, QuorumRule quorum, Words words) {

    /** Who is there, and who steps back. */
    public record Seats(Present present, StepsBack stepsBack) {}

    /** How the meeting goes: the time a case takes, its deferral or review, and where the room stands. */
    public record Course(TimeKept time, Decides decides, Function<MeetingNumber, Optional<String>> lastPlace, KeepsPlace keepsPlace) {}

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
    }

    /** One choice of a list. */
    public record Choice(String code, String label) {}

    @FunctionalInterface
    public interface Present {
        void mark(MeetingNumber meeting, UUID member, boolean there);
    }

    @FunctionalInterface
    public interface StepsBack {
        void record(MeetingNumber meeting, CaseNumber number, UUID member, boolean back);
    }

    @FunctionalInterface
    public interface TimeKept {
        void record(MeetingNumber meeting, CaseNumber number, int seconds);
    }

    @FunctionalInterface
    public interface Decides {
        Optional<String> decide(MeetingNumber meeting, CaseNumber number, AgendaOutcome outcome, String reason);
    }

    @FunctionalInterface
    public interface KeepsPlace {
        void keep(MeetingNumber meeting, String place);
    }

    @FunctionalInterface
    public interface SignsOff {
        SignedOff sign(MeetingNumber meeting, CaseNumber number, Optional<String> reason);
    }

    @FunctionalInterface
    public interface Recurs {
        Optional<String> sentence(CaseNumber number, String factor);
    }

    /** What came of signing off. */
    public sealed interface SignedOff {

        record Signed() implements SignedOff {}

        /** What has to be mended first. */
        record NotYet(List<String> sentences) implements SignedOff {}

        /** It can be signed off once a reason is given. */
        record NeedsReason(String why) implements SignedOff {}
    }

    /** The same with the office's own notes, as they were read last. */
    public SessionOffice guidedBy(Supplier<Guidance> notes) {
        return new SessionOffice(show, record, seats, course, open, close, signsOff, earlier, recurs, quorum, new Words(words.choices(), notes, words.graphic()));
    }

    /** The use cases of meeting mode themselves; opening, closing and signing off belong to others. */
    public static SessionOffice of(
            SessionDesk desk, Function<MeetingNumber, Optional<PanelSession>> show, Function<MeetingNumber, Optional<String>> open,
            Function<MeetingNumber, Optional<String>> close, SignsOff signsOff, Recurs recurs, QuorumRule quorum) {
        return new SessionOffice(
                show, desk.recordDecision()::record, new Seats(desk.markPresent()::mark, desk.stepBack()::record),
                new Course(desk.recordTime()::record, desk.decideCase()::decide, desk.keepSessionPlace()::last, desk.keepSessionPlace()::keep),
                open, close, signsOff, desk.showEarlierCases()::of, recurs, quorum, Words.of(desk.words()));
    }
}
