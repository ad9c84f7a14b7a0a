package uk.cdop.casebook.desktop.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.NcmdReturn;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.DeskTables;
import uk.cdop.casebook.testkit.HeldExecutor;

class ReturnViewModelTest {

    private final HeldExecutor store = new HeldExecutor();
    private final Background background = Background.by(store, Runnable::run, new Problems(Runnable::run));

    private ReturnViewModel read(Function<FinancialYear, NcmdReturn> prepare) {
        ReturnViewModel model = new ReturnViewModel(prepare, (year, folder, progress) -> List.of(), DeskOffice.words(), DeskOffice.TODAY, background);
        model.read();
        store.runAll();
        return model;
    }

    @Test
    void saysInWordsThatTheReturnIsNotReady() {
        assertThat(read(DeskTables::notReady).readinessProperty().get())
                .isEqualTo(Message.warning("The return of 2023/24 is not ready yet: 1 of 3 cases are. What blocks it stands below."));
    }

    @Test
    void saysInWordsThatTheReturnIsReady() {
        assertThat(read(DeskTables::ready).readinessProperty().get())
                .isEqualTo(Message.done("The return of 2023/24 is ready: 1 case, every form that is due is complete."));
    }

    @Test
    void saysHowFarTheYearIsFromItsEnd() {
        assertThat(ReturnViewModel.byYearEnd(DeskTables.notReady(DeskTables.YEAR)))
                .isEqualTo("By 31 Mar 2024: 1 reviewed case, 1 marked complete, 0 keyed; 2 open cases, 1 with the notification complete, 0 keyed.");
    }

    @Test
    void saysHowFarOffTheEndOfTheYearIsOnThatVeryDayToo() {
        assertThat(standing(DeskTables.YEAR.lastDay().minusDays(1))).endsWith(" keyed. 1 day to go.");
        assertThat(standing(DeskTables.YEAR.lastDay())).startsWith("By 31 Mar 2024: ").endsWith(" keyed. That is today.");
        assertThat(standing(DeskTables.YEAR.lastDay().plusDays(1))).endsWith(" keyed. That was 1 day ago.");
    }

    private String standing(LocalDate today) {
        return new ReturnViewModel(DeskTables::notReady, (year, folder, progress) -> List.of(), DeskOffice.words(), today, background).standing(DeskTables.notReady(DeskTables.YEAR));
    }

    @Test
    void saysThatNoCaseBelongsToAYear() {
        assertThat(read(year -> new NcmdReturn(year, true, List.of(), List.of())).readinessProperty().get())
                .isEqualTo(Message.information("No case belongs to 2023/24. A case stands here once its notification is registered; another year is chosen above."));
    }

    @Test
    void saysForEachCaseHowEachFormStands() {
        ReturnViewModel model = read(DeskTables::notReady);
        assertThat(model.lines()).extracting(ReturnLine::notification).containsExactly("2 missing", "Complete", "2 missing");
        assertThat(model.lines()).extracting(ReturnLine::reporting).as("no agency returned one").containsOnly("Not due");
        assertThat(model.lines()).extracting(ReturnLine::analysis).containsExactly("Not due", "Not due", "2 missing");
    }

    @Test
    void namesWhatACaseNeedsByTheQuestionsWords() {
        ReturnLine first = read(DeskTables::notReady).lines().getFirst();
        assertThat(first.needs()).containsExactly(
                Fact.of("Blocked", "The notification form is not complete."), Fact.of("Notification form", "Ethnic category\nPlace of death type"));
    }

    @Test
    void listsOnlyCasesThatAreNotReadyWhenAsked() {
        ReturnViewModel model = read(DeskTables::notReady);
        model.onlyNotReadyProperty().set(true);
        assertThat(model.lines()).hasSize(2).noneMatch(ReturnLine::ready);
        model.onlyNotReadyProperty().set(false);
        assertThat(model.lines()).hasSize(3);
    }

    @Test
    void readsAgainForAnotherYear() {
        ReturnViewModel model = read(DeskTables::notReady);
        model.selectedProperty().set(Optional.of(model.lines().getFirst()));
        model.yearProperty().set(new FinancialYear(2021));
        store.runAll();
        assertThat(model.preparedProperty().get().map(NcmdReturn::year)).contains(new FinancialYear(2021));
        assertThat(model.selectedProperty().get()).isEmpty();
    }

    @Test
    void dropsAReadingOfAYearThatIsNoLongerAskedFor() {
        ReturnViewModel model = read(DeskTables::notReady);
        model.yearProperty().set(new FinancialYear(2020));
        model.yearProperty().set(new FinancialYear(2021));
        store.runNext();
        assertThat(model.preparedProperty().get().map(NcmdReturn::year)).contains(DeskTables.YEAR);
    }

    @Test
    void saysWhyTheReturnCouldNotBeRead() {
        ReturnViewModel model = read(year -> {
            throw OfficeFailure.world("The vault could not be read.");
        });
        assertThat(model.messageProperty().get()).isEqualTo(Message.refused("The vault could not be read."));
        assertThat(model.readinessProperty().get()).isEqualTo(Message.NONE);
        assertThat(model.lines()).isEmpty();
        assertThat(model.readingProperty().get()).isFalse();
    }
}
