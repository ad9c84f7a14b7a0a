package uk.cdop.casebook.benchmark;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.reference.NationalMeasure;
import uk.cdop.casebook.statistics.reference.PopulationBand;
import uk.cdop.casebook.statistics.reference.ReferenceFigures;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;
import uk.cdop.casebook.testkit.SampleAreas;

/** Invented populations and national figures: of nearly every year, some of them twice, and some of those disagreeing or overtaken. */
final class ManyFigures {

    private static final List<String> ORIGINS = List.of("2022,example.org,official", "2023-05,example.org,official", "2024,,press", "2021,example.org,superseded", ",,unverified");

    private final Random random = new Random(5);

    private ManyFigures() {}

    static ReferenceFigures held() {
        ManyFigures made = new ManyFigures();
        return ReferenceFigures.read(
                made.text("area,year,band,value,reference,geography", Stream.of("DORSET", "BCP", "SOMERSET").flatMap(area -> years().boxed().flatMap(
                        year -> Stream.of(PopulationBand.values()).flatMap(band -> made.lines("%s,%s,%s,".formatted(area, new FinancialYear(year), band.code()), ",,", band == PopulationBand.LIVE_BIRTHS ? 3_000 : 9_000))))),
                made.text("measure,label,unit,series,year,value", Stream.of(NationalMeasure.values()).flatMap(measure -> years().boxed().flatMap(
                        year -> Stream.of(1, 3, 5).flatMap(span -> made.lines("%s,Invented,,child_death_reviews,%s,".formatted(
                                measure.code(), YearSpan.endingWith(new FinancialYear(year), span).label()), "", 50))))))
                .with(SampleAreas.history());
    }

    private static IntStream years() {
        return IntStream.rangeClosed(2012, 2024);
    }

    private String text(String headings, Stream<String> lines) {
        return Stream.concat(Stream.of(headings + ",publisher,release,address,status,retrieved_by,retrieved_on,mark"), lines).reduce("", (all, line) -> all + line + "\n");
    }

    /** One official figure mostly; now and then another beside it, and sometimes none. */
    private Stream<String> lines(String place, String after, int about) {
        int kind = random.nextInt(60);
        String first = line("Example publisher", place, after, about, 0);
        return kind == 0 ? Stream.empty() : kind < 6 ? Stream.of(first, line("Another publisher", place, after, about, kind - 1)) : Stream.of(first);
    }

    private String line(String publisher, String place, String after, int about, int origin) {
        String[] from = ORIGINS.get(origin).split(",", -1);
        return "%s%d%s,%s,%s,%s,%s,,,".formatted(place, about + random.nextInt(about), after, publisher, from[0], from[1], from[2]);
    }
}
