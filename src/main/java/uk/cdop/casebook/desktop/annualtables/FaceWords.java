package uk.cdop.casebook.desktop.annualtables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said under a drawing: how to read it, whose figure stands beside it, and what to do where there is nothing to draw. */
final class FaceWords {

    private FaceWords() {}

    static List<String> under(MeasureViewModel model, Optional<BarChart> chart, Optional<TrendChart> years, Optional<Compared> lines) {
        return switch (model.faceProperty().get()) {
            case CHART -> chart.map(FaceWords::ofBars).orElse(nothingToDraw());
            case YEARS -> years.map(drawn -> ofYears(model, drawn)).orElse(nothingToDraw());
            case COMPARED -> lines.map(drawn -> List.of(
                            "The point is the difference, the line its 95% interval, the thin mark no difference. Where the line crosses the mark, the difference may be chance."))
                    .orElse(ofNoComparison(model));
            case NOTES -> List.of();
        };
    }

    private static List<String> nothingToDraw() {
        return List.of("There is nothing to draw of this table: its rows share no unit, or it holds no numbers.");
    }

    private static List<String> ofBars(BarChart drawn) {
        List<String> words = new ArrayList<>();
        if (drawn.bars().isEmpty()) {
            words.add("The table has no row for the year.");
        }
        if (drawn.hasWhiskers()) {
            words.add("The line through the end of a bar is its 95% interval.");
        }
        if (drawn.hasEngland()) {
            words.add("The diamond is England's figure.");
            words.addAll(drawn.sources());
        }
        drawn.withoutEngland().ifPresent(words::add);
        return words;
    }

    private static List<String> ofYears(MeasureViewModel model, TrendChart drawn) {
        List<String> words = new ArrayList<>();
        if (!drawn.isOverYears()) {
            words.add(model.others().jobProperty().get().isPresent() ? "The earlier years are being counted." : "Only one year has a figure, so there is nothing to join.");
        }
        if (drawn.hasLimits()) {
            words.add("The band and its upright lines are the 95% interval of each year.");
        }
        if (drawn.hasEngland()) {
            words.add("Each diamond is England's figure of that year.");
        }
        words.addAll(drawn.sources());
        drawn.withoutEngland().ifPresent(words::add);
        words.add("Choose a row of the table to see it over the years.");
        return words;
    }

    private static List<String> ofNoComparison(MeasureViewModel model) {
        if (model.columns().isEmpty()) {
            return nothingToDraw();
        }
        return List.of(model.offered().isEmpty() ? "The records hold no earlier year to compare with." : "The earlier years are not counted yet.");
    }
}
