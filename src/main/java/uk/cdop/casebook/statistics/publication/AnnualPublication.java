package uk.cdop.casebook.statistics.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.crosscheck.AreasThenAddUp;
import uk.cdop.casebook.statistics.crosscheck.Crosscheck;
import uk.cdop.casebook.statistics.crosscheck.Examined;
import uk.cdop.casebook.statistics.crosscheck.NothingFollowsFromEarlier;
import uk.cdop.casebook.statistics.crosscheck.NothingSmallIsOut;
import uk.cdop.casebook.statistics.crosscheck.OwnTables;
import uk.cdop.casebook.statistics.edition.DisclosureLog;
import uk.cdop.casebook.statistics.edition.EditionRequest;
import uk.cdop.casebook.statistics.edition.MaskedTables;
import uk.cdop.casebook.statistics.edition.PublishedEdition;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.AnnualMeasures;
import uk.cdop.casebook.statistics.measure.DataQuality;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Puts a year's publication together from one snapshot: tables, what they say in sentences, definitions and checks. */
public final class AnnualPublication {

    public static final String PANEL = "Pan-Dorset and Somerset Child Death Overview Panel";

    private AnnualPublication() {}

    /** Of the panel's own edition alone: these tables hold every number, and may not be called anything else. */
    public static Publication of(Snapshot snapshot, Publication.Edition edition) {
        return of(snapshot, edition, AreaBasis.AS_NOW);
    }

    /** With areas as they are now, which is what is published, or the three tables by area with areas as they were; the checks of today's areas are made of either. */
    public static Publication of(Snapshot snapshot, Publication.Edition edition, AreaBasis basis) {
        if (edition != Publication.Edition.RESTRICTED) {
            throw new IllegalArgumentException("whole tables are for the panel alone");
        }
        return restricted(CountedYear.of(snapshot), basis, List.of());
    }

    /** @param published the editions that left the panel so far; the log of disclosure control lists those of the year */
    public static Publication restricted(CountedYear counted, AreaBasis basis, List<PublishedEdition> published) {
        Snapshot snapshot = counted.snapshot();
        List<StatisticalTable> asNow = Stream.concat(counted.tables().stream(), Stream.of(DisclosureLog.of(snapshot, published))).toList();
        boolean then = basis == AreaBasis.AS_THEN;
        List<StatisticalTable> byArea = then ? AnnualMeasures.countAsThen(asNow, snapshot) : asNow;
        List<StatisticalTable> tables = withQuality(snapshot, byArea, AreaGroup.ALL_AREAS, false);
        List<Check> checks = new ArrayList<>(then ? OwnTables.ofAreasThen(counted.checks(), snapshot, byArea) : counted.checks());
        if (then) {
            checks.add(new AreasThenAddUp().check(new Examined(snapshot, tables)));
        }
        return new Publication(
                title("", snapshot) + (then ? ", " + basis.words() : ""), PANEL, snapshot.year(), Publication.Edition.RESTRICTED, AreaGroup.ALL_AREAS,
                snapshot.asAt(), counted.hash(), Summary.of(snapshot, asNow, AreaGroup.ALL_AREAS, Publication.Edition.RESTRICTED), Definitions.ALL, tables,
                checks, basis, Publication.Release.NONE);
    }

    /** Of an edition that leaves the panel. Its sentences are written from its own tables, in which nothing withheld stands. */
    public static EditionDraft leaving(CountedYear counted, EditionRequest request) {
        Snapshot snapshot = request.snapshot();
        List<StatisticalTable> whole = request.whole();
        MaskedTables masked = request.masked(whole);
        List<Check> checks = checks(counted, request, whole, masked);
        Publication publication = new Publication(
                title(request.area() == AreaGroup.ALL_AREAS ? "" : request.area().label() + ", ", snapshot), PANEL, snapshot.year(), request.edition(), request.area(),
                snapshot.asAt(), counted.hash(), Summary.of(snapshot, masked.tables(), request.area(), request.edition()), Definitions.of(request.edition()),
                withQuality(snapshot, masked.tables(), request.area(), true), checks, AreaBasis.AS_NOW, Publication.Release.NONE);
        return new EditionDraft(publication, masked.masking().ownNumbers(), masked.log(), checks.stream().filter(check -> !check.held()).toList());
    }

    /** The facts are checked by the panel's own tables; the edition by its own, and by what a reader can work out. */
    private static List<Check> checks(CountedYear counted, EditionRequest request, List<StatisticalTable> whole, MaskedTables masked) {
        return Stream.concat(
                OwnTables.ofEdition(counted.checks(), request, whole, masked.tables()).stream(),
                Stream.<Crosscheck>of(
                        new NothingSmallIsOut(masked, request.arithmetic(), request.smallest()),
                        new NothingFollowsFromEarlier(masked, request.arithmetic(), request.smallest(), request.earlier()))
                        .parallel().map(check -> check.check(counted.examined())).toList().stream()).toList();
    }

    private static List<StatisticalTable> withQuality(Snapshot snapshot, List<StatisticalTable> tables, AreaGroup area, boolean leaves) {
        return Stream.concat(Stream.of(DataQuality.of(snapshot, tables, area, leaves)), tables.stream()).toList();
    }

    private static String title(String area, Snapshot snapshot) {
        return "Child death reviews: annual statistics, " + area + snapshot.year().ending();
    }
}
