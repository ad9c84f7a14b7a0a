package uk.cdop.casebook.publishing.annualtables;

import java.time.LocalDate;
import java.util.List;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.edition.DisclosureRule;
import uk.cdop.casebook.statistics.edition.EditionRequest;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.CountedTables;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.publication.CountedYear;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.SeedFigures;

/** The publications that the writers are tried on: the seed year, and a year in which nothing happened. */
final class SeedPublication {

    private SeedPublication() {}

    static Publication seed() {
        return AnnualPublication.of(SeedFigures.snapshot(), Edition.RESTRICTED);
    }

    /** The extract of one council, for partners. */
    static Publication extract(AreaGroup council) {
        return leaving(Edition.PARTNER, council);
    }

    static Publication leaving(Edition edition) {
        return leaving(edition, AreaGroup.ALL_AREAS);
    }

    private static Publication leaving(Edition edition, AreaGroup area) {
        CountedTables counted = new CountedTables(SeedFigures.snapshot());
        return AnnualPublication.leaving(
                CountedYear.of(SeedFigures.snapshot()), new EditionRequest(counted, edition, area, DisclosureRule.PROPOSED, Earlier.nothing())).publication();
    }

    static Publication empty() {
        return AnnualPublication.of(Snapshot.of(new FinancialYear(2023), LocalDate.of(2024, 5, 1), List.of(), List.of()), Edition.RESTRICTED);
    }
}
