package uk.cdop.casebook.office.letter;

import java.util.List;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.letter.LetterTemplate;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Keeps the office's own wording of a letter; the wording that came with the program can always be had back. */
@Needs(Right.SET_UP_OFFICE)
public final class KeepLetterTemplate {

    private final Session session;
    private final LetterTemplates templates;

    public KeepLetterTemplate(Session session, LetterTemplates templates) {
        this.session = session;
        this.templates = templates;
    }

    public sealed interface KeepLetterTemplateOutcome {

        record Kept() implements KeepLetterTemplateOutcome {}

        /** The wording is that of the program again. */
        record BackToShipped() implements KeepLetterTemplateOutcome {}

        /** The letters are as they were. */
        record Refused(List<String> sentences) implements KeepLetterTemplateOutcome {}
    }

    public KeepLetterTemplateOutcome keep(LetterTemplate template) {
        List<String> problems = template.problems();
        if (!problems.isEmpty()) {
            return session.read(Right.SET_UP_OFFICE, records -> new KeepLetterTemplateOutcome.Refused(problems));
        }
        return session.change(Right.SET_UP_OFFICE, records -> {
            records.letters().forget(template.kind(), template.level());
            boolean own = !template.equals(templates.shipped(template.kind(), template.level()));
            if (own) {
                records.letters().keep(template);
            }
            records.audit().record(AuditEvent.of(AuditEvent.What.RULES_CHANGED, "letter", template.kind().code() + "-" + template.level()));
            return own ? new KeepLetterTemplateOutcome.Kept() : new KeepLetterTemplateOutcome.BackToShipped();
        });
    }
}
