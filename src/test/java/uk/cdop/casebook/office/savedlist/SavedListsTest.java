package uk.cdop.casebook.office.savedlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.office.desk.WorkDesk;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.savedlist.SaveList.SaveListCommand;
import uk.cdop.casebook.office.savedlist.ShowSavedLists.ShownList;
import uk.cdop.casebook.office.door.SavedListStore.SavedList;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.OfficeOnDisk;

class SavedListsTest {

    private static final CaseQuery QUERY = CaseQuery.everything().withText("test").withStages(Set.of(CaseStage.ON_HOLD, CaseStage.NOTIFIED))
            .withAreas(Set.of(ReportingArea.DORSET)).withYear(Optional.of(new FinancialYear(2023))).sorted(CaseQuery.Order.DATE_OF_DEATH, true);
    private static OfficeOnDisk office;

    @TempDir
    static Path folder;

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 2, 29));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static WorkDesk can() {
        return office.can().work();
    }

    private static SavedList saved(String name) {
        return ((ListOutcome.Kept) can().saveList().save(new SaveListCommand(name, true, QUERY, List.of("column-child", "column-stage")))).list();
    }

    private static Optional<ShownList> shown(String name) {
        return can().showSavedLists().show().stream().filter(list -> list.list().name().equals(name)).findFirst();
    }

    private static String refusal(ListOutcome outcome) {
        return ((ListOutcome.Refused) outcome).sentence();
    }

    @Test
    void keepsFilterOrderAndColumnsUnderTheName() {
        saved("  On hold in Dorset ");
        ShownList list = shown("On hold in Dorset").orElseThrow();
        assertThat(list.list().query()).isEqualTo(QUERY);
        assertThat(list.list().columns()).containsExactly("column-child", "column-stage");
        assertThat(list.own()).isTrue();
        assertThat(list.changeable()).isTrue();
        assertThat(list.list().toString()).doesNotContain("test");
    }

    @Test
    void keepsAQuestionThatAsksForNothing() {
        can().saveList().save(new SaveListCommand("Everything", false, CaseQuery.everything(), List.of()));
        assertThat(shown("Everything").orElseThrow().list().query()).isEqualTo(CaseQuery.everything());
        assertThat(shown("Everything").orElseThrow().list().columns()).isEmpty();
    }

    @Test
    void refusesNoNameALongNameALongQuestionAndANameTwice() {
        assertThat(refusal(can().saveList().save(new SaveListCommand(" ", false, QUERY, List.of())))).contains("needs a name");
        assertThat(refusal(can().saveList().save(new SaveListCommand("x".repeat(81), false, QUERY, List.of())))).contains("80 characters");
        assertThat(refusal(can().saveList().save(new SaveListCommand("Long", false, QUERY.withText("y".repeat(201)), List.of())))).contains("200 characters");
        saved("Twice");
        assertThat(refusal(can().saveList().save(new SaveListCommand("TWICE", false, QUERY, List.of())))).contains("already");
    }

    @Test
    void isRenamedTakenAwayAndBroughtBackByItsOwner() {
        SavedList list = saved("First name");
        can().renameList().rename(list.id(), "Second name");
        assertThat(shown("First name")).isEmpty();
        assertThat(refusal(can().renameList().rename(list.id(), ""))).contains("needs a name");
        can().removeList().remove(list.id());
        assertThat(shown("Second name")).isEmpty();
        can().restoreList().restore(list.id());
        assertThat(shown("Second name")).isPresent();
    }

    @Test
    void saysSoWhereTheListIsNotThere() {
        assertThat(refusal(can().removeList().remove(new UUID(9, 9)))).contains("not there");
    }

    @Test
    void onlyItsOwnerOrAnAdministratorMayChangeIt() {
        SavedList list = saved("Shared one");
        SavedList ofAnother = new SavedList(list.id(), new UUID(5, 5), "A Colleague", "Shared one", true, QUERY, List.of(), false);
        assertThat(ListOwnership.mayChange(office.session(Role.COORDINATOR), ofAnother)).isFalse();
        assertThat(ListOwnership.mayChange(office.session(Role.COORDINATOR, Role.ADMINISTRATOR), ofAnother)).isTrue();
        assertThat(ListOwnership.mayChange(office.session(Role.CHAIR), list)).isTrue();
    }

    @Test
    void remembersWhereAPersonWasAndWritesOnlyWhatChanged() {
        assertThat(can().rememberPlace().remember("CASES CDOP-2023-0001 family")).isTrue();
        assertThat(can().rememberPlace().remember("CASES CDOP-2023-0001 family")).isFalse();
        assertThat(can().showPlace().show()).contains("CASES CDOP-2023-0001 family");
        assertThat(can().rememberPlace().remember("TODAY")).isTrue();
        assertThat(can().showPlace().show()).contains("TODAY");
        assertThat(can().rememberPlace().remember("x".repeat(401))).isFalse();
    }
}
