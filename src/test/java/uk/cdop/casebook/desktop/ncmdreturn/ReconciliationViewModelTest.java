package uk.cdop.casebook.desktop.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.ncmdreturn.MonitoredMeasure;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.statistics.monitoring.MonitoredLine;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

/** The comparison with the monitoring report as the window holds it, over a real vault. */
class ReconciliationViewModelTest {

    private static final String HEADER = "measure,reported,as_at,case_reference,explanation\n";

    @TempDir
    Path folder;

    @Test
    void aCaseThatOnlyWeCountHasItsLineReadyForTheReasonAndTheReasonIsKept() {
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 5, 2))) {
            office.keep(StoreCases.notified(1), StoreCases.notified(2));
            ReconciliationViewModel model = new ReconciliationViewModel(
                    office.can().ncmdReturn(), true, new SimpleObjectProperty<>(new FinancialYear(2023)), Background.by(Runnable::run, Runnable::run, new Problems(Runnable::run)));
            model.compare();
            assertThat(model.textProperty().get()).as("nothing is held of a report").isEqualTo(HEADER);
            String report = HEADER + "died,1,2024-05-01,,\ndied,1,,CDOP-2023-0001,\n";
            model.textProperty().set(report);
            model.keep();
            assertThat(model.textProperty().get()).isEqualTo(report + "died,0,,CDOP-2023-0002,\n");
            model.keep();
            assertThat(model.messageProperty().get().text()).as("a line without its reason is no mistake").startsWith("Kept: 1 measure");
            assertThat(model.textProperty().get()).as("and stands once").isEqualTo(report + "died,0,,CDOP-2023-0002,\n");
            assertThat(died(model).isUnexplained()).isTrue();
            model.textProperty().set(model.textProperty().get().strip() + "Keyed in April\n");
            model.keep();
            assertThat(died(model).isUnexplained()).isFalse();
            assertThat(died(model).cases()).singleElement().satisfies(one -> assertThat(one.explanation()).isEqualTo("Keyed in April"));
            assertThat(office.can().ncmdReturn().reconcileReturn().reconcile(new FinancialYear(2023)).csv()).contains("died,0,,CDOP-2023-0002,Keyed in April");
        }
    }

    private static MonitoredLine died(ReconciliationViewModel model) {
        return model.foundProperty().get().orElseThrow().lines().stream().filter(line -> line.measure() == MonitoredMeasure.DIED).findFirst().orElseThrow();
    }
}
