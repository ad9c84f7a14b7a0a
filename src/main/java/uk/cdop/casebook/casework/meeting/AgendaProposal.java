package uk.cdop.casebook.casework.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** The ready cases in the order in which they should come: those of the meeting's theme first, then the oldest. */
public record AgendaProposal(List<Proposed> cases, int minutesLeft) {

    private static final String NEONATAL = "neonatal";

    /**
     * @param fits    whether there is time left for it, those above it taken first
     * @param missing disciplines it needs of whom nobody has accepted
     */
    public record Proposed(
            CaseNumber number, LocalDate notifiedOn, String theme, boolean ofTheMeeting, int minutes, SortedSet<String> expertise, SortedSet<String> missing,
            boolean fits) {

        /** What to look at before it is put on the agenda, with the disciplines in words; empty where there is nothing. */
        public String warning(UnaryOperator<String> disciplineInWords) {
            return missing.isEmpty() ? "" : "Nobody has accepted for: " + String.join(", ", missing.stream().map(disciplineInWords).toList()) + ".";
        }
    }

    public AgendaProposal {
        cases = List.copyOf(cases);
    }

    public static AgendaProposal of(MeetingPlan plan, Collection<ReadyCase> ready, CaseThemes themes, Collection<String> accepted) {
        Comparator<ReadyCase> themedFirst = Comparator.comparing(one -> !isOf(plan, themes.of(one)));
        List<ReadyCase> ordered = ready.stream().sorted(themedFirst.thenComparing(ReadyCase::notifiedOn).thenComparing(ReadyCase::number)).toList();
        int left = plan.when().minutes() - plan.minutesOnAgenda();
        int free = left;
        List<Proposed> proposed = new ArrayList<>();
        for (ReadyCase one : ordered) {
            CaseTheme theme = themes.of(one);
            SortedSet<String> missing = new TreeSet<>(theme.expertise());
            missing.removeAll(accepted);
            boolean fits = theme.minutes() <= free;
            free -= fits ? theme.minutes() : 0;
            proposed.add(new Proposed(one.number(), one.notifiedOn(), theme.name(), isOf(plan, theme), theme.minutes(), theme.expertise(), missing, fits));
        }
        return new AgendaProposal(proposed, left);
    }

    private static boolean isOf(MeetingPlan plan, CaseTheme theme) {
        return switch (plan.kind()) {
            case GENERAL -> false;
            case NEONATAL -> theme.name().equalsIgnoreCase(NEONATAL);
            case OTHER_THEME -> plan.theme().map(name -> name.equalsIgnoreCase(theme.name())).orElse(false);
        };
    }
}
