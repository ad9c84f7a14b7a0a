package uk.cdop.casebook.publishing.ncmdreturn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
                "year", "prepared_on", "case_ref", "stage", "case_ready", "form", "agency", "form_version", "state", "state_in_words",
                "missing", "changed_since_keyed", "return_state", "keyed_on", "keyed_by", "confirmed_on", "confirmed_by", "blockers", "about");
        for (SummaryCase one : pack.summary().cases()) {
            one.forms().forEach(form -> csv.row(row(pack, one, form)));
        }
        return csv.text();
    }

    private static List<String> row(ReturnPack pack, SummaryCase one, SummaryForm form) {
        ReturnSummary summary = pack.summary();
        return List.of(
                summary.year().label(), pack.preparedOn().toString(), one.number().text(), one.stage().code(), one.ready() ? "yes" : "no",
                form.form().code(), form.name().agency(), form.version().toString(), form.state(), form.stateInWords(),
                keys(form.missing()), keys(form.changedSinceKeyed()),
                form.returned().state().code(), day(form.returned().keyedOn()), form.returned().keyedBy(), day(form.returned().confirmedOn()), form.returned().confirmedBy(),
                String.join(" ", one.blockers()), ReturnFiles.STATEMENT);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String keys(List<FieldKey> keys) {
        return keys.stream().map(FieldKey::name).collect(Collectors.joining("; "));
    }
}
