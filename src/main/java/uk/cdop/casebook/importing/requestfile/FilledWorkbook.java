package uk.cdop.casebook.importing.requestfile;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.cdop.casebook.importing.HardenedTableReader;
import uk.cdop.casebook.importing.requestfile.ReturnFileReader.FilledFile;
import uk.cdop.casebook.office.door.TableReader;
import uk.cdop.casebook.office.door.TableReader.Table;
import uk.cdop.casebook.office.door.TableReader.TableReading;
import uk.cdop.casebook.office.door.TableReader.TableRow;

/** Finds mark and answers in a workbook, through the reader that withstands hostile files. */
final class FilledWorkbook {

    private static final int ANSWER = 4;

    private final TableReader tables = new HardenedTableReader();

    FilledFile read(Path file) throws NotOurs {
        return switch (tables.read(file)) {
            case TableReading.NotReadable(String reason) -> throw new NotOurs(reason);
            case TableReading.Tables(var found) -> {
                Table lists = sheet(found, "Casebook");
                yield new FilledFile(lists.headings().size() > 1 ? lists.headings().get(1) : "", words(sheet(found, "Answers")));
            }
        };
    }

    private static Table sheet(Iterable<Table> tables, String name) throws NotOurs {
        for (Table table : tables) {
            if (table.sheet().equals(name)) {
                return table;
            }
        }
        throw new NotOurs(NotOurs.UNKNOWN);
    }

    /** A key that stands twice counts where it stands first. */
    private static Map<String, String> words(Table answers) {
        Map<String, String> words = new LinkedHashMap<>();
        for (TableRow row : answers.rows()) {
            if (!row.cell(0).isBlank()) {
                words.putIfAbsent(row.cell(0).strip(), row.cell(ANSWER));
            }
        }
        return words;
    }
}
