package uk.cdop.casebook.statistics.crosscheck;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.edition.EditionRequest;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/**
 * The checks of what stands in each table, asked of the tables that a publication has for itself: those of an edition that leaves the panel,
 * pooled, one-way or for one council, and those by areas as they were. The panel's own tables may be right where these are not.
 */
public final class OwnTables {

    private static final String ASKED = " Asked of the panel's tables and of those this publication has for itself.";

    private OwnTables() {}

    /**
     * What was said of the panel's tables, with what is to be said of the edition's.
     *
     * @param whole  the edition's own tables before anything is withheld
     * @param masked the same as they will be published
     */
    public static List<Check> ofEdition(List<Check> panel, EditionRequest request, List<StatisticalTable> whole, List<StatisticalTable> masked) {
        Examined counted = new Examined(request.snapshot(), whole);
        return with(panel, Stream.concat(
                checks().map(check -> check.check(counted)),
                Stream.of(new LimitsHold(List::of).check(new Examined(request.snapshot(), masked)), new OwnPooledAreSums(request).check(counted))).toList());
    }

    /** @param then the tables by areas as they were */
    public static List<Check> ofAreasThen(List<Check> panel, Snapshot snapshot, List<StatisticalTable> then) {
        Examined counted = new Examined(snapshot, then);
        return with(panel, Stream.of(new FindingsAddUp(), new PercentagesRecompute(), new LimitsHold(List::of)).map(check -> check.check(counted)).toList());
    }

    private static Stream<Crosscheck> checks() {
        return Stream.of(new FindingsAddUp(), new AreasAddUp(), new PercentagesRecompute(), new LimitsHold(List::of));
    }

    private static List<Check> with(List<Check> panel, List<Check> own) {
        Map<String, Check> byId = own.stream().collect(Collectors.toMap(Check::id, Function.identity(), OwnTables::both));
        return panel.stream().map(check -> byId.containsKey(check.id()) ? both(asked(check), byId.get(check.id())) : check).toList();
    }

    private static Check asked(Check check) {
        return new Check(check.id(), check.rule() + ASKED, check.outcome(), check.difference(), check.cases(), check.doubts());
    }

    /** Either failing, the check failed. */
    private static Check both(Check one, Check other) {
        if (one.held() || other.held()) {
            Check said = one.held() ? other : one;
            return one.held() && other.held() ? one : new Check(one.id(), one.rule(), said.outcome(), said.difference(), said.cases(), said.doubts());
        }
        return new Check(one.id(), one.rule(), one.outcome(), one.difference() + "; " + other.difference(),
                Stream.concat(one.cases().stream(), other.cases().stream()).distinct().sorted().toList(), Stream.concat(one.doubts().stream(), other.doubts().stream()).distinct().toList());
    }
}
