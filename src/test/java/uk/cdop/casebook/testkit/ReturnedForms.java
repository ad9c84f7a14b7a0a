package uk.cdop.casebook.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.form.FormStep;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;

/** Reporting forms that invented agencies returned. */
public final class ReturnedForms {

    private static final LocalDate CAME = StoreCases.NOTIFIED.plusDays(28);

    private ReturnedForms() {}

    /** @param number a case of the year 2023 */
    public static KeyedForm reporting(OfficeOnDisk office, int id, CaseNumber number, String agency, boolean complete, Answers answers) {
        return returned(office, id, number, FormCode.REPORTING, LocalDate.of(2022, 4, 1), agency, complete, answers);
    }

    private static KeyedForm returned(
            OfficeOnDisk office, int id, CaseNumber number, FormCode code, LocalDate version, String agency, boolean complete, Answers answers) {
        KeyedForm form = KeyedForm.returned(code, new UUID(7, id));
        int sequence = Integer.parseInt(number.text().substring(number.text().length() - 4));
        AgencyRequest back = SampleRequests.taken(SampleRequests.sent(
                id, sequence, SampleRequests.person(agency, "A Person", "a.person@example.org"), CAME.minusDays(20), CAME, CAME).returned(CAME));
        office.change(records -> {
            records.agencyRequests().add(back);
            records.forms().add(new CaseForm(form.returned().orElseThrow(), number, new FormInstance(
                    code, version, CAME, Optional.of(CAME).filter(any -> complete), answers), Optional.of(back.id()), 0));
            return records.audit().record(StoreDesk.somethingDone());
        });
        return form;
    }

    /** The same as a supplementary form, in the version that came first. */
    public static KeyedForm supplementary(OfficeOnDisk office, int id, CaseNumber number, FormCode code, String agency, boolean complete, Answers answers) {
        return returned(office, id, number, code, LocalDate.of(2019, 4, 1), agency, complete, answers);
    }

    /** Leaves the form complete with other answers. */
    public static void answered(OfficeOnDisk office, KeyedForm form, Answers answers) {
        office.change(records -> {
            CaseForm kept = records.forms().find(form.returned().orElseThrow()).orElseThrow();
            records.forms().update(kept.withInstance(kept.instance().withAnswers(answers)));
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    /** Notes a step on the form, as of a person who worked on it. */
    public static void changed(OfficeOnDisk office, KeyedForm form, Instant at) {
        office.change(records -> {
            records.formSteps().put(form.returned().orElseThrow(), new FormStep(1, at, "A Person", Map.of(), false));
            return records.audit().record(StoreDesk.somethingDone());
        });
    }
}
