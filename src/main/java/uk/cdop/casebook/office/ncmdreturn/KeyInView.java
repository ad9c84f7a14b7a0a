package uk.cdop.casebook.office.ncmdreturn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.ncmdreturn.AnswerToKey;
import uk.cdop.casebook.casework.ncmdreturn.KeyMark;
import uk.cdop.casebook.casework.ncmdreturn.KeyedAnswer;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * What is keyed of one case: its forms that are due, question by question in form order.
 *
 * @param blockers what stands in the way of the case's return
 */
public record KeyInView(CaseNumber number, FinancialYear year, List<KeyInForm> forms, List<String> blockers) {

    /** @param questions in form order; those that were keyed and are not asked any more follow last */
    public record KeyInForm(LocalDate version, FormReturn register, List<KeyInQuestion> questions) {

        public KeyedForm which() {
            return register.which();
        }

        /** The form by its name, and the agency that returned it. */
        public String heading() {
            return register.name().heading();
        }

        public Optional<KeyInQuestion> question(AnswerToKey answer) {
            return questions.stream().filter(question -> question.now().field().equals(answer.field())).findFirst();
        }
    }

    /**
     * @param mark   how the answer stands beside what was last keyed
     * @param before what it was last keyed with
     */
    public record KeyInQuestion(String section, String label, String ncmdField, AnswerToKey now, boolean needed, KeyMark mark, Optional<KeyedAnswer> before) {

        @Override
        public String toString() {
            return "KeyInQuestion " + now.field();
        }
    }

    public Optional<KeyInForm> form(KeyedForm which) {
        return forms.stream().filter(form -> form.which().equals(which)).findFirst();
    }

    @Override
    public String toString() {
        return "KeyInView " + number;
    }
}
