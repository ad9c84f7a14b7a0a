package uk.cdop.casebook.office.chronology;

import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.Escalation;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.chronology.ChronologyEntry;
import uk.cdop.casebook.office.door.Records;

/** What was asked of agencies, when they were reminded, and when their returns came. */
public final class RequestChronology implements ChronologySource {

    @Override
    public Stream<ChronologyEntry> of(CaseFile file, Records records) {
        return records.agencyRequests().ofCase(file.number()).stream().flatMap(RequestChronology::entries);
    }

    private static Stream<ChronologyEntry> entries(AgencyRequest request) {
        String agency = request.to().agencyName();
        Stream<ChronologyEntry> asked = request.sentOn().stream().map(day -> ChronologyEntry.on(day, "Asked for information", agency));
        Stream<ChronologyEntry> reminded = request.reminders().stream()
                .map(reminder -> ChronologyEntry.on(reminder.sentOn(), "Reminded, letter " + reminder.level(), agency));
        Stream<ChronologyEntry> returned = request.returnedOn().stream().map(day -> ChronologyEntry.on(day, "Information returned", agency));
        return Stream.of(asked, reminded, escalated(request.escalation(), agency), returned).flatMap(entries -> entries);
    }

    private static Stream<ChronologyEntry> escalated(Optional<Escalation> escalation, String agency) {
        return escalation.stream().flatMap(taken -> Stream.concat(
                Stream.of(ChronologyEntry.on(taken.on(), "Escalated", agency)),
                taken.outcomeOn().stream().map(day -> ChronologyEntry.on(
                        day, "Escalation ended" + taken.outcome().map(said -> ": " + said).orElse(""), agency))));
    }
}
