package uk.cdop.casebook.office.analysis;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.analysis.Amendment;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.AnalysisFacts;
import uk.cdop.casebook.casework.analysis.AnalysisReturn;
import uk.cdop.casebook.casework.analysis.AnalysisVersion;
import uk.cdop.casebook.casework.analysis.CategoryNote;
import uk.cdop.casebook.casework.analysis.FormFactor;
import uk.cdop.casebook.casework.analysis.SignOffRecord;
import uk.cdop.casebook.casework.analysis.TrippedCheck;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.CodeLists;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.office.form.FormRef;

/**
 * The findings of a case as they stand: answers, what they lead to, what is missing, which checks trip, and how earlier
 * cases were decided.
 *
 * @param form     empty where the case has no analysis form, though it may have findings that came by import
 * @param missing  the questions without which there are no findings
 * @param decided  true once findings change by correction only
 * @param signOffs the newest first
 * @param versions what corrections replaced, the oldest first
 * @param notes    what each category covers
 * @param returns  when they were returned to the national database, the oldest first
 * @param amended  how they differ since from what was returned
 */
public record FindingsView(
        CaseFile file, Optional<FormRef> form, FormDefinition definition, CodeLists codeLists, AnalysisFacts facts, List<FieldKey> missing,
        List<TrippedCheck> checks, EarlierCases earlier, boolean decided, Optional<Analysis> analysis, List<SignOffRecord> signOffs,
        List<AnalysisVersion> versions, List<AnalysisReturn> returns, Optional<Amendment> amended, List<CategoryNote> notes) {

    public List<FormFactor> factors() {
        return facts.found().factors();
    }

    @Override
    public String toString() {
        return "FindingsView of " + file.number();
    }
}
