package uk.cdop.casebook.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.HeldExecutor;

class WriteFilesViewModelTest {

    private final HeldExecutor store = new HeldExecutor();
    private final Background background = Background.by(store, Runnable::run, new Problems(Runnable::run));
    private final AtomicReference<FinancialYear> year = new AtomicReference<>(new FinancialYear(2023));
    private final List<FinancialYear> written = new ArrayList<>();

    private WriteFilesViewModel model(WritesYear writes) {
        return new WriteFilesViewModel("Write the workbook", writes, year::get, background);
    }

    private List<Path> two(FinancialYear asked, Path folder) {
        written.add(asked);
        return List.of(folder.resolve("a.xlsx"), folder.resolve("a.ods"));
    }

    @Test
    void asksForAFolderFirst() {
        WriteFilesViewModel model = model((asked, folder, progress) -> two(asked, folder));
        model.write();
        assertThat(model.messageProperty().get()).isEqualTo(Message.refused("Choose a folder first. Nothing was written."));
        assertThat(store.size()).isZero();
    }

    @Test
    void saysWhereTheFilesAre() {
        WriteFilesViewModel model = model((asked, folder, progress) -> two(asked, folder));
        model.folderProperty().set(" /invented/out ");
        model.write();
        assertThat(model.jobProperty().get()).isPresent();
        store.runAll();
        assertThat(model.jobProperty().get()).isEmpty();
        assertThat(model.files()).containsExactly(Path.of("/invented/out/a.xlsx"), Path.of("/invented/out/a.ods"));
        assertThat(model.messageProperty().get()).isEqualTo(Message.done("2 files are in /invented/out."));
    }

    @Test
    void writesTheYearThatWasInViewWhenTheButtonWasPressed() {
        WriteFilesViewModel model = model((asked, folder, progress) -> two(asked, folder));
        model.folderProperty().set("out");
        model.write();
        year.set(new FinancialYear(2020));
        store.runAll();
        assertThat(written).containsExactly(new FinancialYear(2023));
    }

    @Test
    void doesNotStartTwice() {
        WriteFilesViewModel model = model((asked, folder, progress) -> two(asked, folder));
        model.folderProperty().set("out");
        model.write();
        model.write();
        assertThat(store.size()).isEqualTo(1);
    }

    @Test
    void leavesEverythingAsItWasWhenCancelled() {
        WriteFilesViewModel model = model((asked, folder, progress) -> {
            progress.step("first", 0, 2);
            return two(asked, folder);
        });
        model.folderProperty().set("out");
        model.write();
        model.cancel();
        store.runAll();
        assertThat(written).isEmpty();
        assertThat(model.messageProperty().get()).isEqualTo(Message.refused("Cancelled. Everything is as it was."));
        assertThat(model.jobProperty().get()).isEmpty();
    }

    @Test
    void saysWhatTheWorldPutInTheWay() {
        WriteFilesViewModel model = model((asked, folder, progress) -> {
            throw OfficeFailure.world("The folder cannot be written. Nothing was changed. Choose another.");
        });
        model.folderProperty().set("out");
        model.write();
        store.runAll();
        assertThat(model.messageProperty().get().text()).startsWith("The folder cannot be written.");
        assertThat(model.files()).isEmpty();
    }
}
