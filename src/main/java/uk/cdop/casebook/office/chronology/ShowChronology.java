package uk.cdop.casebook.office.chronology;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.chronology.Chronology;
import uk.cdop.casebook.casework.document.CaseDocument;
import uk.cdop.casebook.casework.chronology.ChronologyEntry;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.PrintedSheet;
import uk.cdop.casebook.office.door.SheetWriter;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Puts everything that is recorded on a case into one order of time, for the screen and for paper. */
@Needs(Right.READ_CASES)
public final class ShowChronology {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Session session;
    private final List<ChronologySource> sources;
    private final SheetWriter sheets;
    private final Today today;

    /** The sources of the other features stand beside what the case file and its documents tell. */
    public ShowChronology(Session session, List<ChronologySource> others, SheetWriter sheets, Today today) {
        this.session = session;
        this.sources = Stream.concat(Stream.of(new CaseFileChronology(), documents()), others.stream()).toList();
        this.sheets = sheets;
        this.today = today;
    }

    private static ChronologySource documents() {
        return (file, records) -> records.documents().ofCase(file.number()).stream()
                .filter(document -> !document.isWithdrawn())
                .map(ShowChronology::attached);
    }

    private static ChronologyEntry attached(CaseDocument document) {
        return ChronologyEntry.on(
                document.datedOn().orElse(document.attachedOn()),
                document.kind().label() + (document.datedOn().isPresent() ? " dated" : " attached") + ": " + document.title(), "Documents");
    }

    /** Empty where the vault has no such case. */
    public Optional<Chronology> show(CaseNumber number) {
        return session.read(Right.READ_CASES, records -> records.cases().find(number).map(file -> Chronology.of(
                sources.stream().flatMap(source -> source.of(file, records)).toList(),
                file.child().dateOfBirth().toOptional(), file.death().date())));
    }

    /** Writes the time line as a sheet for paper; it holds what the case holds and is for the office only. */
    public void print(CaseNumber number, Path file) {
        Chronology shown = show(number).orElseThrow(OfficeFailure::changedMeanwhile);
        List<PrintedSheet.Line> lines = shown.lines().stream().map(ShowChronology::line).toList();
        sheets.write(new PrintedSheet(
                "Time line of " + number, "As at " + DAY.format(today.date()) + ". For the office only: it identifies the child.",
                List.of(new PrintedSheet.Part("Everything recorded, in order of time", lines)), number.text()), file);
    }

    private static PrintedSheet.Line line(Chronology.Line line) {
        String at = line.entry().at().map(time -> ", " + TIME.format(time)).orElse("");
        return new PrintedSheet.Line(
                DAY.format(line.entry().on()) + at,
                line.entry().what() + "\n" + line.when() + " · " + line.entry().source() + line.gap().map(gap -> "\n" + gap).orElse(""));
    }
}
