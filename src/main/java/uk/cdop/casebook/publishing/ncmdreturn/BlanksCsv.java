package uk.cdop.casebook.publishing.ncmdreturn;

import java.util.List;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.office.door.ReturnPack;
import uk.cdop.casebook.office.door.ReturnPack.AnswerCount;
import uk.cdop.casebook.publishing.file.GuardedCsv;

/** One line per agency and one per case: how its questions are answered, each kind of blank by itself. Counts and references only. */
final class BlanksCsv {

    private BlanksCsv() {}

    static String of(ReturnPack pack) {
        GuardedCsv csv = new GuardedCsv(
                "year", "prepared_on", "by", "agency_or_case", "forms", "returns_outstanding", "needed", "needed_and_missing", "missing_on_outstanding",
                "answered", "not_known", "not_applicable", "refused", "not_asked", "not_yet_returned", "about");
        pack.byAgency().forEach(count -> csv.row(row(pack, "agency", count)));
        pack.byCase().forEach(count -> csv.row(row(pack, "case", count)));
        return csv.text();
    }

    private static List<String> row(ReturnPack pack, String by, AnswerCount count) {
        return List.of(
                pack.summary().year().label(), pack.preparedOn().toString(), by, count.of(), String.valueOf(count.forms()), String.valueOf(count.outstanding()),
                String.valueOf(count.needed()), String.valueOf(count.missing()), String.valueOf(count.missingOfOutstanding()),
                number(count, AnswerState.GIVEN), number(count, AnswerState.NOT_KNOWN), number(count, AnswerState.NOT_APPLICABLE),
                number(count, AnswerState.REFUSED), number(count, AnswerState.NOT_ASKED), number(count, AnswerState.NOT_YET_RETURNED), ReturnFiles.STATEMENT);
    }

    private static String number(AnswerCount count, AnswerState state) {
        return String.valueOf(count.answers().get(state));
    }
}
