package uk.cdop.casebook.importing;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Turns what a cell stores into the text a person sees, without any locale: dates by their style, numbers in full. */
final class CellTexts {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final ReadOnlySharedStringsTable strings;
    private final StylesTable styles;
    private final boolean from1904;
    private final boolean hasStrings;

    CellTexts(ReadOnlySharedStringsTable strings, StylesTable styles, boolean from1904, boolean hasStrings) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
        this.hasStrings = hasStrings;
    }

    /** The text of a cell of this type and style; the type is as the sheet says it, or empty. */
    String text(String type, String style, String stored, String where) throws SheetRefused {
        return switch (type == null ? "n" : type) {
            case "s" -> shared(stored, where);
            case "str", "inlineStr", "d" -> stored;
            case "b" -> stored.equals("1") ? "yes" : "no";
            case "e" -> throw new SheetRefused(where + " shows a spreadsheet error instead of a value. Mend it there and save the workbook again.");
            default -> stored.isEmpty() ? "" : number(style, stored, where);
        };
    }

    private String shared(String stored, String where) throws SheetRefused {
        int index = Integer.parseInt(stored.strip());
        if (!hasStrings || index < 0 || index >= strings.getUniqueCount()) {
            throw new SheetRefused("Texts of the workbook are missing, first seen at " + where + ". Open it in a spreadsheet program and save it again.");
        }
        return strings.getItemAt(index).getString();
    }

    private String number(String style, String stored, String where) throws SheetRefused {
        BigDecimal number = new BigDecimal(stored.strip());
        if (!isDate(style)) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        double days = number.doubleValue();
        if (!DateUtil.isValidExcelDate(days)) {
            throw new SheetRefused(where + " is shown as a date but holds no possible one. Mend it there and save the workbook again.");
        }
        return date(days);
    }

    private String date(double days) {
        LocalDateTime moment = DateUtil.getLocalDateTime(days, from1904, true);
        if (days < 1) {
            return CLOCK.format(moment);
        }
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : MINUTES.format(moment);
    }

    private boolean isDate(String style) {
        if (style == null || styles == null) {
            return false;
        }
        XSSFCellStyle shown = styles.getStyleAt(Integer.parseInt(style));
        return shown != null && DateUtil.isADateFormat(shown.getDataFormat(), shown.getDataFormatString());
    }
}
