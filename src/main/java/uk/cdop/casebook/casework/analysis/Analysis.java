package uk.cdop.casebook.casework.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answer;

/**
 * What the panel found. The review date is the day the panel completed its review; {@code completedOn} is the day the
 * office marked the record complete for the national database.
 */
public record Analysis(
        Optional<MeetingNumber> meeting,
        LocalDate reviewDate,
        LocalDate formVersion,
        CategoryOfDeath category,
        Optional<PerinatalSubCategory> subCategory,
        SortedSet<CategoryOfDeath> secondaryCategories,
        List<ContributoryFactor> factors,
        Modifiability modifiability,
        Answer<String> cause,
        Answer<String> summary,
        Answer<String> learning,
        Optional<LocalDate> completedOn) {

    public Analysis {
        secondaryCategories = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(secondaryCategories));
        factors = List.copyOf(factors);
    }

    /** The same, marked complete on that day. */
    public Analysis completed(LocalDate on) {
        return new Analysis(
                meeting, reviewDate, formVersion, category, subCategory, secondaryCategories, factors, modifiability, cause, summary, learning, Optional.of(on));
    }

    @Override
    public String toString() {
        return "Analysis";
    }
}
