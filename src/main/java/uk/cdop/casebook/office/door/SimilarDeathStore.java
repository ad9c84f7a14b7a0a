package uk.cdop.casebook.office.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.similar.ClusterAnswer;
import uk.cdop.casebook.casework.similar.DeathCircumstances;

/** Reads the circumstances by which deaths resemble one another, and keeps what was answered about them. */
public interface SimilarDeathStore {

    Optional<DeathCircumstances> of(CaseNumber number);

    /** Of deaths from one day to another, both included, without duplicates and what is out of scope. */
    List<DeathCircumstances> between(LocalDate from, LocalDate to);

    /** The same of those that a form calls a suspected suicide, which are few; far quicker than reading all. */
    List<DeathCircumstances> suspectedSuicides(LocalDate from, LocalDate to);

    /** In the order in which they were given. */
    List<ClusterAnswer> answersOf(CaseNumber number);

    /** The cases of which the question of a cluster was answered, however it was. */
    Set<CaseNumber> answered();

    void add(ClusterAnswer answer);
}
