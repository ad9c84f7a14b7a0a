package uk.cdop.casebook.statistics.crosscheck;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.measure.NationalComparators;
import uk.cdop.casebook.statistics.reference.NationalFigure;
import uk.cdop.casebook.statistics.reference.Standing;
import uk.cdop.casebook.statistics.table.Publication.Check;

/** Every national figure that a table can use says where and when it was released, is of one definition, and is of the newest release or noted as older. */
public final class ComparatorsStated implements Crosscheck {

    @Override
    public Check check(Examined examined) {
        Differences differences = new Differences();
        List<NationalFigure> national = examined.snapshot().reference().national();
        national.stream().filter(figure -> figure.value().isPresent() && figure.origin().standing() == Standing.OFFICIAL)
                .forEach(figure -> stated(differences, figure));
        Map<String, List<NationalFigure>> measures = national.stream().filter(NationalFigure::isForTables).collect(Collectors.groupingBy(NationalFigure::measure));
        measures.forEach((measure, figures) -> differences.expect(
                figures.stream().map(NationalFigure::unit).filter(unit -> !unit.isEmpty()).distinct().count() <= 1, measure + ": figures of several units"));
        List<String> notes = examined.table(NationalComparators.ID).notes();
        examined.snapshot().reference().overtaken().forEach(figure -> differences.expect(
                notes.stream().anyMatch(note -> note.contains(NationalComparators.released(figure))), NationalComparators.released(figure) + ": a later release is known, and no note says so"));
        return differences.result("Q16_comparators_stated",
                "Every official national figure has its publisher, address and date of release and is of one definition with the others of its measure; one that is older than the newest release known has a note in T42_Comparators.");
    }

    private static void stated(Differences differences, NationalFigure figure) {
        String what = figure.title() + ", " + figure.year();
        differences.expect(Stream.of(figure.origin().publisher(), figure.origin().release(), figure.origin().address()).noneMatch(String::isBlank),
                what + ": without a publisher, an address or a date of release");
    }
}
