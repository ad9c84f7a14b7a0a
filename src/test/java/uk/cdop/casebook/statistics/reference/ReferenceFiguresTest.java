package uk.cdop.casebook.statistics.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;
import uk.cdop.casebook.testkit.ReferenceTexts;
import uk.cdop.casebook.testkit.SeedFigures;

class ReferenceFiguresTest {

    private static final String HEAD = "measure,label,unit,series,year,value,publisher,release,address,status,retrieved_by,retrieved_on,mark\n";
    private final ReferenceFigures shipped = ReferenceTexts.shipped();

    private static String rate(String value, String release, String status) {
        return "child_death_rate,Deaths at 0 to 17 years,per 100 000,child_death_reviews,2023/24," + value + ",Example publisher," + release + ",example.org," + status + ",,,\n";
    }

    private static Optional<String> england(String... lines) {
        ReferenceFigures held = ReferenceFigures.read(ReferenceTexts.DENOMINATORS, HEAD + String.join("", lines));
        return held.england(NationalMeasure.CHILD_DEATH_RATE, YearSpan.of(new FinancialYear(2023))).map(one -> one.value().orElseThrow().toPlainString());
    }

    @ParameterizedTest
    @CsvSource({"BCP, 76352", "DORSET, 67698", "SOMERSET, 111293", ", 12093288"})
    void theShippedPopulationsOfMid2020AddUpToTheTotalsOfTheDomainFile(ReportingArea area, long total) {
        assertThat(shipped.denominators().stream()
                        .filter(one -> one.year().startYear() == 2020 && one.area().equals(Optional.ofNullable(area)))
                        .mapToLong(one -> one.value().orElseThrow().longValueExact()).sum())
                .isEqualTo(total);
    }

    @Test
    void noShippedPopulationIsInUseAndEachCouncilHasAnEmptyPlaceForThoseOf2023() {
        for (Denominator one : shipped.denominators()) {
            assertThat(one.area().flatMap(area -> shipped.denominator(area, one.year(), one.band()))).isEmpty();
        }
        assertThat(shipped.denominators()).filteredOn(one -> one.origin().standing() == Standing.NOT_FOUND)
                .hasSize(18).allSatisfy(one -> assertThat(one.value()).isEmpty());
    }

    @Test
    void everyShippedFigureSaysHowItWasReadAndOfficialOnesWhere() {
        assertThat(shipped.all()).hasSizeGreaterThan(100).allSatisfy(one -> assertThat(one.origin().mark()).isNotBlank());
        assertThat(shipped.all()).filteredOn(one -> one.origin().standing() == Standing.OFFICIAL)
                .allSatisfy(one -> {
                    assertThat(one.origin().address()).isNotBlank();
                    assertThat(one.origin().mark()).startsWith("SEEN: ");
                });
        assertThat(shipped.all()).filteredOn(one -> one.origin().mark().startsWith("SEEN-2"))
                .noneMatch(one -> one.origin().standing() == Standing.OFFICIAL);
    }

    @Test
    void onlyTheNewestReleaseStandsInATableAndOnlyIfItIsOfficial() {
        assertThat(england(rate("29.8", "2024", "official"))).contains("29.8");
        assertThat(england(rate("29.8", "2024", "official"), rate("29.1", "2025-11", "official"))).contains("29.1");
        assertThat(england(rate("29.8", "2024", "official"), rate("29.1", "2025-11", "press"))).as("known to be out of date").isEmpty();
        assertThat(england(rate("29.8", "2024", "official"), rate("29.1", "2025-11", "superseded"))).contains("29.8");
        assertThat(england(rate("29.8", "2024", "official"), rate("29.9", "2024", "official").replace("Example publisher", "Another"))).as("they disagree").isEmpty();
        assertThat(england(rate("29.8", "2024", "unverified"))).isEmpty();
        assertThat(england(rate("29.8", "2024", "official").replace("child_death_reviews", "other"))).as("another definition").isEmpty();
    }

    @Test
    void theHashOfASnapshotChangesWithAnyFigureAndNotWithTheirOrder() {
        Snapshot seed = SeedFigures.snapshot();
        List<NationalFigure> turned = new ArrayList<>(shipped.national());
        Collections.reverse(turned);
        assertThat(seed.with(new ReferenceFigures(shipped.denominators(), turned, shipped.areas())).hash()).isEqualTo(seed.hash());
        assertThat(seed.with(new ReferenceFigures(shipped.denominators(), turned.subList(1, turned.size()), shipped.areas())).hash()).isNotEqualTo(seed.hash());
        assertThat(seed.with(ReferenceFigures.NONE).hash()).isNotEqualTo(seed.hash());
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (ReferenceList list : EnumSet.allOf(ReferenceList.class)) {
            List<ReferenceFigure> figures = list.read(switch (list) {
                case DENOMINATORS -> ReferenceTexts.DENOMINATORS;
                case COMPARATORS -> ReferenceTexts.COMPARATORS;
                case PUBLISHED -> "sheet,row,column,year,value,reason,reason_on,publisher,release,address,status,retrieved_by,retrieved_on,mark\n"
                        + "T20_Reviews,All areas,modifiable_percent,2022/23,54.2,\"One, counted twice\",2024-05-02,The panel,2023-11,,unverified,,,\n";
            });
            assertThat(list.read(list.write(figures))).isEqualTo(figures);
        }
        String quoted = HEAD + rate("1.5", "2024", "official").replace("Example publisher", "\"An \"\"example\"\", and more\"");
        assertThat(ReferenceList.COMPARATORS.read(ReferenceList.COMPARATORS.write(ReferenceList.COMPARATORS.read(quoted))).getFirst().origin().publisher())
                .isEqualTo("An \"example\", and more");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "official | guessed | The status must be",
        "29.8 | | There is no value, so the status must be not_found.",
        "29.8 | 29.825 | The value must be a number with at most two decimals.",
        "29.8 | -1 | The value must be",
        "2023/24 | 2023/25 | The year must be such as",
        "2023/24 | 2021 to 2022 to 2023 | The year must be such as",
        "example.org | | An official figure needs its publisher, release and address.",
        "2024, | Nov-24, | The release must be a day, month or year",
        "Example publisher | =1+1 | must be words on one line that do not begin with =",
        "child_death_reviews | mixed | The series must be",
    })
    void aLineThatCannotBeTakenSaysWhy(String part, String instead, String reason) {
        String line = rate("29.8", "2024", "official").replace(part, instead == null ? "" : instead);
        assertThatThrownBy(() -> ReferenceList.COMPARATORS.read(HEAD + line)).isInstanceOf(NotAFigure.class).hasMessageStartingWith("Row 2: ").hasMessageContaining(reason);
    }

    @Test
    void aTextWithoutTheRightHeadingsIsNotRead() {
        assertThatThrownBy(() -> ReferenceList.DENOMINATORS.read("area,value\n")).isInstanceOf(NotAFigure.class).hasMessageContaining("The first line must be");
    }
}
