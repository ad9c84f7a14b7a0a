package uk.cdop.casebook.statistics.publication;

import java.util.List;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.crosscheck.AuditorsChecks;
import uk.cdop.casebook.statistics.crosscheck.Examined;
import uk.cdop.casebook.statistics.crosscheck.NothingFollowsFromEarlier;
import uk.cdop.casebook.statistics.crosscheck.NothingSmallIsOut;
import uk.cdop.casebook.statistics.edition.DisclosureLog;
import uk.cdop.casebook.statistics.edition.EditionRequest;
import uk.cdop.casebook.statistics.edition.MaskedTables;
import uk.cdop.casebook.statistics.edition.PublishedEdition;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.AnnualMeasures;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Puts a year's publication together from one snapshot: tables, what they say in sentences, definitions and checks. */
public final class AnnualPublication {

    public static final String PANEL = "Pan-Dorset and Somerset Child Death Overview Panel";

    private AnnualPublication() {}

    /** Of the panel's own edition alone: these tables hold every number, and may not be called anything else. */
    public static Publication of(Snapshot snapshot, Publication.Edition edition) {
        if (edition != Publication.Edition.RESTRICTED) {
            throw new IllegalArgumentException("whole tables are for the panel alone");
        }
        return restricted(snapshot, List.of());
    }

    /** @param published the editions that left the panel so far; the log of disclosure control lists those of the year */
    public static Publication restricted(Snapshot snapshot, List<PublishedEdition> published) {
        List<StatisticalTable> counted = AnnualMeasures.count(snapshot);
        List<StatisticalTable> tables = Stream.concat(counted.stream(), Stream.of(DisclosureLog.of(snapshot, published))).toList();
        return new Publication(
                title("", snapshot), PANEL, snapshot.year(), Publication.Edition.RESTRICTED, snapshot.asAt(), snapshot.hash(),
                Summary.of(snapshot, tables, AreaGroup.ALL_AREAS, Publication.Edition.RESTRICTED), Definitions.ALL, tables, AuditorsChecks.run(new Examined(snapshot, tables)));
    }

    /** Of an edition that leaves the panel. Its sentences are written from its own tables, in which nothing withheld stands. */
    public static EditionDraft leaving(EditionRequest request) {
        Snapshot snapshot = request.snapshot();
        MaskedTables masked = request.tables();
        List<Check> checks = checks(request, masked);
        Publication publication = new Publication(
                title(request.area() == AreaGroup.ALL_AREAS ? "" : request.area().label() + ", ", snapshot), PANEL, snapshot.year(), request.edition(), request.area(),
                snapshot.asAt(), snapshot.hash(), Summary.of(snapshot, masked.tables(), request.area(), request.edition()), Definitions.of(request.edition()), masked.tables(), checks);
        return new EditionDraft(publication, masked.masking().ownNumbers(), masked.log(), checks.stream().filter(check -> !check.held()).toList());
    }

    /** The facts are checked by the panel's own tables; the edition by what a reader can work out. */
    private static List<Check> checks(EditionRequest request, MaskedTables masked) {
        Examined whole = new Examined(request.snapshot(), AnnualMeasures.count(request.snapshot()));
        return Stream.concat(
                AuditorsChecks.run(whole).stream(),
                Stream.of(
                        new NothingSmallIsOut(masked, request.arithmetic(), request.smallest()).check(whole),
                        new NothingFollowsFromEarlier(masked, request.arithmetic(), request.smallest(), request.earlier()).check(whole))).toList();
    }

    private static String title(String area, Snapshot snapshot) {
        return "Child death reviews: annual statistics, " + area + snapshot.year().ending();
    }
}
