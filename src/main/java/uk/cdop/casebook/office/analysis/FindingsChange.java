package uk.cdop.casebook.office.analysis;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.failure.OfficeFailure;

/** What every change of findings has in common: when it may be made, and how long a text may be. */
public final class FindingsChange {

    static final int LONGEST_REASON = 1_000;
    static final int LONGEST_TEXT = 2_000;
    static final int LONGEST_NAME = 200;

    private static final Set<CaseStage> DECIDED = EnumSet.of(
            CaseStage.REVIEWED, CaseStage.ANALYSIS_SUBMITTED, CaseStage.COMPLETED, CaseStage.ACTIONS_OPEN, CaseStage.CLOSED);
    private static final Set<CaseStage> NOT_OURS = EnumSet.of(CaseStage.REJECTED_OUT_OF_SCOPE, CaseStage.DUPLICATE, CaseStage.TRANSFERRED_OUT);

    private FindingsChange() {}

    static CaseFile file(Records records, CaseNumber number) {
        return records.cases().find(number).orElseThrow(OfficeFailure::changedMeanwhile);
    }

    /** True once the panel has decided: from then on findings change by correction only. */
    public static boolean isDecided(CaseFile file) {
        return DECIDED.contains(file.stage());
    }

    /** The answers of the form that was signed off last, as they stand now. */
    static Optional<Answers> lastSigned(Records records, CaseNumber number) {
        return records.findings().signOffs(number).stream().findFirst().flatMap(signed -> records.forms().find(signed.form())).map(form -> form.instance().answers());
    }

    static Optional<Finding> notNow(CaseFile file) {
        if (isDecided(file)) {
            return Optional.of(refusal("signed_off", "The findings of this case are signed off. Nothing was changed. Choose “Correct…” and say why; both versions are kept."));
        }
        return NOT_OURS.contains(file.stage())
                ? Optional.of(refusal("not_reviewed_here", "This case is not reviewed here. Nothing was changed. Reopen it first if that is wrong."))
                : Optional.empty();
    }

    static Optional<Finding> unsaid(String text, int most, String what) {
        if (text.isBlank()) {
            return Optional.of(refusal("text_missing", what + " is missing. Nothing was saved yet."));
        }
        return text.strip().length() > most
                ? Optional.of(refusal("text_too_long", "%s has at most %,d characters and holds %,d. Shorten it; nothing was saved yet.".formatted(what, most, text.strip().length())))
                : Optional.empty();
    }

    static Finding refusal(String rule, String sentence) {
        return Finding.refusal(rule, FieldKey.of("findings"), sentence);
    }
}
