package uk.cdop.casebook.statistics.crosscheck;

import java.util.List;
import uk.cdop.casebook.statistics.table.Publication.Check;

/** All the checks that apply to the tables there are, in the auditor's order. */
public final class AuditorsChecks {

    private static final List<Crosscheck> IN_ORDER = List.of(
            new ReviewTotalsAgree(),
            new FindingsAddUp(),
            new CaseloadBalances(),
            new CaseloadJoinsYears(),
            new OutOfAreaApart(),
            new AreasAddUp(),
            new DeathTotalsAgree(),
            new InfantsAgree(),
            new DatesInOrder(),
            new CountedOnce(),
            new PooledAreSums(),
            new ComparatorsStated(),
            new PopulationsMatchAreas(),
            new PercentagesRecompute(),
            new LimitsHold(),
            new LastYearAsPublished(),
            new NcmdAgrees(),
            new SeedReproduces(),
            new AskedOfTheFiles(),
            new CountedAgain());

    private AuditorsChecks() {}

    /** Made beside each other where there are cores for it. */
    public static List<Check> run(Examined examined) {
        return IN_ORDER.parallelStream().map(crosscheck -> crosscheck.check(examined)).toList();
    }
}
