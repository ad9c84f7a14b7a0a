package uk.cdop.casebook.publishing.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.cdop.casebook.office.door.PrintedSheet;

/** Lays a sheet out over pages of A4: what is written where, as the text of each page's content. */
final class SheetPages {

    static final double WIDTH = 595.28;
    static final double HEIGHT = 841.89;
    private static final double MARGIN = 54;
    private static final double FOOT = 62;
    private static final double GAP = 14;
    private static final double LABELS = 0.38;
    private static final double LINE_HEIGHT = 1.4;

    private final PrintedSheet sheet;
    private final PdfFont plain;
    private final PdfFont bold;
    private final List<StringBuilder> pages = new ArrayList<>();
    private double y;

    private SheetPages(PrintedSheet sheet, PdfFont plain, PdfFont bold) {
        this.sheet = sheet;
        this.plain = plain;
        this.bold = bold;
    }

    static List<String> of(PrintedSheet sheet, PdfFont plain, PdfFont bold) throws IOException {
        SheetPages laid = new SheetPages(sheet, plain, bold);
        laid.layOut();
        return laid.pages.stream().map(StringBuilder::toString).toList();
    }

    private void layOut() throws IOException {
        turn();
        for (String line : WrappedLines.of(sheet.title(), bold, 17, all())) {
            write(bold, 17, MARGIN, line);
        }
        y -= 3;
        for (String line : WrappedLines.of(sheet.subtitle(), plain, 9.5, all())) {
            write(plain, 9.5, MARGIN, line);
        }
        for (PrintedSheet.Part part : sheet.parts()) {
            heading(part);
            for (PrintedSheet.Line line : part.lines()) {
                line(line);
            }
        }
        for (int page = 0; page < pages.size(); page++) {
            foot(page);
        }
    }

    private static double all() {
        return WIDTH - 2 * MARGIN;
    }

    private void turn() throws IOException {
        pages.add(new StringBuilder());
        y = HEIGHT - MARGIN;
        if (pages.size() > 1) {
            write(plain, 8.5, MARGIN, first(sheet.title() + " · " + sheet.subtitle().lines().findFirst().orElse(""), 8.5, all()));
            rule(y + 2);
            y -= 10;
        }
    }

    /** A heading never stands alone at the foot of a page. */
    private void heading(PrintedSheet.Part part) throws IOException {
        y -= GAP;
        need(60);
        for (String line : WrappedLines.of(part.heading(), bold, 12, all())) {
            write(bold, 12, MARGIN, line);
        }
        rule(y - 5);
        y -= 9;
    }

    private void line(PrintedSheet.Line line) throws IOException {
        double labelWidth = line.label().isEmpty() ? 0 : all() * LABELS;
        List<String> label = line.label().isEmpty() ? List.of() : WrappedLines.of(line.label(), plain, 9.5, labelWidth - GAP);
        List<String> text = WrappedLines.of(line.text(), plain, 9.5, all() - labelWidth);
        for (int row = 0; row < Math.max(label.size(), text.size()); row++) {
            need(9.5 * LINE_HEIGHT);
            double at = y;
            if (row < label.size()) {
                pages.getLast().append("0.35 g\n");
                write(plain, 9.5, MARGIN, label.get(row));
                pages.getLast().append("0 g\n");
            }
            y = at;
            write(plain, 9.5, MARGIN + labelWidth, row < text.size() ? text.get(row) : "");
        }
        y -= 4;
    }

    private void need(double height) throws IOException {
        if (y - height < FOOT) {
            turn();
        }
    }

    private void write(PdfFont font, double size, double x, String text) throws IOException {
        y -= size * LINE_HEIGHT;
        if (y < FOOT) {
            turn();
            y -= size * LINE_HEIGHT;
        }
        put(pages.getLast(), font, size, x, y, text);
    }

    private void put(StringBuilder page, PdfFont font, double size, double x, double at, String text) {
        if (!text.isEmpty()) {
            page.append(String.format(Locale.ROOT, "BT /%s %.2f Tf 1 0 0 1 %.2f %.2f Tm %s Tj ET%n", font == bold ? "B" : "P", size, x, at, font.shown(text)));
        }
    }

    private void rule(double at) {
        pages.getLast().append(String.format(Locale.ROOT, "0.75 G 0.6 w %.2f %.2f m %.2f %.2f l S%n", MARGIN, at, WIDTH - MARGIN, at));
    }

    private void foot(int page) throws IOException {
        String number = "Page " + (page + 1) + " of " + pages.size();
        double width = plain.width(number, 8.5);
        put(pages.get(page), plain, 8.5, MARGIN, 40, first(sheet.footer(), 8.5, all() - width - GAP));
        put(pages.get(page), plain, 8.5, WIDTH - MARGIN - width, 40, number);
    }

    /** As much as fits one line. */
    private String first(String text, double size, double width) throws IOException {
        return WrappedLines.of(text, plain, size, width).getFirst();
    }
}
