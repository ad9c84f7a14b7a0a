package uk.cdop.casebook.publishing.ncmdreturn;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.ReturnPack.KeyedLine;
import uk.cdop.casebook.office.door.ReturnPack.ReturnLine;
import uk.cdop.casebook.office.door.ReturnPack;
import uk.cdop.casebook.publishing.file.SettledZip;

/**
 * The sheet to key from: one worksheet per form, the cases one after the other, each on a page of its own, in form
 * order. Somebody who keys a case opens one form of the portal at a time and may print that case alone; a worksheet per
 * case would be a hundred tabs. What changed after it was keyed has a worksheet before them.
 */
final class KeyInWorkbook {

    private KeyInWorkbook() {}

    static byte[] of(ReturnPack pack) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            KeyInStyles styles = new KeyInStyles(workbook);
            AboutSheet about = new AboutSheet(workbook, styles);
            List<KeyedLine> again = pack.keyed().stream().filter(KeyedLine::isToKeyAgain).toList();
            if (!again.isEmpty()) {
                new KeyAgainWorksheet(workbook, styles, pack).fill(again);
            }
            Map<FormCode, Map<CaseNumber, Integer>> places = new EnumMap<>(FormCode.class);
            byForm(pack.lines()).forEach((form, lines) -> places.put(form, new FormWorksheet(workbook, styles, form, pack).fill(lines)));
            about.fill(pack, places);
            properties(workbook, pack);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return SettledZip.of(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<FormCode, List<ReturnLine>> byForm(List<ReturnLine> lines) {
        Map<FormCode, List<ReturnLine>> byForm = new LinkedHashMap<>();
        for (FormCode form : FormCode.inOrderOfReturn()) {
            List<ReturnLine> ofForm = lines.stream().filter(line -> line.form() == form).toList();
            if (!ofForm.isEmpty()) {
                byForm.put(form, ofForm);
            }
        }
        return byForm;
    }

    // The day of preparation instead of the moment: the same data on the same day gives the same bytes.
    private static void properties(XSSFWorkbook workbook, ReturnPack pack) {
        Optional<Date> day = Optional.of(Date.from(pack.preparedOn().atStartOfDay(ZoneOffset.UTC).toInstant()));
        var core = workbook.getProperties().getCoreProperties();
        core.setCreated(day);
        core.setModified(day);
        core.setCreator("CDOP Casebook");
        core.setTitle("NCMD return " + pack.summary().year().label() + ": sheet to key from");
        core.setDescription(ReturnFiles.STATEMENT);
    }
}
