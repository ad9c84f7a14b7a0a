package uk.cdop.casebook.office.analysis;

import java.util.List;
import uk.cdop.casebook.casework.analysis.CheckCatalogue;
import uk.cdop.casebook.casework.analysis.TrippedCheck;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Puts the numbered consistency checks to the findings of a case as they stand. */
@Needs(Right.READ_CASES)
public final class RunChecks {

    private final Session session;
    private final GatherFacts gather;

    public RunChecks(Session session, GatherFacts gather) {
        this.session = session;
        this.gather = gather;
    }

    /** Those that trip, those that stop sign-off first; none where the vault has no such case. */
    public List<TrippedCheck> run(CaseNumber number) {
        return session.read(Right.READ_CASES, records -> records.cases().find(number)
                .map(file -> CheckCatalogue.run(gather.of(records, file))).orElse(List.of()));
    }
}
