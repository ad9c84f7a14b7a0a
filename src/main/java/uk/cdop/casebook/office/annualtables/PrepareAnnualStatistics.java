package uk.cdop.casebook.office.annualtables;

import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.edition.DisclosureRule;
import uk.cdop.casebook.statistics.edition.EditionRequest;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.publication.AnnualPublication;
import uk.cdop.casebook.statistics.publication.CountedYear;
import uk.cdop.casebook.statistics.publication.EditionDraft;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * Freezes the facts as they are today and counts a year's tables from them and the figures held from elsewhere, for the screen
 * or for a file. An edition that leaves the panel is a draft until it is published.
 */
@Needs(Right.READ_STATISTICS)
public final class PrepareAnnualStatistics {

    private static final String NOT_SIGNED_OFF =
            "This edition leaves the panel, and nobody has signed off which numbers are too small to be shown. "
                    + "Open Settings, Small numbers, and record who signed it off. Nothing was counted.";
    private static final String NOT_AN_EXTRACT =
            "The restricted edition stays with the panel. Choose the partner, public or NHS-style edition for one council. Nothing was counted.";

    static final String ONLY_AS_NOW =
            "Editions that leave the panel are by areas as they are now. Choose areas as they are now, or the restricted edition. Nothing was counted.";

    private final Session session;
    private final Today today;
    private final FreezeFacts facts;

    public PrepareAnnualStatistics(Session session, Today today, FreezeFacts facts) {
        this.session = session;
        this.today = today;
        this.facts = facts;
    }

    /** REFUSED where the edition leaves the panel and nobody has signed off the rule for it. */
    public Publication prepare(FinancialYear year, Edition edition) {
        return prepare(year, edition, AreaBasis.AS_NOW);
    }

    /** With areas as they are now, or as they were on the day of each death; REFUSED for the latter in an edition that leaves the panel. */
    public Publication prepare(FinancialYear year, Edition edition, AreaBasis areas) {
        return prepare(year, edition, areas, Progress.NONE);
    }

    /** The same, saying how far it has come; where it is stopped after reading, nothing is counted. */
    public Publication prepare(FinancialYear year, Edition edition, AreaBasis areas, Progress progress) {
        if (edition.leavesThePanel() && areas == AreaBasis.AS_THEN) {
            throw new OfficeFailure(OfficeFailure.Kind.REFUSED, ONLY_AS_NOW);
        }
        return session.read(Right.READ_STATISTICS, records -> edition.leavesThePanel()
                ? draft(records, year, edition, AreaGroup.ALL_AREAS, signedOff(records), progress).publication()
                : restricted(records, year, areas, progress));
    }

    /** @param area all areas, or the one council of an extract; REFUSED for an extract of the restricted edition */
    public Publication prepare(FinancialYear year, Edition edition, AreaGroup area) {
        return prepare(year, edition, area, Progress.NONE);
    }

    /** The same, saying how far it has come; where it is stopped after reading, nothing is counted. */
    public Publication prepare(FinancialYear year, Edition edition, AreaGroup area, Progress progress) {
        return session.read(Right.READ_STATISTICS, records -> edition.leavesThePanel()
                ? draft(records, year, edition, area, signedOff(records), progress).publication() : restricted(records, year, area, progress));
    }

    Publication restricted(Records records, FinancialYear year, AreaGroup area, Progress progress) {
        if (area != AreaGroup.ALL_AREAS) {
            throw new OfficeFailure(OfficeFailure.Kind.REFUSED, NOT_AN_EXTRACT);
        }
        return restricted(records, year, AreaBasis.AS_NOW, progress);
    }

    Publication restricted(Records records, FinancialYear year, AreaBasis areas) {
        return restricted(records, year, areas, Progress.NONE);
    }

    private Publication restricted(Records records, FinancialYear year, AreaBasis areas, Progress progress) {
        return AnnualPublication.restricted(counted(records, year, progress), areas, records.editions().published()).with(ReleaseDays.held(records).ofRestricted(year));
    }

    EditionDraft draft(Records records, FinancialYear year, Edition edition, AreaGroup area, DisclosureRule rule) {
        return draft(records, year, edition, area, rule, Progress.NONE);
    }

    private EditionDraft draft(Records records, FinancialYear year, Edition edition, AreaGroup area, DisclosureRule rule, Progress progress) {
        CountedYear counted = counted(records, year, progress);
        return dated(records, AnnualPublication.leaving(counted, new EditionRequest(counted.once(), edition, area, rule, counted.kept())));
    }

    /** With its version and its days on the cover. */
    static EditionDraft dated(Records records, EditionDraft draft) {
        return draft.with(ReleaseDays.held(records).of(draft.publication(), records.editions().published()));
    }

    CountedYear counted(Records records, FinancialYear year, Progress progress) {
        progress.step("Reading the cases", 0, 2);
        Snapshot snapshot = facts.of(records, year, today.date());
        progress.step("Counting the tables", 1, 2);
        return CountedYear.of(snapshot, records.editions().givenAway());
    }

    static DisclosureRule signedOff(Records records) {
        return records.editions().rule().filter(rule -> rule.signedOff().isPresent())
                .orElseThrow(() -> new OfficeFailure(OfficeFailure.Kind.REFUSED, NOT_SIGNED_OFF));
    }
}
