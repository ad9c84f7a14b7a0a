package uk.cdop.casebook.desktop.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import uk.cdop.casebook.casework.analysis.TrippedCheck;
import uk.cdop.casebook.casework.meeting.Quorum;
import uk.cdop.casebook.casework.meeting.QuorumRules;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.casework.session.Guidance;
import uk.cdop.casebook.desktop.meeting.MeetingPart;
import uk.cdop.casebook.desktop.session.QuorumRule;
import uk.cdop.casebook.desktop.session.SessionOffice;
import uk.cdop.casebook.desktop.session.SessionOffice.SignedOff;
import uk.cdop.casebook.desktop.session.SessionPart;
import uk.cdop.casebook.desktop.session.SessionWindow;
import uk.cdop.casebook.desktop.settings.SettingsViewModel;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.office.analysis.SignOff.SignOffCommand;
import uk.cdop.casebook.office.analysis.SignOff.SignOffOutcome;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.meeting.MeetingOutcome;
import uk.cdop.casebook.office.meeting.MeetingView;
import uk.cdop.casebook.office.session.PanelSession;
import uk.cdop.casebook.office.session.SessionCase;

/** Joins the full screen of a meeting to what opens, signs off and closes it. */
final class SessionPages {

    private static final String CHANGED = "Somebody else changed this meanwhile. Nothing was overwritten; try once more.";

    private final UseCases office;
    private volatile QuorumRules rules = new QuorumRules(List.of());
    private volatile Guidance guidance = Guidance.read("");

    SessionPages(UseCases office) {
        this.office = office;
    }

    MeetingPart part(Background background, SettingsViewModel settings, Runnable left) {
        SessionOffice asks = SessionOffice.of(
                office.session(), this::show, number -> changed(number, (meeting, version) -> office.panel().openMeeting().open(meeting, version, true)),
                number -> changed(number, office.panel().closeMeeting()::close), this::sign, this::recurs, this::light)
                .guidedBy(() -> guidance);
        return SessionPart.of(new SessionWindow(asks, background, settings.covering(), scene -> dress(scene, settings)), left);
    }

    private static void dress(Scene scene, SettingsViewModel settings) {
        var now = settings.settingsProperty().get();
        now.theme().dress(scene, now.textSize());
    }

    private Optional<MeetingView> view(MeetingNumber number) {
        return office.panel().showMeeting().show(number);
    }

    /** Empty where it was done; otherwise a sentence. */
    private Optional<String> changed(MeetingNumber number, BiFunction<MeetingNumber, Long, MeetingOutcome> change) {
        return view(number).map(meeting -> change.apply(number, meeting.plan().rowVersion())).map(outcome -> switch (outcome) {
            case MeetingOutcome.Kept kept -> "";
            case MeetingOutcome.Asks(List<String> sentences) -> String.join(" ", sentences);
            case MeetingOutcome.Refused(String sentence) -> sentence;
            case MeetingOutcome.ChangedMeanwhile meanwhile -> CHANGED;
        }).or(() -> Optional.of("There is no such meeting.")).filter(sentence -> !sentence.isEmpty());
    }

    /** A reason that is given answers every check that can be answered by one. */
    private SignedOff sign(MeetingNumber number, CaseNumber caseNumber, Optional<String> reason) {
        Optional<String> chair = view(number).flatMap(meeting -> meeting.seats().stream()
                .filter(line -> line.seat().present() && line.member().chairs()).map(line -> line.holder().name()).findFirst());
        return switch (office.findings().signOff().signOff(new SignOffCommand(caseNumber, Map.of(), chair))) {
            case SignOffOutcome.SignedOff done -> new SignedOff.Signed();
            case SignOffOutcome.ReasonsMissing(List<TrippedCheck> checks) when reason.isPresent() -> signed(new SignOffCommand(
                    caseNumber, checks.stream().collect(Collectors.toMap(TrippedCheck::number, check -> reason.get(), (one, same) -> one)), chair));
            case SignOffOutcome other -> refused(other);
        };
    }

    private SignedOff signed(SignOffCommand command) {
        SignOffOutcome outcome = office.findings().signOff().signOff(command);
        return outcome instanceof SignOffOutcome.SignedOff ? new SignedOff.Signed() : refused(outcome);
    }

    private static SignedOff refused(SignOffOutcome outcome) {
        return switch (outcome) {
            case SignOffOutcome.SignedOff done -> new SignedOff.Signed();
            case SignOffOutcome.Stopped(List<TrippedCheck> checks) -> new SignedOff.NotYet(sentences(checks));
            case SignOffOutcome.ReasonsMissing(List<TrippedCheck> checks) -> new SignedOff.NeedsReason(String.join(" ", sentences(checks)));
            case SignOffOutcome.NotPossible(String sentence) -> new SignedOff.NotYet(List.of(sentence));
            case SignOffOutcome.ChangedMeanwhile meanwhile -> new SignedOff.NotYet(List.of(CHANGED));
        };
    }

    private static List<String> sentences(List<TrippedCheck> checks) {
        return checks.stream().map(check -> check.number() + ". " + check.check().sentence()).toList();
    }

    private Optional<String> recurs(CaseNumber number, String factor) {
        var seen = office.findings().showRecurrence().show(number, List.of(factor), Optional.empty()).of(factor);
        return Optional.of(seen).filter(one -> one.isSeenBefore()).map(one -> "This factor: "
                + counted(one.cases(), "earlier case") + ", " + counted(one.openActions(), "action") + " open.");
    }

    private static String counted(int count, String what) {
        return (count == 0 ? "no" : count) + " " + what + (count == 1 ? "" : "s");
    }

    /** Reads the office's rules on quorum and its notes with the meeting, so that the screen needs no further look at the records. */
    private Optional<PanelSession> show(MeetingNumber number) {
        view(number).ifPresent(meeting -> rules = new QuorumRules(meeting.quorum().parts().stream().map(Quorum.Part::rule).toList()));
        guidance = office.session().showGuidance().show();
        return office.session().showSession().show(number);
    }

    private QuorumRule.Light light(PanelSession session, SessionCase one) {
        Quorum quorum = rules.of(session.seats().stream()
                .filter(seat -> seat.present() && !one.stepsBack().contains(seat.memberId())).map(PanelSession.SessionSeat::discipline).toList());
        return new QuorumRule.Light(quorum.isMet(), quorum.words());
    }
}
