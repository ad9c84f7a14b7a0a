package uk.cdop.casebook.casework.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paper that leaves the office, whatever file it becomes: title, the line under it, the day, its parts, and what stands at each foot.
 *
 * @param office whose paper it is; the properties of the file name it as the author
 */
public record Paper(String title, String under, LocalDate day, List<Part> parts, String foot, String office) {

    public Paper {
        parts = List.copyOf(parts);
    }

    public Paper(String title, String under, LocalDate day, List<Part> parts, String foot) {
        this(title, under, day, parts, foot, "");
    }

    public Paper by(String theOffice) {
        return new Paper(title, under, day, parts, foot, theOffice);
    }

    public sealed interface Part {

        record Heading(String text) implements Part {
            @Override
            public String toString() {
                return "Heading";
            }
        }

        record Words(String text) implements Part {
            @Override
            public String toString() {
                return "Words";
            }
        }

        record Points(List<String> points) implements Part {
            public Points {
                points = List.copyOf(points);
            }

            @Override
            public String toString() {
                return "Points";
            }
        }

        /** Labels with what is said to each. */
        record Facts(List<Line> lines) implements Part {
            public Facts {
                lines = List.copyOf(lines);
            }
        }

        record Table(List<String> headings, List<List<String>> rows) implements Part {
            public Table {
                headings = List.copyOf(headings);
                rows = rows.stream().map(List::copyOf).toList();
            }

            @Override
            public String toString() {
                return "Table";
            }
        }
    }

    public record Line(String label, String said) {
        @Override
        public String toString() {
            return "Line " + label;
        }
    }

    /** The same words without a layout. */
    public String asText() {
        return title + "\n" + under + "\n\n" + parts.stream().map(Paper::text).collect(Collectors.joining("\n\n")) + "\n\n" + foot + "\n";
    }

    private static String text(Part part) {
        return switch (part) {
            case Part.Heading(String text) -> text + "\n" + "-".repeat(text.length());
            case Part.Words(String text) -> text;
            case Part.Points(List<String> points) -> points.stream().map(point -> "* " + point).collect(Collectors.joining("\n"));
            case Part.Facts(List<Line> lines) -> lines.stream().map(line -> line.label() + ": " + line.said()).collect(Collectors.joining("\n"));
            case Part.Table(List<String> headings, List<List<String>> rows) ->
                String.join(" | ", headings) + rows.stream().map(row -> "\n" + String.join(" | ", row)).collect(Collectors.joining());
        };
    }

    @Override
    public String toString() {
        return "Paper of " + parts.size() + " parts";
    }
}
