package uk.cdop.casebook.statistics.quantity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.year.YearSpan;

/**
 * The sums that hold among published numbers, across tables and editions: groups, findings, areas and pooled years. Source:
 * domain file, annual-statistics section 4.9, step 1.
 */
public final class Sums {

    private static final List<Counted> FINDINGS =
            List.of(Counted.REVIEWS_MODIFIABLE, Counted.REVIEWS_NOT_MODIFIABLE, Counted.REVIEWS_INADEQUATE_INFORMATION);

    private final Set<Quantity> published;
    private final List<Sum> found = new ArrayList<>();

    private Sums(Collection<Quantity> published) {
        this.published = new LinkedHashSet<>(published);
    }

    /** Only sums of which total and parts are all among the published, in an order that does not depend on chance. */
    public static List<Sum> among(Collection<Quantity> published, Collection<Breakdown> breakdowns) {
        Sums sums = new Sums(published);
        for (Quantity total : sums.published) {
            sums.ofGroups(total, breakdowns);
            sums.ofFindings(total);
            sums.ofAreas(total);
            sums.ofYears(total);
        }
        return List.copyOf(sums.found);
    }

    private void ofGroups(Quantity total, Collection<Breakdown> breakdowns) {
        if (total.group().isEmpty()) {
            breakdowns.stream().filter(Breakdown::addsUp).forEach(breakdown ->
                    add(total, breakdown.groups().stream().map(name -> total.in(breakdown, name)).toList()));
        }
    }

    private void ofFindings(Quantity total) {
        if (total.counted() == Counted.REVIEWS) {
            add(total, FINDINGS.stream().map(total::of).toList());
        }
    }

    private void ofAreas(Quantity total) {
        if (total.area() == AreaGroup.PAN_DORSET) {
            add(total, List.of(total.in(AreaGroup.DORSET), total.in(AreaGroup.BCP)));
        }
        if (total.area() == AreaGroup.ALL_AREAS) {
            add(total, List.of(total.in(AreaGroup.PAN_DORSET), total.in(AreaGroup.SOMERSET)));
            add(total, List.of(total.in(AreaGroup.DORSET), total.in(AreaGroup.BCP), total.in(AreaGroup.SOMERSET)));
        }
    }

    private void ofYears(Quantity total) {
        if (!total.years().isOneYear()) {
            add(total, total.years().years().stream().map(year -> total.in(YearSpan.of(year))).toList());
        }
    }

    private void add(Quantity total, List<Quantity> parts) {
        if (published.containsAll(parts)) {
            found.add(new Sum(total, parts));
        }
    }
}
