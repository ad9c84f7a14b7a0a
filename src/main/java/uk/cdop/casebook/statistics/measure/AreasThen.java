package uk.cdop.casebook.statistics.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.area.AreaHistory;
import uk.cdop.casebook.statistics.facts.Home;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.year.YearSpan;

/** Two ways to tell deaths apart by area as it was on the day of the death, each adding up to all areas. */
enum AreasThen {
    PLACE("area_as_then", "Council or district") {
        @Override
        String name(AreaHistory history, Home home, LocalDate died) {
            return history.placeAsThen(home.council(), home.placedIn(), died);
        }

        @Override
        List<String> names(AreaHistory history) {
            return history.placeNames();
        }

        @Override
        List<String> standing(AreaHistory history, YearSpan years) {
            return history.placesStanding(years.first().firstDay(), years.last().lastDay());
        }
    },
    PARTNERSHIP("partnership_as_then", "Safeguarding board or partnership") {
        @Override
        String name(AreaHistory history, Home home, LocalDate died) {
            return history.partnershipAsThen(home.council(), died);
        }

        @Override
        List<String> names(AreaHistory history) {
            return history.partnershipNames();
        }

        @Override
        List<String> standing(AreaHistory history, YearSpan years) {
            return history.partnershipsStanding(years.first().firstDay(), years.last().lastDay());
        }
    };

    static final String ALL_KINDS = "All";

    static final String NOTE = "Areas are as they were on the day of the death: the councils, and inside a county its districts, then the boards or partnerships for safeguarding that covered them. "
            + "Each of the two lists adds up to all areas. Somerset had districts until 31 March 2023; Bournemouth and Poole were councils of their own until 31 March 2019; the partnership for Dorset and for Bournemouth, Christchurch and Poole was one until 31 July 2024.";
    static final String NOT_RECORDED = "A case whose district or council is not recorded is counted in a row that says so. A district is taken only from a loaded postcode look-up of its time.";

    private final String key;
    private final String label;

    AreasThen(String key, String label) {
        this.key = key;
        this.label = label;
    }

    abstract String name(AreaHistory history, Home home, LocalDate died);

    abstract List<String> names(AreaHistory history);

    abstract List<String> standing(AreaHistory history, YearSpan years);

    String label() {
        return label;
    }

    Breakdown breakdown(Snapshot snapshot) {
        return new Breakdown(key, names(snapshot.reference().areas()), true);
    }

    /** The same number, in one of these areas. */
    Quantity in(Snapshot snapshot, Quantity all, String name) {
        return all.in(breakdown(snapshot), name);
    }

    <F> Map<String, List<F>> grouped(Snapshot snapshot, List<F> facts, Function<F, Home> home, Function<F, LocalDate> died) {
        return facts.stream().collect(Collectors.groupingBy(fact -> name(snapshot.reference().areas(), home.apply(fact), died.apply(fact))));
    }

    /** The areas that stood in the years, and those that something is counted in, in the order of their list. */
    List<String> rows(Snapshot snapshot, YearSpan years, Collection<String> counted) {
        AreaHistory history = snapshot.reference().areas();
        List<String> standing = standing(history, years);
        return names(history).stream().filter(name -> standing.contains(name) || counted.contains(name)).toList();
    }
}
