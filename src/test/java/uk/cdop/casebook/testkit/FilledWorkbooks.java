package uk.cdop.casebook.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills the workbook of a request as an agency would: words into the answer column, by the last part of the question's key. */
public final class FilledWorkbooks {

    private static final int KEY = 0;
    private static final int ANSWER = 4;

    private FilledWorkbooks() {}

    public static void fill(Path file, Map<String, String> words) throws IOException {
        Set<String> left = new TreeSet<>(words.keySet());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (Row row : workbook.getSheet("Answers")) {
                String key = row.getCell(KEY) == null ? "" : row.getCell(KEY).getStringCellValue();
                String name = key.substring(key.lastIndexOf('/') + 1);
                if (left.remove(name)) {
                    row.getCell(ANSWER).setCellValue(words.get(name));
                }
            }
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        if (!left.isEmpty()) {
            throw new AssertionError("the workbook does not ask " + left);
        }
    }
}
