package uk.cdop.casebook.office.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.meeting.ReadyCase;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.CaseRow;
import uk.cdop.casebook.office.door.Records;

/** Finds the cases that can be put on an agenda, and by what their theme is known. */
final class ReadyCases {

    static final Set<CaseStage> CAN_BE_TABLED = EnumSet.of(CaseStage.READY_FOR_PANEL, CaseStage.SCHEDULED);

    private static final FieldKey CATEGORY = FieldKey.of("an_category_primary");

    private ReadyCases() {}

    /** Those that are ready, and those that were scheduled before this program and stand on no agenda here. */
    static List<ReadyCase> all(Records records) {
        Set<CaseNumber> tabled = records.meetingPlans().all().stream().filter(plan -> plan.course().state().isToCome())
                .flatMap(plan -> plan.cases().stream()).collect(Collectors.toSet());
        return records.cases().list(CaseQuery.everything().withStages(CAN_BE_TABLED)).rows().stream()
                .filter(row -> !tabled.contains(row.number())).map(row -> of(row, records)).toList();
    }

    /** Whatever its stage. */
    static Optional<ReadyCase> of(CaseNumber number, Records records) {
        return records.cases().find(number).map(file -> ready(
                number, file.dateNotified(), file.child().dateOfBirth().toOptional().map(born -> ChronoUnit.DAYS.between(born, file.death().date())), records));
    }

    private static ReadyCase of(CaseRow row, Records records) {
        return ready(row.number(), row.dateNotified(), row.dateOfBirth().map(born -> ChronoUnit.DAYS.between(born, row.dateOfDeath())), records);
    }

    private static ReadyCase ready(CaseNumber number, LocalDate notified, Optional<Long> days, Records records) {
        List<CaseForm> forms = records.forms().ofCase(number);
        return new ReadyCase(
                number, notified, days, forms.stream().map(form -> form.instance().form().code()).collect(Collectors.toSet()),
                forms.stream().filter(form -> form.instance().form() == FormCode.ANALYSIS)
                        .flatMap(form -> form.instance().answers().text(CATEGORY).toOptional().stream()).findFirst());
    }
}
