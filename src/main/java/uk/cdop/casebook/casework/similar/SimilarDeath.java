package uk.cdop.casebook.casework.similar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Another death that resembles the one in view, in which ways, and whether its child is of the same family. */
public record SimilarDeath(CaseNumber number, LocalDate died, Set<Likeness> likenesses, Optional<Kin> kin) {

    public SimilarDeath of(Optional<Kin> family) {
        return new SimilarDeath(number, died, likenesses, family);
    }

    public boolean asksAboutCluster() {
        return likenesses.stream().anyMatch(Likeness::asksAboutCluster);
    }

    /** Each likeness, and then what a likeness within one family may come from. */
    public String why() {
        String likeness = likenesses.stream().map(Likeness::words).collect(Collectors.joining("; "));
        return Character.toUpperCase(likeness.charAt(0)) + likeness.substring(1) + "." + kin.map(is -> " " + is.sentence()).orElse("");
    }
}
