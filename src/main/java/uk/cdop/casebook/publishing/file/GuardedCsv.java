package uk.cdop.casebook.publishing.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV after RFC 4180 in which no value can act as a formula. Source: design, security section 7. */
public final class GuardedCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r\n\0";

    private final StringBuilder text = new StringBuilder();
    private final CSVPrinter printer;

    public GuardedCsv(String... header) {
        try {
            this.printer = new CSVPrinter(text, CSVFormat.RFC4180);
            printer.printRecord((Object[]) header);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public void row(List<String> values) {
        try {
            printer.printRecord(values.stream().map(GuardedCsv::guarded).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** An apostrophe before a value that a spreadsheet would take for a formula. */
    public static String guarded(String value) {
        return startsLikeAFormula(value) ? "'" + value : value;
    }

    public static boolean startsLikeAFormula(String value) {
        return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
    }

    public String text() {
        return text.toString();
    }
}
