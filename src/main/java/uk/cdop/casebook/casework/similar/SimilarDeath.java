package uk.cdop.casebook.casework.similar;

import java.time.LocalDate;
import java.util.Set;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Another death that resembles the one in view, and in which ways. */
public record SimilarDeath(CaseNumber number, LocalDate died, Set<Likeness> likenesses) {

    public boolean asksAboutCluster() {
        return likenesses.stream().anyMatch(Likeness::asksAboutCluster);
    }
}
