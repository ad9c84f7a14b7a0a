package uk.cdop.casebook.desktop.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.desktop.annualtables.BarChart.Bar;
import uk.cdop.casebook.statistics.interval.Limits;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.testkit.DeskTables;

class BarChartTest {

    private static final Publication SHOWN = DeskTables.publication(DeskTables.YEAR);
    private static final StatisticalTable REVIEWS = SHOWN.table("T20_Reviews");
    private static final StatisticalTable CATEGORY = SHOWN.table("T22_Category");

    private static Column column(StatisticalTable table, String key) {
        return table.columns().get(table.indexOf(key));
    }

    @Test
    void drawsOnlyTheYearAskedFor() {
        BarChart chart = BarChart.of(SHOWN, REVIEWS, column(REVIEWS, "reviews"), "");
        assertThat(chart.bars()).extracting(Bar::label).containsExactly("Dorset", "Bournemouth, Christchurch and Poole", "Pan-Dorset", "Somerset", "All areas");
        assertThat(chart.most()).isEqualTo(27);
    }

    @Test
    void drawsAShareWithItsIntervalAndMakesRoomForIt() {
        BarChart chart = BarChart.of(SHOWN, REVIEWS, column(REVIEWS, "modifiable_percent"), "");
        assertThat(chart.bars().getLast()).satisfies(bar -> {
            assertThat(bar.value()).isEqualTo("51.9%");
            assertThat(bar.whisker()).contains(new Limits(34.0, 69.3));
            assertThat(bar.trail()).isEmpty();
        });
        assertThat(chart.most()).isEqualTo(88.2);
    }

    @Test
    void drawsCountsWithoutWhiskers() {
        assertThat(BarChart.of(SHOWN, REVIEWS, column(REVIEWS, "reviews"), "").bars()).allMatch(bar -> bar.whisker().isEmpty());
    }

    @Test
    void givesAWithheldFigureNoLengthAndItsSymbol() {
        assertThat(BarChart.of(SHOWN, CATEGORY, column(CATEGORY, "modifiable"), "").bars()).contains(new Bar("Malignancy", 0, "[c]", Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }

    @Test
    void offersTheColumnsOfNumbersAndBeginsWithTheShareThatHasLimits() {
        assertThat(BarChart.drawable(REVIEWS)).extracting(Column::key).containsExactly("panels", "reviews", "modifiable", "modifiable_percent");
        assertThat(BarChart.firstOf(REVIEWS)).map(Column::key).contains("modifiable_percent");
        assertThat(BarChart.firstOf(CATEGORY)).map(Column::key).contains("reviews");
    }

    @Test
    void drawsATableOfZeroesAndATableOfNothing() {
        List<Column> columns = List.of(Column.words("area", "Area"), Column.count("reviews", "Reviews"));
        StatisticalTable zeroes = new StatisticalTable("T", "t", "t", "b", "p", columns, List.of(Row.of(Cell.words("Dorset"), Cell.count(List.of()))), List.of());
        StatisticalTable nothing = new StatisticalTable("T", "t", "t", "b", "p", columns, List.of(), List.of());
        assertThat(BarChart.of(SHOWN, zeroes, columns.get(1), "").most()).isEqualTo(1);
        assertThat(BarChart.of(SHOWN, nothing, columns.get(1), "").bars()).isEmpty();
    }

    @Test
    void drawsNoTableWhoseRowsHaveUnitsOfTheirOwn() {
        StatisticalTable headlines = DeskTables.publication(DeskTables.YEAR).table("T01_Headlines");
        assertThat(BarChart.drawable(headlines)).isEmpty();
        assertThat(BarChart.firstOf(headlines)).isEmpty();
    }

    @Test
    void saysTheWholeChartInWords() {
        assertThat(BarChart.of(SHOWN, CATEGORY, column(CATEGORY, "reviews"), "").inWords())
                .isEqualTo("Reviews: Perinatal/neonatal event 12; Malignancy 4; Sudden unexpected, unexplained death 11");
    }

    @Test
    void breaksLongHeadingsBetweenWords() {
        assertThat(ColumnWords.inLines("Modifiable: percent of all reviews, lower limit")).isEqualTo("Modifiable:\npercent of all\nreviews, lower\nlimit");
        assertThat(ColumnWords.inLines("Year")).isEqualTo("Year");
    }
}
