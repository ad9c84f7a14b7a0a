package uk.cdop.casebook.publishing.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.cdop.casebook.office.door.PrintedSheet;

/** Lays one section of the papers out over pages of A4, with room at the foot of each for its number. */
final class PackLayout {

    static final double WIDTH = 595.28;
    static final double HEIGHT = 841.89;
    static final double MARGIN = 54;
    private static final double FOOT = 66;
    private static final double TEXT = 10;
    private static final double LABELS = 0.32;
    private static final double LINE_HEIGHT = 1.42;
    private static final double GAP = 14;

    private final PdfFont plain;
    private final PdfFont bold;
    private final String running;
    private final List<StringBuilder> pages = new ArrayList<>();
    private double y;

    /** @param running stands at the head of every page but the first of the section */
    PackLayout(PdfFont plain, PdfFont bold, String running) throws IOException {
        this.plain = plain;
        this.bold = bold;
        this.running = running;
        turn();
    }

    List<StringBuilder> pages() {
        return pages;
    }

    void title(String text) throws IOException {
        lines(bold, 18, MARGIN, text, all());
        y -= 6;
    }

    void space(double points) {
        y -= points;
    }

    void text(double size, String text) throws IOException {
        lines(plain, size, MARGIN, text, all());
        y -= 4;
    }

    void part(PrintedSheet.Part part) throws IOException {
        y -= GAP;
        need(70);
        lines(bold, 13, MARGIN, part.heading(), all());
        pages.getLast().append(String.format(Locale.ROOT, "0.7 G 0.6 w %.2f %.2f m %.2f %.2f l S%n", MARGIN, y - 5, WIDTH - MARGIN, y - 5));
        y -= 10;
        for (PrintedSheet.Line line : part.lines()) {
            line(line);
        }
    }

    /** A new page for what must not share one. */
    void turn() throws IOException {
        boolean later = !pages.isEmpty();
        pages.add(new StringBuilder());
        y = HEIGHT - MARGIN;
        if (later) {
            put(pages.getLast(), plain, 8.5, MARGIN, y, running);
            y -= 14;
        }
    }

    /** A title with its page at the right, as in a table of contents. */
    void entry(String title, String page) throws IOException {
        need(24);
        y -= 20;
        put(pages.getLast(), plain, 11, MARGIN, y, title);
        put(pages.getLast(), plain, 11, WIDTH - MARGIN - plain.width(page, 11), y, page);
    }

    private static double all() {
        return WIDTH - 2 * MARGIN;
    }

    private void line(PrintedSheet.Line line) throws IOException {
        double beside = line.label().isEmpty() ? 0 : all() * LABELS;
        List<String> label = line.label().isEmpty() ? List.of() : WrappedLines.of(line.label(), plain, TEXT, beside - GAP);
        List<String> text = WrappedLines.of(line.text(), plain, TEXT, all() - beside);
        for (int row = 0; row < Math.max(label.size(), text.size()); row++) {
            need(TEXT * LINE_HEIGHT);
            y -= TEXT * LINE_HEIGHT;
            if (row < label.size()) {
                pages.getLast().append("0.33 g\n");
                put(pages.getLast(), plain, TEXT, MARGIN, y, label.get(row));
                pages.getLast().append("0 g\n");
            }
            put(pages.getLast(), plain, TEXT, MARGIN + beside, y, row < text.size() ? text.get(row) : "");
        }
        y -= 5;
    }

    private void lines(PdfFont font, double size, double x, String text, double width) throws IOException {
        for (String line : WrappedLines.of(text, font, size, width)) {
            need(size * LINE_HEIGHT);
            y -= size * LINE_HEIGHT;
            put(pages.getLast(), font, size, x, y, line);
        }
    }

    private void need(double height) throws IOException {
        if (y - height < FOOT) {
            turn();
        }
    }

    void foot(StringBuilder page, String wording, String label) throws IOException {
        String number = "Page " + label;
        page.append("0.33 g\n");
        put(page, plain, 8.5, MARGIN, 40, WrappedLines.of(wording, plain, 8.5, all() - 90).getFirst());
        put(page, plain, 8.5, WIDTH - MARGIN - plain.width(number, 8.5), 40, number);
        page.append("0 g\n");
    }

    private void put(StringBuilder page, PdfFont font, double size, double x, double at, String text) {
        if (!text.isEmpty()) {
            page.append(String.format(Locale.ROOT, "BT /%s %.2f Tf 1 0 0 1 %.2f %.2f Tm %s Tj ET%n", font == bold ? "B" : "P", size, x, at, font.shown(text)));
        }
    }
}
