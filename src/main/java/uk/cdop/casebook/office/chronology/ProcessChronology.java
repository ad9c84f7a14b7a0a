package uk.cdop.casebook.office.chronology;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.cdrm.Cdrm;
import uk.cdop.casebook.casework.chronology.ChronologyEntry;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.ProcessCatalogue;
import uk.cdop.casebook.casework.hold.ProcessFact;
import uk.cdop.casebook.casework.jointresponse.JointResponse;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.door.Records;

/** The days that are kept about processes, the joint agency response and the child death review meeting. */
public final class ProcessChronology implements ChronologySource {

    private static final String JAR = "Joint agency response";
    private static final String CDRM = "Child death review meeting";

    private final ProcessCatalogue catalogue;

    public ProcessChronology(ProcessCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Stream<ChronologyEntry> of(CaseFile file, Records records) {
        Stream<ChronologyEntry> processes = file.holds().stream().flatMap(this::process);
        Stream<ChronologyEntry> jar = records.processes().jointResponse(file.number()).stream().map(JointResponse::facts)
                .flatMap(facts -> days(catalogue.facts(), facts, JAR));
        Stream<ChronologyEntry> meeting = records.processes().cdrm(file.number()).stream().flatMap(ProcessChronology::meeting);
        return Stream.of(processes, jar, meeting).flatMap(entries -> entries);
    }

    private Stream<ChronologyEntry> process(Hold hold) {
        return days(catalogue.of(hold.kind()), hold.tracking().facts(), hold.body().orElse(hold.kind().label()));
    }

    private static Stream<ChronologyEntry> days(List<ProcessFact> asked, Answers facts, String source) {
        return asked.stream()
                .filter(fact -> fact.type() == ProcessFact.Type.DATE)
                .flatMap(fact -> facts.answer(fact.key()).toOptional().filter(LocalDate.class::isInstance).map(LocalDate.class::cast).stream()
                        .map(day -> ChronologyEntry.on(day, fact.label(), source)));
    }

    private static Stream<ChronologyEntry> meeting(Cdrm meeting) {
        return Stream.concat(
                meeting.heldOn().stream().map(day -> ChronologyEntry.on(day, CDRM + " held", CDRM)),
                meeting.reportReceivedOn().stream().map(day -> ChronologyEntry.on(day, "Report received", CDRM)));
    }
}
