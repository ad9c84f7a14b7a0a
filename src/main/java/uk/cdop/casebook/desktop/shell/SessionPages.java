package uk.cdop.casebook.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Scene;
import uk.cdop.casebook.casework.analysis.TrippedCheck;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.casework.session.Guidance;
import uk.cdop.casebook.desktop.meeting.MeetingPart;
import uk.cdop.casebook.desktop.session.SessionCalls;
import uk.cdop.casebook.desktop.session.SessionOffice;
import uk.cdop.casebook.desktop.session.SessionOffice.Ended;
import uk.cdop.casebook.desktop.session.SessionPart;
import uk.cdop.casebook.desktop.session.SessionWindow;
import uk.cdop.casebook.desktop.settings.SettingsViewModel;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.office.analysis.SignOff.SignOffCommand;
import uk.cdop.casebook.office.analysis.SignOff.SignOffOutcome;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.meeting.MeetingOutcome;
import uk.cdop.casebook.office.meeting.MeetingView;
import uk.cdop.casebook.office.session.PanelSession;

/** Joins the full screen of a meeting to what opens, signs off and closes it. */
final class SessionPages {

    private static final String CHANGED = "Somebody else changed this meanwhile. Nothing was overwritten; try once more.";
    private static final String NO_CHAIR = "Nobody who chairs is marked as here, and the chair signs off. Mark the chair under Q, or sign off on the page of the case.";

    private final UseCases office;
    private final Today today;
    private volatile Guidance guidance = Guidance.read("");

    SessionPages(UseCases office, Today today) {
        this.office = office;
        this.today = today;
    }

    MeetingPart part(Background background, SettingsViewModel settings, Runnable left) {
        SessionOffice asks = SessionCalls.office(office, this::show, new SessionOffice.Gate(this::open, this::sign, this::close), today::date)
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

    private MeetingOutcome changed(MeetingNumber number, BiFunction<MeetingNumber, Long, MeetingOutcome> change) {
        return view(number).map(meeting -> change.apply(number, meeting.plan().rowVersion()))
                .orElseGet(() -> new MeetingOutcome.Refused("There is no such meeting."));
    }

    private MeetingOutcome open(MeetingNumber number, boolean evenSo) {
        return changed(number, (meeting, version) -> office.panel().openMeeting().open(meeting, version, evenSo));
    }

    /** A reason that is given is kept before the meeting is closed, and stays also where something else still stops that. */
    private Ended close(MeetingNumber number, Optional<String> reason) {
        Optional<String> unkept = reason.flatMap(why -> SessionCalls.refusal(
                changed(number, (meeting, version) -> office.panel().closeMeeting().explainQuorum(meeting, version, why))));
        Optional<String> refused = unkept.or(() -> SessionCalls.refusal(changed(number, office.panel().closeMeeting()::close)));
        boolean wantsReason = refused.isPresent() && unkept.isEmpty() && view(number).filter(SessionPages::wantsReason).isPresent();
        return refused.<Ended>map(sentence -> wantsReason ? new Ended.NeedsReason(0, sentence) : new Ended.NotYet(List.of(sentence))).orElseGet(Ended.Done::new);
    }

    /** All is decided, and only the quorum is missing. */
    private static boolean wantsReason(MeetingView meeting) {
        MeetingPlan plan = meeting.plan();
        return !meeting.quorum().isMet() && plan.course().inquorateReason().isEmpty()
                && plan.agenda().stream().filter(entry -> entry.caseNumber().isPresent()).allMatch(entry -> entry.outcome().isPresent());
    }

    /** Each check that asks for a reason is asked in its turn. */
    private Ended sign(MeetingNumber number, CaseNumber caseNumber, Map<Integer, String> reasons) {
        Optional<String> chair = view(number).flatMap(meeting -> meeting.seats().stream()
                .filter(line -> line.seat().present() && line.member().chairs()).map(line -> line.holder().name()).findFirst());
        return switch (office.findings().signOff().signOff(new SignOffCommand(caseNumber, reasons, chair))) {
            case SignOffOutcome.SignedOff done -> new Ended.Done();
            case SignOffOutcome.Stopped(List<TrippedCheck> checks) -> new Ended.NotYet(checks.stream().map(SessionPages::sentence).toList());
            case SignOffOutcome.ReasonsMissing(List<TrippedCheck> checks) -> new Ended.NeedsReason(checks.getFirst().number(), sentence(checks.getFirst()) + left(checks));
            case SignOffOutcome.NotPossible(String sentence) -> new Ended.NotYet(chair.isEmpty() ? both(sentence) : List.of(sentence));
            case SignOffOutcome.ChangedMeanwhile meanwhile -> new Ended.NotYet(List.of(CHANGED));
        };
    }

    private static List<String> both(String sentence) {
        List<String> both = new ArrayList<>(List.of(sentence));
        both.add(NO_CHAIR);
        return both;
    }

    private static String sentence(TrippedCheck check) {
        return check.number() + ". " + check.check().sentence();
    }

    private static String left(List<TrippedCheck> checks) {
        return checks.size() == 1 ? "" : " After this, " + (checks.size() - 1) + " more to be answered.";
    }

    /** Reads the office's notes with the meeting, so that the screen needs no further look at the records. */
    private Optional<PanelSession> show(MeetingNumber number) {
        guidance = office.session().showGuidance().show();
        return office.session().showSession().show(number);
    }
}
