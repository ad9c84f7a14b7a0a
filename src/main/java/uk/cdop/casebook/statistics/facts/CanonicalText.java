package uk.cdop.casebook.statistics.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.child.Sex;
import uk.cdop.casebook.casework.ncmdreturn.ReportedCount;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Writes the facts of a snapshot in one agreed form, so that their hash does not depend on where or when it is made. */
final class CanonicalText {

    /** Lines are made in pieces of so many, those of a piece beside each other where there are cores for it. */
    private static final int PIECE = 5_000;

    /** What the text itself is put together with; most parts have none of them. */
    private static final String MARKS = "\\|;\n";

    private CanonicalText() {}

    static String hash(Snapshot snapshot) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            lines(snapshot).forEachOrdered(line -> digest.update((line + '\n').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }

    static String of(Snapshot snapshot) {
        return lines(snapshot).collect(Collectors.joining("\n", "", "\n"));
    }

    /** One after the other, since the text of 200,000 cases need not be in memory as a whole. */
    private static Stream<String> lines(Snapshot snapshot) {
        return Stream.of(
                        Stream.of(line("snapshot", snapshot.year().label(), snapshot.asAt())),
                        snapshot.wholeFrom().stream().map(first -> line("whole", first.label())),
                        each(snapshot.notifications(), CanonicalText::notification),
                        each(snapshot.deaths(), CanonicalText::death),
                        each(snapshot.reviews(), CanonicalText::review),
                        homes(snapshot),
                        events(snapshot),
                        each(snapshot.deaths().stream().filter(fact -> fact.child().newborn().isPresent()).toList(), fact -> line("newborn", fact.number(), fact.child().newborn().orElseThrow().name())),
                        each(snapshot.caseload(), CanonicalText::caseload),
                        snapshot.panels().stream().map(CanonicalText::panel),
                        snapshot.doubts().stream().map(doubt -> line("doubt", doubt.number(), doubt.kind().name())),
                        snapshot.evidence().doubts().stream().map(doubt -> line("found", doubt.number(), doubt.kind().name())),
                        snapshot.evidence().accepted().stream().map(CanonicalText::accepted),
                        snapshot.evidence().reported().stream().map(CanonicalText::reported),
                        snapshot.evidence().completeness().stream().map(one -> line("complete", one.form(), one.field(), one.needed(), joined(one.missing()))),
                        snapshot.reference().all().map(figure -> line("reference", joined(figure.fields()))),
                        snapshot.reference().areas().councils().stream().map(area -> line("council", area.code(), area.name(), area.validFrom(), area.validTo())),
                        snapshot.reference().areas().places().stream().map(place -> line(
                                "place", place.code(), place.name(), place.kind().name(), place.validFrom(), place.validTo(), joined(place.within()))),
                        papers(snapshot.papers()))
                .flatMap(lines -> lines);
    }

    private static <F> Stream<String> each(List<F> facts, Function<F, String> line) {
        return IntStream.iterate(0, from -> from < facts.size(), from -> from + PIECE).boxed()
                .flatMap(from -> facts.subList(from, Math.min(from + PIECE, facts.size())).parallelStream().map(line).toList().stream());
    }

    private static String notification(NotificationFact fact) {
        return line("notification", fact.number(), fact.area().name(), fact.notifiedOn(), fact.dateOfDeath(), fact.inScope(),
                fact.times().died().map(Object::toString).orElse("-"), fact.times().notified().map(Object::toString).orElse("-"));
    }

    private static String death(DeathFact fact) {
        return line("death", fact.number(), fact.area().name(), fact.dateOfDeath(), fact.age().name(),
                fact.sex().map(Sex::code).orElse(""), fact.child().particulars().canonical());
    }

    private static String review(ReviewFact fact) {
        return line("review", fact.number(), fact.area().name(), fact.completedOn(), fact.dateOfDeath(), fact.age().name(),
                fact.category().code(), fact.modifiability().code(), fact.awaitedInquest(),
                fact.child().sex().map(Sex::code).orElse(""), fact.child().particulars().canonical());
    }

    private record HomeOf(CaseNumber number, Home home) {}

    /** Where something more than the reporting area is known of it; once for each case, whose facts all have the one home. */
    private static Stream<String> homes(Snapshot snapshot) {
        Set<CaseNumber> told = new HashSet<>();
        Stream<HomeOf> every = Stream.of(
                        snapshot.notifications().stream().map(fact -> new HomeOf(fact.number(), fact.home())),
                        snapshot.deaths().stream().map(fact -> new HomeOf(fact.number(), fact.child().home())),
                        snapshot.reviews().stream().map(fact -> new HomeOf(fact.number(), fact.child().home())))
                .flatMap(homes -> homes);
        return each(every.filter(one -> !one.home().equals(Home.NOT_RECORDED) && told.add(one.number())).toList(),
                one -> line("home", one.number(), one.home().canonical()));
    }

    private record EventOf(CaseNumber number, Optional<String> place) {}

    /** Where the notification says where the event happened; once for each case. */
    private static Stream<String> events(Snapshot snapshot) {
        Set<CaseNumber> told = new HashSet<>();
        Stream<EventOf> every = Stream.concat(
                snapshot.deaths().stream().map(fact -> new EventOf(fact.number(), fact.child().particulars().placeOfEvent())),
                snapshot.reviews().stream().map(fact -> new EventOf(fact.number(), fact.child().particulars().placeOfEvent())));
        return each(every.filter(one -> one.place().isPresent() && told.add(one.number())).toList(), one -> line("event", one.number(), one.place().orElseThrow()));
    }

    private static String caseload(CaseloadFact fact) {
        return line("caseload", fact.number(), fact.area().name(),
                joined(fact.moves().stream().map(move -> move.flow().name() + " " + move.on()).toList()));
    }

    private static String panel(PanelFact fact) {
        return line("panel", fact.number(), fact.heldOn(), fact.kind().code(), fact.quorate(),
                joined(fact.agenciesPresent()), joined(fact.reviewed()), joined(fact.deferred()));
    }

    private static Stream<String> papers(Papers papers) {
        return Stream.of(
                        each(papers.dossiers().inOrder(), one -> line("dossier", one.number(), joined(one.dossier().canonical()))),
                        papers.seats().stream().map(seat -> line("seat", seat.meeting(), seat.heldOn(), seat.agency(), seat.attended(), seat.bySubstitute())),
                        papers.recommendations().stream().map(one -> line("recommendation", one.number(), one.namesCase(), said(one.agreedOn()), said(one.factor()),
                                said(one.board()), said(one.dueOn()), one.status().code(), said(one.completedOn()))),
                        words(papers))
                .flatMap(lines -> lines);
    }

    /** Of the codes that occur, so that other words make another table and another hash. */
    private static Stream<String> words(Papers papers) {
        Stream<String> factors = Stream.concat(
                papers.dossiers().inOrder().stream().flatMap(one -> one.dossier().found().factors().stream().map(NamedFactor::code)),
                papers.recommendations().stream().flatMap(one -> one.factor().stream()));
        return Stream.concat(
                factors.distinct().sorted().map(code -> line("word", Wording.FACTOR, code, papers.wording().of(Wording.FACTOR, code))),
                papers.seats().stream().map(SeatFact::agency).distinct().sorted()
                        .map(code -> line("word", Wording.PANEL_AGENCY, code, papers.wording().of(Wording.PANEL_AGENCY, code))));
    }

    private static String said(Optional<?> part) {
        return part.map(Object::toString).orElse("-");
    }

    private static String accepted(AcceptedDoubt accepted) {
        return line("accepted", accepted.doubt().number(), accepted.doubt().kind().name(), accepted.reason(), accepted.on(), accepted.by());
    }

    private static String reported(ReportedCount count) {
        return line("reported", count.measure().code(), count.reported(), count.asAt(), count.explanation(),
                joined(count.cases().stream().map(one -> one.reference() + " " + one.listed() + " " + one.explanation()).toList()));
    }

    private static String line(Object... parts) {
        StringBuilder line = new StringBuilder();
        for (Object part : parts) {
            line.append(line.isEmpty() ? "" : "|").append(escaped(part.toString()));
        }
        return line.toString();
    }

    private static String joined(List<?> parts) {
        return parts.stream().map(part -> escaped(part.toString())).collect(Collectors.joining(";"));
    }

    /** No name of an agency can pass for the end of a part. */
    private static String escaped(String part) {
        for (int place = 0; place < part.length(); place++) {
            if (MARKS.indexOf(part.charAt(place)) >= 0) {
                return part.replace("\\", "\\\\").replace("|", "\\p").replace(";", "\\s").replace("\n", "\\n");
            }
        }
        return part;
    }
}
