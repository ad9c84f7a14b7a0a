package uk.cdop.casebook.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import uk.cdop.casebook.office.door.TableReader;

/** Chooses the reader by what a file is, not by what it is called, and refuses everything else with a reason. */
public final class HardenedTableReader implements TableReader {

    static final long MOST_BYTES = 20L << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final CsvTables csv = new CsvTables();
    private final XlsxTables xlsx = new XlsxTables();

    @Override
    public TableReading read(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        try {
            if (!Files.isRegularFile(file)) {
                return new TableReading.NotReadable("There is no such file. Check the name and the folder.");
            }
            if (Files.size(file) > MOST_BYTES) {
                return new TableReading.NotReadable("The file is larger than 20 MB, which no list of cases is. Save the list alone and try again.");
            }
            return new TableReading.Tables(readAs(name, file));
        } catch (Unreadable unreadable) {
            return new TableReading.NotReadable(unreadable.getMessage());
        } catch (IOException world) {
            return new TableReading.NotReadable("The file cannot be read. If another program has it open, close it there and try again.");
        }
    }

    private java.util.List<Table> readAs(String name, Path file) throws IOException, Unreadable {
        byte[] start = firstBytes(file);
        if (beginsWith(start, COMPOUND)) {
            throw new Unreadable("The file is protected with a password or in the old .xls format. Save it as an unprotected .xlsx workbook or as CSV.");
        }
        if (name.endsWith(".xlsx")) {
            if (!beginsWith(start, ZIP)) {
                throw new Unreadable("The file is called .xlsx but is not a workbook. Open it in the program it came from and save it as .xlsx or CSV.");
            }
            return xlsx.read(file);
        }
        if (name.endsWith(".csv") || name.endsWith(".txt")) {
            if (beginsWith(start, ZIP)) {
                throw new Unreadable("The file is called CSV but is a workbook or an archive. Save it as CSV (UTF-8), or give it its right ending.");
            }
            return csv.read(Files.readAllBytes(file));
        }
        throw new Unreadable("Only .xlsx workbooks and .csv files are read; workbooks with macros are not. Save the list in one of these forms.");
    }

    private static byte[] firstBytes(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(4);
        }
    }

    private static boolean beginsWith(byte[] bytes, byte[] start) {
        return java.util.Arrays.equals(bytes, start);
    }
}
