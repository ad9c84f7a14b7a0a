package uk.cdop.casebook.store.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.disclosure.Earlier.Known;
import uk.cdop.casebook.statistics.disclosure.Range;
import uk.cdop.casebook.statistics.disclosure.Tally;
import uk.cdop.casebook.statistics.edition.DisclosureRule;
import uk.cdop.casebook.statistics.edition.DisclosureRule.SignOff;
import uk.cdop.casebook.statistics.edition.PublishedEdition;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreDesk;

/** What was signed off and what left, kept in a real vault and read again after it was closed. */
class JooqEditionStoreTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);
    private static final Instant NOW = Instant.parse("2024-11-01T09:30:00Z");
    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final SignOff SIGNED = new SignOff("Sample Person", "Information governance lead", TODAY);
    private static final Quantity ALL = Quantity.all(Counted.REVIEWS, YearSpan.of(YEAR), AreaGroup.ALL_AREAS);
    private static final Quantity POOLED =
            Quantity.all(Counted.DEATHS, YearSpan.endingWith(YEAR, 5), AreaGroup.SOMERSET).in(new Breakdown("sex", List.of("Female"), true), "Female");

    @TempDir
    Path folder;

    private static PublishedEdition edition(Edition edition, AreaGroup area) {
        return new PublishedEdition(YEAR, edition, area, TODAY, "a".repeat(64), 5, 3, SIGNED, NOW, "Sample Coordinator", List.of(new Tally("T20_Reviews", 9, 8, 2, 1, 0, 0, 0)));
    }

    private static Earlier numbers(int reviews, Range pooled) {
        return new Earlier(Map.of(ALL, new Known(reviews, Range.exactly(reviews)), POOLED, new Known(3, pooled)));
    }

    @Test
    void everythingIsReadAgainAsItWasKeptAndWhatWasShownBeforeIsNotForgotten() {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), TODAY)) {
            Optional<DisclosureRule> before = office.read(records -> records.editions().rule());
            assertThat(before).isEmpty();
            office.change(records -> {
                records.editions().keep(DisclosureRule.PROPOSED.with(6, 5), NOW, "Sample Coordinator");
                records.editions().keep(new DisclosureRule(7, 3, Optional.of(SIGNED)), NOW, "Sample Coordinator");
                records.editions().publish(edition(Edition.PARTNER, AreaGroup.ALL_AREAS), numbers(27, Range.atLeastOne()));
                records.editions().publish(edition(Edition.NHS_STYLE, AreaGroup.SOMERSET), numbers(28, new Range(1, 7)));
                return records.audit().record(StoreDesk.somethingDone());
            });
        }
        try (OfficeOnDisk office = OfficeOnDisk.again(folder.resolve("vault"), TODAY)) {
            Optional<DisclosureRule> rule = office.read(records -> records.editions().rule());
            assertThat(rule).contains(new DisclosureRule(7, 3, Optional.of(SIGNED)));
            List<PublishedEdition> published = office.read(records -> records.editions().published());
            assertThat(published)
                    .containsExactly(edition(Edition.PARTNER, AreaGroup.ALL_AREAS), edition(Edition.NHS_STYLE, AreaGroup.SOMERSET));
            Earlier known = office.read(records -> records.editions().givenAway());
            assertThat(known).isEqualTo(numbers(27, Range.atLeastOne()).and(numbers(28, new Range(1, 7))));
            assertThat(known.numbers().get(POOLED).read()).isEqualTo(new Range(1, 7));
            assertThat(known.numbers().get(ALL).before()).containsExactly(27);
        }
    }
}
