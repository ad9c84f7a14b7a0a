package uk.cdop.casebook.publishing.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import uk.cdop.casebook.statistics.chart.Chart;
import uk.cdop.casebook.statistics.chart.Chart.Form;
import uk.cdop.casebook.statistics.chart.Series;

/** Writes a chart as Word and Excel keep it. Counts begin at zero, every number has its label, and the numbers kept in the part are those drawn. */
public final class ChartXml {

    /** The relationship to the workbook with the numbers, in a document; a chart of a workbook needs none. */
    public static final String NUMBERS = "rId1";

    private static final String GROUP_AXIS = "111111111";
    private static final String VALUE_AXIS = "222222222";
    private static final BigDecimal FEW = BigDecimal.TEN;

    private final ChartElements xml = new ChartElements();
    private final ChartLook look = new ChartLook(xml);
    private final ChartRange range;
    private final Chart chart;

    private ChartXml(ChartRange range) {
        this.range = range;
        this.chart = range.chart();
    }

    /** @param external whether the numbers stand in a workbook of their own */
    public static byte[] of(ChartRange range, boolean external) {
        return new ChartXml(range).write(external);
    }

    private byte[] write(boolean external) {
        xml.open("c:chartSpace", "xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart", "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
                "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        xml.value("c:date1904", "0").value("c:lang", "en-GB").value("c:roundedCorners", "0").open("c:chart");
        title(chart.finding(), 1200, true);
        xml.value("c:autoTitleDeleted", "0").open("c:plotArea").empty("c:layout");
        if (isLines()) {
            lines();
        } else {
            bars();
        }
        groupAxis();
        valueAxis();
        xml.close();
        if (chart.series().size() > 1) {
            xml.open("c:legend").value("c:legendPos", "b").value("c:overlay", "0").close();
        }
        xml.value("c:plotVisOnly", "1").value("c:dispBlanksAs", "gap").close();
        xml.open("c:spPr");
        look.colour("FFFFFF");
        xml.open("a:ln").empty("a:noFill").close().close();
        look.words("c:txPr", 900, false);
        if (external) {
            xml.open("c:externalData", "r:id", NUMBERS).value("c:autoUpdate", "0").close();
        }
        return xml.close().bytes();
    }

    private boolean isLines() {
        return chart.form() == Form.LINES || chart.form() == Form.INTERVALS;
    }

    private boolean isLying() {
        return chart.form() == Form.BARS || chart.form() == Form.STACKED_BARS;
    }

    private void title(String words, int hundredths, boolean bold) {
        String size = Integer.toString(hundredths);
        String weight = bold ? "1" : "0";
        xml.open("c:title").open("c:tx").open("c:rich").empty("a:bodyPr").open("a:p").open("a:pPr").empty("a:defRPr", "sz", size, "b", weight).close();
        xml.open("a:r").empty("a:rPr", "lang", "en-GB", "sz", size, "b", weight).text("a:t", words).close().close().close().close().value("c:overlay", "0").close();
    }

    private void bars() {
        boolean stacked = chart.form() == Form.STACKED_BARS;
        xml.open("c:barChart").value("c:barDir", isLying() ? "bar" : "col").value("c:grouping", stacked ? "stacked" : "clustered").value("c:varyColors", "0");
        for (int place = 0; place < chart.series().size(); place++) {
            named(place);
            look.bar(place);
            xml.value("c:invertIfNegative", "0");
            labels(stacked ? "ctr" : "outEnd", -1);
            numbers(place);
        }
        xml.value("c:gapWidth", "60");
        if (stacked) {
            xml.value("c:overlap", "100");
        }
        xml.value("c:axId", GROUP_AXIS).value("c:axId", VALUE_AXIS).close();
    }

    private void lines() {
        xml.open("c:lineChart").value("c:grouping", "standard").value("c:varyColors", "0");
        int reach = 0;
        for (int place = 0; place < chart.series().size(); place++) {
            Series series = chart.series().get(place);
            named(place);
            boolean differs = isCompared(series) && !isTheSame(series);
            if (series.limits().isPresent() || differs) {
                look.marks(place);
            } else {
                look.line(place);
            }
            labels(chart.form() == Form.LINES ? "t" : differs ? "l" : "r", isCompared(series) && !differs ? lastOf(series) : -1);
            if (series.limits().isPresent()) {
                reaches(reach);
                reach += 2;
            }
            numbersOf(place);
            xml.value("c:smooth", "0").close();
        }
        xml.value("c:marker", "1").value("c:axId", GROUP_AXIS).value("c:axId", VALUE_AXIS).close();
    }

    private void named(int place) {
        xml.open("c:ser").value("c:idx", Integer.toString(place)).value("c:order", Integer.toString(place)).open("c:tx").open("c:strRef");
        xml.text("c:f", range.numbersHeading(chart.columnOf(place))).open("c:strCache").value("c:ptCount", "1");
        xml.open("c:pt", "idx", "0").text("c:v", chart.series().get(place).name()).close().close().close().close();
    }

    private boolean isCompared(Series series) {
        return chart.form() == Form.INTERVALS && series.limits().isEmpty();
    }

    private static boolean isTheSame(Series series) {
        return series.points().stream().flatMap(Optional::stream).map(point -> point.value().stripTrailingZeros()).distinct().count() == 1;
    }

    private static int lastOf(Series series) {
        return IntStream.range(0, series.points().size()).filter(at -> series.points().get(at).isPresent()).max().orElseThrow();
    }

    /** @param only the one number that has a label, where the others would only repeat it; -1 where each has */
    private void labels(String position, int only) {
        xml.open("c:dLbls");
        if (only >= 0) {
            xml.open("c:dLbl").value("c:idx", Integer.toString(only));
            label(position);
            xml.close().value("c:showLegendKey", "0").value("c:showVal", "0").value("c:showCatName", "0").value("c:showSerName", "0")
                    .value("c:showPercent", "0").value("c:showBubbleSize", "0");
        } else {
            label(position);
        }
        xml.close();
    }

    /** A zero within a stack has no length that a label could stand on. */
    private void label(String position) {
        boolean stacked = chart.form() == Form.STACKED_BARS;
        xml.empty("c:numFmt", "formatCode", stacked ? "#,##0;;" : format(), "sourceLinked", "0").open("c:spPr");
        if (stacked) {
            look.colour("FFFFFF");
        } else {
            xml.empty("a:noFill");
        }
        xml.close();
        look.words("c:txPr", 900, false);
        xml.value("c:dLblPos", position).value("c:showLegendKey", "0").value("c:showVal", "1").value("c:showCatName", "0").value("c:showSerName", "0")
                .value("c:showPercent", "0").value("c:showBubbleSize", "0");
    }

    private String format() {
        return chart.isPercent() || chart.form() == Form.INTERVALS ? "0.0" : "#,##0";
    }

    private void reaches(int first) {
        xml.open("c:errBars").value("c:errDir", "y").value("c:errBarType", "both").value("c:errValType", "cust").value("c:noEndCap", "0");
        reach("c:plus", first + 1);
        reach("c:minus", first);
        look.outline("1F3A4D");
        xml.close();
    }

    private void reach(String element, int place) {
        ChartRange.Reach reach = range.reaches().get(place);
        xml.open(element);
        cached(range.reach(place), group -> range.length(reach, group));
        xml.close();
    }

    private void numbers(int place) {
        numbersOf(place);
        xml.close();
    }

    private void numbersOf(int place) {
        List<String> groups = chart.groups();
        xml.open("c:cat").open("c:strRef").text("c:f", range.groups()).open("c:strCache").value("c:ptCount", Integer.toString(groups.size()));
        IntStream.range(0, groups.size()).forEach(at -> xml.open("c:pt", "idx", Integer.toString(at)).text("c:v", groups.get(at)).close());
        xml.close().close().close().open("c:val");
        cached(range.numbers(chart.columnOf(place)), group -> chart.series().get(place).points().get(group).map(point -> point.value()));
        xml.close();
    }

    private void cached(String formula, IntFunction<Optional<BigDecimal>> number) {
        xml.open("c:numRef").text("c:f", formula).open("c:numCache").text("c:formatCode", "General").value("c:ptCount", Integer.toString(chart.groups().size()));
        for (int group = 0; group < chart.groups().size(); group++) {
            String at = Integer.toString(group);
            number.apply(group).ifPresent(value -> xml.open("c:pt", "idx", at).text("c:v", value.toPlainString()).close());
        }
        xml.close().close();
    }

    /** Lying bars are read from the top down, as the table under them is. */
    private void groupAxis() {
        xml.open("c:catAx").value("c:axId", GROUP_AXIS).open("c:scaling").value("c:orientation", isLying() ? "maxMin" : "minMax").close();
        xml.value("c:delete", "0").value("c:axPos", isLying() ? "l" : "b");
        axisTicks("low");
        xml.value("c:crossAx", VALUE_AXIS).value("c:crosses", "autoZero").value("c:auto", "1").value("c:lblAlgn", "ctr").value("c:lblOffset", "100").value("c:noMultiLvlLbl", "0").close();
    }

    private void valueAxis() {
        xml.open("c:valAx").value("c:axId", VALUE_AXIS).open("c:scaling").value("c:orientation", "minMax");
        if (chart.isPercent() && chart.form() != Form.COLUMNS) {
            xml.value("c:max", "100");
        } else if (chart.form() == Form.INTERVALS) {
            xml.value("c:max", roomForLimits());
        }
        xml.value("c:min", "0").close().value("c:delete", "0").value("c:axPos", isLying() ? "b" : "l").open("c:majorGridlines");
        look.outline("D5DCE1");
        xml.close();
        title(chart.unit(), 900, false);
        axisTicks("nextTo");
        xml.value("c:crossAx", GROUP_AXIS).value("c:crosses", isLying() ? "max" : "autoZero").value("c:crossBetween", "between");
        if (!chart.isPercent() && chart.form() != Form.INTERVALS && largest().compareTo(FEW) <= 0) {
            xml.value("c:majorUnit", "1");
        }
        xml.close();
    }

    /** Office programs make room for the marks and not for the limits about them. */
    private String roomForLimits() {
        BigDecimal highest = chart.numbers().stream().flatMap(column -> column.points().stream()).flatMap(Optional::stream).map(point -> point.value())
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal step = highest.compareTo(FEW) <= 0 ? BigDecimal.ONE : FEW;
        return highest.divide(step, 0, RoundingMode.FLOOR).add(BigDecimal.ONE).multiply(step).toPlainString();
    }

    private void axisTicks(String labels) {
        xml.empty("c:numFmt", "formatCode", "General", "sourceLinked", "0").value("c:majorTickMark", "none").value("c:minorTickMark", "none").value("c:tickLblPos", labels);
        look.outline("4A5560");
        look.words("c:txPr", 900, false);
    }

    private BigDecimal largest() {
        return chart.series().stream().flatMap(one -> one.points().stream()).flatMap(Optional::stream).map(point -> point.value()).reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
