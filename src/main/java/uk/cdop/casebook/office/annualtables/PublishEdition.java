package uk.cdop.casebook.office.annualtables;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.PublicationWriter;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.edition.DisclosureRule;
import uk.cdop.casebook.statistics.edition.PublishedEdition;
import uk.cdop.casebook.statistics.publication.EditionDraft;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * Publishes an edition that leaves the panel: writes its files and keeps what they give away, so that no later edition can be
 * held against them. It stops where a check does not hold.
 */
@Needs(Right.WRITE_STATISTICS)
public final class PublishEdition {

    private static final String FOR_THE_PANEL = "The restricted edition says what did not agree.";

    private final Session session;
    private final PrepareAnnualStatistics prepare;
    private final PublicationWriter writer;
    private final Today today;

    public PublishEdition(Session session, PrepareAnnualStatistics prepare, PublicationWriter writer, Today today) {
        this.session = session;
        this.prepare = prepare;
        this.writer = writer;
        this.today = today;
    }

    public sealed interface PublishEditionOutcome {

        record Published(Publication publication, List<Path> files) implements PublishEditionOutcome {}

        /** Nothing was written or kept. What did not agree, and in which cases, is told to those who may read cases. */
        record Stopped(List<Check> checks) implements PublishEditionOutcome {

            public String sentence() {
                return checks.stream().map(check -> check.id() + ": " + check.rule() + " " + check.difference())
                        .collect(Collectors.joining("\n", "The edition was not published, because not all checks held. Nothing was written.\n", ""));
            }
        }
    }

    /** REFUSED where nobody has signed off the rule. Files, what is kept and the audit entry together, or none of them. */
    public PublishEditionOutcome publish(FinancialYear year, Edition edition, AreaGroup area, Path folder, Progress progress) {
        if (!edition.leavesThePanel()) {
            throw new IllegalArgumentException("the panel's own edition is not published");
        }
        return session.change(Right.WRITE_STATISTICS, records -> {
            progress.step("Counting, and searching for what gives small numbers away", 0, 3);
            DisclosureRule rule = PrepareAnnualStatistics.signedOff(records);
            EditionDraft draft = prepare.draft(records, year, edition, area, rule);
            if (!draft.mayBePublished()) {
                return new PublishEditionOutcome.Stopped(draft.failed().stream().map(this::asTold).toList());
            }
            progress.step("Writing files", 1, 3);
            keep(records, draft, rule);
            List<Path> files = writer.write(draft.publication(), folder, progress);
            progress.report("Done", 3, 3);
            return new PublishEditionOutcome.Published(draft.publication(), files);
        });
    }

    private Check asTold(Check check) {
        return session.may(Right.READ_CASES) ? check : new Check(check.id(), check.rule(), false, FOR_THE_PANEL);
    }

    private void keep(Records records, EditionDraft draft, DisclosureRule rule) {
        Publication publication = draft.publication();
        records.editions().publish(new PublishedEdition(
                publication.year(), publication.edition(), publication.area(), publication.asAt(), publication.snapshot(),
                rule.threshold(), rule.signedOff().orElseThrow(), today.instant(), session.who().name(), draft.log()), draft.numbers());
        records.audit().record(AuditEvent.counted(AuditEvent.What.EDITION_PUBLISHED, "edition",
                String.join("-", publication.year().fileLabel(), publication.edition().code(), publication.area().name().toLowerCase(Locale.ROOT)),
                draft.numbers().numbers().size()));
    }
}
