package uk.cdop.casebook.office.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows, while the panel decides, how often factors came up before and how earlier cases of the category were decided. */
@Needs(Right.READ_CASES)
public final class ShowRecurrence {

    private static final int LATEST = 5;

    private final Session session;

    public ShowRecurrence(Session session) {
        this.session = session;
    }

    /** The case itself is not counted. */
    public EarlierCases show(CaseNumber number, Collection<String> factorCodes, Optional<CategoryOfDeath> category) {
        return session.read(Right.READ_CASES, records -> of(records, number, factorCodes, category));
    }

    static EarlierCases of(Records records, CaseNumber number, Collection<String> factorCodes, Optional<CategoryOfDeath> category) {
        return new EarlierCases(
                records.findings().recurrence(factorCodes, number), category,
                category.map(chosen -> records.findings().decided(chosen, number)).orElse(Map.of()),
                category.map(chosen -> records.findings().similar(chosen, number, LATEST)).orElse(List.of()));
    }
}
