package uk.cdop.casebook.casework.analysis;

import java.util.Optional;

/**
 * A factor as it stands in a row of the analysis form, as far as it is filled in.
 *
 * @param formRow the row of the form, from 1
 */
public record FormFactor(
        int formRow, Optional<FactorDomain> domain, Optional<String> code, Optional<String> detail, Optional<Relevance> relevance,
        Optional<Boolean> modifiable, int sameBefore) {

    public boolean isWhole() {
        return domain.isPresent() && code.isPresent() && relevance.isPresent() && (!contributed() || modifiable.isPresent());
    }

    public boolean contributed() {
        return relevance.equals(Optional.of(Relevance.MAY_HAVE_CONTRIBUTED));
    }

    public boolean isMarkedModifiable() {
        return modifiable.orElse(false);
    }

    /** Relevance 2 and modifiable: such a factor calls for a response. */
    public boolean callsForResponse() {
        return isWhole() && contributed() && isMarkedModifiable();
    }

    /** Empty until domain and factor are chosen. */
    public Optional<FactorKey> key() {
        return domain.flatMap(in -> code.map(of -> new FactorKey(in, of, sameBefore + 1)));
    }

    Optional<ContributoryFactor> found() {
        return isWhole()
                ? Optional.of(new ContributoryFactor(domain.get(), code.get(), detail, relevance.get(), isMarkedModifiable()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "FormFactor " + formRow;
    }
}
