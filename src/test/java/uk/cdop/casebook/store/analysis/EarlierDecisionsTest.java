package uk.cdop.casebook.store.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.AnalysisVersion;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.ContributoryFactor;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.analysis.Relevance;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.analysis.EarlierCases;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

class EarlierDecisionsTest {

    private static final int CASES = 400;

    @TempDir
    Path folder;

    private static CaseFile reviewed(int sequence) {
        CategoryOfDeath category = CategoryOfDeath.values()[sequence % 10];
        boolean modifiable = sequence % 3 == 0;
        Relevance relevance = sequence % 2 == 0 ? Relevance.MAY_HAVE_CONTRIBUTED : Relevance.UNLIKELY;
        return StoreCases.notified(CaseNumber.of(2000 + sequence / 1000, 1 + sequence % 1000), StoreCases.answers()).withAnalysis(new Analysis(
                Optional.empty(), LocalDate.of(2024, 1, 1).plusDays(sequence % 90), StoreCases.FORM_VERSION, category, Optional.empty(), new TreeSet<>(),
                List.of(new ContributoryFactor(FactorDomain.CHILD, "A_ASTHMA", Optional.empty(), relevance, modifiable && sequence % 2 == 0),
                        new ContributoryFactor(FactorDomain.SERVICE, "D_FACTOR_" + sequence % 40, Optional.empty(), relevance, false)),
                modifiable ? Modifiability.IDENTIFIED : Modifiability.NONE_IDENTIFIED, Answer.notKnown(), Answer.notKnown(), Answer.notKnown(), Optional.empty()));
    }

    @Test
    void earlierDecisionsAreFoundAmongAllCases() {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 5, 1))) {
            List<CaseFile> files = new ArrayList<>();
            for (int sequence = 0; sequence < CASES; sequence++) {
                files.add(reviewed(sequence));
            }
            office.keep(files.toArray(CaseFile[]::new));
            CaseNumber mine = files.getFirst().number();
            List<String> codes = List.of("A_ASTHMA", "D_FACTOR_4", "D_FACTOR_8", "D_COMMUNICATION");
            EarlierCases found = office.can().findings().showRecurrence().show(mine, codes, Optional.of(CategoryOfDeath.ACUTE));
            assertThat(found.of("A_ASTHMA").cases()).as("relevance 2, the case itself left out").isEqualTo(CASES / 2 - 1);
            assertThat(found.of("A_ASTHMA").modifiable()).isEqualTo((int) files.stream().skip(1)
                    .filter(file -> file.analysis().orElseThrow().factors().getFirst().modifiable()).count());
            assertThat(found.cases()).isEqualTo(CASES / 10);
            assertThat(found.latest()).hasSize(5);
        }
    }

    @Test
    void aVersionComesBackAsItWasKept() {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 5, 1))) {
            CaseFile file = reviewed(1);
            office.keep(file);
            Answers answers = Answers.NONE.with(FieldKey.of("an_review_date"), LocalDate.of(2024, 2, 29)).with(FieldKey.of("an_factors.detail").at(2), "A detail")
                    .with(FieldKey.of("an_count"), 7L).with(FieldKey.of("an_share"), new java.math.BigDecimal("12.5")).with(FieldKey.of("an_time"), java.time.LocalTime.of(9, 30))
                    .with(FieldKey.of("an_cause_text"), Answer.notKnown());
            AnalysisVersion version = new AnalysisVersion(file.number(), 1, Instant.parse("2024-05-01T10:00:00Z"), "A Coordinator", "A slip", answers);
            office.change(records -> {
                records.findings().add(version);
                return records.audit().record(StoreDesk.somethingDone());
            });
            assertThat(office.<List<AnalysisVersion>>read(records -> records.findings().versions(file.number()))).containsExactly(version);
            assertThat(office.<Map<CaseNumber, Instant>>read(records -> records.findings().amended())).containsOnlyKeys(file.number());
        }
    }
}
