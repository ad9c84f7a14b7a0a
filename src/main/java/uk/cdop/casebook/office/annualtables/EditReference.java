package uk.cdop.casebook.office.annualtables;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.office.door.FileBatch;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.TableReader;
import uk.cdop.casebook.office.door.TableReader.Table;
import uk.cdop.casebook.office.door.TableReader.TableReading;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.reference.ReferenceChange;
import uk.cdop.casebook.statistics.reference.ReferenceFigure;
import uk.cdop.casebook.statistics.reference.ReferenceLine;
import uk.cdop.casebook.statistics.reference.ReferenceList;
import uk.cdop.casebook.statistics.reference.ReferenceList.RefusedLine;

/** Shows the populations and national figures, and takes them from a file: the whole file, or nothing of it. */
@Needs(Right.SET_UP_OFFICE)
public final class EditReference {

    private final Session session;
    private final ReferenceSetUp setUp;
    private final TableReader reader;
    private final FileBatch files;

    public EditReference(Session session, ReferenceSetUp setUp, TableReader reader, FileBatch files) {
        this.session = session;
        this.setUp = setUp;
        this.reader = reader;
        this.files = files;
    }

    /** One figure of a list, and whether tables use it. */
    public record HeldFigure(ReferenceFigure figure, boolean inUse) {}

    public sealed interface EditReferenceOutcome {

        /** The list is kept; so many of its figures are new. */
        record Kept(int added, int held) implements EditReferenceOutcome {}

        /** Nothing was changed. Rows are numbered as a spreadsheet program shows them; 0 is the whole file. */
        record Refused(List<RefusedLine> rows) implements EditReferenceOutcome {}
    }

    public List<HeldFigure> show(ReferenceList list) {
        return session.read(Right.SET_UP_OFFICE, records -> {
            List<ReferenceFigure> held = list.read(setUp.text(list, records));
            Map<String, List<ReferenceFigure>> places = held.stream().collect(Collectors.groupingBy(ReferenceFigure::place));
            return held.stream()
                    .map(one -> new HeldFigure(one, one.isForTables() && ReferenceFigure.inUse(places.get(one.place())).filter(one::equals).isPresent()))
                    .toList();
        });
    }

    /** Adds the figures of a file; one that is held stays, and a new release stands beside it. */
    public EditReferenceOutcome add(ReferenceList list, Path file) {
        return take(list, file, records -> lines -> ReferenceChange.adding(list, list.read(setUp.text(list, records)), lines));
    }

    /** Puts the figures of a file in the place of the whole list. */
    public EditReferenceOutcome replace(ReferenceList list, Path file) {
        return take(list, file, records -> lines -> ReferenceChange.replacing(list, lines));
    }

    /** Goes back to the list that came with the program. */
    public EditReferenceOutcome asShipped(ReferenceList list) {
        return session.change(Right.SET_UP_OFFICE, records -> keep(records, list, new ReferenceChange(list.read(setUp.shipped(list)), 0, List.of())));
    }

    /** Writes the list as a file that can be filled in, mended and taken again. */
    public List<Path> save(ReferenceList list, Path folder, Progress progress) {
        String text = session.read(Right.SET_UP_OFFICE, records -> list.write(list.read(setUp.text(list, records))));
        return files.write(folder, Map.of(list.key() + ".csv", text.getBytes(StandardCharsets.UTF_8)), progress);
    }

    private EditReferenceOutcome take(ReferenceList list, Path file, Function<Records, Function<List<ReferenceLine>, ReferenceChange>> change) {
        return switch (session.read(Right.SET_UP_OFFICE, records -> reader.read(file))) {
            case TableReading.NotReadable(String reason) -> refused(reason);
            case TableReading.Tables(List<Table> tables) when tables.size() != 1 -> refused("The file must hold one table.");
            case TableReading.Tables(List<Table> tables) -> {
                ReferenceRows rows = new ReferenceRows(list, tables.getFirst());
                yield rows.complaint().map(EditReference::refused).orElseGet(() -> session.change(
                        Right.SET_UP_OFFICE, records -> keep(records, list, change.apply(records).apply(rows.lines()))));
            }
        };
    }

    private static EditReferenceOutcome refused(String reason) {
        return new EditReferenceOutcome.Refused(List.of(new RefusedLine(0, reason)));
    }

    private static EditReferenceOutcome keep(Records records, ReferenceList list, ReferenceChange change) {
        if (!change.refused().isEmpty()) {
            return new EditReferenceOutcome.Refused(change.refused());
        }
        records.processes().keepRuleText(ReferenceSetUp.ruleSet(list), list.write(change.list()));
        records.audit().record(AuditEvent.counted(AuditEvent.What.RULES_CHANGED, "rules", ReferenceSetUp.ruleSet(list), change.added()));
        return new EditReferenceOutcome.Kept(change.added(), change.list().size());
    }
}
