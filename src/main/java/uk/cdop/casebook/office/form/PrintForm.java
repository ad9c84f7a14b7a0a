package uk.cdop.casebook.office.form;

import java.nio.file.Path;
import java.util.Locale;
import uk.cdop.casebook.forms.answer.FormCode;
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

    /**
     * The reference of the case and what kind of form it is; a supplementary form is not named, because its name may say how the
     * child died.
     */
    public String paperName(FormRef form) {
        FormCode kind = session.read(Right.READ_CASES, records -> KeptForm.find(records, form))
                .map(kept -> kept.instance().form()).orElse(FormCode.NOTIFICATION);
        return form.number().text() + "-" + (kind.isSupplementary() ? "supplementary-form" : kind.label().toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    public void print(FormRef form, Path file) {
        FormContent content = session.read(Right.READ_CASES, records -> KeptForm.find(records, form)
                .map(kept -> keeping.contents.content(records, form.number(), kept, session.who().name(), false))
                .orElseThrow(OfficeFailure::changedMeanwhile));
        writer.write(FormSheet.of(content, today.date()), file);
    }
}
