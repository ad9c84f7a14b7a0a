package uk.cdop.casebook.office.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.FormVersions;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.TableReader;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.importing.ImportPlan.Effect;
import uk.cdop.casebook.office.notification.CaseOpening;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Takes lists that were kept elsewhere into the vault: all files together, whole or not at all. */
@Needs(Right.IMPORT_FILES)
public final class ImportFiles {

    private final Session session;
    private final TableRecognition recognition;
    private final AreaDirectory areas;
    private final FormVersions forms;
    private final Today today;
    private final NewId newId;

    public ImportFiles(Session session, TableReader reader, AreaDirectory areas, FormVersions forms, Today today, NewId newId) {
        this.session = session;
        this.recognition = new TableRecognition(reader);
        this.areas = areas;
        this.forms = forms;
        this.today = today;
        this.newId = newId;
    }

    /**
     * Imports the files, in whatever order they come. A dry run checks everything and keeps nothing.
     *
     * @param as what every table is about, where that should not be told from the headings
     */
    public ImportOutcome importFiles(List<Path> files, Optional<Kind> as, boolean dryRun, Progress progress) {
        Remarks remarks = new Remarks();
        List<RowReading> rows = new ArrayList<>();
        for (int at = 0; at < files.size(); at++) {
            progress.step("Reading files", at, files.size());
            recognition.rows(files.get(at), as, remarks).forEach(rows::add);
        }
        if (dryRun) {
            return session.read(Right.IMPORT_FILES, records -> outcome(planned(records, rows, remarks, progress), rows, remarks));
        }
        return session.change(Right.IMPORT_FILES, records -> importInto(records, rows, remarks, progress));
    }

    private ImportOutcome importInto(Records records, List<RowReading> rows, Remarks remarks, Progress progress) {
        ImportPlan plan = planned(records, rows, remarks, progress);
        ImportOutcome outcome = outcome(plan, rows, remarks);
        if (outcome instanceof ImportOutcome.Imported imported) {
            new ImportWriting(records, plan, progress).write(imported);
        }
        return outcome;
    }

    private ImportOutcome outcome(ImportPlan plan, List<RowReading> rows, Remarks remarks) {
        if (remarks.refuses()) {
            return new ImportOutcome.Refused(rows.size(), remarks.refused());
        }
        UUID id = newId.next();
        return new ImportOutcome.Imported(id, rows.size(), plan.counted(Effect.CREATED), plan.counted(Effect.UPDATED),
                plan.counted(Effect.UNCHANGED), remarks.notes());
    }

    private ImportPlan planned(Records records, List<RowReading> rows, Remarks remarks, Progress progress) {
        ImportPlan plan = ImportPlan.over(records, named(rows));
        RowTakers takers = new RowTakers(plan, new CaseOpening(areas, forms), forms, today.date(), newId);
        List<RowReading> inOrder = rows.stream().sorted(Comparator.comparing(row -> row.table().kind())).toList();
        for (int at = 0; at < inOrder.size(); at++) {
            if (at % 500 == 0) {
                progress.step("Checking rows", at, inOrder.size());
            }
            takers.take(inOrder.get(at));
        }
        takers.finish();
        return plan;
    }

    /** The well-formed references in the rows, so that only those cases are read. */
    private static Set<CaseNumber> named(List<RowReading> rows) {
        return rows.stream()
                .map(row -> row.text("case_ref").toUpperCase(java.util.Locale.ROOT))
                .filter(CaseNumber::isWellFormed)
                .map(CaseNumber::new)
                .collect(Collectors.toSet());
    }
}
