package uk.cdop.casebook.publishing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.statistics.chart.Chart;
import uk.cdop.casebook.statistics.chart.Charts;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.GeneratedFacts;
import uk.cdop.casebook.testkit.ReferenceTexts;

/** England beside values with their limits: marks with their numbers where it differs, one number where it is the same throughout. */
class ChartXmlTest {

    private static String england(String... figures) {
        Chart chart = Charts.of(AnnualPublication.of(
                Snapshot.of(new FinancialYear(2023), GeneratedFacts.AS_AT, GeneratedFacts.of(7, 300), List.of()).with(ReferenceTexts.withEngland(ReferenceTexts.shipped(), figures)),
                Edition.RESTRICTED), "C5").orElseThrow();
        String xml = new String(ChartXml.of(new ChartRange(chart, "Charts", 1), false), StandardCharsets.UTF_8);
        return xml.substring(xml.indexOf("England"), xml.lastIndexOf("</c:ser>"));
    }

    @Test
    void englandOfSeveralYearsIsAMarkAndANumberInEach() {
        assertThat(england("modifiable_percent,2020/21,34", "modifiable_percent,2022/23,39", "modifiable_percent,2023/24,43"))
                .contains("<a:ln w=\"22225\"><a:noFill>", "<c:dLblPos val=\"l\">").doesNotContain("<c:dLbl>").contains("<c:v>34</c:v>", "<c:v>39</c:v>", "<c:v>43</c:v>");
    }

    @Test
    void englandThatIsTheSameThroughoutHasItsNumberOnce() {
        assertThat(england("modifiable_percent,2020/21,43", "modifiable_percent,2023/24,43"))
                .contains("<a:prstDash val=\"dash\">", "<c:dLbl><c:idx val=\"4\">", "<c:dLblPos val=\"r\">").doesNotContain("<c:dLblPos val=\"l\">");
    }
}
