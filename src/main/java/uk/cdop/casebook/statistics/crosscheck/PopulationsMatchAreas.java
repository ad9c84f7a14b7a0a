package uk.cdop.casebook.statistics.crosscheck;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.DeathsBy;
import uk.cdop.casebook.statistics.measure.ReviewsBy;
import uk.cdop.casebook.statistics.measure.Trends;
import uk.cdop.casebook.statistics.reference.Denominator;
import uk.cdop.casebook.statistics.reference.PopulationBand;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** Every population in use was counted in the boundaries of its area and in the calendar year in which its year begins, and whatever rests on deprivation says by which version of the index. */
public final class PopulationsMatchAreas implements Crosscheck {

    @Override
    public Check check(Examined examined) {
        Differences differences = new Differences();
        Snapshot snapshot = examined.snapshot();
        List<String> indices = snapshot.indicesOfDeprivation();
        differences.expect(indices.size() <= 1, "homes are placed by several versions of the index of deprivation: " + String.join("; ", indices));
        for (FinancialYear year : YearSpan.endingWith(snapshot.year(), Trends.YEARS_OF_CHILDREN).years()) {
            for (ReportingArea area : ReportingArea.values()) {
                for (PopulationBand band : PopulationBand.values()) {
                    snapshot.reference().denominator(area, year, band).ifPresent(used -> compare(differences, snapshot, indices, area, used));
                }
            }
        }
        indices.forEach(index -> List.of(DeathsBy.DEPRIVATION.id(), ReviewsBy.DEPRIVATION.id()).forEach(table -> differences.expect(
                examined.table(table).notes().stream().anyMatch(note -> note.contains(index)), table + " does not say by which version of the index")));
        return differences.result("Q17_populations_match_areas",
                "Each population in T41_Denominators that is used has the code of a council with the boundaries of its area and is of the calendar year in which its year begins, and tables and populations by deprivation state one version of the index.");
    }

    private static void compare(Differences differences, Snapshot snapshot, List<String> indices, ReportingArea area, Denominator used) {
        String what = "%s, %s".formatted(used.title(), used.year());
        LocalDate midYear = LocalDate.of(used.year().startYear(), 6, 30);
        String code = used.geography().split(";")[0].strip();
        differences.expect(snapshot.reference().areas().standsFor(area, code, midYear), what + ": counted in the boundaries of " + (code.isEmpty() ? "no stated code" : code));
        differences.expect(used.isOfItsCalendarYear(), what + ": estimated for or born in " + used.reference() + ", not in " + used.year().startYear());
        if (used.band().isByDeprivation()) {
            Optional<String> index = indices.stream().findFirst().map(words -> words.split(", ")[0]);
            differences.expect(index.map(used.geography()::contains).orElse(used.geography().contains("IMD")), what + ": not by the version of the index that the homes are placed by");
        }
    }
}
