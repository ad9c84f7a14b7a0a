package uk.cdop.casebook.statistics.reference;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.area.AreaHistory;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** The figures from elsewhere that a year's tables stand beside or are divided by. The same lists in any order are the same. */
public record ReferenceFigures(List<Denominator> denominators, List<NationalFigure> national, AreaHistory areas, List<PublishedFigure> published) {

    public static final ReferenceFigures NONE = new ReferenceFigures(List.of(), List.of(), AreaHistory.NONE);

    public ReferenceFigures {
        denominators = inOrder(denominators);
        national = inOrder(national);
        published = inOrder(published);
    }

    public ReferenceFigures(List<Denominator> denominators, List<NationalFigure> national, AreaHistory areas) {
        this(denominators, national, areas, List.of());
    }

    private static <F extends ReferenceFigure> List<F> inOrder(List<F> figures) {
        return figures.stream().sorted(Comparator.comparing((F one) -> one.place()).thenComparing(one -> String.join("\n", one.fields()))).toList();
    }

    /** Reads both lists as they are kept. */
    public static ReferenceFigures read(String denominators, String national) {
        return new ReferenceFigures(
                ReferenceList.DENOMINATORS.read(denominators).stream().map(Denominator.class::cast).toList(),
                ReferenceList.COMPARATORS.read(national).stream().map(NationalFigure.class::cast).toList(),
                AreaHistory.NONE);
    }

    /** The same figures, beside the areas as they were. */
    public ReferenceFigures with(AreaHistory history) {
        return new ReferenceFigures(denominators, national, history, published);
    }

    /** The same figures, beside what the panel published before, read as it is kept. */
    public ReferenceFigures published(String text) {
        return new ReferenceFigures(denominators, national, areas, ReferenceList.PUBLISHED.read(text).stream().map(PublishedFigure.class::cast).toList());
    }

    public Stream<ReferenceFigure> all() {
        return Stream.of(denominators, national, published).flatMap(List::stream);
    }

    /** The figure in use, or empty where no official one is held. */
    public Optional<Denominator> denominator(ReportingArea area, FinancialYear year, PopulationBand band) {
        return ReferenceFigure.inUse(denominators.stream()
                .filter(one -> one.band() == band && one.year().equals(year) && one.area().equals(Optional.of(area)))
                .toList());
    }

    /** The population of all these ages, areas and years together; empty where any part of it is not held. */
    public OptionalLong population(AreaGroup area, YearSpan years, Set<PopulationBand> bands) {
        long sum = 0;
        for (FinancialYear year : years.years()) {
            for (ReportingArea part : ReportingArea.values()) {
                for (PopulationBand band : area.includes(part) ? bands : Set.<PopulationBand>of()) {
                    Optional<BigDecimal> value = denominator(part, year, band).flatMap(Denominator::value);
                    if (value.isEmpty()) {
                        return OptionalLong.empty();
                    }
                    sum += value.get().longValueExact();
                }
            }
        }
        return OptionalLong.of(sum);
    }

    /**
     * The population of all these ages and years together in an area as it was; empty where it did not stand all the years, or any part
     * is not held in its own boundaries.
     *
     * @param name of a council, district or partnership
     */
    public OptionalLong populationThen(String name, YearSpan years, Set<PopulationBand> bands) {
        long sum = 0;
        for (FinancialYear year : years.years()) {
            List<String> codes = areas.codesOf(name, year.firstDay(), year.lastDay());
            if (codes.isEmpty()) {
                return OptionalLong.empty();
            }
            for (String code : codes) {
                for (PopulationBand band : bands) {
                    Optional<BigDecimal> value = denominatorThen(code, year, band).flatMap(Denominator::value);
                    if (value.isEmpty()) {
                        return OptionalLong.empty();
                    }
                    sum += value.get().longValueExact();
                }
            }
        }
        return OptionalLong.of(sum);
    }

    /** The figure in use in the boundaries of a code: one listed under it, or one of an area of today that was counted in them. */
    public Optional<Denominator> denominatorThen(String code, FinancialYear year, PopulationBand band) {
        Optional<Denominator> own = ReferenceFigure.inUse(denominators.stream()
                .filter(one -> one.band() == band && one.year().equals(year) && one.codeThen().equals(code)).toList());
        return own.or(() -> Stream.of(ReportingArea.values()).flatMap(area -> denominator(area, year, band).stream()).filter(one -> one.isOf(code)).findFirst());
    }

    /** Figures in use that are of an older release than the newest known of their measure. */
    public List<NationalFigure> overtaken() {
        Map<String, List<NationalFigure>> places = national.stream().filter(NationalFigure::isForTables)
                .collect(Collectors.groupingBy(NationalFigure::place, TreeMap::new, Collectors.toList()));
        Map<String, String> newest = national.stream().filter(NationalFigure::isForTables)
                .collect(Collectors.toMap(NationalFigure::measure, one -> one.origin().release(), BinaryOperator.maxBy(Comparator.<String>naturalOrder())));
        return places.values().stream().flatMap(ofPlace -> ReferenceFigure.inUse(ofPlace).stream())
                .filter(used -> used.origin().release().compareTo(newest.get(used.measure())) < 0).toList();
    }

    /** England's figure in use for the very measure and years; empty where no official one is held. */
    public Optional<NationalFigure> england(NationalMeasure measure, YearSpan years) {
        return ReferenceFigure.inUse(national.stream()
                .filter(one -> one.sameDefinition() && one.measure().equals(measure.code()) && one.year().equals(years.label()))
                .toList());
    }
}
