package uk.cdop.casebook.desktop.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.desktop.annualtables.MeasureViewModel.Face;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.ReferenceTexts;
import uk.cdop.casebook.testkit.SeedFigures;
import uk.cdop.casebook.testkit.handles.PartHandle;

/** The statistics page over the real measures: table beside drawing, drilling, comparing and copying. */
@OnTheScreen
class StatisticsOnScreenTest {

    private final AtomicInteger counted = new AtomicInteger();
    private AnnualTablesViewModel model;

    private Publication count(Asked asked, Progress progress) {
        counted.incrementAndGet();
        Snapshot snapshot = Snapshot.of(asked.year(), SeedFigures.AS_AT, SeedFigures.facts(), SeedFigures.meetings())
                .with(ReferenceTexts.withPopulations("2021/22", "2022/23", "2023/24"));
        return AnnualPublication.of(snapshot, Publication.Edition.RESTRICTED);
    }

    private PartHandle page(double width, double height, TextSize size) {
        return new PartHandle(background -> {
            model = new AnnualTablesViewModel(
                    this::count, (asked, folder, progress) -> List.of(), List.of(Publication.Edition.RESTRICTED), SeedFigures.AS_AT, background);
            model.count();
            AnnualTablesView view = new AnnualTablesView(model, number -> { });
            view.setMinHeight(height);
            return view;
        }, width, height, size);
    }

    private void show(PartHandle part, String table) {
        DeskToolkit.run(() -> {
            @SuppressWarnings("unchecked")
            ListView<StatisticalTable> choice = (ListView<StatisticalTable>) part.find("table-choice");
            choice.getSelectionModel().select(choice.getItems().stream().filter(one -> one.id().equals(table)).findFirst().orElseThrow());
        });
        part.settle();
    }

    private void face(PartHandle part, Face face) {
        DeskToolkit.run(() -> model.measure().faceProperty().set(face));
        part.settle();
    }

    @Test
    void tableAndDrawingStandSideBySideInTheSmallestWindow() {
        try (PartHandle part = page(1133, 638, TextSize.PLAIN)) {
            for (String table : List.of("T20_Reviews", "T22_Category", "T40_Rates", "T43_Trends", "T06_Deaths_age")) {
                show(part, table);
                for (Face face : Face.values()) {
                    face(part, face);
                    part.picture("statistics-" + table + "-" + face.name().toLowerCase());
                }
            }
            assertThat(part.cut()).isEmpty();
        }
    }
}
