package uk.cdop.casebook.publishing.dashboard;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import uk.cdop.casebook.statistics.control.SeriesKind;
import uk.cdop.casebook.statistics.dashboard.Dashboard;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Draws one run or control chart of the dashboard from the worksheet that holds its numbers; lines are told apart by their dashes too. */
final class LineChart {

    /** One line: the column of its numbers, its colour and dash, and whether each quarter is marked. */
    private record Look(String column, byte[] colour, PresetLineDash dash, double points, boolean marked) {}

    private static final byte[] DARK = {0x1F, 0x3A, 0x4D};
    private static final byte[] GREEN = {0x2E, 0x6F, 0x5E};
    private static final byte[] BROWN = {(byte) 0xB3, 0x54, 0x1E};
    private static final List<Look> LINES = List.of(
            new Look("median", GREEN, PresetLineDash.DASH, 1.5, false),
            new Look("mean", DARK, PresetLineDash.SOLID, 1, false),
            new Look("lower", BROWN, PresetLineDash.SYSTEM_DOT, 1.5, false),
            new Look("upper", BROWN, PresetLineDash.LARGE_DASH, 1.5, false));

    private static final double TITLE_POINTS = 12;

    private LineChart() {}

    /** @param first the row of the first quarter, counted from 0 */
    static void draw(XSSFDrawing drawing, XSSFClientAnchor anchor, Dashboard.Chart chart, XSSFSheet numbers, int first) {
        XSSFChart drawn = drawing.createChart(anchor);
        drawn.setTitleText(chart.chart().series().name());
        drawn.setTitleOverlay(false);
        drawn.getFormattedTitle().getParagraph(0).getTextRuns().forEach(run -> run.setFontSize(TITLE_POINTS));
        drawn.displayBlanksAs(DisplayBlanks.GAP);
        drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        describe(drawn, chart);
        XDDFCategoryAxis quarters = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = drawn.createValueAxis(AxisPosition.LEFT);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setMinimum(0);
        values.setNumberFormat("0");
        if (chart.chart().series().kind() == SeriesKind.SHARE) {
            values.setMaximum(100);
        }
        StatisticalTable table = chart.table();
        int last = first + table.rows().size() - 1;
        XDDFLineChartData data = (XDDFLineChartData) drawn.createData(ChartTypes.LINE, quarters, values);
        data.setVaryColors(false);
        XDDFDataSource<String> labels = XDDFDataSourcesFactory.fromStringCellRange(numbers, new CellRangeAddress(first, last, 0, 0));
        for (Look look : looks(chart)) {
            int column = table.indexOf(look.column());
            XDDFLineChartData.Series series = (XDDFLineChartData.Series) data.addSeries(
                    labels, XDDFDataSourcesFactory.fromNumericCellRange(numbers, new CellRangeAddress(first, last, column, column)));
            series.setTitle(table.columns().get(column).label(), new CellReference(numbers.getSheetName(), first - 1, column, true, true));
            dress(series, look);
        }
        drawn.plot(data);
    }

    private static List<Look> looks(Dashboard.Chart chart) {
        boolean ratio = chart.table().columns().stream().anyMatch(column -> column.key().equals("value"));
        List<Look> looks = new ArrayList<>(List.of(new Look(ratio ? "value" : "number", DARK, PresetLineDash.SOLID, 2.25, true)));
        if (chart.chart().lines().isPresent()) {
            LINES.stream().filter(look -> chart.table().columns().stream().anyMatch(column -> column.key().equals(look.column()))).forEach(looks::add);
        }
        return looks;
    }

    private static void dress(XDDFLineChartData.Series series, Look look) {
        series.setSmooth(false);
        series.setMarkerStyle(look.marked() ? MarkerStyle.CIRCLE : MarkerStyle.NONE);
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(look.colour())));
        line.setPresetDash(new XDDFPresetLineDash(look.dash()));
        line.setWidth(look.points());
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setLineProperties(line);
        series.setShapeProperties(shape);
        if (look.marked()) {
            XDDFShapeProperties mark = new XDDFShapeProperties();
            mark.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(look.colour())));
            series.getCTLineSer().getMarker().setSpPr(mark.getXmlObject());
        }
    }

    /** What the chart shows, for whoever does not see it. */
    private static void describe(XSSFChart drawn, Dashboard.Chart chart) {
        var named = drawn.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
        named.setName(chart.chart().series().name());
        named.setDescr(chart.chart().series().name() + ", " + chart.table().period() + ". " + String.join(" ", chart.chart().sentences())
                + " The numbers are on the worksheet " + chart.table().id() + ".");
    }
}
