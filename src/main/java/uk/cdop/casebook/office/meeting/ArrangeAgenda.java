package uk.cdop.casebook.office.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.CaseTheme;
import uk.cdop.casebook.casework.meeting.EntryKind;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Arranges an agenda: adds, moves, times and removes. A case that comes onto it is scheduled, one that is taken off is ready again. */
@Needs(Right.RUN_PANEL)
public final class ArrangeAgenda {

    private static final int LONGEST_ITEM = 480;
    private static final int MOST_ENTRIES = 100;

    private final Session session;
    private final PanelSetUp setUp;
    private final CaseMoves moves;

    public ArrangeAgenda(Session session, PanelSetUp setUp, CaseProgress progress, Today today) {
        this.session = session;
        this.setUp = setUp;
        this.moves = new CaseMoves(progress, today);
    }

    public MeetingOutcome arrange(MeetingNumber number, long rowVersion, AgendaStep step) {
        return MeetingKeeping.change(session, number, rowVersion, (records, plan) -> {
            Optional<MeetingOutcome> late = MeetingKeeping.tooLate(plan, MeetingState.PLANNED, MeetingState.OPEN);
            return late.isPresent() ? late.get() : arrange(plan, step, records);
        });
    }

    private MeetingOutcome arrange(MeetingPlan plan, AgendaStep step, Records records) {
        if (!isPossible(step, plan.agenda().size())) {
            return new MeetingOutcome.ChangedMeanwhile();
        }
        Optional<String> problem = problem(step);
        if (problem.isPresent()) {
            return new MeetingOutcome.Refused(problem.get());
        }
        List<AgendaEntry> after = after(plan, step, records);
        Set<CaseNumber> before = new HashSet<>(plan.cases());
        List<CaseNumber> now = plan.withAgenda(after).cases();
        List<CaseNumber> added = now.stream().filter(one -> !before.contains(one)).toList();
        Optional<String> clash = clash(plan, after, now, added, records);
        if (clash.isPresent()) {
            return new MeetingOutcome.Refused(clash.get());
        }
        added.forEach(one -> moves.schedule(one, plan.number(), records));
        before.stream().filter(one -> !now.contains(one)).sorted().forEach(one -> moves.takeOff(one, "Taken off the agenda of " + plan.number() + ".", records));
        return MeetingKeeping.keep(records, plan.withAgenda(after), AuditEvent.What.MEETING_CHANGED);
    }

    private static boolean isPossible(AgendaStep step, int size) {
        return switch (step) {
            case AgendaStep.Move(int from, int to) -> from >= 0 && from < size && to >= 0 && to < size;
            case AgendaStep.Minutes(int at, int minutes) -> at >= 0 && at < size;
            case AgendaStep.Remove(int at) -> at >= 0 && at < size;
            case AgendaStep.AddCase add -> true;
            case AgendaStep.AddSubject add -> true;
            case AgendaStep.PutBack back -> true;
        };
    }

    private static Optional<String> problem(AgendaStep step) {
        return switch (step) {
            case AgendaStep.AddCase(CaseNumber number, Optional<Integer> minutes) -> minutes.flatMap(ArrangeAgenda::minutesProblem);
            case AgendaStep.AddSubject(EntryKind kind, String subject, int minutes) -> subject.isBlank() || kind == EntryKind.CASE
                    ? Optional.of("Say in a few words what the item is about.")
                    : subject.strip().length() > AgendaEntry.LONGEST_SUBJECT
                            ? Optional.of("The item is too long: " + AgendaEntry.LONGEST_SUBJECT + " characters at most.")
                            : minutesProblem(minutes);
            case AgendaStep.Minutes(int at, int minutes) -> minutesProblem(minutes);
            case AgendaStep.Move move -> Optional.empty();
            case AgendaStep.Remove remove -> Optional.empty();
            case AgendaStep.PutBack back -> Optional.empty();
        };
    }

    private static Optional<String> minutesProblem(int minutes) {
        return minutes >= 1 && minutes <= LONGEST_ITEM ? Optional.empty() : Optional.of("An item takes from 1 to " + LONGEST_ITEM + " minutes.");
    }

    private List<AgendaEntry> after(MeetingPlan plan, AgendaStep step, Records records) {
        List<AgendaEntry> agenda = new ArrayList<>(plan.agenda());
        switch (step) {
            case AgendaStep.AddCase(CaseNumber number, Optional<Integer> minutes) -> agenda.add(entry(number, minutes, records));
            case AgendaStep.AddSubject(EntryKind kind, String subject, int minutes) ->
                agenda.add(placeOf(kind, agenda), AgendaEntry.ofSubject(kind, subject.strip(), minutes));
            case AgendaStep.Move(int from, int to) -> agenda.add(to, agenda.remove(from));
            case AgendaStep.Minutes(int at, int minutes) -> agenda.set(at, agenda.get(at).planned(minutes));
            case AgendaStep.Remove(int at) -> agenda.remove(at);
            case AgendaStep.PutBack(List<AgendaEntry> earlier) -> agenda = new ArrayList<>(earlier);
        }
        return agenda;
    }

    /** Behind the last of its kind; without one, standing items come first and matters arising behind those. */
    private static int placeOf(EntryKind kind, List<AgendaEntry> agenda) {
        for (int at = agenda.size() - 1; at >= 0; at--) {
            if (agenda.get(at).kind() == kind || kind == EntryKind.MATTER_ARISING && agenda.get(at).kind() == EntryKind.STANDING_ITEM) {
                return at + 1;
            }
        }
        return 0;
    }

    private AgendaEntry entry(CaseNumber number, Optional<Integer> minutes, Records records) {
        CaseTheme theme = ReadyCases.of(number, records).map(setUp.themes(records)::of).orElseGet(() -> setUp.themes(records).themes().getLast());
        return AgendaEntry.ofCase(number, minutes.orElse(theme.minutes()), theme.expertise());
    }

    private Optional<String> clash(MeetingPlan plan, List<AgendaEntry> after, List<CaseNumber> now, List<CaseNumber> added, Records records) {
        if (new HashSet<>(now).size() < now.size()) {
            return Optional.of("This case is on the agenda already.");
        }
        if (after.size() > MOST_ENTRIES) {
            return Optional.of("An agenda has at most " + MOST_ENTRIES + " items.");
        }
        if (!decided(plan.agenda()).equals(decided(after))) {
            return Optional.of("The panel has decided on this case. What was decided stays on the agenda.");
        }
        return added.stream().map(one -> CaseMoves.problem(one, plan.number(), records, session.who())).flatMap(Optional::stream).findFirst();
    }

    private static Set<List<Object>> decided(List<AgendaEntry> agenda) {
        Set<List<Object>> decided = new HashSet<>();
        agenda.stream().filter(entry -> entry.outcome().isPresent()).forEach(entry -> decided.add(List.of(entry.caseNumber(), entry.outcome(), entry.reason())));
        return decided;
    }
}
