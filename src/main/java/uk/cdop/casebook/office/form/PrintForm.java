package uk.cdop.casebook.office.form;

import java.nio.file.Path;
import uk.cdop.casebook.office.door.SheetWriter;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Writes a form for paper, in the wording in which it was asked. */
@Needs(Right.READ_CASES)
public final class PrintForm {

    private final Session session;
    private final FormKeeping keeping;
    private final SheetWriter writer;
    private final Today today;

    public PrintForm(Session session, FormKeeping keeping, SheetWriter writer, Today today) {
        this.session = session;
        this.keeping = keeping;
        this.writer = writer;
        this.today = today;
    }

    public void print(FormRef form, Path file) {
        FormContent content = session.read(Right.READ_CASES, records -> KeptForm.find(records, form)
                .map(kept -> keeping.contents.content(records, form.number(), kept, session.who().name(), false))
                .orElseThrow(OfficeFailure::changedMeanwhile));
        writer.write(FormSheet.of(content, today.date()), file);
    }
}
