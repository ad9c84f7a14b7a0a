package uk.cdop.casebook.importing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.cdop.casebook.office.door.TableReader.Table;
import uk.cdop.casebook.office.door.TableReader.TableRow;

/** Reads comma, semicolon or tab separated text; the encoding is the one its mark names, else UTF-8, and never a guess. */
final class CsvTables {

    private static final int LONGEST_LINE = 1 << 20;

    List<Table> read(byte[] bytes) throws Unreadable {
        String text = decoded(bytes);
        refuseWhatIsNoText(text);
        List<TableRow> rows = rows(text, separator(text));
        Optional<Table> table = HeadedRows.table("", rows);
        return List.of(table.orElseThrow(() -> new Unreadable("The file has no row of headings. The first row must name the columns.")));
    }

    private static String decoded(byte[] bytes) throws Unreadable {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(StandardCharsets.UTF_16LE, bytes, 2);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(StandardCharsets.UTF_16BE, bytes, 2);
        }
        return strictly(StandardCharsets.UTF_8, bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && java.util.stream.IntStream.range(0, mark.length).allMatch(at -> (bytes[at] & 0xFF) == mark[at]);
    }

    private static String strictly(Charset charset, byte[] bytes, int from) throws Unreadable {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
        } catch (CharacterCodingException notThatEncoding) {
            throw new Unreadable("The encoding of the file is not UTF-8, so names could be read wrongly. In the spreadsheet program choose"
                    + " \"CSV UTF-8\" when saving, or save an .xlsx workbook.");
        }
    }

    private static void refuseWhatIsNoText(String text) throws Unreadable {
        if (text.isBlank()) {
            throw new Unreadable("The file is empty.");
        }
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable("The file holds characters that no text has. Save it again as CSV UTF-8 or as .xlsx.");
        }
        if (Arrays.stream(text.split("\n", -1)).anyMatch(line -> line.length() > LONGEST_LINE)) {
            throw new Unreadable("A line of the file is longer than 1 MB, which no row is. Save it again as CSV UTF-8 or as .xlsx.");
        }
    }

    /** The separator that the first full line outside quotes has most of. */
    private static char separator(String text) {
        char best = ',';
        long most = 0;
        String firstLine = text.lines().filter(line -> line.matches(".*[,;\t].*")).findFirst().orElse("");
        String outsideQuotes = firstLine.replaceAll("\"[^\"]*\"", "");
        for (char candidate : new char[] {',', ';', '\t'}) {
            long count = outsideQuotes.chars().filter(character -> character == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static List<TableRow> rows(String text, char separator) throws Unreadable {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
        List<TableRow> rows = new ArrayList<>();
        int number = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord line : parser) {
                number++;
                HeadedRows.requireWithinLimits(rows.size(), line.size(), longest(line));
                List<String> cells = new ArrayList<>();
                line.forEach(cells::add);
                rows.add(new TableRow(number, cells));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException brokenQuotes) {
            // The parser's own message quotes the text it was reading, so it is left behind.
            throw new Unreadable("The quotation marks of the file do not match, near row " + (number + 1) + ". Save it again as CSV UTF-8 or as .xlsx.");
        }
        return rows;
    }

    private static int longest(CSVRecord line) {
        return line.stream().mapToInt(String::length).max().orElse(0);
    }
}
