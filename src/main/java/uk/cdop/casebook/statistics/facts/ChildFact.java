package uk.cdop.casebook.statistics.facts;

import java.util.Optional;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.casework.child.NewbornBand;
import uk.cdop.casebook.casework.child.Sex;

/**
 * What is counted of a child, whether the death or its review is.
 *
 * @param newborn the part of the first 28 days in which the child died; empty for older children
 * @param inquest into the death, which is known from the case and not from its notification
 */
public record ChildFact(AgeBand age, Optional<Sex> sex, Particulars particulars, Home home, Optional<NewbornBand> newborn, Inquest inquest) {

    public ChildFact(AgeBand age, Optional<Sex> sex, Particulars particulars) {
        this(age, sex, particulars, Home.NOT_RECORDED, Optional.empty(), Inquest.NONE_RECORDED);
    }
}
