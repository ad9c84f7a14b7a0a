package uk.cdop.casebook.statistics.facts;

import java.util.Comparator;
import java.util.List;

/**
 * What the office holds beside the cases' own facts by which a year's figures are judged, frozen with them.
 *
 * @param doubts   what only the whole of the records can show, such as two cases of one child
 * @param accepted what a person looked at and let stand
 */
public record Evidence(List<Doubt> doubts, List<AcceptedDoubt> accepted) {

    public static final Evidence NONE = new Evidence(List.of(), List.of());

    public Evidence {
        doubts = doubts.stream().sorted(Comparator.comparing(Doubt::number).thenComparing(Doubt::kind)).toList();
        accepted = accepted.stream().sorted(Comparator.comparing((AcceptedDoubt one) -> one.doubt().number()).thenComparing(one -> one.doubt().kind())).toList();
    }

    @Override
    public String toString() {
        return "Evidence";
    }
}
