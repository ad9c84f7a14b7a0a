package uk.cdop.casebook.office.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.hold.HoldTracking;
import uk.cdop.casebook.casework.hold.ProcessFacts;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.deadline.SetWorkStart.SetWorkStartOutcome;
import uk.cdop.casebook.office.deadline.ShowWorkStart.WorkStart;
import uk.cdop.casebook.office.door.ImportLog.ImportRun;
import uk.cdop.casebook.office.work.ShowToday.Earlier;
import uk.cdop.casebook.office.work.ShowToday.TodayView;
import uk.cdop.casebook.office.work.WorkItem;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

/** The day on which work began here, over a real vault. */
class WorkStartTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);
    private static final CaseFile CASE = StoreCases.notified(1).withHold(new Hold(
            new UUID(9, 1), HoldKind.INQUEST, Optional.empty(), LocalDate.of(2023, 8, 1), Optional.empty(), Optional.empty(), Optional.empty(), false, true,
            new HoldTracking(Optional.empty(), Optional.empty(), Optional.of(TODAY), Optional.empty(), Answers.NONE.with(ProcessFacts.INQUEST_LISTED, TODAY.plusDays(2)))));

    @TempDir
    Path folder;

    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        office.keep(CASE);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private SetWorkStartOutcome set(LocalDate day) {
        return office.can().work().setWorkStart().set(Optional.of(day));
    }

    private static List<String> what(TodayView day) {
        return Stream.of(day.late(), day.thisWeek()).flatMap(List::stream).map(WorkItem::what).toList();
    }

    @Test
    void withoutADayEveryCaseCounts() {
        TodayView day = office.can().work().showToday().show();
        assertThat(what(day)).contains("Notify the national database", "Have a key worker named for the family", "Inquest listed");
        assertThat(day.earlier()).isEqualTo(Earlier.NONE);
        assertThat(office.can().work().showWorkStart().show()).isEqualTo(new WorkStart(Optional.empty(), Optional.empty()));
    }

    @Test
    void limitsOfEarlierCasesAreLeftOutCountedAndShownWhenAskedFor() {
        assertThat(set(TODAY)).isEqualTo(new SetWorkStartOutcome.Kept(Optional.of(TODAY), Optional.empty()));
        TodayView day = office.can().work().showToday().show();
        assertThat(what(day)).contains("Inquest listed").doesNotContain("Notify the national database", "Have a key worker named for the family");
        assertThat(day.earlier()).isEqualTo(new Earlier(Optional.of(TODAY), 1, false, Optional.empty()));
        assertThat(day.fresh()).as("the decision itself is still open").anyMatch(item -> item.what().startsWith("Decide whether"));
        TodayView all = office.can().work().showToday().show(true);
        assertThat(what(all)).contains("Notify the national database", "Have a key worker named for the family", "Inquest listed");
        assertThat(all.earlier().shown()).isTrue();
    }

    @Test
    void aCaseNotifiedOnTheDayCounts() {
        set(StoreCases.NOTIFIED);
        assertThat(what(office.can().work().showToday().show())).contains("Notify the national database", "Have a key worker named for the family");
    }

    @Test
    void anotherDayOrNoneUndoesIt() {
        set(TODAY);
        assertThat(office.can().work().setWorkStart().set(Optional.empty())).isEqualTo(new SetWorkStartOutcome.Kept(Optional.empty(), Optional.of(TODAY)));
        assertThat(what(office.can().work().showToday().show())).contains("Notify the national database");
    }

    @Test
    void aDayToComeAndADayBeforeAnyReviewAreRefused() {
        assertThat(set(TODAY.plusDays(1))).isInstanceOfSatisfying(SetWorkStartOutcome.Refused.class, refused -> assertThat(refused.sentence()).contains("still to come", "Nothing was changed"));
        assertThat(set(LocalDate.of(1999, 1, 1))).isInstanceOf(SetWorkStartOutcome.Refused.class);
        assertThat(office.can().work().showWorkStart().show().began()).isEmpty();
    }

    @Test
    void theDayOfTheFirstImportIsProposedUntilADayIsSet() {
        office.change(records -> {
            records.imports().add(new ImportRun(new UUID(3, 3), 5, 5, 0, 0));
            return records.audit().record(StoreDesk.somethingDone());
        });
        assertThat(office.can().work().showWorkStart().show().proposed()).contains(TODAY);
        assertThat(office.can().work().showToday().show().earlier().proposed()).contains(TODAY);
        set(TODAY);
        assertThat(office.can().work().showToday().show().earlier().proposed()).isEmpty();
    }
}
