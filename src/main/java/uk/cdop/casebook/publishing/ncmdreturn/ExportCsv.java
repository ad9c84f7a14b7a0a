package uk.cdop.casebook.publishing.ncmdreturn;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.cdop.casebook.office.door.ReturnPack.ReturnLine;
import uk.cdop.casebook.office.door.ReturnPack;
import uk.cdop.casebook.publishing.file.GuardedCsv;

/** The neutral export as CSV: one record per answer, each with the version of its form and of its code list. */
final class ExportCsv {

    private ExportCsv() {}

    static String of(ReturnPack pack) {
        GuardedCsv csv = new GuardedCsv(
                "year", "prepared_on", "case_ref", "form", "form_version", "returned_form", "agency", "section", "field", "ncmd_field", "question", "type", "state",
                "value", "shown", "code_list", "code_list_version", "identifying", "needed", "about");
        pack.lines().forEach(line -> csv.row(row(pack, line)));
        return csv.text();
    }

    private static List<String> row(ReturnPack pack, ReturnLine line) {
        return List.of(
                pack.summary().year().label(), pack.preparedOn().toString(), line.number().text(), line.form().code(),
                line.formVersion().toString(), line.which().returned().map(UUID::toString).orElse(""), line.name().agency(), line.section(), line.field().toString(), line.ncmdField(), line.question(), line.type(), line.state().code(),
                line.value(), line.shown(), line.codeList().orElse(""), line.codeListVersion().map(LocalDate::toString).orElse(""),
                line.identifying().code(), line.needed() ? "yes" : "no", ReturnFiles.STATEMENT);
    }
}
