package uk.cdop.casebook.statistics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.TableReading.read;
import static uk.cdop.casebook.testkit.TableReading.trail;

import org.junit.jupiter.api.Test;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.testkit.SeedFigures;

/** The published figures of 2023/24, each in the row where a reader would look. Source: annual-statistics section 1.4. */
class SeedYearTest {

    private static final String BCP = "Bournemouth, Christchurch and Poole";
    private static final String MODIFIABLE_SHARE = "Reviews with modifiable factors identified, of all reviews";

    private final Snapshot seed = SeedFigures.snapshot();

    @Test
    void reviewsAreThosePublished() {
        StatisticalTable reviews = new Reviews().count(seed);
        assertThat(read(reviews, "reviews", "2023/24", "All areas")).isEqualTo("27");
        assertThat(read(reviews, "reviews", "2023/24", "Dorset")).isEqualTo("10");
        assertThat(read(reviews, "reviews", "2023/24", BCP)).isEqualTo("12");
        assertThat(read(reviews, "reviews", "2023/24", "Pan-Dorset")).isEqualTo("22");
        assertThat(read(reviews, "reviews", "2023/24", "Somerset")).isEqualTo("5");
        assertThat(read(reviews, "panels", "2023/24", "All areas")).isEqualTo("4");
        assertThat(read(reviews, "reviews", "2022/23", "All areas")).isEqualTo("59");
    }

    @Test
    void modifiableFactorsAreThosePublishedWithTheirLimits() {
        StatisticalTable reviews = new Reviews().count(seed);
        assertThat(read(reviews, "modifiable", "2023/24", "All areas")).isEqualTo("14");
        assertThat(read(reviews, "modifiable_percent", "2023/24", "All areas")).isEqualTo("51.9");
        assertThat(read(reviews, "lower", "2023/24", "All areas")).isEqualTo("34.0");
        assertThat(read(reviews, "upper", "2023/24", "All areas")).isEqualTo("69.3");
        assertThat(read(reviews, "modifiable", "2022/23", "All areas")).isEqualTo("32");
        assertThat(read(reviews, "modifiable_percent", "2022/23", "All areas")).isEqualTo("54.2");
        assertThat(read(reviews, "lower", "2022/23", "All areas")).isEqualTo("41.7");
        assertThat(read(reviews, "upper", "2022/23", "All areas")).isEqualTo("66.3");
    }

    @Test
    void notificationsAreThosePublishedAndNotTheReviewsOfTheSameNumber() {
        StatisticalTable notifications = new Notifications().count(seed);
        assertThat(read(notifications, "notifications", "2023/24", "Pan-Dorset")).isEqualTo("27");
        assertThat(read(notifications, "notifications", "2023/24", "Somerset")).isEqualTo("30");
        assertThat(read(notifications, "notifications", "2023/24", "All areas")).isEqualTo("57");
        assertThat(read(notifications, "notifications", "2023/24", "Out of area")).isEqualTo("9");
        assertThat(read(notifications, "notifications", "2023/24", "All areas and out of area")).isEqualTo("66");
        assertThat(trail(notifications, "notifications", "2023/24", "Pan-Dorset"))
                .doesNotContainAnyElementsOf(trail(new Reviews().count(seed), "reviews", "2023/24", "All areas"));
    }

    @Test
    void theHeadlinesSayTheSame() {
        StatisticalTable headlines = new Headlines().count(seed);
        assertThat(read(headlines, "this_year", "Notifications of deaths of resident children")).isEqualTo("57");
        assertThat(read(headlines, "this_year", "Notifications of children resident elsewhere (out of area)")).isEqualTo("9");
        assertThat(read(headlines, "this_year", "Reviews completed")).isEqualTo("27");
        assertThat(read(headlines, "last_year", "Reviews completed")).isEqualTo("59");
        assertThat(read(headlines, "change", "Reviews completed")).isEqualTo("-32");
        assertThat(read(headlines, "this_year", MODIFIABLE_SHARE)).isEqualTo("51.9");
        assertThat(read(headlines, "last_year", MODIFIABLE_SHARE)).isEqualTo("54.2");
        assertThat(read(headlines, "change", MODIFIABLE_SHARE)).as("subtracted before rounding").isEqualTo("-2.4");
        assertThat(read(headlines, "this_year", "Panel meetings")).isEqualTo("4");
    }

    @Test
    void theCaseloadGrewByThirty() {
        StatisticalTable caseload = new Caseload().count(seed);
        assertThat(read(caseload, "brought_forward", "All areas")).isEqualTo("27");
        assertThat(read(caseload, "notified", "All areas")).isEqualTo("57");
        assertThat(read(caseload, "reviewed", "All areas")).isEqualTo("27");
        assertThat(read(caseload, "carried_forward", "All areas")).isEqualTo("57");
    }
}
