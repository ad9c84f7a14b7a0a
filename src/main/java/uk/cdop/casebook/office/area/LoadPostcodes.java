package uk.cdop.casebook.office.area;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.office.door.LongTableReader;
import uk.cdop.casebook.office.door.PostcodeStore.Edition;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/**
 * Loads an edition of the national postcode look-up, and with it an index of deprivation: whole or not at all, row by row,
 * so that millions of rows need no more memory than a few thousand.
 */
@Needs(Right.SET_UP_OFFICE)
public final class LoadPostcodes {

    private static final int MOST_INDEX_NAME = 40;
    private static final int MOST_PUBLISHER = 200;
    private static final String DAY_MONTH_OR_YEAR = "|\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?";

    private final Session session;
    private final LongTableReader reader;
    private final AreaDirectory areas;
    private final Today today;

    public LoadPostcodes(Session session, LongTableReader reader, AreaDirectory areas, Today today) {
        this.session = session;
        this.reader = reader;
        this.areas = areas;
        this.today = today;
    }

    /**
     * @param asAt    the day as at which the edition was made; an edition of the same day is replaced
     * @param columns which heading holds the postcode, council, county, lsoa or decile, where it is not a known one
     */
    public record LoadPostcodesCommand(
            Path file, LocalDate asAt, Optional<Path> deprivation, String index, IndexOrigin origin, Map<String, String> columns) {

        /** With an index of which nobody noted where it comes from. */
        public LoadPostcodesCommand(Path file, LocalDate asAt, Optional<Path> deprivation, String index, Map<String, String> columns) {
            this(file, asAt, deprivation, index, new IndexOrigin("", ""), columns);
        }
    }

    /** Who published the index, and the day, month or year of its release; what nobody noted is empty text. */
    public record IndexOrigin(String publisher, String released) {}

    /** What was loaded, and how many rows were left out because they held no postcode of the usual form. */
    public record Loaded(int postcodes, int leftOut, int deprivationAreas) {}

    /** REFUSED where a file is not what it should be; CANCELLED where somebody stopped it. Either way nothing is changed. */
    public Loaded load(LoadPostcodesCommand command, Progress progress) {
        return session.change(Right.SET_UP_OFFICE, records -> load(records, command, progress));
    }

    private Loaded load(Records records, LoadPostcodesCommand command, Progress progress) {
        if (command.asAt().isAfter(today.date())) {
            throw refused("The day of the edition is in the future. Give the day as at which the file was made.");
        }
        PostcodeRows rows = new PostcodeRows(records.postcodes(), command.asAt(), command.columns(), progress);
        records.postcodes().clear(command.asAt());
        reader.read(command.file(), rows);
        rows.end();
        requireOurs(rows, command.asAt());
        records.postcodes().finish(new Edition(command.asAt(), rows.kept(), today.instant()));
        int deciles = command.deprivation().map(file -> deprivation(records, file, command, progress)).orElse(0);
        records.audit().record(AuditEvent.counted(
                AuditEvent.What.POSTCODES_LOADED, "postcodes", command.asAt().toString(), rows.kept()));
        return new Loaded(rows.kept(), rows.leftOut(), deciles);
    }

    /** A file in which no council of ours occurs is the wrong file, or its columns are read wrongly. */
    private void requireOurs(PostcodeRows rows, LocalDate asAt) {
        boolean ours = rows.councils().stream().flatMap(code -> areas.byCode(code).stream()).anyMatch(area -> area.reportingArea().isResident());
        if (!ours) {
            throw refused("None of the file’s councils is one of this panel’s. Check that it is the right file, and which column holds the council.");
        }
    }

    private int deprivation(Records records, Path file, LoadPostcodesCommand command, Progress progress) {
        if (command.index().isBlank() || command.index().length() > MOST_INDEX_NAME) {
            throw refused("Name the version of the index in at most 40 characters, such as “IMD 2019”.");
        }
        IndexOrigin origin = command.origin();
        if (origin.publisher().length() > MOST_PUBLISHER || !origin.released().matches(DAY_MONTH_OR_YEAR)) {
            throw refused("Name the publisher of the index in at most 200 characters, and its release as a day, month or year such as 2019-09-26, 2019-09 or 2019.");
        }
        DecileRows rows = new DecileRows(records.postcodes(), command.index(), command.columns(), progress);
        records.postcodes().clearIndex(command.index());
        reader.read(file, rows);
        rows.end();
        if (rows.kept() == 0) {
            throw refused("The file of deprivation holds no area with a decile from 1 to 10. Check that it is the right file.");
        }
        records.postcodes().nameIndex(command.index(), origin.publisher(), origin.released(), today.date());
        return rows.kept();
    }

    private static OfficeFailure refused(String sentence) {
        return new OfficeFailure(OfficeFailure.Kind.REFUSED, sentence + " Nothing was changed.");
    }
}
