package uk.cdop.casebook.casework.analysis;

import java.util.Optional;

/** A factor the panel named, in its domain, with how far it bore on the death and whether it could be changed. */
public record ContributoryFactor(
        FactorDomain domain, String factorCode, Optional<String> detail, Relevance relevance, boolean modifiable) {

    @Override
    public String toString() {
        return "ContributoryFactor " + factorCode;
    }
}
