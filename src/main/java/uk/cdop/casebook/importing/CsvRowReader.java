package uk.cdop.casebook.importing;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.cdop.casebook.office.door.LongTableReader;
import uk.cdop.casebook.office.failure.OfficeFailure;

/** Reads a long CSV file in UTF-8 one row at a time. */
public final class CsvRowReader implements LongTableReader {

    private static final char MARK = '\uFEFF';
    private static final int MOST_COLUMNS = 300;

    /** Counts the bytes that were read, to say how far the reading has come. */
    private static final class Counted extends FilterInputStream {
        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            bytes += Math.max(0, read);
            return read;
        }
    }

    @Override
    public void read(Path file, RowTaker taker) {
        if (!Files.isRegularFile(file)) {
            throw refused("There is no such file. Check the name and the folder.");
        }
        try (Counted counted = new Counted(Files.newInputStream(file)); CSVParser parser = parser(counted)) {
            long size = Math.max(1, Files.size(file));
            Iterator<CSVRecord> lines = parser.iterator();
            if (!lines.hasNext()) {
                throw refused("The file is empty.");
            }
            taker.headings(headings(lines.next()));
            while (lines.hasNext()) {
                CSVRecord line = lines.next();
                taker.row(line.getRecordNumber(), cells(line), (int) (counted.bytes * 1000 / size));
            }
        } catch (IOException | UncheckedIOException | IllegalStateException unreadable) {
            throw translated(unreadable);
        }
    }

    private static CSVParser parser(InputStream in) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        return CSVParser.parse(new BufferedReader(new InputStreamReader(in, decoder)), CSVFormat.RFC4180);
    }

    private static List<String> headings(CSVRecord line) {
        List<String> headings = new ArrayList<>(cells(line));
        String first = headings.getFirst();
        headings.set(0, !first.isEmpty() && first.charAt(0) == MARK ? first.substring(1) : first);
        return headings;
    }

    private static List<String> cells(CSVRecord line) {
        if (line.size() > MOST_COLUMNS) {
            throw refused("A row of the file has more than " + MOST_COLUMNS + " columns, which no look-up has. Check that it is the right file.");
        }
        return line.toList();
    }

    // The parser's and the decoder's own messages repeat what they were reading.
    private static OfficeFailure translated(Throwable unreadable) {
        Throwable cause = unreadable instanceof UncheckedIOException wrapped ? wrapped.getCause() : unreadable;
        if (cause instanceof CharacterCodingException) {
            return refused("The encoding of the file is not UTF-8. Save it as CSV UTF-8 and try again.");
        }
        if (cause instanceof IOException && !(unreadable instanceof UncheckedIOException)) {
            return OfficeFailure.world("The file could not be read to its end. Nothing was changed. Check the drive and try again.");
        }
        return refused("The quotation marks of the file do not match. Save it again as CSV UTF-8.");
    }

    private static OfficeFailure refused(String sentence) {
        return new OfficeFailure(OfficeFailure.Kind.REFUSED, sentence + " Nothing was changed.");
    }
}
