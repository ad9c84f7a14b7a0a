package uk.cdop.casebook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Particulars;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.reference.ReferenceFigures;

/** Writes everything that a year's tables are counted from as CSV files, as an analyst would get it: fictional cases only. */
final class FactFiles {

    private final Path folder;

    private FactFiles(Path folder) {
        this.folder = folder;
    }

    /** @param snapshot of the same cases and meetings, for what was frozen beside them */
    static void write(Path folder, List<CaseFact> facts, List<PanelMeeting> meetings, Snapshot snapshot) throws IOException {
        FactFiles files = new FactFiles(Files.createDirectories(folder));
        files.cases(facts);
        files.ofEachCase(facts);
        files.meetings(meetings, snapshot);
        files.actions(snapshot);
        files.reference(snapshot.reference());
        files.table("accepted", "number,kind", snapshot.evidence().accepted(), one -> Stream.of(line(one.doubt().number(), one.doubt().kind())));
        files.table("whole_years", "first", snapshot.wholeFrom().stream().toList(), first -> Stream.of(line(first.startYear())));
        files.table("words", "list,valid_from,place,code,label", snapshot.papers().wording().lists(), list -> IntStream.range(0, list.options().size())
                .mapToObj(place -> line(list.code(), list.validFrom(), place, list.options().get(place).code(), list.options().get(place).label())));
        files.table("reported", "measure,reported,as_at,explanation", snapshot.evidence().reported(), one -> Stream.of(line(
                one.measure().code(), one.reported(), one.asAt(), one.explanation())));
    }

    private void cases(List<CaseFact> facts) throws IOException {
        table("cases", "number,area,died,born,sex,notified,transferred_in,reviewed,category,modifiability,form_version,"
                + "ethnic_category,place_of_death,place_of_event,expected,multiple_birth,gestation_weeks,birth_weight,joint_response,coroner,post_mortem,died_at,notified_at,"
                + "council,imd_decile,died_in,home_panel", facts, one -> {
            Particulars known = one.particulars();
            return Stream.of(line(
                    one.number(), one.area().name(), one.dateOfDeath(), one.dateOfBirth(), one.sex().map(sex -> sex.code()), one.dateNotified(), one.transferredIn(), one.reviewCompleted(),
                    one.finding().map(found -> found.category().code()), one.finding().map(found -> found.modifiability().code()),
                    one.dossier().found().formVersion(), known.ethnicCategory(), known.placeOfDeath(), known.placeOfEvent(), known.expected(), known.multipleBirth(),
                    known.birth().gestationWeeks(), known.birth().weightGrams(), known.inquiries().jointResponse(), known.inquiries().coroner(), known.inquiries().postMortem(),
                    known.times().died(), known.times().notified(), one.home().council(), one.home().deprivation().map(found -> found.decile()), one.home().diedIn(), one.home().homePanel()));
        });
    }

    private void ofEachCase(List<CaseFact> facts) throws IOException {
        table("stages", "number,stage,on", facts, one -> one.stageChanges().stream().map(change -> line(one.number(), change.to().code(), change.on())));
        table("factors", "number,domain,code,relevance,modifiable", facts, one -> one.dossier().found().factors().stream()
                .map(found -> line(one.number(), found.domain().code(), found.code(), found.relevance(), yesOrNo(found.modifiable()))));
        table("domains", "number,domain,rating", facts, one -> one.dossier().found().domains().entrySet().stream()
                .map(rated -> line(one.number(), rated.getKey().code(), rated.getValue())));
        table("milestones", "number,kind,on,at", facts, one -> one.dossier().milestones().stream().map(met -> line(one.number(), met.kind(), met.on(), met.at())));
        table("waits", "number,reason,begun,ended", facts, one -> one.dossier().waits().stream().map(wait -> line(one.number(), wait.reason(), wait.from(), wait.until())));
        table("answers", "number,question,code", facts, one -> one.dossier().said().entrySet().stream()
                .flatMap(said -> said.getValue().stream().map(code -> line(one.number(), said.getKey(), code))));
    }

    private void meetings(List<PanelMeeting> meetings, Snapshot snapshot) throws IOException {
        table("meetings", "meeting,held_on,kind,quorate", meetings, one -> Stream.of(line(one.number(), one.heldOn(), one.kind().code(), yesOrNo(one.quorate()))));
        table("agenda", "meeting,number,outcome", meetings, one -> one.agenda().stream().map(item -> line(one.number(), item.caseNumber(), item.outcome().code())));
        table("present", "meeting,agency", meetings, one -> one.agenciesPresent().stream().map(agency -> line(one.number(), agency)));
        table("seats", "meeting,held_on,agency,attended,by_substitute", snapshot.papers().seats(), seat -> Stream.of(line(
                seat.meeting(), seat.heldOn(), seat.agency(), yesOrNo(seat.attended()), yesOrNo(seat.bySubstitute()))));
    }

    private void actions(Snapshot snapshot) throws IOException {
        table("actions", "number,names_case,agreed_on,factor,board,due_on,status,completed_on", snapshot.papers().recommendations(), one -> Stream.of(line(
                one.number(), yesOrNo(one.namesCase()), one.agreedOn(), one.factor(), one.board(), one.dueOn(), one.status().code(), one.completedOn())));
    }

    private void reference(ReferenceFigures held) throws IOException {
        table("populations", "area,year,band,value,release,status", held.denominators(), one -> Stream.of(line(
                one.area().map(area -> area.name()).orElse("ENGLAND"), one.year().label(), one.band().code(), one.value(), one.origin().release(), one.origin().standing().code())));
        table("england", "measure,series,year,value,release,status,source", held.national(), one -> Stream.of(line(
                one.measure(), one.sameDefinition() ? "child_death_reviews" : "other", one.year(), one.value(), one.origin().release(), one.origin().standing().code(), one.source())));
        table("areas", "code,name,area,valid_from,valid_to", held.areas().councils(), one -> Stream.of(line(
                one.code(), one.name(), one.reportingArea().name(), one.validFrom(), one.validTo())));
    }

    private <T> void table(String name, String headings, Collection<T> of, Function<T, Stream<String>> lines) throws IOException {
        List<String> text = new ArrayList<>(List.of(headings));
        of.stream().flatMap(lines).forEach(text::add);
        Files.write(folder.resolve(name + ".csv"), text);
    }

    private static String yesOrNo(boolean said) {
        return said ? "yes" : "no";
    }

    /** What is not there is empty. */
    private static String line(Object... fields) {
        return Stream.of(fields).map(field -> field instanceof Optional<?> said ? said.map(Object::toString).orElse("") : field.toString())
                .map(field -> field.matches("[^,\"\\n\\r]*") ? field : '"' + field.replace("\"", "\"\"") + '"').collect(Collectors.joining(","));
    }
}
