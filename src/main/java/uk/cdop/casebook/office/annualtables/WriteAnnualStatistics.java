package uk.cdop.casebook.office.annualtables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.PublicationWriter;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.edition.DisclosureRule;
import uk.cdop.casebook.statistics.edition.EditionRequest;
import uk.cdop.casebook.statistics.edition.PublishedEdition;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.publication.CountedYear;
import uk.cdop.casebook.statistics.publication.EditionDraft;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * Writes a year's statistics as files, and records that it was done; where one of the auditor's checks fails, nothing is
 * written. Files of an edition that leaves the panel publish it: what they give away is kept, so that no later edition can be
 * held against them.
 */
@Needs(Right.WRITE_STATISTICS)
public final class WriteAnnualStatistics {

    private static final List<Edition> LEAVING = Stream.of(Edition.values()).filter(Edition::leavesThePanel).toList();

    private final Session session;
    private final PrepareAnnualStatistics prepare;
    private final PublicationWriter writer;
    private final Today today;

    public WriteAnnualStatistics(Session session, PrepareAnnualStatistics prepare, PublicationWriter writer, Today today) {
        this.session = session;
        this.prepare = prepare;
        this.writer = writer;
        this.today = today;
    }

    public sealed interface WriteStatisticsOutcome {

        /** What was written, and the tables that are in it. */
        record Written(Publication publication, List<Path> files) implements WriteStatisticsOutcome {}

        /** Nothing was written or kept, because these checks failed. Each names its cases, where it is about cases. */
        record Stopped(List<Check> failed) implements WriteStatisticsOutcome {

            /** For the person, without the reference of a case. */
            public String sentence() {
                return "Nothing was written, because %s of the figures did not hold: %s. Mend the records, or accept an exception with its reason where the check allows one."
                        .formatted(failed.size() == 1 ? "a check" : failed.size() + " checks", failed.stream().map(Stopped::named).collect(Collectors.joining(", ")));
            }

            private static String named(Check check) {
                int cases = check.cases().size();
                return cases == 0 ? check.id() : check.id() + " (" + cases + (cases == 1 ? " case)" : " cases)");
            }
        }
    }

    public WriteStatisticsOutcome write(FinancialYear year, Edition edition, Path folder, Progress progress) {
        return write(year, edition, AreaGroup.ALL_AREAS, folder, progress);
    }

    /**
     * Files, what is kept and audit entry together, or none of them. REFUSED where an edition leaves the panel and nobody has
     * signed off the rule for it.
     *
     * @param area all areas, or the one council of an extract
     */
    public WriteStatisticsOutcome write(FinancialYear year, Edition edition, AreaGroup area, Path folder, Progress progress) {
        return session.change(Right.WRITE_STATISTICS, records -> {
            progress.step("Counting and checking", 0, 3);
            return edition.leavesThePanel() ? leaving(records, year, edition, area, folder, progress)
                    : restricted(records, prepare.restricted(records, year, area, progress), folder, progress);
        });
    }

    /** With areas as they are now, or as they were on the day of each death; REFUSED for the latter in an edition that leaves the panel. */
    public WriteStatisticsOutcome write(FinancialYear year, Edition edition, AreaBasis areas, Path folder, Progress progress) {
        if (areas == AreaBasis.AS_NOW) {
            return write(year, edition, folder, progress);
        }
        if (edition.leavesThePanel()) {
            throw new OfficeFailure(OfficeFailure.Kind.REFUSED, PrepareAnnualStatistics.ONLY_AS_NOW);
        }
        return session.change(Right.WRITE_STATISTICS, records -> {
            progress.step("Counting and checking", 0, 3);
            return restricted(records, prepare.restricted(records, year, areas), folder, progress);
        });
    }

    /**
     * Every edition of the year, from facts that are read, counted and checked once: the files of all and what they give away
     * are kept together, or none of it. Each edition is checked beside those before it. What is told is the panel's own edition,
     * with the files of all. REFUSED where nobody has signed off the rule.
     */
    public WriteStatisticsOutcome writeEvery(FinancialYear year, Path folder, Progress progress) {
        return session.change(Right.WRITE_STATISTICS, records -> {
            DisclosureRule rule = PrepareAnnualStatistics.signedOff(records);
            CountedYear counted = prepare.counted(records, year, progress);
            List<EditionDraft> leaving = new ArrayList<>();
            EditionRequest request = new EditionRequest(counted.once(), Edition.PARTNER, AreaGroup.ALL_AREAS, rule, counted.kept());
            for (Edition edition : LEAVING) {
                request = request.next(edition, leaving.isEmpty() ? Earlier.nothing() : leaving.getLast().numbers());
                EditionDraft draft = PrepareAnnualStatistics.dated(records, AnnualPublication.leaving(counted, request));
                if (!draft.failed().isEmpty()) {
                    return new WriteStatisticsOutcome.Stopped(draft.failed());
                }
                leaving.add(draft);
            }
            Earlier known = counted.kept();
            for (EditionDraft draft : leaving) {
                keep(records, draft, rule, known);
                known = known.and(draft.numbers());
            }
            records.audit().record(AuditEvent.of(AuditEvent.What.STATISTICS_WRITTEN, "statistics", year.fileLabel()));
            Publication restricted = AnnualPublication.restricted(counted, AreaBasis.AS_NOW, records.editions().published())
                    .with(ReleaseDays.held(records).ofRestricted(year));
            List<Publication> all = Stream.concat(Stream.of(restricted), leaving.stream().map(EditionDraft::publication)).toList();
            return written(restricted, all, folder, progress);
        });
    }

    private WriteStatisticsOutcome restricted(Records records, Publication publication, Path folder, Progress progress) {
        if (!publication.failed().isEmpty()) {
            return new WriteStatisticsOutcome.Stopped(publication.failed());
        }
        records.audit().record(AuditEvent.of(AuditEvent.What.STATISTICS_WRITTEN, "statistics", publication.year().fileLabel()));
        return written(publication, List.of(publication), folder, progress);
    }

    private WriteStatisticsOutcome leaving(Records records, FinancialYear year, Edition edition, AreaGroup area, Path folder, Progress progress) {
        DisclosureRule rule = PrepareAnnualStatistics.signedOff(records);
        EditionDraft draft = prepare.draft(records, year, edition, area, rule);
        if (!draft.failed().isEmpty()) {
            return new WriteStatisticsOutcome.Stopped(draft.failed());
        }
        keep(records, draft, rule, records.editions().givenAway());
        return written(draft.publication(), List.of(draft.publication()), folder, progress);
    }

    /** An edition that is written again tells nothing new, and what is kept does not grow by it. */
    private void keep(Records records, EditionDraft draft, DisclosureRule rule, Earlier known) {
        Publication publication = draft.publication();
        records.editions().publish(new PublishedEdition(
                publication.year(), publication.edition(), publication.area(), publication.asAt(), publication.snapshot(),
                rule.threshold(), rule.yearsTogether(), rule.signedOff().orElseThrow(), today.instant(), session.who().name(), draft.log()), draft.numbers().beyond(known));
        records.audit().record(AuditEvent.counted(AuditEvent.What.EDITION_PUBLISHED, "edition",
                String.join("-", publication.year().fileLabel(), publication.edition().code(), publication.area().name().toLowerCase(Locale.ROOT)),
                draft.numbers().numbers().size()));
    }

    private WriteStatisticsOutcome written(Publication told, List<Publication> publications, Path folder, Progress progress) {
        progress.step("Writing files", 1, 3);
        List<Path> files = writer.write(publications, folder, progress);
        progress.report("Done", 3, 3);
        return new WriteStatisticsOutcome.Written(told, files);
    }
}
