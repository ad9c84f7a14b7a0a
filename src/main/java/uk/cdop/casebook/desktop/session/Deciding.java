package uk.cdop.casebook.desktop.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.desktop.session.SessionOffice.SignedOff;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.session.AnalysisKeys;
import uk.cdop.casebook.office.session.PanelSession;
import uk.cdop.casebook.office.session.SessionCase;

/** Ends a case, with a signature or deferred; and opens and closes the meeting. */
final class Deciding {

    private final SessionViewModel model;

    Deciding(SessionViewModel model) {
        this.model = model;
    }

    void signOff() {
        model.inFront().ifPresent(one -> signOff(one.number(), Optional.empty()));
    }

    private void signOff(CaseNumber number, Optional<String> reason) {
        model.clock().keep();
        model.ask("Sign off", meeting -> signed(meeting, number, reason), outcome -> told(number, outcome));
    }

    /** The agenda says reviewed as soon as the analysis is signed. */
    private SignedOff signed(MeetingNumber meeting, CaseNumber number, Optional<String> reason) {
        SignedOff outcome = model.office.signsOff().sign(meeting, number, reason);
        if (outcome instanceof SignedOff.Signed) {
            Optional<String> refusal = model.office.course().decides().decide(meeting, number, AgendaOutcome.REVIEWED, "");
            return refusal.<SignedOff>map(sentence -> new SignedOff.NotYet(List.of(sentence))).orElse(outcome);
        }
        return outcome;
    }

    private void told(CaseNumber number, SignedOff outcome) {
        switch (outcome) {
            case SignedOff.Signed signed -> {
                model.messageProperty().set(Message.done("Signed off. Ctrl+Right goes to the next case."));
                model.reload();
            }
            case SignedOff.NotYet(List<String> sentences) -> model.messageProperty().set(Message.refused("Not signed off yet. " + String.join(" ", sentences)));
            case SignedOff.NeedsReason(String why) -> model.writingProperty().set(Optional.of(
                    Writing.text("A reason is needed to sign off", "", why, said -> withReason(number, said))));
        }
    }

    private void withReason(CaseNumber number, String said) {
        if (!said.isBlank()) {
            signOff(number, Optional.of(said.strip()));
        }
    }

    void defer() {
        model.inFront().filter(one -> !one.isDecided()).ifPresent(one -> model.writingProperty().set(Optional.of(
                Writing.text("Why the case is deferred", "", "It comes back to a later meeting; what was answered stays.", said -> defer(one.number(), said)))));
    }

    private void defer(CaseNumber number, String said) {
        if (!said.isBlank()) {
            model.clock().keep();
            model.ask("Defer the case", meeting -> model.office.course().decides().decide(meeting, number, AgendaOutcome.DEFERRED, said.strip()));
        }
    }

    void openMeeting() {
        model.ask("Open the meeting", model.office.open());
    }

    void closeMeeting() {
        model.clock().keep();
        model.ask("Close the meeting", model.office.close());
    }

    /** What is answered and what is still open, in the words of the questions. */
    static List<String> open(SessionCase one) {
        List<String> open = new ArrayList<>();
        for (String domain : List.of("A", "B", "C", "D")) {
            if (one.text(AnalysisKeys.domainRelevance(domain)).isEmpty()) {
                open.add("domain " + domain);
            }
        }
        if (one.text(AnalysisKeys.CATEGORY).isEmpty()) {
            open.add("the category");
        }
        if (one.text(AnalysisKeys.MODIFIABLE).isEmpty()) {
            open.add("whether there were modifiable factors");
        }
        return open;
    }

    static boolean isLast(PanelSession session) {
        return session.cases().stream().allMatch(SessionCase::isDecided);
    }
}
