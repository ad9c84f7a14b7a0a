package uk.cdop.casebook.desktop.ncmdreturn;

import java.util.Map;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.office.door.ReturnPack.AnswerCount;
import uk.cdop.casebook.office.door.ReturnPack.FieldCount;

/** How the questions of one field, agency or case are answered. */
public record CompletenessLine(
        String of, int answered, int notKnown, int notApplicable, int refused, int notAsked, int notReturned, String missing, int returnsOut, int missingOut) {

    static CompletenessLine of(FieldCount count) {
        return of(count.question() + " (" + count.form().code() + ")", count.answers(), missing(count.needed(), count.neededAndMissing()), 0, 0);
    }

    static CompletenessLine ofCase(AnswerCount count) {
        return of(count.of(), count.answers(), missing(count.needed(), count.missing()), 0, 0);
    }

    static CompletenessLine ofAgency(AnswerCount count) {
        return of(count.of() + ", " + Texts.counted(count.forms(), "form"), count.answers(), missing(count.needed(), count.missing()), count.outstanding(), count.missingOfOutstanding());
    }

    private static CompletenessLine of(String of, Map<AnswerState, Integer> answers, String missing, int returnsOut, int missingOut) {
        return new CompletenessLine(
                of, answers.get(AnswerState.GIVEN), answers.get(AnswerState.NOT_KNOWN), answers.get(AnswerState.NOT_APPLICABLE), answers.get(AnswerState.REFUSED),
                answers.get(AnswerState.NOT_ASKED), answers.get(AnswerState.NOT_YET_RETURNED), missing, returnsOut, missingOut);
    }

    /** How many returns of the agency are out, and how many of the missing answers are on them. */
    String out() {
        return returnsOut == 0 ? "" : Texts.number(returnsOut) + (missingOut == 0 ? "" : ", with " + Texts.number(missingOut) + " missing");
    }

    /** The whole line as a sentence, for where the table is wider than the window. */
    String inWords() {
        return of + ": " + Texts.number(answered) + " answered, " + Texts.number(notKnown) + " not known, " + Texts.number(notApplicable) + " not applicable, "
                + Texts.number(refused) + " refused, " + Texts.number(notAsked) + " not asked, " + Texts.number(notReturned) + " not returned yet."
                + (missing.isEmpty() ? "" : " Needed and missing: " + missing + ".") + (returnsOut == 0 ? "" : " " + Texts.counted(returnsOut, "return") + " out" + (missingOut == 0 ? "." : ", with " + Texts.number(missingOut) + " of the missing."));
    }

    private static String missing(int needed, int missing) {
        return needed == 0 ? "" : Texts.number(missing) + " of " + Texts.number(needed);
    }
}
