package uk.cdop.casebook.statistics.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.SeedFigures;
import uk.cdop.casebook.testkit.WithheldCells;

/** The facts are F02 to F17 of the domain file, annual-statistics section 1.1, as the partnership's report of 2023/24 printed them. */
class PanelSectionTest {

    private static final Publication SEED = AnnualPublication.of(SeedFigures.snapshot(), Edition.RESTRICTED);

    private static String words(Report report) {
        return report.passages().stream()
                .map(passage -> switch (passage) {
                    case Passage.Words(String text) -> text;
                    case Passage.Heading(int level, String text) -> text;
                    default -> "";
                })
                .collect(Collectors.joining("\n"));
    }

    private final String section = words(PanelSection.of(SEED, Partnership.PAN_DORSET));

    @Test
    void statesMeetingsAndReviewsByAreaAsThePublishedReportDoes() {
        assertThat(section).contains("The panel met 4 times in 2023/24 and reviewed 27 deaths: 22 of Pan-Dorset children"
                + " (10 of Dorset and 12 of Bournemouth, Christchurch and Poole) and 5 of Somerset children.");
    }

    @Test
    void statesTheModifiableShareAgainstTheYearBeforeAndThatTheDifferenceMayBeChance() {
        assertThat(section)
                .contains("Modifiable factors were identified in 14 of the 27 (51.9 percent, or 52 in whole percent; 95 percent confidence limits 34.0 to 69.3).")
                .contains("In 2022/23, 59 deaths were reviewed, and modifiable factors were identified in 54.2 percent (32 of 59).")
                .contains("The difference of the two percentages may be chance");
    }

    @Test
    void statesNotificationsByAreaAndThoseFromOutOfCounty() {
        assertThat(section)
                .contains("The panel was notified of 57 deaths of resident children in 2023/24: 27 residents of Pan-Dorset and 30 residents of Somerset.")
                .contains("In addition there were 9 notifications of out of county children, resident elsewhere, who died within the area."
                        + " Their deaths are reviewed and recorded by their home areas");
    }

    @Test
    void statesWhenTheAnnualReportIsDueAndThatTheNationalOneIsAwaited() {
        assertThat(section)
                .contains("The annual report of the panel for 2023/24 is due to be published in November 2024.")
                .contains("England's percentage for 2023/24, from the National Child Mortality Database, is not held yet, so there is no comparison.");
    }

    @Test
    void thePartnershipsAreThoseOfTheDayTheYearEnded() {
        assertThat(Partnership.of(new FinancialYear(2023))).containsExactly(Partnership.PAN_DORSET, Partnership.SOMERSET);
        assertThat(Partnership.of(new FinancialYear(2024))).containsExactly(Partnership.DORSET, Partnership.BCP, Partnership.SOMERSET);
    }

    @Test
    void eachPartnershipReadsWhatWasItsOwn() {
        assertThat(words(PanelSection.of(SEED, Partnership.SOMERSET)))
                .contains("Of these, 5 reviews and 30 notifications were of children resident in Somerset.");
        assertThat(section).contains("Of these, 22 reviews and 27 notifications were of children resident in Pan-Dorset.");
    }

    @Test
    void aWithheldNumberIsSaidToBeWithheldAndAYearWithoutReviewsToHaveNone() {
        String masked = words(PanelSection.of(WithheldCells.in(SEED, "T20_Reviews", "reviews"), Partnership.SOMERSET));
        assertThat(masked).contains("cannot be said in this edition, because a number is withheld.").doesNotContain("22 of").doesNotContain("[c]");
        Publication empty = AnnualPublication.of(Snapshot.of(new FinancialYear(2023), LocalDate.of(2024, 5, 1), List.of(), List.of()), Edition.RESTRICTED);
        assertThat(words(PanelSection.of(empty, Partnership.PAN_DORSET)))
                .contains("The panel met 0 times in 2023/24 and reviewed 0 deaths: 0 of Pan-Dorset children")
                .contains("No review was completed, so there is no percentage with modifiable factors.")
                .contains("The records do not reach back to 2022/23")
                .contains("There was no notification of a child resident elsewhere");
    }

    @Test
    void anotherYearsMonthIsLeftToTheOfficeToConfirm() {
        Publication later = AnnualPublication.of(Snapshot.of(new FinancialYear(2024), LocalDate.of(2025, 6, 1), SeedFigures.facts(), List.of()), Edition.RESTRICTED);
        assertThat(words(PanelSection.of(later, Partnership.DORSET))).contains("November 2025. The month is that of the report for 2023/24; the office confirms it.");
    }
}
