package uk.cdop.casebook.statistics.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * One figure for England, or for a part of its children, as somebody published it.
 *
 * @param measure the code under which a measure finds it
 * @param label   what is counted, in words; figures of different definitions have different codes
 * @param sameDefinition whether it is of the series of child death reviews, and not of another definition
 * @param year    a year such as 2023/24 or 2023, or years such as 2021 to 2023
 */
public record NationalFigure(String measure, String label, String unit, boolean sameDefinition, String year, Optional<BigDecimal> value, Origin origin)
        implements ReferenceFigure {

    static final List<String> HEADINGS = Denominator.headings("measure", "label", "unit", "series", "year", "value");

    private static final String REVIEWS = "child_death_reviews";
    static NationalFigure of(ReferenceLine line) {
        Origin origin = Origin.of(line);
        String label = line.words("label", 200);
        if (label.isEmpty()) {
            throw new NotAFigure("The label must say what is counted.");
        }
        return new NationalFigure(
                line.matching("measure", "[a-z][a-z0-9_]{0,39}", "a code of small letters, figures and underscores"), label, line.words("unit", 60),
                line.matching("series", REVIEWS + "|other", "child_death_reviews, or other where the definition is another").equals(REVIEWS),
                years(line.words("year", 40)),
                line.value(origin.standing(), "\\d{1,9}(\\.\\d{1,2})?", "a number with at most two decimals"), origin);
    }

    private static String years(String written) {
        List<String> years = List.of(written.split(" to ", -1));
        if (years.size() > 2 || !years.stream().allMatch(one -> one.matches("\\d{4}") || one.contains("/") && FinancialYear.read(one).isPresent())) {
            throw new NotAFigure("The year must be such as 2023/24 or 2023, or years such as 2021 to 2023.");
        }
        return written;
    }

    @Override
    public String title() {
        return unit.isEmpty() || unit.equals("number") ? label : label + ", " + unit;
    }

    @Override
    public String yearInWords() {
        return year;
    }

    @Override
    public boolean isForTables() {
        return sameDefinition && Arrays.stream(NationalMeasure.values()).anyMatch(one -> one.code().equals(measure));
    }

    @Override
    public String place() {
        return measure + "|" + year;
    }

    @Override
    public List<String> fields() {
        List<String> fields = new ArrayList<>(List.of(measure, label, unit, sameDefinition ? REVIEWS : "other", year, value.map(BigDecimal::toPlainString).orElse("")));
        fields.addAll(origin.fields());
        return fields;
    }

    /** Who said it, and when: "National Child Mortality Database, 2024 (ncmd.info)". */
    public String source() {
        String released = origin.release().isEmpty() ? "" : ", " + origin.release();
        return origin.publisher() + released + (origin.address().isEmpty() ? "" : " (" + origin.address() + ")");
    }
}
