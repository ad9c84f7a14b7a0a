package uk.cdop.casebook.publishing.annualtables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.publishing.file.SettledZip;
import uk.cdop.casebook.statistics.table.Publication;

/**
 * The auditor's last two checks, asked of the files as they were made and before they are put in their place: accessible, the
 * same to the byte when made again, the hash of the facts on the cover. Source: annual-statistics sections 5.5 and 6.
 */
final class WrittenFiles {

    private WrittenFiles() {}

    /** Passes the files on; {@link OfficeFailure} REFUSED with the check and what it found where they may not be kept. */
    static Map<String, byte[]> checked(Publication publication, Map<String, byte[]> made, Map<String, byte[]> again) throws IOException {
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            require("Q20_same_again", Arrays.equals(file.getValue(), again.get(file.getKey())) ? List.of() : List.of("a file is not the same when it is made again"));
            if (file.getKey().endsWith(".xlsx")) {
                try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.getValue()))) {
                    require("Q19_accessible", AccessibleXlsx.broken(workbook));
                    require("Q20_same_again", hasHash(workbook, publication.snapshot()) ? List.of() : List.of("the cover does not carry the hash of the facts"));
                }
            }
            if (file.getKey().endsWith(".ods")) {
                require("Q19_accessible", AccessibleOds.broken(SettledZip.read(file.getValue())));
            }
        }
        return made;
    }

    private static boolean hasHash(XSSFWorkbook workbook, String hash) {
        List<String> cover = new ArrayList<>();
        for (Row row : workbook.getSheetAt(0)) {
            cover.add(row.getCell(0).getStringCellValue());
        }
        return cover.stream().anyMatch(line -> line.endsWith(": " + hash));
    }

    private static void require(String check, List<String> broken) {
        if (!broken.isEmpty()) {
            throw new OfficeFailure(OfficeFailure.Kind.REFUSED,
                    "Nothing was written, because the check %s of the files did not hold: %s.".formatted(check, String.join("; ", broken)));
        }
    }
}
