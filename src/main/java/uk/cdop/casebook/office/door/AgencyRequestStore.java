package uk.cdop.casebook.office.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.RequestState;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FormCode;

/** Keeps what agencies were asked. */
public interface AgencyRequestStore {

    /** In the order of agency type and name. */
    List<AgencyRequest> ofCase(CaseNumber number);

    /** Of every request, the agency by its name as it was asked. */
    Map<UUID, String> agencyNames();

    /** The same of the requests of one case. */
    Map<UUID, String> agencyNames(CaseNumber number);

    /** Every request that asks for the form, whatever came of it, in the order of cases, agency types and names. */
    List<Asked> asking(FormCode form);

    /** The same of one case. */
    List<Asked> asking(FormCode form, CaseNumber number);

    /**
     * @param agencyType a code of the list {@code agency}
     * @param agency     its name as it was asked
     */
    record Asked(UUID request, CaseNumber number, String agencyType, String agency, RequestState state) {}

    Optional<AgencyRequest> find(UUID id);

    /** The requests of all cases that wait for their return and whose next chase is on the day or before it, oldest first. */
    List<AgencyRequest> dueOn(LocalDate day);

    /** The requests of all cases that wait for their return, in the order of their due dates. */
    List<AgencyRequest> outstanding();

    /** What agencies had been sent and had not returned when the day ended, whatever came of it since, in the order of the cases. */
    List<OutRequest> outOn(LocalDate day);

    /** @param agencyType a code of the list {@code agency} */
    record OutRequest(CaseNumber number, String agencyType, Optional<LocalDate> dueOn) {}

    /** Every request that was escalated, also those that have ended, the newest escalation first. */
    List<AgencyRequest> escalated();

    void add(AgencyRequest request);

    /** Writes the request as it now is; CHANGED_MEANWHILE where the stored row version is not the request's. */
    void update(AgencyRequest request);
}
