package uk.cdop.casebook.office.door;

import java.util.List;

/** What is printed on paper: headings with lines under them, in the order in which they are read. */
public record PrintedSheet(String title, String subtitle, List<Part> parts, String footer) {

    public PrintedSheet {
        parts = List.copyOf(parts);
    }

    public record Part(String heading, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** A label and what stands beside it; a line without a label is running text. */
    public record Line(String label, String text) {}
}
