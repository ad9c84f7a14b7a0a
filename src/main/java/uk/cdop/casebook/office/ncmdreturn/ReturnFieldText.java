package uk.cdop.casebook.office.ncmdreturn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.door.ReturnFieldStore.NcmdPlace;
import uk.cdop.casebook.office.door.ReturnFieldStore.Need;
import uk.cdop.casebook.office.door.ReturnFieldStore.ReturnField;
import uk.cdop.casebook.office.ncmdreturn.EditReturnFields.RefusedRow;

/**
 * The list of needed fields as CSV text, one field a line, checked line by line: {@code form,field,needed,mark}, and what the national database calls the field and
 * where it stands there, both empty where nobody has seen it. A list without the last two columns is taken too.
 */
final class ReturnFieldText {

    static final String HEADER = "form,field,needed,mark,ncmd_field,ncmd_order";
    private static final String WITHOUT_MAP = "form,field,needed,mark";
    private static final int LONGEST_MARK = 200;
    private static final int LONGEST_NAME = 120;
    private static final String FORMULA_STARTS = "=+-@\t\r\n\0";

    record Reading(List<ReturnField> fields, List<RefusedRow> refused) {}

    private final FormCatalogue catalogue;

    ReturnFieldText(FormCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    Reading read(String csv) {
        List<ReturnField> fields = new ArrayList<>();
        List<RefusedRow> refused = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<String> lines = csv.strip().replace("\uFEFF", "").lines().toList();
        String header = lines.isEmpty() ? "" : lines.getFirst().strip();
        if (!header.equals(HEADER) && !header.equals(WITHOUT_MAP)) {
            return new Reading(List.of(), List.of(new RefusedRow(1, "The first line must be " + HEADER + ".")));
        }
        int values = header.split(",").length;
        for (int line = 2; line <= lines.size(); line++) {
            String text = lines.get(line - 1);
            if (!text.isBlank()) {
                take(text, line, values, seen, fields, refused);
            }
        }
        if (fields.isEmpty() && refused.isEmpty()) {
            refused.add(new RefusedRow(2, "There is no field in the list."));
        }
        return new Reading(List.copyOf(fields), List.copyOf(refused));
    }

    private void take(String text, int line, int values, Set<String> seen, List<ReturnField> fields, List<RefusedRow> refused) {
        Optional<List<String>> cells = CsvLine.cells(text);
        Optional<String> reason = cells.isEmpty()
                ? Optional.of("A quotation mark is not closed.")
                : complaint(cells.get(), values, seen);
        reason.ifPresentOrElse(
                why -> refused.add(new RefusedRow(line, why)),
                () -> fields.add(field(cells.orElseThrow())));
    }

    private Optional<String> complaint(List<String> cells, int values, Set<String> seen) {
        if (cells.size() != values) {
            return Optional.of("There must be " + (values == 4 ? "four values: form, field, needed, mark." : "six values: form, field, needed, mark, ncmd_field, ncmd_order."));
        }
        Optional<FormCode> form = form(cells.get(0));
        if (form.isEmpty()) {
            return Optional.of("The form must be one of CDN, CDR and CDA, or a supplementary form such as sf_sud.");
        }
        if (!isField(form.get(), cells.get(1))) {
            return Optional.of("No version of the form has a field of this key.");
        }
        if (need(cells.get(2)).isEmpty()) {
            return Optional.of("Needed must be one of always, under_one_year and never.");
        }
        return seen.add(cells.get(0) + " " + cells.get(1))
                ? complaintOfMark(cells.get(3)).or(() -> complaintOfMap(cells, seen))
                : Optional.of("The field is in the list already.");
    }

    private static Optional<String> complaintOfMap(List<String> cells, Set<String> seen) {
        String name = cells.size() > 4 ? cells.get(4) : "";
        String order = cells.size() > 4 ? cells.get(5) : "";
        if (name.length() > LONGEST_NAME || !name.isEmpty() && FORMULA_STARTS.indexOf(name.charAt(0)) >= 0) {
            return Optional.of("NCMD's name of the field may have at most 120 characters, and not begin with one that a spreadsheet takes for a formula.");
        }
        if (!order.matches("([1-9]\\d{0,3})?")) {
            return Optional.of("NCMD's order must be empty or a whole number from 1 to 9999.");
        }
        return order.isEmpty() || seen.add(cells.get(0) + " at " + order) ? Optional.empty() : Optional.of("Another field of the form has this place in NCMD's order.");
    }

    private static Optional<String> complaintOfMark(String mark) {
        if (mark.isBlank() || mark.length() > LONGEST_MARK) {
            return Optional.of("The mark must say in at most 200 characters what the entry rests on.");
        }
        return FORMULA_STARTS.indexOf(mark.charAt(0)) >= 0
                ? Optional.of("The mark may not begin with a character that a spreadsheet takes for a formula.")
                : Optional.empty();
    }

    private boolean isField(FormCode form, String key) {
        return catalogue.versions(form).stream().flatMap(version -> version.fields().stream()).anyMatch(field -> field.key().name().equals(key));
    }

    private static ReturnField field(List<String> cells) {
        return new ReturnField(
                form(cells.get(0)).orElseThrow(), FieldKey.of(cells.get(1)), need(cells.get(2)).orElseThrow(), cells.get(3), there(cells));
    }

    private static NcmdPlace there(List<String> cells) {
        return cells.size() < 6 ? NcmdPlace.NOT_KNOWN : new NcmdPlace(cells.get(4), Optional.of(cells.get(5)).filter(order -> !order.isEmpty()).map(Integer::valueOf));
    }

    String write(List<ReturnField> fields) {
        StringBuilder csv = new StringBuilder(HEADER).append("\r\n");
        fields.forEach(field -> csv.append(CsvLine.of(List.of(
                field.form().code(), field.field().name(), code(field.need()), field.mark(),
                field.there().field(), field.there().order().map(String::valueOf).orElse("")))).append("\r\n"));
        return csv.toString();
    }

    private static String code(Need need) {
        return need.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Need> need(String text) {
        for (Need need : Need.values()) {
            if (code(need).equals(text)) {
                return Optional.of(need);
            }
        }
        return Optional.empty();
    }

    private static Optional<FormCode> form(String text) {
        for (FormCode form : FormCode.inOrderOfReturn()) {
            if (form.code().equals(text)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
