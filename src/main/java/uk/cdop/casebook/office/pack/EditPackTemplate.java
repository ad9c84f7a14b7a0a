package uk.cdop.casebook.office.pack;

import uk.cdop.casebook.casework.pack.PackTemplate;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.ruletext.RuleText;
import uk.cdop.casebook.office.signin.Session;

/** Shows and replaces the office's wording of the papers: headings, which sections there are, footer and confidentiality. */
@Needs(Right.SET_UP_OFFICE)
public final class EditPackTemplate {

    private final RuleText rules;

    public EditPackTemplate(Session session, PackRules template) {
        rules = new RuleText(session, PackRules.RULE_SET, template.shipped(), PackTemplate::read);
    }

    public sealed interface EditPackTemplateOutcome {

        record Kept() implements EditPackTemplateOutcome {}

        /** The wording is as it was; the sentence says which line to mend. */
        record Refused(String sentence) implements EditPackTemplateOutcome {}
    }

    public String show() {
        return rules.show();
    }

    /** The text that came with the program. */
    public String shipped() {
        return rules.shipped();
    }

    /** The whole text is taken, or none of it. */
    public EditPackTemplateOutcome replace(String text) {
        return rules.replace(text).<EditPackTemplateOutcome>map(EditPackTemplateOutcome.Refused::new).orElseGet(EditPackTemplateOutcome.Kept::new);
    }
}
