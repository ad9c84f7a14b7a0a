package uk.cdop.casebook.office.analysis;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.analysis.AnalysisFacts;
import uk.cdop.casebook.casework.analysis.CategoryNote;
import uk.cdop.casebook.casework.analysis.CheckCatalogue;
import uk.cdop.casebook.casework.analysis.FormFactor;
import uk.cdop.casebook.casework.analysis.TrippedCheck;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.form.AnalysisForms;
import uk.cdop.casebook.office.form.FormRef;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows the findings of a case whole: factors, responses, what is missing, checks, earlier cases and versions. */
@Needs(Right.READ_CASES)
public final class ShowFindings {

    /** The set of rules under which an office keeps its own notes on the categories. */
    public static final String NOTES = "category_notes";

    private final Session session;
    private final AnalysisForms forms;
    private final GatherFacts gather;
    private final Today today;
    private final String shippedNotes;

    public ShowFindings(Session session, AnalysisForms forms, GatherFacts gather, Today today, String shippedNotes) {
        this.session = session;
        this.forms = forms;
        this.gather = gather;
        this.today = today;
        this.shippedNotes = shippedNotes;
    }

    /** Empty where the vault has no such case. */
    public Optional<FindingsView> show(CaseNumber number) {
        return session.read(Right.READ_CASES, records -> records.cases().find(number).map(file -> view(records, file)));
    }

    private FindingsView view(Records records, CaseFile file) {
        CaseNumber number = file.number();
        Optional<CaseForm> form = AnalysisForms.latest(records, number);
        AnalysisFacts facts = gather.of(records, file);
        boolean decided = FindingsChange.isDecided(file);
        List<TrippedCheck> checks = decided ? List.of() : CheckCatalogue.run(facts);
        List<String> codes = facts.found().factors().stream().map(FormFactor::code).flatMap(Optional::stream).distinct().toList();
        return new FindingsView(
                file, form.map(one -> FormRef.of(number, one.id())), definition(form), forms.catalogue().codeLists(), facts, facts.found().missing(), checks,
                ShowRecurrence.of(records, number, codes, facts.found().category()), decided, file.analysis(), records.findings().signOffs(number),
                records.findings().versions(number), records.findings().returns(number), Amendments.of(records, file), notes(records));
    }

    /** The office's own notes where it has some that can be read. */
    private List<CategoryNote> notes(Records records) {
        return records.processes().ruleText(NOTES).flatMap(CategoryNote::read).or(() -> CategoryNote.read(shippedNotes)).orElse(List.of());
    }

    private FormDefinition definition(Optional<CaseForm> form) {
        return form.map(one -> forms.definition(one.instance())).orElseGet(() -> forms.catalogue().inForce(FormCode.ANALYSIS, today.date()));
    }
}
