package uk.cdop.casebook.office.door;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.analysis.AnalysisReturn;
import uk.cdop.casebook.casework.analysis.AnalysisVersion;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.EarlierFinding;
import uk.cdop.casebook.casework.analysis.FactorResponse;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.analysis.Recurrence;
import uk.cdop.casebook.casework.analysis.SignOffRecord;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Keeps what findings lead to, their sign-off and their versions, and looks up how earlier cases were decided. */
public interface FindingsStore {

    /** In the order of domain, factor and row. */
    List<FactorResponse> responses(CaseNumber number);

    /** Adds the response, or puts it in the place of the one with its id. */
    void keep(CaseNumber number, FactorResponse response);

    void removeResponse(UUID id);

    /** The newest first. */
    List<SignOffRecord> signOffs(CaseNumber number);

    Optional<SignOffRecord> signOffOfForm(UUID form);

    void add(SignOffRecord signOff);

    /** The oldest first; what counts now is not among them. */
    List<AnalysisVersion> versions(CaseNumber number);

    void add(AnalysisVersion version);

    /** When the findings of the case were returned to the national database, the oldest first. */
    List<AnalysisReturn> returns(CaseNumber number);

    void add(CaseNumber number, AnalysisReturn returned);

    /** The cases whose analysis was corrected after sign-off or import, each with the moment of the last correction. */
    Map<CaseNumber, Instant> amended();

    /** Of these factors, how often they contributed in other cases; one entry for each that did or has an open action elsewhere. */
    List<Recurrence> recurrence(Collection<String> factorCodes, CaseNumber except);

    /** How often each category was found in other cases, and how many actions of those cases are open. */
    List<Recurrence> categories(CaseNumber except);

    /** How other cases of this category were decided. */
    Map<Modifiability, Integer> decided(CategoryOfDeath category, CaseNumber except);

    /** Those decided last, the newest first. */
    List<EarlierFinding> similar(CategoryOfDeath category, CaseNumber except, int most);
}
