package uk.cdop.casebook.publishing.chart;

import java.util.List;

/** How the series of a chart are told apart: by pattern, mark and line as well as by colour, each three to one against white. */
final class ChartLook {

    private record Look(String colour, String pattern, String mark, String dash) {}

    private static final List<Look> LOOKS = List.of(
            new Look("1F3A4D", "", "circle", "solid"),
            new Look("B3541E", "wdUpDiag", "diamond", "dash"),
            new Look("2E6F5E", "smGrid", "square", "sysDot"),
            new Look("6A4C93", "dkHorz", "triangle", "lgDashDot"));
    private static final String WIDTH = "22225";

    private final ChartElements xml;

    ChartLook(ChartElements xml) {
        this.xml = xml;
    }

    private static Look look(int place) {
        return LOOKS.get(place % LOOKS.size());
    }

    void bar(int place) {
        Look look = look(place);
        xml.open("c:spPr");
        if (look.pattern().isEmpty()) {
            colour(look.colour());
        } else {
            xml.open("a:pattFill", "prst", look.pattern());
            xml.open("a:fgClr").empty("a:srgbClr", "val", look.colour()).close();
            xml.open("a:bgClr").empty("a:srgbClr", "val", "FFFFFF").close();
            xml.close();
        }
        xml.open("a:ln", "w", "9525");
        colour(look.colour());
        xml.close().close();
    }

    void line(int place) {
        xml.open("c:spPr").open("a:ln", "w", WIDTH);
        colour(look(place).colour());
        xml.empty("a:prstDash", "val", look(place).dash()).close().close();
        mark(place);
    }

    /** A mark without a line. */
    void marks(int place) {
        xml.open("c:spPr").open("a:ln", "w", WIDTH).empty("a:noFill").close().close();
        mark(place);
    }

    private void mark(int place) {
        xml.open("c:marker").value("c:symbol", look(place).mark()).value("c:size", "8").open("c:spPr");
        colour(look(place).colour());
        xml.open("a:ln", "w", "9525");
        colour(look(place).colour());
        xml.close().close().close();
    }

    void outline(String colour) {
        xml.open("c:spPr").open("a:ln", "w", "12700");
        colour(colour);
        xml.close().close();
    }

    void colour(String colour) {
        xml.open("a:solidFill").empty("a:srgbClr", "val", colour).close();
    }

    void words(String element, int hundredths, boolean bold) {
        xml.open(element).empty("a:bodyPr").empty("a:lstStyle").open("a:p").open("a:pPr");
        xml.open("a:defRPr", "sz", Integer.toString(hundredths), "b", bold ? "1" : "0");
        colour("000000");
        xml.close().close().empty("a:endParaRPr", "lang", "en-GB").close().close();
    }
}
