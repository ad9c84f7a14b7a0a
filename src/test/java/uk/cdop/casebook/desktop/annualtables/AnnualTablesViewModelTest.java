package uk.cdop.casebook.desktop.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.annualtables.AnnualTablesViewModel.Trail;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Particulars;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.interval.Proportion;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.DeskPeople;
import uk.cdop.casebook.testkit.DeskTables;
import uk.cdop.casebook.testkit.HeldExecutor;

class AnnualTablesViewModelTest {

    private static final List<Publication.Edition> RESTRICTED = List.of(Publication.Edition.RESTRICTED);

    private final HeldExecutor store = new HeldExecutor();
    private final Background background = Background.by(store, Runnable::run, new Problems(Runnable::run));
    private final List<FinancialYear> counted = new ArrayList<>();

    private AnnualTablesViewModel model() {
        return new AnnualTablesViewModel(this::count, (asked, folder, progress) -> List.of(), RESTRICTED, DeskOffice.TODAY, background);
    }

    private Publication count(Asked asked, Progress progress) {
        counted.add(asked.year());
        return DeskTables.publication(asked.year());
    }

    private AnnualTablesViewModel read() {
        AnnualTablesViewModel model = model();
        model.count();
        store.runAll();
        return model;
    }

    private static Headline headline(AnnualTablesViewModel model, String id) {
        return model.headlines().stream().filter(headline -> headline.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void beginsWithTheLastWholeYear() {
        assertThat(read().yearProperty().get()).isEqualTo(DeskTables.YEAR);
        assertThat(counted).containsExactly(DeskTables.YEAR);
    }

    @Test
    void beginsWithTheLatestYearThatHasSomethingWhereTheLastHasNothing() {
        FinancialYear empty = DeskTables.YEAR.next();
        AnnualTablesViewModel model = new AnnualTablesViewModel((asked, progress) -> {
            counted.add(asked.year());
            return Facts.publication(asked.year());
        }, (asked, folder, progress) -> List.of(), RESTRICTED, empty.lastDay().plusDays(1), background);
        model.count();
        store.runAll();
        assertThat(counted).containsExactly(empty, DeskTables.YEAR);
        assertThat(model.yearProperty().get()).isEqualTo(DeskTables.YEAR);
        model.yearProperty().set(empty);
        store.runAll();
        assertThat(model.yearProperty().get()).isEqualTo(empty);
    }

    /** One notification in the year of the seed, counted by the real measures. */
    private static final class Facts {

        static Publication publication(FinancialYear year) {
            CaseFact fact = new CaseFact(CaseNumber.of(2023, 1), ReportingArea.DORSET, DeskTables.YEAR.firstDay(),
                    Optional.empty(), Optional.empty(), DeskTables.YEAR.firstDay(), Optional.empty(),
                    List.of(), Optional.empty(), Optional.empty(), false, Particulars.NOT_KNOWN);
            return AnnualPublication.of(Snapshot.of(year, year.lastDay(), List.of(fact), List.of()), Publication.Edition.RESTRICTED);
        }
    }

    @Test
    void showsFirstATableThatHasAChart() {
        assertThat(read().measure().tableProperty().get().id()).isEqualTo("T02_Notifications");
    }

    @Test
    void readsTheHeadlinesFromTheTables() {
        AnnualTablesViewModel model = read();
        assertThat(headline(model, "T02_Notifications").number()).isEqualTo("57");
        assertThat(headline(model, "T02_Notifications").lastYear()).isEqualTo("Last year 61: may be chance");
        assertThat(headline(model, "T20_Reviews").number()).isEqualTo("27");
        assertThat(headline(model, "T20_Reviews").lastYear()).isEqualTo("Last year 59");
        assertThat(headline(model, "T20_Reviews").sentence()).startsWith("From 4 panel meetings.");
        assertThat(headline(model, "modifiable").number()).isEqualTo("51.9%");
        assertThat(headline(model, "modifiable").lastYear()).isEqualTo("14 of 27. Last year 54.2%: may be chance");
        assertThat(headline(model, "T03_Caseload").number()).isEqualTo("71");
        assertThat(headline(model, "T30_Time_to_review").number()).isEqualTo("342");
        assertThat(headline(model, "T30_Time_to_review").lastYear()).isEqualTo("Last year 318");
        assertThat(headline(model, "T30_Time_to_review").sentence()).isEqualTo("Half of the cases took between 251 and 478 days.");
    }

    @Test
    void saysThatADifferenceWithinTheIntervalsMayBeChance() {
        assertThat(headline(read(), "modifiable").sentence())
                .isEqualTo("95% interval 34.0% to 69.3%. The difference from last year may be chance: its 95 percent limits are 23.9 percentage points lower and 19.1 percentage points higher, and 0 (no difference) lies between them. "
                        + "England: no official figure is held for 2023/24 (Settings, Figures).");
    }

    @Test
    void saysWhetherSharesDifferByMoreThanChanceAsFarAsTheyArePublished() {
        Optional<ShareOfYear.Published> limits = Optional.of(new ShareOfYear.Published(new BigDecimal("50.2"), new BigDecimal("69.1")));
        assertThat(new ShareOfYear(limits, share(60, 100), share(45, 100)).inWords()).startsWith("95% interval 50.2% to 69.1%. ").contains("is more than chance");
        assertThat(new ShareOfYear(limits, share(60, 100), share(50, 100)).inWords()).contains("may be chance");
        assertThat(new ShareOfYear(limits, share(60, 100), Optional.empty()).inWords()).endsWith("There is nothing to compare it with.");
        assertThat(new ShareOfYear(limits, share(60, 100), share(0, 0)).inWords()).endsWith("There is nothing to compare it with.");
        assertThat(new ShareOfYear(Optional.empty(), share(1, 2), share(1, 2)).inWords()).isEqualTo("Too little is published to say how sure this is.");
    }

    private static Optional<Proportion> share(long part, long whole) {
        return Optional.of(new Proportion(part, whole));
    }

    @Test
    void leavesOutAHeadlineWhoseFigureIsNotPublished() {
        AnnualTablesViewModel model = new AnnualTablesViewModel((asked, progress) -> DeskTables.empty(asked.year()), (asked, folder, progress) -> List.of(), RESTRICTED, DeskOffice.TODAY, background);
        model.count();
        store.runAll();
        assertThat(model.headlines()).isEmpty();
        assertThat(model.measure().tableProperty().get()).isNull();
    }

    @Test
    void countsAgainForAnotherYearAndKeepsTheTableInView() {
        AnnualTablesViewModel model = read();
        model.measure().tableProperty().set(model.measure().tables().get(3));
        model.yearProperty().set(new FinancialYear(2021));
        store.runAll();
        assertThat(counted).containsExactly(DeskTables.YEAR, new FinancialYear(2021));
        assertThat(model.measure().tableProperty().get().id()).isEqualTo("T20_Reviews");
    }

    @Test
    void dropsTheCountOfAYearThatIsNoLongerAskedFor() {
        AnnualTablesViewModel model = model();
        model.yearProperty().set(new FinancialYear(2020));
        model.yearProperty().set(new FinancialYear(2021));
        store.runAll();
        assertThat(model.publicationProperty().get().map(Publication::year)).contains(new FinancialYear(2021));
    }

    @Test
    void listsTheCasesBehindANumber() {
        AnnualTablesViewModel model = read();
        StatisticalTable reviews = model.measure().tables().get(3);
        model.follow("Dorset, reviews", reviews.cell(reviews.rows().get(1), "reviews"));
        assertThat(model.trailProperty().get()).hasValueSatisfying(trail -> assertThat(trail.cases()).hasSize(10).startsWith(DeskPeople.number(0)));
        model.closeTrail();
        assertThat(model.trailProperty().get()).isEmpty();
    }

    @Test
    void followsNothingFromACellThatCountsNoCases() {
        AnnualTablesViewModel model = read();
        model.follow("percent", Cell.number(new BigDecimal("51.9")));
        model.follow("withheld", Cell.Shorthand.CONFIDENTIAL);
        model.follow("words", Cell.words("Dorset"));
        assertThat(model.trailProperty().get()).isEqualTo(Optional.<Trail>empty());
    }

    @Test
    void saysWhyAYearCouldNotBeCounted() {
        AnnualTablesViewModel model = new AnnualTablesViewModel((asked, progress) -> {
            throw OfficeFailure.world("The vault could not be read.");
        }, (asked, folder, progress) -> List.of(), RESTRICTED, DeskOffice.TODAY, background);
        model.count();
        store.runAll();
        assertThat(model.messageProperty().get()).isEqualTo(Message.refused("The vault could not be read."));
        assertThat(model.jobProperty().get()).isEmpty();
        assertThat(model.publicationProperty().get()).isEmpty();
    }
}
