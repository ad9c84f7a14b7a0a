package uk.cdop.casebook.publishing.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit a width, at spaces where it can and within a word where it must. */
final class WrappedLines {

    private final PdfFont font;
    private final double size;
    private final double width;
    private final List<String> lines = new ArrayList<>();

    private WrappedLines(PdfFont font, double size, double width) {
        this.font = font;
        this.size = size;
        this.width = width;
    }

    static List<String> of(String text, PdfFont font, double size, double width) throws IOException {
        WrappedLines wrapped = new WrappedLines(font, size, width);
        for (String paragraph : text.replace("\t", "    ").split("\\R", -1)) {
            wrapped.addParagraph(paragraph.strip());
        }
        return wrapped.lines;
    }

    private void addParagraph(String paragraph) throws IOException {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (font.width(longer, size) <= width) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(lastPieceOf(word));
        }
        lines.add(line.toString());
    }

    /** Adds what fills whole lines of a word that is too long, and gives the rest. */
    private String lastPieceOf(String word) throws IOException {
        String rest = word;
        while (font.width(rest, size) > width && rest.length() > 1) {
            int cut = rest.length() - 1;
            while (cut > 1 && font.width(rest.substring(0, cut), size) > width) {
                cut--;
            }
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut);
        }
        return rest;
    }
}
