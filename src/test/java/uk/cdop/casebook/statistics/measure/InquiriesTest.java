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
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.Milestone.Kind;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.CaseFactBuilder;
import uk.cdop.casebook.testkit.Dossiers;

/** T13 tells deaths apart by inquest as the record stood on the as-at day. */
class InquiriesTest {

    private static StatisticalTable of(LocalDate asAt, CaseFactBuilder... cases) {
        return DeathsBySeveral.INQUIRIES.count(Snapshot.of(new FinancialYear(2023), asAt, Arrays.stream(cases).map(CaseFactBuilder::facts).toList(), List.of()));
    }

    private static CaseFactBuilder died(int sequence, Dossiers dossier) {
        return aCase(sequence).died("2023-05-10").born("2020-01-01").with(dossier.made());
    }

    private static CaseFactBuilder[] cases() {
        return new CaseFactBuilder[] {
            died(1, dossier().milestone(Kind.INQUEST_OPENED, "2023-05-20").milestone(Kind.INQUEST_CONCLUDED, "2024-02-01")),
            died(2, dossier().milestone(Kind.INQUEST_OPENED, "2023-05-20")), died(3, dossier().milestone(Kind.POST_MORTEM_REPORT, "2023-07-01")),
            died(4, dossier().milestone(Kind.INQUEST_CONCLUDED, "2023-09-01"))};
    }

    @Test
    void aDeathStandsWhereItsInquestStood() {
        StatisticalTable table = of(LocalDate.of(2024, 3, 31), cases());
        assertThat(trail(table, "deaths", "Inquest", "Concluded")).containsExactly(CaseNumber.of(2023, 1), CaseNumber.of(2023, 4));
        assertThat(trail(table, "deaths", "Inquest", "Opened and not concluded")).containsExactly(CaseNumber.of(2023, 2));
        assertThat(trail(table, "deaths", "Inquest", "None recorded")).containsExactly(CaseNumber.of(2023, 3));
        assertThat(read(table, "deaths_percent", "Inquest", "Concluded")).isEqualTo("50.0");
        assertThat(read(table, "deaths", "Inquest", "All deaths")).isEqualTo("4");
    }

    @Test
    void whatCameAfterTheAsAtDayHadNotHappened() {
        StatisticalTable table = of(LocalDate.of(2023, 12, 31), cases());
        assertThat(read(table, "deaths", "Inquest", "Concluded")).isEqualTo("1");
        assertThat(read(table, "deaths", "Inquest", "Opened and not concluded")).isEqualTo("2");
    }
}
