package uk.cdop.casebook.statistics.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.meeting.AgendaItem;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.CountedTables;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.CaseFactBuilder;
import uk.cdop.casebook.testkit.GeneratedFacts;

/** Partners read how many each meeting reviewed beside how many the year did: the one less the other is a meeting's small number. */
class MeetingsPartnersReadTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);

    /** So many reviews at each meeting of the year. */
    private static Snapshot reviewedAt(int... meetings) {
        List<CaseFact> facts = new ArrayList<>();
        List<PanelMeeting> held = new ArrayList<>();
        for (int meeting = 0; meeting < meetings.length; meeting++) {
            LocalDate day = LocalDate.of(2023, 5 + meeting, 10);
            List<AgendaItem> agenda = new ArrayList<>();
            for (int child = 0; child < meetings[meeting]; child++) {
                CaseFact fact = CaseFactBuilder.aCase(2022, facts.size() + 1)
                        .reviewed(day.toString(), CategoryOfDeath.values()[0], facts.size() % 2 == 0 ? Modifiability.IDENTIFIED : Modifiability.NONE_IDENTIFIED).facts();
                facts.add(fact);
                agenda.add(new AgendaItem(fact.number(), AgendaOutcome.REVIEWED, Optional.empty()));
            }
            held.add(new PanelMeeting(new MeetingNumber("PANEL-2023-0" + (meeting + 1)), day, PanelKind.GENERAL, true, new TreeSet<>(List.of("Police")), agenda, 1));
        }
        return Snapshot.of(YEAR, GeneratedFacts.AS_AT, facts, held);
    }

    private static MaskedTables partners(Snapshot snapshot) {
        return new EditionRequest(new CountedTables(snapshot), Edition.PARTNER, AreaGroup.ALL_AREAS, DisclosureRule.PROPOSED, Earlier.nothing()).tables();
    }

    private static List<Cell> reviewedAtEach(MaskedTables made) {
        return made.tables().stream().filter(table -> table.id().equals("T33_Panels")).findFirst().stream()
                .flatMap(table -> table.rows().stream().map(row -> table.cell(row, "reviewed"))).toList();
    }

    private static Optional<Cell> reviewedInTheYear(MaskedTables made) {
        return made.tables().stream().filter(table -> table.id().equals("T20_Reviews")).findFirst().flatMap(MeetingsPartnersReadTest::ofAll);
    }

    private static Optional<Cell> ofAll(StatisticalTable table) {
        return table.rows().stream().filter(row -> table.cell(row, "year").equals(Cell.words(YEAR.label())) && table.cell(row, "area").equals(Cell.words("All areas")))
                .map(row -> table.cell(row, "reviews")).findFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9 2", "12 9 8 1", "7 7 3 6", "20 0 5 1", "40 30 2"})
    void aSmallNumberAtOneMeetingDoesNotFollowFromTheYearAndTheOthers(String numbers) {
        int[] meetings = Pattern.compile(" ").splitAsStream(numbers).mapToInt(Integer::parseInt).toArray();
        MaskedTables made = partners(reviewedAt(meetings));
        List<Cell> shown = reviewedAtEach(made);
        long hidden = shown.stream().filter(cell -> !(cell instanceof Cell.Figure)).count();
        assertThat(made.masking().isSafe()).isTrue();
        if (reviewedInTheYear(made).filter(Cell.Figure.class::isInstance).isPresent() && !shown.isEmpty()) {
            assertThat(hidden).as("hidden of " + shown).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void meetingsThatReviewedManyStandAsTheyAre() {
        MaskedTables made = partners(reviewedAt(9, 12, 10));
        assertThat(reviewedAtEach(made)).hasSize(3).allMatch(Cell.Figure.class::isInstance);
        assertThat(reviewedInTheYear(made)).get().isInstanceOfSatisfying(Cell.Figure.class, figure -> assertThat(figure.value().intValueExact()).isEqualTo(31));
    }
}
