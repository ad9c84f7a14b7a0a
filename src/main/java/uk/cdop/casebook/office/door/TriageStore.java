package uk.cdop.casebook.office.door;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.notification.NcmdTold;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.scope.Scope;
import uk.cdop.casebook.forms.answer.Answers;

/** Keeps what was judged of a case at its triage, what was asked for it, and whether NCMD was told. */
public interface TriageStore {

    record KeptTriage(Scope scope, LocalDate judgedOn, Answers answers) {}

    Optional<KeptTriage> of(CaseNumber number);

    /** Puts this in the place of what was kept before. */
    void keep(CaseNumber number, KeptTriage triage);

    /** Empty where nobody recorded that the national database was told. */
    Optional<NcmdTold> ncmdTold(CaseNumber number);

    /** Puts this in the place of what was recorded before; empty takes it back. */
    void keepNcmdTold(CaseNumber number, Optional<NcmdTold> told);
}
