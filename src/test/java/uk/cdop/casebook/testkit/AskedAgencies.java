package uk.cdop.casebook.testkit;


import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.agencyreturn.Addressee;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.casework.agencyreturn.RequestState;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;

/** Invented agencies that are asked for forms of one case of 2023, and what becomes of that. */
public record AskedAgencies(OfficeOnDisk office, CaseNumber number) {

    public static final LocalDate SENT = LocalDate.of(2023, 9, 1);

    /** In an office whose list needs only who fills in the reporting form. */
    public static AskedAgencies of(OfficeOnDisk office, CaseNumber number) {
        office.can().editReturnFields().replace("form,field,needed,mark\nCDR,rep_name,always,DESIGN\n", Optional.empty());
        return new AskedAgencies(office, number);
    }

    /** The panel has reviewed the case, and one of three agencies has returned its form. */
    public static AskedAgencies oneOfThreeReturned(OfficeOnDisk office, CaseNumber number) {
        AskedAgencies agencies = of(office, number);
        agencies.review();
        agencies.asked(1, "Example Surgery", FormCode.REPORTING);
        agencies.asked(2, "Example Hospital", FormCode.REPORTING);
        agencies.asked(3, "Example Police", FormCode.REPORTING);
        agencies.returned(1, Answers.NONE.with(FieldKey.of("rep_name"), "A Doctor"));
        return agencies;
    }

    /** Signs its findings off and marks the review complete. */
    public void review() {
        ScheduledCase.signOff(office, number);
        office.change(records -> {
            records.cases().update(records.cases().find(number).orElseThrow().movedTo(CaseStage.CLOSED, ScheduledCase.DAY, Optional.empty()));
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    public void add(AgencyRequest request) {
        office.change(records -> {
            records.agencyRequests().add(request);
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    public AgencyRequest asked(int id, String agency, FormCode form) {
        Addressee to = SampleRequests.person(agency, "A Person", "a.person@example.org");
        AgencyRequest proposed = AgencyRequest.proposed(new UUID(0x5EED, id), number, "hospital", to, List.of(FormPart.whole(form)), "always asked");
        AgencyRequest sent = SampleRequests.taken(proposed.send(to, proposed.parts(), SENT, SENT.plusDays(21), SENT.plusDays(22)));
        add(sent);
        return sent;
    }

    public void ended(AgencyRequest request, RequestState how) {
        AgencyRequest after = SampleRequests.taken(switch (how) {
            case NOTHING_HELD -> request.nothingHeld(SENT.plusDays(3));
            case WAIVED -> request.waive(SENT.plusDays(3), "Closed since");
            default -> request.cancel(SENT.plusDays(3), "Never saw the child");
        });
        office.change(records -> {
            records.agencyRequests().update(after);
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    /** The agency of a request that is out sends its reporting form, complete. */
    public void returned(int id, Answers answers) {
        office.change(records -> {
            AgencyRequest out = records.agencyRequests().find(new UUID(0x5EED, id)).orElseThrow();
            records.agencyRequests().update(SampleRequests.taken(out.returned(SENT.plusDays(5))));
            records.forms().add(new CaseForm(new UUID(7, id), number, new FormInstance(
                    FormCode.REPORTING, LocalDate.of(2022, 4, 1), SENT, Optional.of(SENT.plusDays(5)), answers), Optional.of(out.id()), 0));
            return records.audit().record(StoreDesk.somethingDone());
        });
    }
}
