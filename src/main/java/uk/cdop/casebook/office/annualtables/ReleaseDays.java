package uk.cdop.casebook.office.annualtables;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.statistics.edition.PublishedEdition;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Release;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** The days on which the statistics of each year come out and the next do, as far as somebody said so; kept in the vault, one line a year. */
record ReleaseDays(Map<FinancialYear, Days> ofYears) {

    static final String RULE_SET = "release_days";
    private static final int PARTS = 3;

    /** Empty where nobody said which day. */
    record Days(Optional<LocalDate> published, Optional<LocalDate> next) {

        static final Days NOT_SAID = new Days(Optional.empty(), Optional.empty());
    }

    ReleaseDays {
        ofYears = Map.copyOf(ofYears);
    }

    static ReleaseDays held(Records records) {
        return read(records.processes().ruleText(RULE_SET).orElse(""));
    }

    static ReleaseDays read(String text) {
        return new ReleaseDays(text.lines().map(line -> line.split(",", -1)).filter(parts -> parts.length == PARTS).collect(Collectors.toMap(
                parts -> FinancialYear.read(parts[0]).orElseThrow(), parts -> new Days(day(parts[1]), day(parts[2])))));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    String text() {
        return new TreeMap<>(ofYears).entrySet().stream()
                .map(year -> String.join(",", year.getKey().label(), text(year.getValue().published()), text(year.getValue().next())))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    ReleaseDays with(FinancialYear year, Days days) {
        Map<FinancialYear, Days> all = new TreeMap<>(ofYears);
        all.put(year, days);
        return new ReleaseDays(all);
    }

    Days of(FinancialYear year) {
        return ofYears.getOrDefault(year, Days.NOT_SAID);
    }

    /** The panel's own edition is not published; whoever reads it reads when the next one comes. */
    Release ofRestricted(FinancialYear year) {
        return new Release(0, Optional.empty(), of(year).next());
    }

    /**
     * The same facts are the same version. Where nobody said otherwise, an edition is published on the day on which its files were
     * first written, which is today where they have not been.
     */
    Release of(Publication draft, List<PublishedEdition> published) {
        List<PublishedEdition> same = published.stream()
                .filter(one -> one.year().equals(draft.year()) && one.edition() == draft.edition() && one.area() == draft.area()).toList();
        List<String> versions = same.stream().map(PublishedEdition::snapshot).distinct().toList();
        int before = versions.indexOf(draft.snapshot());
        LocalDate first = same.stream().filter(one -> one.snapshot().equals(draft.snapshot())).map(PublishedEdition::asAt).findFirst().orElse(draft.asAt());
        return new Release(before < 0 ? versions.size() + 1 : before + 1, Optional.of(of(draft.year()).published().orElse(first)), of(draft.year()).next());
    }
}
