package uk.cdop.casebook.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.office.annualtables.FreezeFacts;
import uk.cdop.casebook.office.annualtables.ReferenceSetUp;
import uk.cdop.casebook.office.ncmdreturn.ReturnEvidence;
import uk.cdop.casebook.statistics.reference.ReferenceFigures;

/** The populations and national figures that come with the program, and the superseded populations made usable for tests. */
public final class ReferenceTexts {

    public static final String DENOMINATORS = resource("/statistics/denominators.csv");
    public static final String COMPARATORS = resource("/statistics/comparators.csv");

    private ReferenceTexts() {}

    public static ReferenceFigures shipped() {
        return ReferenceFigures.read(DENOMINATORS, COMPARATORS).with(SampleAreas.history());
    }

    public static ReferenceSetUp setUp() {
        return new ReferenceSetUp(DENOMINATORS, COMPARATORS, SampleAreas.history());
    }

    /** The facts of a year are frozen with these, and with the words of the shipped code lists. */
    public static FreezeFacts freezing() {
        return new FreezeFacts(setUp(), ShippedForms.words(), new ReturnEvidence(ReturnOffice.CATALOGUE, new AreaDirectory(List.of())));
    }

    /** As if the populations of mid-2020 were official and those of every year named, in the boundaries of today. */
    public static ReferenceFigures withPopulations(String... years) {
        StringBuilder text = new StringBuilder(DENOMINATORS.lines().filter(line -> line.startsWith("area,")).findFirst().orElseThrow()).append('\n');
        for (String year : years) {
            DENOMINATORS.lines().filter(line -> line.contains(",superseded,"))
                    .map(line -> line.replace(",2020/21,", "," + year + ",").replace("30 June 2020", "30 June " + year.substring(0, 4)).replace(",superseded,", ",official,").replace("demographr\",,", "demographr\",2021,").replace(",E10000027,", ",E06000066,"))
                    .forEach(line -> text.append(line).append('\n'));
        }
        return ReferenceFigures.read(text.toString(), COMPARATORS).with(SampleAreas.history());
    }

    /** The same, beside England's figures as measure, years and value, as if a publisher had them out officially. */
    public static ReferenceFigures withEngland(ReferenceFigures held, String... figures) {
        String text = Stream.of(figures).map(figure -> figure.split(","))
                .map(figure -> "%s,Invented,,child_death_reviews,%s,%s,A publisher,2024,an address,official,,,".formatted(figure[0], figure[1], figure[2]))
                .collect(Collectors.joining("\n", COMPARATORS.lines().filter(line -> line.startsWith("measure,")).findFirst().orElseThrow() + "\n", "\n"));
        return new ReferenceFigures(held.denominators(), ReferenceFigures.read(DENOMINATORS, text).national(), held.areas());
    }

    private static String resource(String name) {
        try (InputStream in = ReferenceTexts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
