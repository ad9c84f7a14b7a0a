package uk.cdop.casebook.desktop.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.GeneratedFacts;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.ReferenceTexts;
import uk.cdop.casebook.testkit.handles.PartHandle;

/** England's figures beside five years of ours, as the window shows them, with one year that nobody has published. */
@OnTheScreen
class EnglandOnScreenTest {

    private static final Publication SHOWN = AnnualPublication.of(
            Snapshot.of(new FinancialYear(2023), GeneratedFacts.AS_AT, GeneratedFacts.of(7, 300), List.of()).with(ReferenceTexts.withEngland(
                    ReferenceTexts.withPopulations("2019/20", "2020/21", "2021/22", "2022/23", "2023/24"),
                    "modifiable_percent,2019/20,32", "modifiable_percent,2020/21,34", "modifiable_percent,2022/23,39", "modifiable_percent,2023/24,43",
                    "modifiable_percent_category_4,2023/24,2.5", "median_days,2023/24,365", "child_death_rate,2023/24,29.8", "neonatal_mortality,2023/24,2.6")),
            Publication.Edition.RESTRICTED);

    private static PartHandle part(TextSize size) {
        return new PartHandle(background -> {
            AnnualTablesViewModel model = new AnnualTablesViewModel(
                    (asked, progress) -> SHOWN, (asked, folder, progress) -> List.of(), List.of(Publication.Edition.RESTRICTED), GeneratedFacts.AS_AT, background);
            model.count();
            return new MeasureView(model, number -> { });
        }, 1096, size == TextSize.PLAIN ? 640 : 2000, size);
    }

    private static void show(PartHandle part, String table, String column) {
        DeskToolkit.run(() -> {
            @SuppressWarnings("unchecked")
            ListView<StatisticalTable> choice = (ListView<StatisticalTable>) part.find("table-choice");
            choice.getSelectionModel().select(choice.getItems().stream().filter(one -> one.id().equals(table)).findFirst().orElseThrow());
            @SuppressWarnings("unchecked")
            ComboBox<Column> drawn = (ComboBox<Column>) part.find("chart-choice");
            drawn.setValue(drawn.getItems().stream().filter(one -> one.key().equals(column)).findFirst().orElseThrow());
        });
        part.settle();
    }

    private static List<Label> drawn(PartHandle part) {
        return DeskToolkit.on(() -> ((Parent) part.find("trend-chart")).getChildrenUnmodifiable().stream()
                .filter(Node::isVisible).filter(Label.class::isInstance).map(Label.class::cast).toList());
    }

    private static List<String> overlapping(PartHandle part) {
        List<Label> words = drawn(part);
        return DeskToolkit.on(() -> words.stream()
                .flatMap(one -> words.stream().filter(other -> words.indexOf(one) < words.indexOf(other) && one.getBoundsInParent().intersects(other.getBoundsInParent()))
                        .map(other -> one.getText() + " and " + other.getText())).toList());
    }

    @Test
    void eachFaceShowsEnglandBesideWhatItIsOfAndSaysWhichYearIsNotHeld() {
        for (TextSize size : List.of(TextSize.PLAIN, TextSize.DOUBLE)) {
            String name = "statistics-england-" + size.name().toLowerCase(Locale.ROOT) + "-";
            try (PartHandle part = part(size)) {
                show(part, "T22_Category", "modifiable_percent");
                part.picture(name + "category");
                show(part, "T06_Deaths_age", "rate");
                part.picture(name + "ages");
                show(part, "T30_Time_to_review", "median_days");
                part.picture(name + "median");
                show(part, "T20_Reviews", "modifiable_percent");
                part.press("tab-YEARS").picture(name + "years");
                assertThat(drawn(part).stream().map(Label::getText)).as("ours and England's of the last year").contains("57.1%", "43.0%");
                assertThat(overlapping(part)).isEmpty();
                assertThat(part.words()).contains("Each diamond is England's figure of that year.", "England, 2022/23, 39.0%: ", "no official figure is held for 2021/22");
                show(part, "T43_Trends", "modifiable_percent");
                part.picture(name + "trends");
                assertThat(overlapping(part)).isEmpty();
            }
        }
    }
}
