package uk.cdop.casebook.importing;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import uk.cdop.casebook.office.door.TableReader.TableRow;

/** Listens to one sheet and keeps its rows as text. A merged cell counts where it begins; the cells it covers are blank. */
final class SheetRows extends DefaultHandler {

    private final String sheetName;
    private final CellTexts texts;
    private final List<TableRow> rows = new ArrayList<>();
    private final StringBuilder stored = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int rowNumber;
    private int column;
    private String type;
    private String style;
    private boolean formula;
    private boolean valued;
    private boolean collecting;

    SheetRows(String sheetName, CellTexts texts) {
        this.sheetName = sheetName;
        this.texts = texts;
    }

    List<TableRow> rows() {
        return rows;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        switch (localName) {
            case "row" -> startRow(attributes.getValue("r"));
            case "c" -> startCell(attributes);
            case "v", "t" -> startText();
            case "f" -> formula = true;
            default -> { }
        }
    }

    private void startText() {
        collecting = true;
        valued = true;
    }

    private void startRow(String number) throws SheetRefused {
        int next = number == null ? rowNumber + 1 : Integer.parseInt(number);
        if (next <= rowNumber) {
            throw new SheetRefused("The rows of sheet \"" + sheetName + "\" are not in order. Open the workbook in a spreadsheet program and save it again.");
        }
        rowNumber = next;
        cells = new ArrayList<>();
        column = -1;
    }

    private void startCell(Attributes attributes) throws SheetRefused {
        String reference = attributes.getValue("r");
        int next = reference == null ? column + 1 : new CellReference(reference).getCol();
        if (next <= column || next >= HeadedRows.MOST_COLUMNS) {
            throw new SheetRefused("Sheet \"" + sheetName + "\" has more than 300 columns, or columns out of order, at row " + rowNumber + ".");
        }
        column = next;
        type = attributes.getValue("t");
        style = attributes.getValue("s");
        formula = false;
        valued = false;
        stored.setLength(0);
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SheetRefused {
        if (collecting) {
            stored.append(characters, start, length);
            if (stored.length() > HeadedRows.LONGEST_CELL) {
                throw new SheetRefused(where() + " holds more than 32,767 characters. Shorten it.");
            }
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) throws SAXException {
        switch (localName) {
            case "v", "t" -> collecting = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> { }
        }
    }

    private void endCell() throws SheetRefused {
        if (formula && !valued) {
            throw new SheetRefused(where() + " holds a formula without a stored result. Open the workbook in a spreadsheet program and save it again.");
        }
        String text = stored.isEmpty() ? "" : texts.text(type, style, stored.toString(), where());
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(text);
    }

    private void endRow() throws SheetRefused {
        if (rows.size() >= HeadedRows.MOST_ROWS) {
            throw new SheetRefused("Sheet \"" + sheetName + "\" has more than 50,000 rows. Split it into several files.");
        }
        if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
            rows.add(new TableRow(rowNumber, cells));
        }
    }

    private String where() {
        return "Sheet \"" + sheetName + "\", cell " + new CellReference(rowNumber - 1, column).formatAsString();
    }
}
