package uk.cdop.casebook.office.importing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.office.door.TableReader.TableRow;

/** Reads the cells of one row by their columns, and refuses the row, naming the column, where a cell cannot be read. */
final class RowReading {

    private static final Set<String> OTHER_WORDS_FOR_NOT_KNOWN = Set.of("SEX:u", "ETHNIC_CATEGORY:99");

    private final KindTable table;
    private final TableRow row;
    private final Remarks remarks;
    private boolean refused;

    RowReading(KindTable table, TableRow row, Remarks remarks) {
        this.table = table;
        this.row = row;
        this.remarks = remarks;
    }

    KindTable table() {
        return table;
    }

    boolean isRefused() {
        return refused;
    }

    void refuse(String key, String reason) {
        refused = true;
        remarks.refuse(this, key, reason);
    }

    /** Marks the row as refused without a reason of its own: what it depends on was refused, and that has one. */
    void fallWithAnother() {
        refused = true;
    }

    void note(String key, String reason) {
        remarks.note(this, key, reason);
    }

    RefusedRow remark(String key, String reason) {
        return new RefusedRow(table.file(), table.table().sheet(), row.number(), table.heading(key), reason);
    }

    String text(String key) {
        return table.has(key) ? row.cell(table.places().get(key)).strip() : "";
    }

    /** The text of a cell that says something; the kinds of blank count as nothing here. */
    Optional<String> said(String key) {
        String cell = text(key);
        return CellReading.blank(cell).isPresent() ? Optional.empty() : Optional.of(cell);
    }

    Optional<LocalDate> date(String key) {
        return said(key).flatMap(cell -> {
            Optional<LocalDate> date = CellReading.date(cell);
            if (date.isEmpty()) {
                refuse(key, unreadable(CellType.DATE));
            }
            return date;
        });
    }

    Optional<LocalTime> time(String key) {
        return said(key).flatMap(cell -> {
            Optional<LocalTime> time = CellReading.time(cell);
            if (time.isEmpty()) {
                refuse(key, unreadable(CellType.TIME));
            }
            return time;
        });
    }

    Optional<LocalDate> requiredDate(String key) {
        if (said(key).isEmpty()) {
            refuse(key, "The date is missing. Enter it.");
        }
        return date(key);
    }

    Optional<String> requiredText(String key) {
        Optional<String> text = said(key);
        if (text.isEmpty()) {
            refuse(key, "This cell is empty. Fill it in.");
        }
        return text;
    }

    Optional<Boolean> yesNo(String key) {
        return said(key).flatMap(cell -> {
            Optional<String> code = ChoiceWords.code(CellType.YES_NO, cell);
            if (code.isEmpty()) {
                refuse(key, "Only yes or no can be read here.");
            }
            return code.map("yes"::equals);
        });
    }

    <E extends Enum<E> & Coded> Optional<E> choice(String key, Class<E> list, String choices) {
        return said(key).flatMap(cell -> {
            Optional<E> choice = ChoiceWords.ofWritten(list, cell);
            if (choice.isEmpty()) {
                refuse(key, "This is not one of the choices: " + choices + ".");
            }
            return choice;
        });
    }

    <E extends Enum<E> & Coded> Optional<E> requiredChoice(String key, Class<E> list, String choices) {
        if (said(key).isEmpty()) {
            refuse(key, "This cell is empty. The choices are: " + choices + ".");
        }
        return choice(key, list, choices);
    }

    Optional<CaseNumber> caseNumber() {
        String cell = text("case_ref").toUpperCase(Locale.ROOT);
        if (CaseNumber.isWellFormed(cell)) {
            return Optional.of(new CaseNumber(cell));
        }
        refuse("case_ref", "The case reference is missing or does not look like CDOP-2023-0041.");
        return Optional.empty();
    }

    Optional<MeetingNumber> meetingNumber() {
        return said("meeting_ref").map(cell -> cell.toUpperCase(Locale.ROOT)).flatMap(cell -> {
            if (MeetingNumber.isWellFormed(cell)) {
                return Optional.of(new MeetingNumber(cell));
            }
            refuse("meeting_ref", "The meeting reference does not look like PANEL-2023-02.");
            return Optional.empty();
        });
    }

    /** The answer a cell gives, with the kind of blank it may be; a cell that cannot be read refuses the row. */
    Answer<?> answer(Column column) {
        String cell = text(column.key());
        Optional<AnswerState> blank = OTHER_WORDS_FOR_NOT_KNOWN.contains(column.type() + ":" + Column.folded(cell))
                ? Optional.of(AnswerState.NOT_KNOWN) : CellReading.blank(cell);
        if (blank.isPresent()) {
            return Answer.blank(blank.get());
        }
        Optional<?> value = switch (column.type()) {
            case TEXT -> Optional.of(cell);
            case DATE -> CellReading.date(cell);
            case TIME -> CellReading.time(cell);
            case NUMBER -> CellReading.number(cell);
            default -> ChoiceWords.code(column.type(), cell);
        };
        if (value.isEmpty()) {
            refuse(column.key(), unreadable(column.type()));
            return Answer.notAsked();
        }
        return Answer.given(value.get());
    }

    private static String unreadable(CellType type) {
        return switch (type) {
            case DATE -> "This is not a date that can be read. Write it as 29/02/2024 or 2024-02-29, with the year in four figures.";
            case TIME -> "This is not a time that can be read. Write it as 14:05.";
            case NUMBER -> "This is not a whole number. Write figures only, without a unit.";
            case POST_MORTEM -> "This does not say which post-mortem is planned. Write none, declined, coronial standard, coronial paediatric, forensic, joint forensic paediatric, "
                    + "hospital consented full, hospital consented limited, imaging or external only, or leave it empty.";
            default -> "This is not one of the choices of the form, nor one of NK, NA, refused, not yet returned.";
        };
    }

    @Override
    public String toString() {
        return "RowReading " + row.number();
    }
}
