package uk.cdop.casebook.statistics.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2  | 3 | A number of one child is withheld outside the panel.         | those of 3 years are counted together.
            3  | 5 | Numbers of children from 1 to 2 are withheld outside the panel.  | those of 5 years are counted together.
            99 | 5 | Numbers of children from 1 to 98 are withheld outside the panel. | those of 5 years are counted together.
            """)
    void saysWhatItWithholdsAndOverHowManyYearsItCounts(int threshold, int years, String withheld, String together) {
        assertThat(new DisclosureRule(threshold, years, Optional.empty()).inWords()).startsWith(withheld).endsWith(together);
    }

    @ParameterizedTest
    @CsvSource({"1, 5", "100, 5", "5, 4", "5, 1"})
    void thereIsNoRuleThatWithholdsNothingOrEverythingOrCountsOtherYearsTogether(int threshold, int years) {
        assertThatThrownBy(() -> new DisclosureRule(threshold, years, Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }
}
