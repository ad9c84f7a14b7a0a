package uk.cdop.casebook.statistics.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.DeathFact;
import uk.cdop.casebook.statistics.facts.Home;
import uk.cdop.casebook.statistics.facts.NotificationFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.YearSpan;

/** T04: children from elsewhere who died here, by home, and resident children who died elsewhere, by where; for the panel alone. */
public final class OutOfArea implements Measure {

    public static final String ID = "T04_Out_of_area";

    private static final String FROM_ELSEWHERE = "Out of area: children resident elsewhere who died here, by home area and home panel";
    private static final String DIED_ELSEWHERE = "Resident children who died elsewhere, by area of death";
    private static final String WHERE_NOT_RECORDED = "Resident children whose area of death is not recorded";
    private static final String NOT_NAMED = "home panel not named";
    private static final String NOT_IN_LIST = "Not in the list of areas";
    private static final String ABROAD = "abroad";

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        List<Row> rows = new ArrayList<>(fromElsewhere(snapshot));
        rows.addAll(diedElsewhere(snapshot));
        return new StatisticalTable(
                ID, "out_of_area", "Deaths of children resident elsewhere, and of resident children elsewhere, by date of death, " + snapshot.year().ending(),
                "Date of death", snapshot.year().label(),
                List.of(Column.words("who", "Who"), Column.words("where", "Home, or area of death"), Column.count("deaths", "Deaths: number")), rows,
                Remarks.withPartYear(snapshot, List.of(
                        "Children resident elsewhere are those this office was notified of and who died in the year. Their home panel reviews the death, and they are in no total of resident children.",
                        "Home areas, home panels and areas of death are as the notification form has them. What is not recorded is counted as not recorded.",
                        Remarks.BY_DEATH)));
    }

    private static List<Row> fromElsewhere(Snapshot snapshot) {
        YearSpan year = YearSpan.of(snapshot.year());
        Map<String, List<CaseNumber>> homes = snapshot.notifications().stream()
                .filter(fact -> !fact.area().isResident() && fact.inScope() && year.contains(fact.dateOfDeath()))
                .collect(Collectors.groupingBy(fact -> home(snapshot, fact.home()), TreeMap::new, Collectors.mapping(NotificationFact::number, Collectors.toList())));
        Quantity all = Quantity.all(Counted.DEATHS, year, AreaGroup.OUT_OF_AREA);
        Breakdown breakdown = new Breakdown("home_elsewhere", List.copyOf(homes.keySet()), true);
        List<Row> rows = new ArrayList<>();
        homes.forEach((home, numbers) -> rows.add(row(FROM_ELSEWHERE, home, numbers, all.in(breakdown, home))));
        rows.add(row(FROM_ELSEWHERE, "All", homes.values().stream().flatMap(List::stream).toList(), all));
        return rows;
    }

    private static String home(Snapshot snapshot, Home home) {
        return snapshot.reference().areas().nameOf(home.council()).orElse("Area not recorded") + ": " + home.homePanel().orElse(NOT_NAMED);
    }

    private static List<Row> diedElsewhere(Snapshot snapshot) {
        YearSpan year = YearSpan.of(snapshot.year());
        Map<Boolean, List<DeathFact>> recorded = Notifications.deaths(snapshot, year, AreaGroup.ALL_AREAS).stream()
                .collect(Collectors.partitioningBy(fact -> isAbroad(fact) || fact.child().home().diedIn().isPresent()));
        Map<String, List<CaseNumber>> places = new TreeMap<>();
        recorded.get(true).forEach(fact -> elsewhere(snapshot, fact).ifPresent(place -> places.computeIfAbsent(place, any -> new ArrayList<>()).add(fact.number())));
        Breakdown breakdown = new Breakdown("died_elsewhere", List.copyOf(places.keySet()), false);
        Quantity all = Quantity.all(Counted.DEATHS, year, AreaGroup.ALL_AREAS);
        Breakdown whether = new Breakdown("whether_died_elsewhere", List.of(DIED_ELSEWHERE, WHERE_NOT_RECORDED), false);
        List<Row> rows = new ArrayList<>();
        places.forEach((place, numbers) -> rows.add(row(DIED_ELSEWHERE, place, numbers, all.in(breakdown, place))));
        rows.add(row(DIED_ELSEWHERE, "All", places.values().stream().flatMap(List::stream).toList(), all.in(whether, DIED_ELSEWHERE)));
        rows.add(row(WHERE_NOT_RECORDED, "All", recorded.get(false).stream().map(DeathFact::number).toList(), all.in(whether, WHERE_NOT_RECORDED)));
        return rows;
    }

    private static boolean isAbroad(DeathFact fact) {
        return fact.child().particulars().placeOfDeath().filter(ABROAD::equals).isPresent();
    }

    /** Where a resident child died, if it was not in the area of one of our councils. */
    private static Optional<String> elsewhere(Snapshot snapshot, DeathFact fact) {
        LocalDate died = fact.dateOfDeath();
        Optional<String> area = fact.child().home().diedIn();
        if (area.isEmpty()) {
            return Optional.of("Outside the United Kingdom");
        }
        return snapshot.reference().areas().isOurs(area.get(), died)
                ? Optional.empty()
                : Optional.of(snapshot.reference().areas().nameOf(area.get()).orElse(NOT_IN_LIST));
    }

    private static Row row(String who, String where, List<CaseNumber> numbers, Quantity counted) {
        return Row.of(Cell.words(who), Cell.words(where), Cells.restingOn(Cell.count(numbers.stream().sorted().toList()), counted));
    }
}
