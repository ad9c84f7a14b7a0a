package uk.cdop.casebook.office.ncmdreturn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.ncmdreturn.AnswerToKey;
import uk.cdop.casebook.casework.ncmdreturn.FormKeying;
import uk.cdop.casebook.casework.ncmdreturn.KeyMark;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.office.ncmdreturn.FormSheet.CaseSheet;
import uk.cdop.casebook.office.ncmdreturn.FormSheet.Question;
import uk.cdop.casebook.office.ncmdreturn.KeyInView.KeyInForm;
import uk.cdop.casebook.office.ncmdreturn.KeyInView.KeyInQuestion;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Shows what is to be keyed of one case, each answer beside what was last keyed of it. */
@Needs(Right.READ_RETURN)
public final class ShowKeyIn {

    private static final String GONE = "Keyed before, not asked any more";

    private final Session session;
    private final ReturnRegister register;

    public ShowKeyIn(Session session, ReturnRegister register) {
        this.session = session;
        this.register = register;
    }

    /** Empty where the case is no part of the return of the year. */
    public Optional<KeyInView> show(CaseNumber number, FinancialYear year) {
        return session.read(Right.READ_RETURN, records -> register.sheet(records, number, year).map(sheet -> view(sheet, year)));
    }

    private static KeyInView view(CaseSheet sheet, FinancialYear year) {
        return new KeyInView(sheet.file().number(), year, sheet.keyed().stream().map(ShowKeyIn::form).toList(), List.copyOf(sheet.blockers()));
    }

    static KeyInForm form(KeyedSheet sheet) {
        FormSheet form = sheet.form();
        FormKeying keying = sheet.keying();
        Map<FieldKey, Question> asked = new HashMap<>();
        form.questions().forEach(question -> asked.put(question.field().key(), question));
        List<KeyInQuestion> questions = new ArrayList<>();
        sheet.answers().forEach(answer -> {
            Question question = asked.get(answer.field());
            questions.add(question(question.section(), question.field().labelInRow(), question.ncmdField(), answer, form.needed().contains(answer.field()), keying.mark(answer), keying));
        });
        keying.gone(sheet.answers()).forEach(answer -> {
            String label = form.definition().field(answer.field().question()).map(Field::label).orElse(answer.field().name());
            questions.add(question(GONE, label, "", answer, false, KeyMark.CHANGED, keying));
        });
        return new KeyInForm(form.definition().validFrom(), FormReturn.of(sheet), questions);
    }

    private static KeyInQuestion question(String section, String label, String ncmdField, AnswerToKey now, boolean needed, KeyMark mark, FormKeying keying) {
        return new KeyInQuestion(section, label, ncmdField, now, needed, mark, Optional.ofNullable(keying.keyed().get(now.field())).filter(before -> before.answer().says()));
    }
}
