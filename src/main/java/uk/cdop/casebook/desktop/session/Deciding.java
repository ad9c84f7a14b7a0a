package uk.cdop.casebook.desktop.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.session.SessionOffice.Ended;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.meeting.MeetingOutcome;
import uk.cdop.casebook.office.session.AnalysisKeys;
import uk.cdop.casebook.office.session.PanelSession;
import uk.cdop.casebook.office.session.SessionCase;

/** Ends a case, with a signature or deferred; and opens and closes the meeting. */
final class Deciding {

    private static final int LONGEST = 1_000;

    private final SessionViewModel model;
    private Optional<Message> asked = Optional.empty();

    Deciding(SessionViewModel model) {
        this.model = model;
    }

    void signOff() {
        model.inFront().ifPresent(one -> signOff(one.number(), Map.of()));
    }

    private void signOff(CaseNumber number, Map<Integer, String> reasons) {
        model.clock().keep();
        model.ask("Sign off", meeting -> model.office.gate().signsOff().sign(meeting, number, reasons), outcome -> told(outcome, "Not signed off yet. ",
                "Signed off. Ctrl+Right goes to the next case.", needs -> reason("A reason is needed to sign off", reasons.getOrDefault(needs.check(), ""), needs,
                        said -> signOff(number, with(reasons, needs.check(), said)))));
    }

    private static Map<Integer, String> with(Map<Integer, String> reasons, int check, String said) {
        Map<Integer, String> more = new TreeMap<>(reasons);
        more.put(check, said);
        return more;
    }

    private void told(Ended outcome, String notYet, String done, java.util.function.Consumer<Ended.NeedsReason> asks) {
        switch (outcome) {
            case Ended.Done ended -> {
                model.messageProperty().set(Message.done(done));
                model.reload();
            }
            case Ended.NotYet(List<String> sentences) -> model.messageProperty().set(Message.refused(notYet + String.join(" ", sentences)));
            case Ended.NeedsReason needs -> asks.accept(needs);
        }
    }

    /** Each check has a reason of its own; one that was too long comes back to be shortened. */
    private void reason(String title, String begins, Ended.NeedsReason needs, java.util.function.Consumer<String> takes) {
        String note = begins.length() > LONGEST ? "The reason has room for %,d characters and holds %,d. Shorten it. ".formatted(LONGEST, begins.length()) : "";
        model.writingProperty().set(Optional.of(Writing.text(title, begins, note + needs.why(), said -> {
            if (!said.isBlank()) {
                takes.accept(said.strip());
            }
        })));
    }

    void defer() {
        model.inFront().filter(one -> !one.isDecided()).ifPresent(one -> model.writingProperty().set(Optional.of(
                Writing.text("Why the case is deferred", "", "It comes back to a later meeting; what was answered stays.", said -> defer(one.number(), said)))));
    }

    private void defer(CaseNumber number, String said) {
        if (!said.isBlank()) {
            model.clock().keep();
            model.ask("Defer the case", meeting -> model.office.course().defers().apply(number, said.strip()));
        }
    }

    /** On another day than planned it is asked first; the same key once more, while the question stands, opens the meeting even so. */
    void openMeeting() {
        boolean evenSo = asked.filter(model.messageProperty().get()::equals).isPresent();
        asked = Optional.empty();
        model.ask("Open the meeting", meeting -> model.office.gate().opens().open(meeting, evenSo), this::opened);
    }

    private void opened(MeetingOutcome outcome) {
        if (outcome instanceof MeetingOutcome.Asks(List<String> sentences)) {
            Message question = Message.warning(String.join(" ", sentences) + " Ctrl+O once more opens it now; any other key leaves it planned.");
            asked = Optional.of(question);
            model.messageProperty().set(question);
            return;
        }
        model.messageProperty().set(SessionCalls.refusal(outcome).map(Message::refused).orElse(Message.done("The meeting is open.")));
        model.reload();
    }

    void closeMeeting() {
        closeMeeting(Optional.empty());
    }

    private void closeMeeting(Optional<String> reason) {
        model.clock().keep();
        model.ask("Close the meeting", meeting -> model.office.gate().closes().apply(meeting, reason), outcome -> told(outcome, "", "The meeting is closed. Esc leaves the screen.",
                needs -> reason("Why the meeting went on without its quorum", reason.orElse(""), needs, said -> closeMeeting(Optional.of(said)))));
    }

    /** Any other key than the one that was asked for is an answer too. */
    void forgetQuestion() {
        asked.ifPresent(question -> model.messageProperty().set(Message.NONE));
        asked = Optional.empty();
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
