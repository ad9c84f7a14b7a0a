package uk.cdop.casebook.store.edition;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.disclosure.Earlier.Known;
import uk.cdop.casebook.statistics.disclosure.Range;
import uk.cdop.casebook.statistics.disclosure.Tally;
import uk.cdop.casebook.statistics.edition.DisclosureRule.SignOff;
import uk.cdop.casebook.statistics.edition.PublishedEdition;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.quantity.Quantity.Group;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;
import uk.cdop.casebook.store.schema.tables.records.PublishedEditionRecord;
import uk.cdop.casebook.store.schema.tables.records.PublishedNumberRecord;
import uk.cdop.casebook.store.schema.tables.records.PublishedTableRecord;

/** Turns what left the panel into rows and back. */
final class EditionRows {

    /** Stands for a number of all groups together, which are no group. */
    private static final String NO_GROUP = "";

    private EditionRows() {}

    static PublishedEditionRecord row(int number, PublishedEdition edition) {
        return new PublishedEditionRecord(
                number, edition.year().startYear(), edition.edition().name(), edition.area().name(), edition.asAt(), edition.snapshot(),
                edition.threshold(), edition.approvedBy().by(), edition.approvedBy().role(), edition.approvedBy().on(),
                edition.publishedAt().atOffset(ZoneOffset.UTC), edition.publishedBy(), edition.yearsTogether());
    }

    static PublishedEdition edition(PublishedEditionRecord row, List<Tally> log) {
        return new PublishedEdition(
                new FinancialYear(row.getYearStart()), Edition.valueOf(row.getEdition()), AreaGroup.valueOf(row.getArea()), row.getAsAt(), row.getSnapshotHash(),
                row.getThreshold(), row.getYearsTogether(), new SignOff(row.getSignedBy(), row.getSignedRole(), row.getSignedOn()), row.getPublishedAt().toInstant(), row.getPublishedBy(), log);
    }

    static PublishedTableRecord row(int number, Tally tally) {
        return new PublishedTableRecord(
                number, tally.table(), tally.numbers(), tally.aboveZero(), tally.primary(), tally.secondary(), tally.refused(), tally.alreadyRead(), tally.exposed());
    }

    static Tally tally(PublishedTableRecord row) {
        return new Tally(
                row.getTableId(), row.getAllNumbers(), row.getAboveZero(), row.getSmall(), row.getProtecting(), row.getRefused(), row.getAlreadyRead(), row.getExposed());
    }

    static PublishedNumberRecord row(int number, Quantity quantity, Known known) {
        return new PublishedNumberRecord(
                number, quantity.counted().name(), quantity.years().first().startYear(), quantity.years().last().startYear(), quantity.area().name(),
                quantity.group().map(Group::breakdown).orElse(NO_GROUP), quantity.group().map(Group::name).orElse(NO_GROUP),
                known.count(), known.read().lower(), known.read().upper());
    }

    static Earlier numbers(Collection<PublishedNumberRecord> rows) {
        Map<Quantity, Known> numbers = new LinkedHashMap<>();
        rows.forEach(row -> numbers.put(quantity(row), new Known(row.getTrueCount(), new Range(row.getKnownLower(), row.getKnownUpper()))));
        return new Earlier(numbers);
    }

    private static Quantity quantity(PublishedNumberRecord row) {
        Optional<Group> group = row.getBreakdown().equals(NO_GROUP) ? Optional.empty() : Optional.of(new Group(row.getBreakdown(), row.getGroupName()));
        return new Quantity(
                Counted.valueOf(row.getCounted()), new YearSpan(new FinancialYear(row.getFirstYear()), new FinancialYear(row.getLastYear())),
                AreaGroup.valueOf(row.getArea()), group);
    }
}
