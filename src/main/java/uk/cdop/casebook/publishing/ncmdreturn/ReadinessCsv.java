package uk.cdop.casebook.publishing.ncmdreturn;

import java.util.List;
import java.util.stream.Collectors;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.door.ReturnPack;
import uk.cdop.casebook.office.door.ReturnSummary.SummaryCase;
import uk.cdop.casebook.office.door.ReturnSummary.SummaryForm;
import uk.cdop.casebook.office.door.ReturnSummary;
import uk.cdop.casebook.publishing.file.GuardedCsv;

/** One line per case and form: where it stands and what is missing. No answers, no identifiers. */
final class ReadinessCsv {

    private ReadinessCsv() {}

    static String of(ReturnPack pack) {
        GuardedCsv csv = new GuardedCsv(
                "year", "prepared_on", "case_ref", "stage", "case_ready", "form", "form_version", "state", "state_in_words",
                "missing", "changed_since_keyed", "blockers", "about");
        for (SummaryCase one : pack.summary().cases()) {
            one.forms().forEach(form -> csv.row(row(pack, one, form)));
        }
        return csv.text();
    }

    private static List<String> row(ReturnPack pack, SummaryCase one, SummaryForm form) {
        ReturnSummary summary = pack.summary();
        return List.of(
                summary.year().label(), pack.preparedOn().toString(), one.number().text(), one.stage().code(), one.ready() ? "yes" : "no",
                form.form().code(), form.version().toString(), form.state(), form.stateInWords(),
                keys(form.missing()), keys(form.changedSinceKeyed()), String.join(" ", one.blockers()), ReturnFiles.STATEMENT);
    }

    private static String keys(List<FieldKey> keys) {
        return keys.stream().map(FieldKey::name).collect(Collectors.joining("; "));
    }
}
