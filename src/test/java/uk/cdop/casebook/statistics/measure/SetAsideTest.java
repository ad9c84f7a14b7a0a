package uk.cdop.casebook.statistics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.GeneratedFacts;

/** A law: a child from elsewhere and a record set aside are in no figure of residents, of deaths or of reviews. */
class SetAsideTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);

    private static List<StatisticalTable> tables(List<CaseFact> facts) {
        Snapshot snapshot = Snapshot.of(YEAR, GeneratedFacts.AS_AT, facts, List.of());
        return AnnualMeasures.count(snapshot);
    }

    private static List<CaseFact> residents(long seed) {
        return GeneratedFacts.of(seed, 120).stream().filter(fact -> fact.area().isResident()).toList();
    }

    private static CaseFact elsewhere(CaseFact fact) {
        CaseNumber number = new CaseNumber(fact.number().text().replace("CDOP", "AWAY"));
        return new CaseFact(
                number, ReportingArea.OUT_OF_AREA, fact.dateOfDeath(), fact.dateOfBirth(), fact.sex(), fact.dateNotified(), fact.transferredIn(),
                fact.stageChanges(), fact.reviewCompleted(), fact.finding(), fact.awaitedInquest(), fact.particulars());
    }

    private static CaseFact duplicate(CaseFact fact) {
        List<StageChange> changes = new ArrayList<>(fact.stageChanges());
        LocalDate last = changes.isEmpty() ? fact.dateNotified() : changes.getLast().on();
        changes.add(new StageChange(Optional.of(CaseStage.NOTIFIED), CaseStage.DUPLICATE, last, Optional.empty()));
        return new CaseFact(
                new CaseNumber(fact.number().text().replace("CDOP", "TWIN")), fact.area(), fact.dateOfDeath(), fact.dateOfBirth(), fact.sex(),
                fact.dateNotified(), fact.transferredIn(), changes, Optional.empty(), Optional.empty(), fact.awaitedInquest(), fact.particulars());
    }

    private static List<Row> ofResidents(StatisticalTable table) {
        return table.rows().stream().filter(row -> row.cells().stream().noneMatch(cell -> cell.toString().toLowerCase(Locale.ROOT).contains("out of area"))).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aChildFromElsewhereChangesNoRowButItsOwn(long seed) {
        List<CaseFact> own = residents(seed);
        List<CaseFact> withOthers = new ArrayList<>(own);
        residents(seed + 100).stream().map(SetAsideTest::elsewhere).forEach(withOthers::add);
        List<StatisticalTable> before = tables(own);
        List<StatisticalTable> after = tables(withOthers);
        for (int table = 0; table < before.size(); table++) {
            List<Row> ours = ofResidents(before.get(table));
            assertThat(ofResidents(after.get(table))).as(before.get(table).id()).isEqualTo(ours);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void aRecordSetAsideAsADuplicateChangesNothingAtAll(long seed) {
        List<CaseFact> own = GeneratedFacts.of(seed, 120);
        List<CaseFact> doubled = new ArrayList<>(own);
        own.stream().map(SetAsideTest::duplicate).filter(fact -> !fact.stageChanges().getLast().on().isAfter(GeneratedFacts.AS_AT)).forEach(doubled::add);
        assertThat(doubled).hasSizeGreaterThan(own.size());
        assertThat(tables(doubled)).isEqualTo(tables(own));
    }
}
