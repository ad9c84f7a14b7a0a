package uk.cdop.casebook.office.work;

import java.nio.file.Path;
import java.util.List;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.wording.PlainDate;
import uk.cdop.casebook.office.door.PrintedSheet;
import uk.cdop.casebook.office.door.SheetWriter;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Writes the page that says where one case stands; what leaves the vault is in the case's history. */
@Needs(Right.READ_CASES)
public final class PrintWhereWeAre {

    private final Session session;
    private final DescribeCase describe;
    private final SheetWriter writer;
    private final Today today;

    public PrintWhereWeAre(Session session, DescribeCase describe, SheetWriter writer, Today today) {
        this.session = session;
        this.describe = describe;
        this.writer = writer;
        this.today = today;
    }

    public enum PrintOutcome {
        WRITTEN, NO_SUCH_CASE
    }

    /** Writes the whole file or none; {@link uk.cdop.casebook.office.failure.OfficeFailure} where the world is in the way. */
    public PrintOutcome print(CaseNumber number, Path file) {
        return session.change(Right.READ_CASES, records -> records.cases().find(number)
                .map(found -> {
                    writer.write(sheet(describe.of(found, records, today.date())), file);
                    records.audit().record(AuditEvent.of(AuditEvent.What.LETTER_WRITTEN, "case", number.text()));
                    return PrintOutcome.WRITTEN;
                })
                .orElse(PrintOutcome.NO_SUCH_CASE));
    }

    private PrintedSheet sheet(WhereWeAre where) {
        List<PrintedSheet.Line> lines = where.lines().stream()
                .map(line -> new PrintedSheet.Line(line.question().label(), line.text()))
                .toList();
        return new PrintedSheet(
                "Where we are", where.number() + ", as at " + PlainDate.of(today.date()),
                List.of(new PrintedSheet.Part("The case today", lines)),
                "Names the case by its reference only. Confidential: keep it locked away, and destroy it when it is out of date.");
    }
}
