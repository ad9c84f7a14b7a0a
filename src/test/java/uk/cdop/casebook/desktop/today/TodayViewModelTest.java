package uk.cdop.casebook.desktop.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.work.ShowToday.TodayView;
import uk.cdop.casebook.office.work.WorkItem;

class TodayViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);
    private static final CaseNumber CASE = new CaseNumber("CDOP-2024-0001");

    private final Background background = Background.by(Runnable::run, Runnable::run, new Problems(Runnable::run));

    private static WorkItem due(LocalDate day) {
        return WorkItem.due("Chase a form", CASE, "Form outstanding from Example Surgery", day, "agencies");
    }

    private TodayViewModel read(TodayView view) {
        TodayViewModel model = new TodayViewModel(() -> view, background);
        model.read();
        return model;
    }

    @Test
    void saysHowLateOverTheLeapDayAndWhatIsDueToday() {
        TodayViewModel model = read(new TodayView(TODAY, List.of(due(LocalDate.of(2024, 2, 28))), List.of(due(TODAY), due(LocalDate.of(2024, 3, 1))), List.of(), List.of()));
        List<TodayViewModel.Heap> heaps = model.dayProperty().get().orElseThrow().heaps();
        assertThat(heaps.get(0).rows()).extracting(TodayRow::when).containsExactly("Due 28 Feb 2024, 1 day late");
        assertThat(heaps.get(1).rows()).extracting(TodayRow::when).containsExactly("Due today", "Due 1 Mar 2024");
        assertThat(heaps.get(0).rows().getFirst().spoken()).isEqualTo("Open CDOP-2024-0001: Chase a form. Form outstanding from Example Surgery. Due 28 Feb 2024, 1 day late");
        assertThat(model.toDoProperty().get()).isEqualTo(3);
        assertThat(model.dayProperty().get().get().summary()).isEqualTo("29 Feb 2024: 3 things to do.");
    }

    @Test
    void aCaseThatIsReadyWaitsForThePanelAndNotForTheCoordinator() {
        TodayViewModel model = read(new TodayView(TODAY, List.of(), List.of(), List.of(), List.of(WorkItem.ready(CASE, "Ready since 1 Feb 2024"))));
        assertThat(model.toDoProperty().get()).isZero();
        assertThat(model.dayProperty().get().orElseThrow().summary()).isEqualTo("29 Feb 2024: nothing waits for you, 1 case ready for panel.");
        assertThat(model.dayProperty().get().get().empty()).isFalse();
    }

    @Test
    void anEmptyDayIsCalledEmptyAndEachListSaysSoItself() {
        TodayViewModel model = read(new TodayView(TODAY, List.of(), List.of(), List.of(), List.of()));
        assertThat(model.dayProperty().get().orElseThrow().empty()).isTrue();
        assertThat(model.dayProperty().get().get().heaps()).hasSize(4).allSatisfy(heap -> assertThat(heap.none()).endsWith("."));
    }

    @Test
    void saysSoWhereTheDayCannotBeRead() {
        TodayViewModel model = new TodayViewModel(() -> {
            throw OfficeFailure.world("The vault could not be read.");
        }, background);
        model.read();
        assertThat(model.messageProperty().get()).isEqualTo(Message.refused("The vault could not be read."));
        assertThat(model.dayProperty().get()).isEmpty();
    }

    @Test
    void aThingOnAPageHasNoReference() {
        TodayRow row = TodayRow.of(WorkItem.onPage(WorkItem.Heap.NEW, "Finish a draft", "Begun 28 Feb 2024", Optional.empty(), "cases"), TODAY);
        assertThat(row.reference()).isEmpty();
        assertThat(row.spoken()).startsWith("Open: Finish a draft");
    }
}
