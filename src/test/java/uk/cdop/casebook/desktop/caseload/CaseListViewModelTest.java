package uk.cdop.casebook.desktop.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.desktop.caseload.CaseListViewModel.Shown;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.office.door.CaseList;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.CaseQuery.Order;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.DeskPeople;
import uk.cdop.casebook.testkit.DeskRecords;
import uk.cdop.casebook.testkit.HeldExecutor;

class CaseListViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 3);

    private final HeldExecutor store = new HeldExecutor();
    private final HeldExecutor typing = new HeldExecutor();
    private final Background background = Background.by(store, Runnable::run, new Problems(Runnable::run));
    private final List<CaseQuery> asked = new ArrayList<>();

    private CaseListViewModel model(int cases) {
        DeskRecords records = new DeskRecords(DeskPeople.cases(cases));
        return new CaseListViewModel(query -> {
            asked.add(query);
            return records.list(query);
        }, TODAY, background, Pause.NONE);
    }

    private CaseListViewModel read(int cases) {
        CaseListViewModel model = model(cases);
        model.refresh();
        store.runAll();
        return model;
    }

    private CaseQuery lastAsked() {
        return asked.getLast();
    }

    @Test
    void saysHowManyFitAndHowManyThereAre() {
        CaseListViewModel model = read(24);
        assertThat(model.countsProperty().get()).isEqualTo("24 of 24 cases");
        model.filters().textProperty().set("samplewick");
        store.runAll();
        assertThat(model.countsProperty().get()).isEqualTo("3 of 24 cases");
        assertThat(model.shownProperty().get()).isEqualTo(Shown.ROWS);
    }

    @Test
    void saysWhetherThereAreNoCasesAtAllOrNoneThatFit() {
        assertThat(read(0).shownProperty().get()).isEqualTo(Shown.NO_CASES);
        CaseListViewModel model = read(5);
        model.filters().textProperty().set("nobody");
        store.runAll();
        assertThat(model.shownProperty().get()).isEqualTo(Shown.NONE_FIT);
        assertThat(model.countsProperty().get()).isEqualTo("0 of 5 cases");
    }

    @Test
    void dropsTheAnswerToAnOlderQuestion() {
        HeldExecutor screen = new HeldExecutor();
        Background slow = Background.by(Runnable::run, screen, new Problems(Runnable::run));
        DeskRecords records = new DeskRecords(DeskPeople.cases(24));
        CaseListViewModel model = new CaseListViewModel(records::list, TODAY, slow, Pause.NONE);
        model.filters().textProperty().set("samplewick");
        model.filters().textProperty().set("testerby");
        screen.runAll();
        assertThat(model.rows()).isNotEmpty().allMatch(row -> row.familyName().equals(Optional.of("Testerby")));
    }

    @Test
    void neverAsksTheStoreAQuestionThatIsOutOfDate() {
        CaseListViewModel model = model(24);
        for (String typed : List.of("s", "sa", "sam", "samp")) {
            model.filters().textProperty().set(typed);
        }
        store.runAll();
        assertThat(asked).extracting(CaseQuery::text).containsExactly("samp");
    }

    @Test
    void waitsUntilSomebodyHasStoppedTyping() {
        DeskRecords records = new DeskRecords(DeskPeople.cases(3));
        CaseListViewModel model = new CaseListViewModel(records::list, TODAY, background, typing::execute);
        model.filters().textProperty().set("s");
        assertThat(store.size()).isZero();
        typing.runAll();
        assertThat(store.size()).isEqualTo(1);
    }

    @Test
    void leavesSortingToTheStore() {
        CaseListViewModel model = read(9);
        model.filters().sortBy(Order.DATE_OF_DEATH, false);
        store.runAll();
        assertThat(lastAsked().order()).isEqualTo(Order.DATE_OF_DEATH);
        assertThat(lastAsked().descending()).isFalse();
        assertThat(model.rows()).isSortedAccordingTo(Comparator.comparing(row -> row.dateOfDeath()));
    }

    @Test
    void doesNotAskAgainForTheOrderItHas() {
        CaseListViewModel model = read(9);
        model.filters().sortBy(Order.REFERENCE, true);
        assertThat(store.size()).isZero();
    }

    @Test
    void fetchesFiveHundredRowsAndMoreWhenAsked() {
        CaseListViewModel model = read(1_201);
        assertThat(model.rows()).hasSize(500);
        assertThat(model.moreProperty().get()).isTrue();
        assertThat(model.countsProperty().get()).isEqualTo("1,201 of 1,201 cases");
        model.showMore();
        model.showMore();
        store.runAll();
        assertThat(model.rows()).hasSize(1_201);
        assertThat(model.moreProperty().get()).isFalse();
    }

    @Test
    void beginsAgainWithFiveHundredWhenTheQuestionChanges() {
        CaseListViewModel model = read(1_201);
        model.showMore();
        model.filters().areas().add(ReportingArea.DORSET);
        store.runAll();
        assertThat(lastAsked().limit()).isEqualTo(CaseListViewModel.STEP);
    }

    @Test
    void asksOnceWhenAllFiltersAreClearedTogether() {
        CaseListViewModel model = read(9);
        model.filters().textProperty().set("samplewick");
        model.filters().onlyOpen();
        model.filters().yearProperty().set(Optional.of(new FinancialYear(2023)));
        store.runAll();
        asked.clear();
        model.filters().clear();
        store.runAll();
        assertThat(asked).hasSize(1);
        assertThat(lastAsked().stages()).isEmpty();
        assertThat(lastAsked().year()).isEmpty();
        assertThat(model.filters().isAny()).isTrue();
    }

    @Test
    void saysTheStagesInWords() {
        CaseFilters filters = read(9).filters();
        assertThat(filters.stagesInWords()).isEmpty();
        filters.onlyOpen();
        assertThat(filters.stagesInWords()).isEqualTo("Still to review");
        filters.onlyReviewed();
        assertThat(filters.stagesInWords()).isEqualTo("Review completed");
        filters.clear();
        filters.stages().add(CaseStage.ON_HOLD);
        assertThat(filters.stagesInWords()).isEqualTo("On hold");
        filters.stages().add(CaseStage.DEFERRED);
        assertThat(filters.stagesInWords()).isEqualTo("2 stages");
    }

    @Test
    void offersTheCurrentYearFirst() {
        assertThat(model(0).years()).hasSize(10).startsWith(new FinancialYear(2024), new FinancialYear(2023));
    }

    @Test
    void keepsTheSelectionThroughANewReading() {
        CaseListViewModel model = read(9);
        model.selectedProperty().set(Optional.of(model.rows().get(3)));
        model.refresh();
        store.runAll();
        assertThat(model.selectedProperty().get()).contains(model.rows().get(3));
        model.filters().textProperty().set("nobody");
        store.runAll();
        assertThat(model.selectedProperty().get()).isEmpty();
    }

    @Test
    void saysWhyTheCasesCouldNotBeListed() {
        CaseListViewModel model = new CaseListViewModel(CaseListViewModelTest::broken, TODAY, background, Pause.NONE);
        model.refresh();
        store.runAll();
        assertThat(model.shownProperty().get()).isEqualTo(Shown.FAILED);
        assertThat(model.messageProperty().get()).isEqualTo(Message.refused("The vault could not be read."));
        assertThat(model.rows()).isEmpty();
    }

    private static CaseList broken(CaseQuery query) {
        throw OfficeFailure.world("The vault could not be read.");
    }
}
