package uk.cdop.casebook.office.contact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.contact.Agency;
import uk.cdop.casebook.casework.contact.AgencyPerson;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.contact.ImportContacts.RefusedContact;
import uk.cdop.casebook.office.door.TableReader.Table;
import uk.cdop.casebook.office.door.TableReader.TableRow;

/** Reads the rows of a list of contacts: agency, type, area, person, role, email, phone, valid_from, valid_to in any order. */
final class ContactRows {

    static final List<String> HEADINGS = List.of("agency", "type", "area", "person", "role", "email", "phone", "valid_from", "valid_to");

    private static final UUID NONE = new UUID(0, 0);

    record ContactRow(
            String agency, String type, Optional<ReportingArea> area, Optional<String> person, Optional<String> role, Optional<String> email,
            Optional<String> phone, ValidDates valid) {

        @Override
        public String toString() {
            return "ContactRow";
        }
    }

    record Reading(List<ContactRow> rows, List<RefusedContact> refused) {}

    private final Table table;
    private final AgencyTypes types;
    private final ContactRules rules;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<RefusedContact> refused = new ArrayList<>();

    ContactRows(Table table, AgencyTypes types) {
        this.table = table;
        this.types = types;
        this.rules = new ContactRules(types.codes());
    }

    Reading read() {
        for (int column = 0; column < table.headings().size(); column++) {
            columns.putIfAbsent(table.headings().get(column).strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace("e-mail", "email"), column);
        }
        if (!columns.containsKey("agency") || !columns.containsKey("type")) {
            refused.add(new RefusedContact(1, "The list needs the columns agency and type. The others are area, person, role, email, phone, valid_from and valid_to."));
            return new Reading(List.of(), refused);
        }
        List<ContactRow> rows = new ArrayList<>();
        table.rows().forEach(row -> row(row).ifPresent(rows::add));
        if (rows.isEmpty() && refused.isEmpty()) {
            refused.add(new RefusedContact(2, "There is no contact in the list."));
        }
        return new Reading(rows, refused);
    }

    private Optional<ContactRow> row(TableRow row) {
        Optional<String> area = text(row, "area");
        Optional<ReportingArea> where = area.flatMap(words -> Stream.of(ReportingArea.values())
                .filter(one -> one.label().equalsIgnoreCase(words) || one.name().equalsIgnoreCase(words)).findFirst());
        if (area.isPresent() && where.isEmpty() && !area.get().equalsIgnoreCase(ReportingArea.ALL_AREAS_LABEL)) {
            return refuse(row, "The area must be one of Dorset, BCP, Somerset, Out of area or All areas.");
        }
        try {
            ValidDates valid = new ValidDates(text(row, "valid_from").map(LocalDate::parse), text(row, "valid_to").map(LocalDate::parse));
            ContactRow read = new ContactRow(
                    text(row, "agency").orElse(""), type(text(row, "type").orElse("")), where, text(row, "person"), text(row, "role"),
                    text(row, "email"), text(row, "phone"), valid);
            List<ContactProblem> problems = problems(read);
            return problems.isEmpty() ? Optional.of(read) : refuse(row, problems.getFirst().sentence());
        } catch (DateTimeParseException notADay) {
            return refuse(row, "A date is written as 2024-03-14.");
        }
    }

    private List<ContactProblem> problems(ContactRow row) {
        List<ContactProblem> problems = new ArrayList<>(rules.of(new Agency(NONE, row.agency(), row.type(), row.area(), row.valid(), 0)));
        row.person().ifPresent(name -> problems.addAll(
                rules.of(new AgencyPerson(NONE, NONE, name, row.role(), row.email(), row.phone(), row.valid(), 0))));
        return problems;
    }

    /** By code or by label. */
    private String type(String words) {
        return types.options().stream().filter(option -> option.code().equalsIgnoreCase(words) || option.label().equalsIgnoreCase(words))
                .map(CodeList.Option::code).findFirst().orElse(words);
    }

    private Optional<ContactRow> refuse(TableRow row, String reason) {
        refused.add(new RefusedContact(row.number(), reason));
        return Optional.empty();
    }

    private Optional<String> text(TableRow row, String heading) {
        return Optional.ofNullable(columns.get(heading)).map(row::cell).map(String::strip).filter(cell -> !cell.isEmpty());
    }
}
