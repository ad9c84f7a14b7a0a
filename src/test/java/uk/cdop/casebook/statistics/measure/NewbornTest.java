package uk.cdop.casebook.statistics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;
import static uk.cdop.casebook.testkit.TableReading.read;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** The sub-bands of the newborn in T12. Source: domain file, annual-statistics section 4.2. */
class NewbornTest {

    private static final LocalDate DIED = LocalDate.of(2023, 6, 30);
    private static final String PART = "Age at death, newborn in two bands";

    private static CaseFact aged(int sequence, int days) {
        return aCase(2023, sequence).died(DIED).born(DIED.minusDays(days).toString()).facts();
    }

    private static Snapshot of(List<CaseFact> facts) {
        return Snapshot.of(new FinancialYear(2023), LocalDate.of(2024, 3, 31), facts, List.of());
    }

    @ParameterizedTest
    @CsvSource({"0, 0 to 6 days", "6, 0 to 6 days", "7, 7 to 27 days", "27, 7 to 27 days", "28, 28 to 364 days"})
    void aNewbornStandsInTheWeekOfItsDeath(int days, String group) {
        StatisticalTable infants = DeathsBySeveral.INFANTS.count(of(List.of(aged(1, days))));
        assertThat(read(infants, "deaths", PART, group)).isEqualTo("1");
        assertThat(read(infants, "deaths", PART, "All infants")).isEqualTo("1");
    }

    @Test
    void pooledYearsOfThePanelsEditionHaveThemToo() {
        StatisticalTable pooled = AnnualMeasures.count(of(List.of(aged(1, 3)))).stream().filter(table -> table.id().equals("T12_Infants_pooled")).findFirst().orElseThrow();
        assertThat(pooled.row("group", "0 to 6 days")).isPresent();
    }

    @Test
    void anotherDayOfBirthThatChangesTheBandChangesTheHash() {
        assertThat(of(List.of(aged(1, 6))).hash()).isNotEqualTo(of(List.of(aged(1, 7))).hash());
        assertThat(of(List.of(aged(1, 8))).hash()).isEqualTo(of(List.of(aged(1, 7))).hash());
    }
}
