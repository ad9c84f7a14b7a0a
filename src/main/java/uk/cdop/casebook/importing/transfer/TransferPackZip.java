package uk.cdop.casebook.importing.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.TransferPack;
import uk.cdop.casebook.office.door.TransferPack.PackAnswer;
import uk.cdop.casebook.office.door.TransferPackReader;
import uk.cdop.casebook.office.failure.OfficeFailure;

/** Reads a transfer pack from its zip: the list of answers and nothing else, in memory, within limits. */
public final class TransferPackZip implements TransferPackReader {

    static final String ANSWERS = "notification.csv";
    private static final long LARGEST_FILE = 20L << 20;
    private static final int LARGEST_LIST = 10 << 20;
    private static final int MOST_ENTRIES = 100;
    private static final int MOST_ANSWERS = 5_000;
    private static final int LONGEST_VALUE = 200_000;
    private static final String FORMULA_STARTS = "=+-@\t\r\n\0";

    @Override
    public TransferPack read(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw refused("The file is larger than any transfer pack.");
            }
            return pack(rows(answers(file)));
        } catch (IOException | UncheckedIOException | SecurityException unreadable) {
            throw refused("The file cannot be read as a transfer pack.");
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException notOurs) {
            // The messages of parsers repeat what they were reading, so they are left behind.
            throw refused("The list of answers in the file is not in the form of a transfer pack.");
        }
    }

    private static OfficeFailure refused(String sentence) {
        return new OfficeFailure(OfficeFailure.Kind.REFUSED,
                sentence + " Nothing was changed. Choose the .zip file as it came, or ask the sender for a new one.");
    }

    private static String answers(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
            int seen = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null && seen < MOST_ENTRIES; entry = zip.getNextEntry()) {
                seen++;
                if (entry.getName().equals(ANSWERS)) {
                    return text(zip.readNBytes(LARGEST_LIST + 1));
                }
            }
        }
        throw refused("There is no list of answers (" + ANSWERS + ") in the file.");
    }

    private static String text(byte[] bytes) {
        if (bytes.length > LARGEST_LIST) {
            throw refused("The list of answers in the file is larger than any transfer pack.");
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException otherEncoding) {
            throw refused("The list of answers in the file is not UTF-8 text.");
        }
    }

    private static List<CSVRecord> rows(String text) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        List<CSVRecord> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                rows.add(row);
                if (rows.size() > MOST_ANSWERS || row.stream().anyMatch(cell -> cell.length() > LONGEST_VALUE)) {
                    throw refused("The list of answers in the file is larger than any transfer pack.");
                }
            }
        }
        return rows;
    }

    private static TransferPack pack(List<CSVRecord> rows) {
        CSVRecord first = rows.stream().findFirst().orElseThrow(() -> refused("The list of answers in the file is empty."));
        return new TransferPack(
                cell(first, "case_ref"), cell(first, "from"), cell(first, "to"), LocalDate.parse(cell(first, "prepared_on")), "",
                rows.stream().map(TransferPackZip::answer).toList());
    }

    private static PackAnswer answer(CSVRecord row) {
        return new PackAnswer(
                FormCode.ofCode(cell(row, "form")), LocalDate.parse(cell(row, "form_version")), FieldKey.read(cell(row, "field")),
                cell(row, "question"), AnswerState.ofCode(cell(row, "state")), cell(row, "kind"), cell(row, "value"), cell(row, "shown"));
    }

    /** Without the apostrophe that kept a spreadsheet from taking the value for a formula. */
    private static String cell(CSVRecord row, String column) {
        String value = Optional.ofNullable(row.get(column)).orElse("");
        boolean guarded = value.length() > 1 && value.charAt(0) == '\'' && FORMULA_STARTS.indexOf(value.charAt(1)) >= 0;
        return guarded ? value.substring(1) : value;
    }
}
