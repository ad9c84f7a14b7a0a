package uk.cdop.casebook.statistics.facts;

import java.util.Optional;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.casework.child.Sex;

/** What is counted of a child, whether the death or its review is. */
public record ChildFact(AgeBand age, Optional<Sex> sex, Particulars particulars, Home home) {

    public ChildFact(AgeBand age, Optional<Sex> sex, Particulars particulars) {
        this(age, sex, particulars, Home.NOT_RECORDED);
    }
}
