package uk.cdop.casebook.statistics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;
import static uk.cdop.casebook.testkit.Dossiers.dossier;
import static uk.cdop.casebook.testkit.TableReading.read;
import static uk.cdop.casebook.testkit.TableReading.trail;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.KnownDossiers;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.facts.Wording;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.CaseFactBuilder;
import uk.cdop.casebook.testkit.Dossiers;
import uk.cdop.casebook.testkit.ShippedForms;

class FactorsTest {

    private static Snapshot of(CaseFactBuilder... cases) {
        Snapshot counted = Snapshot.of(new FinancialYear(2023), LocalDate.of(2024, 3, 31), Arrays.stream(cases).map(CaseFactBuilder::facts).toList(), List.of());
        return counted.with(counted.papers().with(ShippedForms.words()));
    }

    private static CaseFactBuilder reviewed(int sequence, String day, Dossiers found) {
        return aCase(sequence).died("2022-06-01").born("2020-01-01").reviewed(day).with(found.made());
    }

    private static Dossiers smoking() {
        return dossier().factor("B", "B_SMOKING_HOUSEHOLD", true);
    }

    @Test
    void aChildIsCountedOnceForEachModifiableFactorAndTheFactorsStandInTheOrderOfTheForm() {
        StatisticalTable table = new Factors().count(of(
                reviewed(1, "2023-06-14", smoking().factor("B", "B_SMOKING_HOUSEHOLD", true).factor("D", "D_COMMUNICATION", true)),
                reviewed(2, "2023-06-14", smoking().factor("A", "X_OTHER", true).factor("A", "A_PREMATURITY", false)),
                reviewed(3, "2023-06-14", dossier().factor("A", "A_PREMATURITY", false))));
        assertThat(table.rows()).extracting(row -> ((Cell.Words) row.cells().get(1)).text()).containsExactly("Other", "Smoking in the household", "Communication", "All reviews completed");
        assertThat(read(table, "children", "Social environment", "Smoking in the household")).isEqualTo("2");
        assertThat(read(table, "children_percent", "Social environment", "Smoking in the household")).isEqualTo("66.7");
        assertThat(trail(table, "children", "Social environment", "Smoking in the household")).containsExactly(CaseNumber.of(2023, 1), CaseNumber.of(2023, 2));
        assertThat(read(table, "children", "Characteristics of the child", "Other")).as("other is a factor of its domain").isEqualTo("1");
        assertThat(read(table, "children", "All domains", "All reviews completed")).isEqualTo("3");
        assertThat(table.notes()).anyMatch(note -> note.contains("do not add up"));
    }

    @Test
    void onlyReviewsOfTheYearAndOfResidentsAreCounted() {
        StatisticalTable table = new Factors().count(of(
                reviewed(1, "2023-03-31", smoking()), reviewed(2, "2023-04-01", smoking()),
                reviewed(3, "2023-05-01", smoking()).in(ReportingArea.OUT_OF_AREA),
                aCase(4).died("2022-06-01").with(smoking().made())));
        assertThat(read(table, "children", "Social environment", "Smoking in the household")).isEqualTo("1");
    }

    @Test
    void aCodeThatNoListHasStandsForItself() {
        assertThat(read(new Factors().count(of(reviewed(1, "2023-06-14", dossier().factor("C", "C_GONE", true)))), "children", "Physical environment", "C_GONE")).isEqualTo("1");
    }

    @Test
    void whatIsFoundAndWhatItIsCalledChangesTheHashAndAReviewNotYetCompleteFoundNothing() {
        Snapshot found = of(reviewed(1, "2023-06-14", smoking()));
        assertThat(found.hash()).isNotEqualTo(of(reviewed(1, "2023-06-14", dossier())).hash());
        assertThat(found.with(found.papers().with(Wording.NONE)).hash()).isNotEqualTo(found.hash());
        Snapshot before = Snapshot.of(new FinancialYear(2023), LocalDate.of(2023, 6, 20), List.of(reviewed(1, "2023-06-14", smoking()).facts()), List.of());
        assertThat(before.papers().dossiers()).as("marked complete a week after the panel").isEqualTo(KnownDossiers.NONE);
    }
}
