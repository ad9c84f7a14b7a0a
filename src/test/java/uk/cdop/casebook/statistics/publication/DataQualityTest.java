package uk.cdop.casebook.statistics.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;
import static uk.cdop.casebook.testkit.TableReading.read;
import static uk.cdop.casebook.testkit.TableReading.trail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.edition.DisclosureRule;
import uk.cdop.casebook.statistics.edition.EditionRequest;
import uk.cdop.casebook.statistics.facts.AcceptedDoubt;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Doubt;
import uk.cdop.casebook.statistics.facts.Evidence;
import uk.cdop.casebook.statistics.facts.FieldCompleteness;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.CountedTables;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** What the sheet on the quality of the data says of reviews left out, of answers that are missing and of exceptions. */
class DataQualityTest {

    private static final String LEFT_OUT = "Reviews dated before the death, which are left out of the times to review";
    private static final String ALL_ANSWERS = "Answers that NCMD needs and that are missing, all questions";
    private static final String EXCEPTIONS = "Exceptions to the checks of records that a person has accepted";

    /** 30 reviews of which so many are dated before the death. */
    private static Snapshot snapshot(int before) {
        List<CaseFact> facts = new ArrayList<>();
        for (int each = 1; each <= 30; each++) {
            facts.add(aCase(2023, each).died("2023-05-10").notified("2023-05-11").reviewed(each <= before ? "2023-05-09" : "2023-11-06").facts());
        }
        List<CaseNumber> all = cases(1, 30);
        return Snapshot.of(new FinancialYear(2023), LocalDate.of(2025, 3, 31), facts, List.of()).with(new Evidence(
                List.of(), cases(1, before).stream().map(number -> new AcceptedDoubt(new Doubt(number, Doubt.Kind.REVIEWED_BEFORE_DEATH), "As the record says", LocalDate.of(2024, 5, 1), "A Coordinator")).toList(),
                List.of(), List.of(
                        new FieldCompleteness("Notification", "sex", "Sex", 30, cases(1, 2), all, cases(3, 30)),
                        new FieldCompleteness("Notification", "date_of_birth", "Date of birth", 30, List.of(), all, all),
                        new FieldCompleteness("Analysis", "an_category", "Primary category", 30, cases(11, 20), all, cases(1, 10)))));
    }

    private static List<CaseNumber> cases(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(one -> CaseNumber.of(2023, one)).toList();
    }

    private static StatisticalTable panels(Snapshot snapshot) {
        return AnnualPublication.of(snapshot, Edition.RESTRICTED).table("Data_quality");
    }

    private static StatisticalTable leaving(Snapshot snapshot, Edition edition, AreaGroup area) {
        return AnnualPublication.leaving(CountedYear.of(snapshot), new EditionRequest(new CountedTables(snapshot), edition, area, DisclosureRule.PROPOSED, Earlier.nothing()))
                .publication().table("Data_quality");
    }

    @Test
    void reviewsLeftOutOfTheTimesAreCountedWithTheirCases() {
        assertThat(trail(panels(snapshot(2)), "value", LEFT_OUT)).containsExactly(CaseNumber.of(2023, 1), CaseNumber.of(2023, 2));
        assertThat(read(panels(snapshot(2)), "value", LEFT_OUT)).isEqualTo("2");
        assertThat(read(panels(snapshot(0)), "value", LEFT_OUT)).isEqualTo("0");
        assertThat(read(panels(snapshot(2)), "comment", LEFT_OUT)).isEqualTo("T20_Reviews less T30_Time_to_review, 2023/24, date review completed");
    }

    @Test
    void everyQuestionThatLacksAnAnswerHasItsRowAndAllTogetherOne() {
        StatisticalTable quality = panels(snapshot(0));
        assertThat(read(quality, "value", ALL_ANSWERS)).isEqualTo("12");
        assertThat(trail(quality, "value", "Answers missing: Notification, Sex")).containsExactlyElementsOf(cases(1, 2));
        assertThat(read(quality, "value", "Answers missing: Analysis, Primary category")).isEqualTo("10");
        assertThat(quality.row("measure", "Answers missing: Notification, Date of birth")).isEmpty();
    }

    @Test
    void exceptionsThatWereAcceptedAreCountedWithTheirCases() {
        assertThat(read(panels(snapshot(2)), "value", EXCEPTIONS)).isEqualTo("2");
        assertThat(trail(panels(snapshot(2)), "value", EXCEPTIONS)).containsExactlyElementsOf(cases(1, 2));
        assertThat(read(panels(snapshot(0)), "value", EXCEPTIONS)).isEqualTo("0");
    }

    @Test
    void outsideThePanelNeitherIsToldButThatThereIsNone() {
        for (Edition edition : List.of(Edition.PARTNER, Edition.PUBLIC, Edition.NHS_STYLE)) {
            StatisticalTable some = leaving(snapshot(2), edition, AreaGroup.ALL_AREAS);
            assertThat(read(some, "value", LEFT_OUT)).as(edition.label()).isEqualTo("[c]");
            assertThat(read(some, "value", EXCEPTIONS)).as(edition.label()).isEqualTo("[c]");
            StatisticalTable none = leaving(snapshot(0), edition, AreaGroup.ALL_AREAS);
            assertThat(read(none, "value", LEFT_OUT)).as(edition.label()).isEqualTo("0");
            assertThat(read(none, "value", EXCEPTIONS)).as(edition.label()).isEqualTo("0");
            assertThat(none.rows()).allMatch(row -> !(none.cell(row, "value") instanceof Cell.Figure figure) || figure.trail().isEmpty());
        }
    }

    @Test
    void partnersReadOfMissingAnswersWhatTheirTableShows() {
        StatisticalTable quality = leaving(snapshot(0), Edition.PARTNER, AreaGroup.ALL_AREAS);
        assertThat(read(quality, "value", "Answers missing: Notification, Sex")).isEqualTo("[c]");
        assertThat(read(quality, "value", "Answers missing: Analysis, Primary category")).isEqualTo("10");
        assertThat(read(quality, "value", ALL_ANSWERS)).as("less the ten they would be the two").isEqualTo("[c]");
    }

    @Test
    void theExtractOfACouncilSaysNothingOfExceptionsInAllAreas() {
        StatisticalTable dorset = leaving(snapshot(2), Edition.PARTNER, AreaGroup.DORSET);
        assertThat(dorset.row("measure", EXCEPTIONS)).isEmpty();
        assertThat(dorset.row("measure", LEFT_OUT)).isPresent();
    }
}
