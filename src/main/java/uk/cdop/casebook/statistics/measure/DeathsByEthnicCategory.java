package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.DeathFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.facts.Wording;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** T08 in full, for the panel's own edition: deaths by each ethnic category that the form asks, of the year and of five years. Source: domain file, annual-statistics section 5.2. */
final class DeathsByEthnicCategory implements Measure {

    static final String ID = DeathsBy.ETHNICITY.id() + "_full";

    private static final int POOLED = 5;

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        YearSpan pooled = YearSpan.endingWith(snapshot.year(), POOLED);
        List<DeathFact> deaths = Notifications.deaths(snapshot, YearSpan.of(snapshot.year()), AreaGroup.ALL_AREAS);
        List<DeathFact> ofFive = Notifications.deaths(snapshot, pooled, AreaGroup.ALL_AREAS);
        boolean covered = snapshot.covers(pooled.first());
        List<CodeList.Option> asked = snapshot.papers().wording().options(Wording.ETHNIC_CATEGORY).stream().filter(option -> Groupings.ethnicGroup(option.code()).isPresent()).toList();
        List<Row> rows = new ArrayList<>();
        for (CodeList.Option category : asked) {
            rows.add(row(Groupings.ethnicGroup(category.code()).orElseThrow(), category.label(), of(category, deaths), deaths, of(category, ofFive), covered));
        }
        rows.add(row(Groupings.NOT_KNOWN, Groupings.NOT_KNOWN, ofNone(asked, deaths), deaths, ofNone(asked, ofFive), covered));
        rows.add(row("All ethnic groups", "All ethnic categories", deaths, deaths, ofFive, covered));
        return new StatisticalTable(
                ID, "deaths_by_ethnic_category", "Deaths of resident children by ethnic category, by date of death, " + snapshot.year().ending() + ", and five years to it",
                "Date of death", pooled.label(), columns(snapshot.year(), pooled), rows,
                Remarks.withPartYear(snapshot, Stream.concat(
                        Stream.of(Remarks.BY_DEATH, Remarks.RESIDENTS, "For the panel's own edition alone: each number tells of few children.",
                                "The categories are all that the form asks, which is by the list of the 2001 census; a list of 18 categories and not known would need a form that asks them."),
                        Stream.of(DeathsBy.ETHNICITY.ownNotes().getFirst(), Remarks.BREAK_IN_SERIES, Remarks.ROUNDED)).toList()));
    }

    private static List<Column> columns(FinancialYear year, YearSpan pooled) {
        return List.of(
                Column.words("ethnic_group", "Ethnic group"), Column.words("ethnic_category", "Ethnic category"),
                Column.count("deaths", "Deaths, " + year.label() + ": number"), Column.percent("deaths_percent", "Deaths, " + year.label() + ": percent"),
                Column.count("deaths_pooled", "Deaths, " + pooled.label() + ": number"));
    }

    private static List<DeathFact> of(CodeList.Option category, List<DeathFact> deaths) {
        return deaths.stream().filter(fact -> category(fact).equals(category.code())).toList();
    }

    private static List<DeathFact> ofNone(List<CodeList.Option> asked, List<DeathFact> deaths) {
        List<String> codes = asked.stream().map(CodeList.Option::code).toList();
        return deaths.stream().filter(fact -> !codes.contains(category(fact))).toList();
    }

    private static String category(DeathFact fact) {
        return fact.child().particulars().ethnicCategory().orElse("");
    }

    private static Row row(String group, String category, List<DeathFact> deaths, List<DeathFact> all, List<DeathFact> ofFive, boolean covered) {
        Cell number = Cells.count(deaths, DeathFact::number);
        return Row.of(
                Cell.words(group), Cell.words(category), number, Cells.percent(number, all.size()),
                covered ? Cells.count(ofFive, DeathFact::number) : Cell.Shorthand.NOT_AVAILABLE);
    }
}
