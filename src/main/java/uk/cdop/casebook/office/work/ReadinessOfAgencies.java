package uk.cdop.casebook.office.work;

import java.util.List;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.RequestState;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.readiness.ReadinessFacts;
import uk.cdop.casebook.casework.readiness.ReadinessFacts.Agencies;
import uk.cdop.casebook.casework.readiness.ReadinessFacts.Outstanding;
import uk.cdop.casebook.office.door.Records;

/** Tells which agencies still have a form of the case. */
public final class ReadinessOfAgencies implements ReadinessSource {

    @Override
    public ReadinessFacts add(ReadinessFacts facts, CaseFile file, Records records) {
        List<AgencyRequest> requests = records.agencyRequests().ofCase(file.number()).stream()
                .filter(request -> request.state() != RequestState.CANCELLED)
                .toList();
        boolean asked = facts.agencies().asked() || !requests.isEmpty();
        return facts.with(new Agencies(
                asked,
                requests.stream().filter(request -> request.state() == RequestState.PROPOSED).map(request -> request.to().agencyName()).toList(),
                requests.stream().filter(AgencyRequest::isOutstanding).map(ReadinessOfAgencies::outstanding).toList()));
    }

    private static Outstanding outstanding(AgencyRequest request) {
        return new Outstanding(request.to().agencyName(), request.sentOn().orElseThrow(), request.dueOn().orElseThrow());
    }
}
