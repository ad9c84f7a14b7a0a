package uk.cdop.casebook.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.desktop.palette.PaletteEntry.Kind;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.testkit.DeskPeople;
import uk.cdop.casebook.testkit.DeskRecords;
import uk.cdop.casebook.testkit.HeldExecutor;

class PaletteViewModelTest {

    private final HeldExecutor store = new HeldExecutor();
    private final Background background = Background.by(store, Runnable::run, new Problems(Runnable::run));
    private final DeskRecords records = new DeskRecords(DeskPeople.cases(40));
    private final List<CaseQuery> asked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final List<PaletteEntry> entries = List.of(
            entry(Kind.PAGE, "Cases", ""), entry(Kind.PAGE, "Statistics", ""), entry(Kind.ACTION, "Lock the vault", "sign out"), entry(Kind.LIST, "Late cases", "yours"));
    private final PaletteViewModel model = new PaletteViewModel(
            Optional.of(query -> {
                asked.add(query);
                return records.list(query);
            }), () -> entries, number -> done.add(number.text()), background, Pause.NONE);

    private PaletteEntry entry(Kind kind, String label, String detail) {
        return new PaletteEntry(kind, label, detail, "", () -> done.add(label));
    }

    private List<String> labels() {
        return model.found().stream().map(PaletteEntry::label).toList();
    }

    @Test
    void offersEverythingBeforeAnythingIsTyped() {
        model.open();
        assertThat(labels()).containsExactly("Cases", "Statistics", "Lock the vault", "Late cases");
        assertThat(asked).isEmpty();
    }

    @Test
    void ranksWhatFitsAndAddsCasesOnceTheVaultAnswered() {
        model.open();
        model.textProperty().set("test");
        assertThat(labels()).isEmpty();
        store.runAll();
        assertThat(model.found()).isNotEmpty().allMatch(entry -> entry.kind() == Kind.CASE);
        assertThat(asked).singleElement().satisfies(query -> assertThat(query.limit()).isEqualTo(PaletteViewModel.CASES));
    }

    @Test
    void findsByTheWordsBesideTheLabelToo() {
        model.open();
        model.textProperty().set("sign out");
        assertThat(labels()).containsExactly("Lock the vault");
    }

    @Test
    void opensACaseAndRemembersItAsRecent() {
        model.open();
        model.textProperty().set("CDOP-2023-0001");
        store.runAll();
        PaletteEntry first = model.found().getFirst();
        model.choose(first);
        assertThat(model.shownProperty().get()).isFalse();
        assertThat(done).containsExactly("CDOP-2023-0001");
        model.open();
        assertThat(labels().getFirst()).isEqualTo(first.label());
        model.choose(model.found().get(1));
        model.open();
        assertThat(labels()).startsWith("Cases", first.label()).doesNotHaveDuplicates();
    }

    @Test
    void dropsAnAnswerToWhatIsNoLongerAsked() {
        model.open();
        model.textProperty().set("test");
        model.textProperty().set("lock");
        store.runAll();
        assertThat(labels()).containsExactly("Lock the vault");
        model.close();
        store.runAll();
        assertThat(model.shownProperty().get()).isFalse();
    }

    @Test
    void saysSoWhereNothingFitsAndWhereTheVaultCannotBeRead() {
        model.open();
        model.textProperty().set("zzzzqq");
        store.runAll();
        assertThat(model.saysProperty().get()).startsWith("Nothing fits");
        PaletteViewModel broken = new PaletteViewModel(Optional.of(query -> {
            throw OfficeFailure.world("The vault could not be read.");
        }), () -> entries, number -> { }, background, Pause.NONE);
        broken.open();
        broken.textProperty().set("x");
        store.runAll();
        assertThat(broken.saysProperty().get()).isEqualTo("The vault could not be read.");
    }

    @Test
    void asksForNoCaseWhereThePersonMayReadNone() {
        PaletteViewModel without = new PaletteViewModel(Optional.empty(), () -> entries, number -> done.add("never"), background, Pause.NONE);
        without.open();
        without.textProperty().set("test");
        store.runAll();
        assertThat(without.found()).isEmpty();
    }
}
