package uk.cdop.casebook.statistics.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lists of figures from elsewhere, and how each is read from lines and written as text. */
public enum ReferenceList {
    DENOMINATORS("denominators", "Populations and live births", Denominator.HEADINGS, Denominator::of),
    COMPARATORS("comparators", "National figures", NationalFigure.HEADINGS, NationalFigure::of),
    PUBLISHED("published", "Figures we published before", PublishedFigure.HEADINGS, PublishedFigure::of);

    private final String key;
    private final String label;
    private final List<String> headings;
    private final Function<ReferenceLine, ReferenceFigure> one;

    ReferenceList(String key, String label, List<String> headings, Function<ReferenceLine, ReferenceFigure> one) {
        this.key = key;
        this.label = label;
        this.headings = headings;
        this.one = one;
    }

    /** A line that cannot be taken, and why. */
    public record RefusedLine(int number, String reason) {}

    /** A line that can be taken. */
    record TakenLine(int number, ReferenceFigure figure) {}

    /** What the lines say, and which of them cannot be taken. */
    record Reading(List<TakenLine> taken, List<RefusedLine> refused) {

        List<ReferenceFigure> figures() {
            return taken.stream().map(TakenLine::figure).toList();
        }
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public List<String> headings() {
        return headings;
    }

    Reading read(List<ReferenceLine> lines) {
        List<TakenLine> taken = new ArrayList<>();
        List<RefusedLine> refused = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (ReferenceLine line : lines) {
            try {
                ReferenceFigure figure = one.apply(line);
                Integer above = seen.putIfAbsent(figure.releaseKey(), line.number());
                if (above != null) {
                    throw new NotAFigure("It repeats row " + above + ": the same thing from the same publisher and release.");
                }
                taken.add(new TakenLine(line.number(), figure));
            } catch (NotAFigure reason) {
                refused.add(new RefusedLine(line.number(), reason.getMessage()));
            }
        }
        return new Reading(List.copyOf(taken), List.copyOf(refused));
    }

    /** Reads a text that {@link #write} wrote or that came with the program; {@link NotAFigure} where a line cannot be taken. */
    public List<ReferenceFigure> read(String text) {
        Reading reading = read(CsvLines.of(text, headings));
        reading.refused().stream().findFirst().ifPresent(first -> {
            throw new NotAFigure("Row " + first.number() + ": " + first.reason());
        });
        return reading.figures();
    }

    public String write(List<ReferenceFigure> figures) {
        return CsvLines.line(headings) + figures.stream().map(figure -> CsvLines.line(figure.fields())).collect(Collectors.joining());
    }
}
