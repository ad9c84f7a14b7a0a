package uk.cdop.casebook.statistics.quantity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/**
 * The sums that hold among published numbers, across tables and editions: groups, findings, areas and pooled years. Source:
 * domain file, annual-statistics section 4.9, step 1.
 */
public final class Sums {

    private static final List<Counted> FINDINGS =
            List.of(Counted.REVIEWS_MODIFIABLE, Counted.REVIEWS_NOT_MODIFIABLE, Counted.REVIEWS_INADEQUATE_INFORMATION);

    private final Set<Quantity> published;
    private final Map<Quantity, List<YearSpan>> spans = new HashMap<>();
    private final Map<Quantity, Set<String>> toldApart = new HashMap<>();
    private final List<Breakdown> breakdowns;
    private final Set<Sum> found = new LinkedHashSet<>();

    private Sums(Collection<Quantity> published, Collection<Breakdown> breakdowns) {
        this.published = new LinkedHashSet<>(published);
        this.breakdowns = breakdowns.stream().filter(Breakdown::addsUp).toList();
        for (Quantity one : this.published) {
            spans.computeIfAbsent(inAnyYear(one), key -> new ArrayList<>()).add(one.years());
            one.group().ifPresent(group -> toldApart.computeIfAbsent(one.ofAllGroups(), all -> new HashSet<>()).add(group.breakdown()));
        }
    }

    /** Only sums of which total and parts are all among the published, in an order that does not depend on chance. */
    public static List<Sum> among(Collection<Quantity> published, Collection<Breakdown> breakdowns) {
        Set<Quantity> all = new HashSet<>(published);
        return reaching(published, breakdowns).stream().filter(sum -> all.contains(sum.total()) && all.containsAll(sum.parts())).toList();
    }

    /**
     * Also sums of which the total and some part are published and the rest is not: whoever reads both can take the part
     * from the total, and learns how many the rest are. And sums of which all parts are published and the total is not.
     */
    public static List<Sum> reaching(Collection<Quantity> published, Collection<Breakdown> breakdowns) {
        return reaching(published, new Arithmetic(breakdowns, List.of()));
    }

    public static List<Sum> reaching(Collection<Quantity> published, Arithmetic arithmetic) {
        Sums sums = new Sums(published, arithmetic.breakdowns());
        for (Quantity total : sums.published) {
            sums.ofGroups(total);
            sums.ofFindings(total);
            sums.ofAreas(total);
            sums.ofYears(total);
        }
        for (Quantity total : sums.totalsToBeInferred()) {
            sums.ofGroups(total);
            sums.ofFindings(total);
            sums.ofAreas(total);
        }
        arithmetic.relations().forEach(relation -> relation.among(sums.published).forEach(sum -> sums.add(sum.total(), sum.parts())));
        return List.copyOf(sums.found);
    }

    private Set<Quantity> totalsToBeInferred() {
        Set<Quantity> totals = new LinkedHashSet<>();
        for (Quantity part : published) {
            totals.add(part.ofAllGroups());
            totals.add(part.in(AreaGroup.PAN_DORSET));
            totals.add(part.in(AreaGroup.ALL_AREAS));
            if (FINDINGS.contains(part.counted())) {
                totals.add(part.of(Counted.REVIEWS));
            }
        }
        totals.removeAll(published);
        return totals;
    }

    /** Only by breakdowns of which some group is published: from the others nothing can be added up. */
    private void ofGroups(Quantity total) {
        Set<String> known = total.group().isEmpty() ? toldApart.getOrDefault(total, Set.of()) : Set.of();
        breakdowns.stream().filter(breakdown -> known.contains(breakdown.key())).forEach(breakdown ->
                add(total, breakdown.groups().stream().map(name -> total.in(breakdown, name)).toList()));
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

    /** A pooled number is the sum of its years, and of any shorter pooled number with the years before and after it. */
    private void ofYears(Quantity total) {
        if (total.years().isOneYear()) {
            return;
        }
        List<Quantity> singles = singles(total, total.years().first(), total.years().last());
        add(total, singles);
        if (!published.containsAll(singles)) {
            spans.get(inAnyYear(total)).stream()
                    .filter(span -> isWithin(span, total.years()))
                    .forEach(span -> add(total, around(total, span)));
        }
    }

    private static boolean isWithin(YearSpan span, YearSpan whole) {
        return !span.equals(whole) && span.first().compareTo(whole.first()) >= 0 && span.last().compareTo(whole.last()) <= 0;
    }

    private List<Quantity> around(Quantity total, YearSpan span) {
        List<Quantity> parts = new ArrayList<>(run(total, total.years().first(), span.first().previous()));
        parts.add(total.in(span));
        parts.addAll(run(total, span.last().next(), total.years().last()));
        return parts;
    }

    private List<Quantity> run(Quantity total, FinancialYear first, FinancialYear last) {
        if (first.compareTo(last) > 0) {
            return List.of();
        }
        Quantity pooled = total.in(new YearSpan(first, last));
        return published.contains(pooled) ? List.of(pooled) : singles(total, first, last);
    }

    private static List<Quantity> singles(Quantity total, FinancialYear first, FinancialYear last) {
        return new YearSpan(first, last).years().stream().map(year -> total.in(YearSpan.of(year))).toList();
    }

    private static Quantity inAnyYear(Quantity quantity) {
        return quantity.in(YearSpan.of(new FinancialYear(0)));
    }

    private void add(Quantity total, List<Quantity> parts) {
        if (published.contains(total) ? parts.stream().anyMatch(published::contains) : published.containsAll(parts)) {
            found.add(new Sum(total, parts));
        }
    }
}
