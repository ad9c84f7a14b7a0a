package uk.cdop.casebook.statistics.facts;

import java.util.Comparator;
import java.util.List;
import uk.cdop.casebook.casework.ncmdreturn.ReportedCount;

/**
 * What the office holds beside the cases' own facts by which a year's figures are judged, frozen with them.
 *
 * @param doubts       what only the whole of the records can show, such as two cases of one child
 * @param accepted     what a person looked at and let stand
 * @param reported     what the national database's monitoring report says of the year
 * @param completeness of what the national database needs, over the reviews of the year, in form order
 */
public record Evidence(List<Doubt> doubts, List<AcceptedDoubt> accepted, List<ReportedCount> reported, List<FieldCompleteness> completeness) {

    public static final Evidence NONE = new Evidence(List.of(), List.of());

    public Evidence {
        doubts = doubts.stream().sorted(Comparator.comparing(Doubt::number).thenComparing(Doubt::kind)).toList();
        accepted = accepted.stream().sorted(Comparator.comparing((AcceptedDoubt one) -> one.doubt().number()).thenComparing(one -> one.doubt().kind())).toList();
        reported = reported.stream().sorted(Comparator.comparing(ReportedCount::measure)).toList();
        completeness = List.copyOf(completeness);
    }

    public Evidence(List<Doubt> doubts, List<AcceptedDoubt> accepted) {
        this(doubts, accepted, List.of(), List.of());
    }

    @Override
    public String toString() {
        return "Evidence";
    }
}
