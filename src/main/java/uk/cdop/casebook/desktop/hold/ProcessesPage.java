package uk.cdop.casebook.desktop.hold;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.cdrm.Cdrm;
import uk.cdop.casebook.casework.hold.Durations;
import uk.cdop.casebook.casework.jointresponse.JarClock;
import uk.cdop.casebook.casework.jointresponse.JointResponse;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.office.hold.ListProcesses.ProcessesView;

/** What runs beside a review, in the words of the screen, made away from the screen's thread. */
record ProcessesPage(
        ProcessesView view, String durations, List<ProcessCard> cards, List<Fact> deadlines, String response, List<Clock> clocks, List<Part> parts,
        List<Fact> cdrm, List<String> gone) {

    /** A part of a joint agency response: what is said in it, and the words of its button. */
    record Part(String section, String title, List<Fact> facts) {}

    /** One of the clocks that run in hours. */
    record Clock(JarClock.State state, String says) {}

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    static ProcessesPage of(ProcessesView view) {
        return new ProcessesPage(
                view, durations(view), view.processes().stream().map(standing -> ProcessCard.of(standing, view.changes())).toList(),
                view.deadlines().stream().map(DeadlineWords::fact).toList(), response(view.jointResponse()), clocks(view), parts(view), cdrm(view.cdrm()), gone(view));
    }

    /** What was said of processes that are not on the case any more. */
    private static List<String> gone(ProcessesView view) {
        return view.changes().stream().filter(change -> change.what().startsWith("Taken away") && view.file().hold(change.hold()).isEmpty()).map(ProcessCard::change).toList();
    }

    static String durations(ProcessesView view) {
        Durations ran = view.durations();
        String whole = (view.file().reviewCompleted().isPresent() ? "The review took " : "Running for ") + Texts.counted(ran.gross(), "day");
        if (ran.stopped() == 0) {
            return whole + " since the death. No legal process and no wish of the family stopped the clock.";
        }
        List<String> why = new ArrayList<>();
        if (ran.legal() > 0) {
            why.add(Texts.number(ran.legal()) + " under a legal process");
        }
        if (ran.family() > 0) {
            why.add(Texts.number(ran.family()) + " at the wish of the family");
        }
        return whole + " since the death (gross), " + Texts.counted(ran.net(), "day") + " without clock-stops (net). Stopped: " + String.join(", ", why) + ".";
    }

    private static String response(JointResponse response) {
        Answer<String> decision = response.facts().text(JointResponse.DECISION);
        return decision.toOptional()
                .flatMap(code -> JointResponse.decisions().option(code))
                .map(option -> option.label() + (response.facts().answer(JointResponse.DECIDED_BY).isGiven() ? "." : ". No one is recorded yet as having decided this."))
                .orElse("No decision on a joint agency response is recorded yet. Record who decided, and why, even where it was not started.");
    }

    private static List<Clock> clocks(ProcessesView view) {
        return view.clocks().stream().flatMap(clocks -> Stream.of(
                clock("Visit to home or scene", clocks.visit()), clock("First meeting", clocks.firstMeeting()))).toList();
    }

    private static Clock clock(String what, JarClock clock) {
        String due = MOMENT.format(clock.due());
        String met = clock.metAt().map(ProcessesPage::moment).orElse("");
        return new Clock(clock.state(), what + ": " + switch (clock.state()) {
            case MET -> "done " + met + ", due " + due;
            case MET_LATE -> "done late " + met + ", was due " + due;
            case RUNNING -> "due " + due;
            case LATE -> "late, was due " + due;
        });
    }

    private static String moment(LocalDateTime at) {
        return MOMENT.format(at);
    }

    private static List<Part> parts(ProcessesView view) {
        return JarPart.ALL.stream()
                .filter(part -> view.jointResponse().isStarted() || part.section().equals(JarPart.DECISION))
                .map(part -> new Part(part.section(), part.title(), ProcessCard.facts(
                        view.jointResponse().facts(), view.catalogue().ofSection(part.section()))))
                .toList();
    }

    private static List<Fact> cdrm(Cdrm meeting) {
        List<Fact> facts = new ArrayList<>();
        meeting.plannedFor().ifPresent(day -> facts.add(Fact.of("Planned for", Texts.date(day))));
        facts.add(meeting.heldOn().map(day -> Fact.of("Held on", Texts.date(day))).orElse(Fact.blank("Held on", "Not yet held")));
        meeting.lead().ifPresent(lead -> facts.add(Fact.of("Led by", lead)));
        meeting.type().ifPresent(type -> facts.add(Fact.of("Kind of meeting", type.label())));
        facts.add(meeting.reportReceivedOn().map(day -> Fact.of("Report received", Texts.date(day))).orElse(Fact.blank("Report received", "Not yet")));
        return facts;
    }

    @Override
    public String toString() {
        return "ProcessesPage " + view.file().number();
    }
}
