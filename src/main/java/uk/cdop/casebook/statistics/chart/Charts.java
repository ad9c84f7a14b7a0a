package uk.cdop.casebook.statistics.chart;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.cdop.casebook.statistics.table.Publication;

/** The charts that an edition's tables have the numbers for, in their order. */
public final class Charts {

    private static final List<Function<Publication, Optional<Chart>>> IN_ORDER = List.of(
            CountCharts::notificationsAndReviews,
            CountCharts::openCaseload,
            CountCharts::ages,
            CountCharts::categories,
            IntervalCharts::modifiableByYear,
            CountCharts::timeToReview,
            IntervalCharts::rates,
            ShareCharts::deprivation,
            ShareCharts::factors,
            ShareCharts::attendance);

    private Charts() {}

    public static List<Chart> of(Publication publication) {
        return IN_ORDER.stream().flatMap(draw -> draw.apply(publication).stream()).filter(Chart::isOfSomething).toList();
    }

    public static Optional<Chart> of(Publication publication, String id) {
        return of(publication).stream().filter(chart -> chart.id().equals(id)).findFirst();
    }
}
