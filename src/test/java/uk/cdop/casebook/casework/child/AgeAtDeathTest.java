package uk.cdop.casebook.casework.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeAtDeathTest {

    private static AgeAtDeath age(String born, String died) {
        return new AgeAtDeath(LocalDate.parse(born), LocalDate.parse(died));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-10, 2024-03-10, DAYS_0_TO_27",
        "2024-03-10, 2024-04-06, DAYS_0_TO_27",
        "2024-03-10, 2024-04-07, DAYS_28_TO_364",
        "2024-03-10, 2025-03-09, DAYS_28_TO_364",
        "2024-03-10, 2025-03-10, YEARS_1_TO_4",
        "2024-03-10, 2029-03-09, YEARS_1_TO_4",
        "2024-03-10, 2029-03-10, YEARS_5_TO_9",
        "2014-03-10, 2024-03-09, YEARS_5_TO_9",
        "2014-03-10, 2024-03-10, YEARS_10_TO_14",
        "2009-03-10, 2024-03-09, YEARS_10_TO_14",
        "2009-03-10, 2024-03-10, YEARS_15_TO_17"
    })
    void fallsIntoItsPublishedBand(String born, String died, AgeBand band) {
        assertThat(age(born, died).band()).isEqualTo(band);
    }

    @Test
    void aChildOf365DaysBeforeTheFirstBirthdayIsStillAnInfant() {
        AgeAtDeath age = age("2023-03-01", "2024-02-29");
        assertThat(age.days()).isEqualTo(365);
        assertThat(age.years()).isZero();
        assertThat(age.band()).isEqualTo(AgeBand.DAYS_28_TO_364);
    }

    @Test
    void aBirthdayOf29FebruaryFallsOn1MarchInACommonYear() {
        assertThat(age("2020-02-29", "2021-02-28").years()).isZero();
        assertThat(age("2020-02-29", "2021-03-01").years()).isEqualTo(1);
        assertThat(age("2020-02-29", "2024-02-28").years()).isEqualTo(3);
        assertThat(age("2020-02-29", "2024-02-29").years()).isEqualTo(4);
    }

    @Test
    void theEighteenthBirthdayIsOutOfScopeAndTheDayBeforeIsNot() {
        assertThat(age("2006-06-15", "2024-06-14").isUnderEighteen()).isTrue();
        assertThat(age("2006-06-15", "2024-06-15").isUnderEighteen()).isFalse();
    }

    @Test
    void theYearsTurnOnTheBirthdayAcrossTheYearEnd() {
        assertThat(age("2019-12-31", "2020-01-01").days()).isEqualTo(1);
        assertThat(age("2019-12-31", "2020-12-30").years()).isZero();
        assertThat(age("2019-12-31", "2020-12-31").years()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-10, 2024-03-10, 0 days", "2024-03-10, 2024-03-11, 1 day", "2024-03-10, 2024-03-13, 3 days",
        "2024-03-10, 2024-04-28, 7 weeks", "2024-03-10, 2025-03-10, 1 year", "2020-03-10, 2024-03-10, 4 years"
    })
    void isSaidAsPeopleSayIt(String born, String died, String words) {
        assertThat(age(born, died).inWords()).isEqualTo(words);
    }

    @Test
    void aDeathBeforeTheBirthIsNoAge() {
        assertThatThrownBy(() -> age("2024-03-10", "2024-03-09")).isInstanceOf(IllegalArgumentException.class);
    }
}
