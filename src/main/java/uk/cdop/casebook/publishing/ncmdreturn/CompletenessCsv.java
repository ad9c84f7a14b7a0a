package uk.cdop.casebook.publishing.ncmdreturn;

import java.util.List;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.office.door.ReturnPack.FieldCount;
import uk.cdop.casebook.office.door.ReturnPack;
import uk.cdop.casebook.publishing.file.GuardedCsv;

/** One line per form and question: how often it was needed and how it was answered. Counts only. */
final class CompletenessCsv {

    private CompletenessCsv() {}

    static String of(ReturnPack pack) {
        GuardedCsv csv = new GuardedCsv(
                "year", "prepared_on", "form", "field", "question", "needed", "needed_and_missing",
                "answered", "not_known", "not_applicable", "refused", "not_asked", "not_yet_returned", "about");
        pack.counts().forEach(count -> csv.row(row(pack, count)));
        return csv.text();
    }

    private static List<String> row(ReturnPack pack, FieldCount count) {
        return List.of(
                pack.summary().year().label(), pack.preparedOn().toString(), count.form().code(), count.field().name(), count.question(),
                String.valueOf(count.needed()), String.valueOf(count.neededAndMissing()),
                number(count, AnswerState.GIVEN), number(count, AnswerState.NOT_KNOWN), number(count, AnswerState.NOT_APPLICABLE),
                number(count, AnswerState.REFUSED), number(count, AnswerState.NOT_ASKED), number(count, AnswerState.NOT_YET_RETURNED),
                ReturnFiles.STATEMENT);
    }

    private static String number(FieldCount count, AnswerState state) {
        return String.valueOf(count.answers().get(state));
    }
}
