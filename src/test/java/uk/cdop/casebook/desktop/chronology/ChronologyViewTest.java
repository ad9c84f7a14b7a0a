package uk.cdop.casebook.desktop.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.StoreCases;

@OnTheScreen
class ChronologyViewTest {

    @TempDir
    Path folder;

    @Test
    void theWholeLineIsShownNarrowedAndWritten() {
        DeskToolkit.start();
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 2, 29))) {
            office.keep(StoreCases.full(1));
            ChronologyViewModel model = DeskToolkit.on(() -> new ChronologyViewModel(
                    office.can().documents().showChronology(), Background.by(Runnable::run, Runnable::run, new Problems(Runnable::run))));
            Scene scene = DeskToolkit.on(() -> shown(model));
            DeskToolkit.run(() -> model.read(StoreCases.full(1).number()));
            assertThat(model.lines()).hasSizeGreaterThan(8);
            DeskToolkit.picture(scene, "chronology");
            DeskToolkit.run(() -> model.filterProperty().set("criminal"));
            assertThat(model.lines()).hasSize(2);
            DeskToolkit.run(() -> model.filterProperty().set("no such words"));
            assertThat(model.lines()).isEmpty();
            DeskToolkit.picture(scene, "chronology-none");
            DeskToolkit.run(model::print);
            assertThat(model.messageProperty().get().text()).contains("Choose a folder first");
            DeskToolkit.run(() -> model.folderProperty().set(folder.toString()));
            DeskToolkit.run(model::print);
            assertThat(folder.resolve(StoreCases.full(1).number() + "-time-line.pdf")).matches(Files::exists);
        }
    }

    @Test
    void longEntriesAreCoveredUntilSomebodyChoosesToSeeThem() {
        DeskToolkit.start();
        String account = "An invented account of how the process ended, in more words than one line takes.";
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 2, 29))) {
            var file = StoreCases.full(1);
            var hold = file.holds().getLast();
            office.keep(file.withChangedHold(hold.closed(hold.openedOn().plusDays(9), java.util.Optional.of(account))));
            ChronologyViewModel model = DeskToolkit.on(() -> new ChronologyViewModel(
                    office.can().documents().showChronology(), Background.by(Runnable::run, Runnable::run, new Problems(Runnable::run))));
            Scene scene = DeskToolkit.on(() -> shown(model));
            DeskToolkit.run(() -> model.read(file.number()));
            DeskToolkit.picture(scene, "chronology-covered");
            assertThat(words(scene)).contains("A longer entry, covered").doesNotContain(account);
            DeskToolkit.run(() -> ((javafx.scene.control.Button) scene.lookup("#chronology-cover")).fire());
            DeskToolkit.picture(scene, "chronology-uncovered");
            assertThat(words(scene)).contains(account).doesNotContain("A longer entry, covered");
        }
    }

    private static String words(Scene scene) {
        return DeskToolkit.on(() -> scene.getRoot().lookupAll(".label").stream().filter(javafx.scene.control.Label.class::isInstance)
                .map(node -> ((javafx.scene.control.Label) node).getText()).collect(java.util.stream.Collectors.joining("\n")));
    }

    private static Scene shown(ChronologyViewModel model) {
        Scene scene = new Scene(Layouts.scrolled(new ChronologyView(model, uk.cdop.casebook.desktop.support.Covering.always())), 1000, 700);
        Theme.LIGHT.dress(scene, TextSize.PLAIN);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return scene;
    }
}
