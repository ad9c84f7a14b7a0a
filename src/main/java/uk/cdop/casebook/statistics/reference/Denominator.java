package uk.cdop.casebook.statistics.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * The children of an age, or the live births, of one area that the rates of one year are divided by.
 *
 * @param area      empty for England and for an area as it was
 * @param codeThen  the code of a council or district as it was, in whose boundaries it was counted; empty for the areas of today
 * @param reference the day or year that was estimated or counted, in words
 * @param geography the area's code in the boundaries that were counted
 */
public record Denominator(
        Optional<ReportingArea> area, String codeThen, FinancialYear year, PopulationBand band, Optional<BigDecimal> value, String reference, String geography,
        Origin origin) implements ReferenceFigure {

    static final List<String> HEADINGS = headings("area", "year", "band", "value", "reference", "geography");

    private static final String ENGLAND = "ENGLAND";

    private static final Pattern NAMED_YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    private static final String CODE = "E\\d{8}";

    /** Of an area of today, or of England. */
    public Denominator(
            Optional<ReportingArea> area, FinancialYear year, PopulationBand band, Optional<BigDecimal> value, String reference, String geography, Origin origin) {
        this(area, "", year, band, value, reference, geography, origin);
    }

    static List<String> headings(String... first) {
        return Stream.concat(Arrays.stream(first), Origin.HEADINGS.stream()).toList();
    }

    static Denominator of(ReferenceLine line) {
        Origin origin = Origin.of(line);
        String area = line.words("area", 40);
        Optional<ReportingArea> known = Arrays.stream(ReportingArea.values()).filter(one -> one.isResident() && one.name().equals(area)).findFirst();
        if (known.isEmpty() && !area.equals(ENGLAND) && !area.matches(CODE)) {
            throw new NotAFigure("The area must be DORSET, BCP, SOMERSET or ENGLAND, or the code of a council or district as it was, such as E07000187.");
        }
        return new Denominator(
                known, area.matches(CODE) ? area : "",
                FinancialYear.read(line.words("year", 10)).orElseThrow(() -> new NotAFigure("The year must be such as 2023/24.")),
                Coded.ofCode(PopulationBand.class, line.words("band", 40)).orElseThrow(() -> new NotAFigure(
                        "The band must be one of " + Arrays.stream(PopulationBand.values()).map(PopulationBand::code).collect(Collectors.joining(", ")) + ".")),
                line.value(origin.standing(), "[1-9]\\d{0,8}", "a whole number above 0"),
                line.words("reference", 100), line.words("geography", 100), origin);
    }

    /**
     * False where the reference names years and none is the calendar year in which this year begins: 30 June of it lies in the year,
     * and births of it were born in nine of the year's months. Source: domain file, annual-statistics section 4.8, and decision 24.
     */
    public boolean isOfItsCalendarYear() {
        List<String> named = NAMED_YEAR.matcher(reference).results().map(MatchResult::group).toList();
        return named.isEmpty() || named.contains(String.valueOf(year.startYear()));
    }

    public String areaLabel() {
        return area.map(ReportingArea::label).orElse(codeThen.isEmpty() ? "England" : codeThen);
    }

    /** Whether it was counted in the boundaries that this code stands for. */
    public boolean isOf(String code) {
        return codeThen.equals(code) || area.isPresent() && geography.equals(code);
    }

    @Override
    public String title() {
        return areaLabel() + ": " + band.label().toLowerCase(Locale.ROOT);
    }

    @Override
    public String yearInWords() {
        return year.label();
    }

    @Override
    public boolean isForTables() {
        return area.isPresent() || !codeThen.isEmpty();
    }

    @Override
    public String place() {
        return areaCode() + "|" + year.label() + "|" + band.code();
    }

    private String areaCode() {
        return area.map(ReportingArea::name).orElse(codeThen.isEmpty() ? ENGLAND : codeThen);
    }

    @Override
    public List<String> fields() {
        List<String> fields = new ArrayList<>(List.of(
                areaCode(), year.label(), band.code(), value.map(BigDecimal::toPlainString).orElse(""), reference, geography));
        fields.addAll(origin.fields());
        return fields;
    }
}
