package uk.cdop.casebook.statistics.facts;

import uk.cdop.casebook.casework.analysis.FactorDomain;

/**
 * A contributory factor that the panel named, in its domain.
 *
 * @param code      of the code list {@code factor}
 * @param relevance on the scale of the form that named it
 */
public record NamedFactor(FactorDomain domain, String code, int relevance, boolean modifiable) {}
