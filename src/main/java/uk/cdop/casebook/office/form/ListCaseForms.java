package uk.cdop.casebook.office.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.agencyreturn.SuggestedForm;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.rules.Completeness;
import uk.cdop.casebook.forms.rules.FormRules;
import uk.cdop.casebook.office.agencyreturn.SuggestedForms;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Lists the forms of a case with how complete each is, and those that can be opened. */
@Needs(Right.READ_CASES)
public final class ListCaseForms {

    private final Session session;
    private final FormCatalogue catalogue;
    private final FormKeeping keeping;
    private final SuggestedForms suggested;

    public ListCaseForms(Session session, FormCatalogue catalogue, FormKeeping keeping, SuggestedForms suggested) {
        this.session = session;
        this.catalogue = catalogue;
        this.keeping = keeping;
        this.suggested = suggested;
    }

    /** One form of the case; {@code answered} counts every kind of answer but not asked and not yet returned. */
    public record FormLine(
            FormRef ref, FormCode form, String title, LocalDate version, boolean olderWording, LocalDate openedOn, Optional<LocalDate> completedOn, boolean returnedByAgency,
            int answered, int questions, int missing) {}

    /** The forms there are, those that the circumstances call for with the rules that say so, and every kind that can be opened. */
    public record CaseForms(List<FormLine> forms, List<SuggestedForm> suggested, List<FormCode> canBeOpened) {}

    public CaseForms list(CaseNumber number) {
        boolean mayOpen = session.may(Right.WORK_ON_CASES);
        return session.read(Right.READ_CASES, records -> {
            List<FormLine> lines = new ArrayList<>();
            KeptForm.find(records, FormRef.notification(number)).ifPresent(kept -> lines.add(line(FormRef.notification(number), kept.instance(), false)));
            for (CaseForm form : records.forms().ofCase(number)) {
                lines.add(line(FormRef.of(number, form.id()), form.instance(), form.requestId().isPresent()));
            }
            List<FormCode> openable = mayOpen ? openable() : List.of();
            List<SuggestedForm> called = records.cases().find(number).map(file -> suggested.of(file, records)).orElse(List.of());
            return new CaseForms(List.copyOf(lines), called.stream().filter(form -> openable.contains(form.form())).toList(), openable);
        });
    }

    private List<FormCode> openable() {
        return Stream.of(FormCode.values())
                .filter(form -> form != FormCode.NOTIFICATION && !catalogue.versions(form).isEmpty())
                .toList();
    }

    private FormLine line(FormRef ref, FormInstance form, boolean returned) {
        FormRules rules = new FormRules(keeping.contents.definition(form), catalogue.codeLists());
        List<FieldKey> missing = rules.missing(form.answers());
        Completeness complete = Completeness.of(rules.shown(form.answers()), form.answers(), new TreeSet<>(missing));
        int blank = complete.count(AnswerState.NOT_ASKED) + complete.count(AnswerState.NOT_YET_RETURNED);
        LocalDate newest = catalogue.inForce(form.form(), keeping.today().date()).validFrom();
        return new FormLine(ref, form.form(), form.form().label(), form.version(), !newest.equals(form.version()), form.openedOn(), form.completedOn(), returned,
                complete.questions() - blank, complete.questions(), missing.size());
    }
}
