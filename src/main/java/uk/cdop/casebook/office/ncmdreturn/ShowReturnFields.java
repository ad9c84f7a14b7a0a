package uk.cdop.casebook.office.ncmdreturn;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.office.door.FileBatch;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.ReturnFieldStore;
import uk.cdop.casebook.office.door.ReturnFieldStore.ReturnField;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows the fields that must be complete before a form goes to the national database. */
@Needs(Right.READ_RETURN)
public final class ShowReturnFields {

    private static final LocalDate LAST = LocalDate.of(9999, 12, 30);

    private final Session session;
    private final ReturnFieldList list;
    private final ReturnFieldText text;
    private final FormCatalogue catalogue;
    private final FileBatch files;

    public ShowReturnFields(Session session, FormCatalogue catalogue, FileBatch files) {
        this.session = session;
        this.catalogue = catalogue;
        this.files = files;
        this.list = new ReturnFieldList(catalogue);
        this.text = new ReturnFieldText(catalogue);
    }

    /**
     * One list.
     *
     * @param shipped   whether it is the one that came with the program
     * @param csv       the same as text to edit
     * @param validFrom the first day of each list that the office has
     */
    public record ReturnFieldsView(List<ReturnField> fields, boolean shipped, String csv, List<LocalDate> validFrom) {}

    /** A field of a list, and its question in words. */
    public record ListedField(ReturnField field, String question) {}

    /**
     * One list and the days on which it holds.
     *
     * @param from  its first day; empty for the one that came with the program
     * @param until its last day; empty where no later list follows
     */
    public record DatedList(Optional<LocalDate> from, Optional<LocalDate> until, boolean inForce, List<ListedField> fields) {

        /** Whether there is a day on which it holds: the office's own may leave none for the one that came with the program. */
        public boolean isUsed() {
            return until.isEmpty() || !until.get().isBefore(from.orElse(ReturnFieldStore.FIRST));
        }
    }

    /** Every list of the office, the newest first, and last the one that came with the program. */
    public List<DatedList> lists(LocalDate today) {
        return session.read(Right.READ_RETURN, records -> {
            SortedMap<LocalDate, List<ReturnField>> own = records.returnFields().lists();
            List<DatedList> lists = new ArrayList<>(List.of(dated(Optional.empty(), own.keySet().stream().findFirst(), today, list.shipped())));
            own.forEach((from, fields) -> lists.addFirst(dated(Optional.of(from), own.tailMap(from.plusDays(1)).keySet().stream().findFirst(), today, fields)));
            return List.copyOf(lists);
        });
    }

    private DatedList dated(Optional<LocalDate> from, Optional<LocalDate> next, LocalDate today, List<ReturnField> fields) {
        boolean inForce = !from.orElse(LocalDate.MIN).isAfter(today) && next.filter(day -> !day.isAfter(today)).isEmpty();
        return new DatedList(from, next.map(day -> day.minusDays(1)), inForce, fields.stream().map(field -> new ListedField(field, question(field))).toList());
    }

    private String question(ReturnField field) {
        return catalogue.versions(field.form()).reversed().stream().flatMap(version -> version.field(field.field()).stream())
                .map(Field::label).findFirst().orElse(field.field().name());
    }

    /** Writes the list that begins on the day, or the one that came with the program, as a file that can be changed and taken again. */
    public List<Path> save(Optional<LocalDate> from, Path folder, Progress progress) {
        String csv = session.read(Right.READ_RETURN, records -> text.write(from.map(day -> records.returnFields().inForce(day)).orElse(list.shipped())));
        String name = "ncmd-fields-" + from.map(LocalDate::toString).orElse("as-shipped") + ".csv";
        return files.write(folder, Map.of(name, csv.getBytes(StandardCharsets.UTF_8)), progress);
    }

    /** The list in force on the day; without one, the newest. */
    public ReturnFieldsView show(Optional<LocalDate> on) {
        return session.read(Right.READ_RETURN, records -> {
            LocalDate day = on.orElse(LAST);
            List<ReturnField> fields = list.inForce(records.returnFields(), day);
            return new ReturnFieldsView(
                    fields, records.returnFields().inForce(day).isEmpty(), text.write(fields), List.copyOf(records.returnFields().lists().keySet()));
        });
    }
}
