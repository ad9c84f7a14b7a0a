package uk.cdop.casebook.office.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.analysis.Recurrence;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.child.AgeAtDeath;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.similar.Likeness;
import uk.cdop.casebook.casework.similar.SimilarDeaths;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows, while the panel decides, how often factors and categories came up before and how earlier, similar cases were decided. */
@Needs(Right.READ_CASES)
public final class ShowRecurrence {

    private static final int LATEST = 5;

    private final Session session;

    public ShowRecurrence(Session session) {
        this.session = session;
    }

    /** The case itself is not counted. */
    public EarlierCases show(CaseNumber number, Collection<String> factorCodes, Optional<CategoryOfDeath> category) {
        return session.read(Right.READ_CASES, records -> of(records, number, factorCodes, category));
    }

    static EarlierCases of(Records records, CaseNumber number, Collection<String> factorCodes, Optional<CategoryOfDeath> category) {
        return new EarlierCases(
                records.findings().recurrence(factorCodes, number),
                category.map(chosen -> byCode(records.findings().categories(number)).getOrDefault(chosen.code(), Recurrence.none(chosen.code()))), category,
                category.map(chosen -> records.findings().decided(chosen, number)).orElse(Map.of()),
                category.map(chosen -> records.findings().similar(chosen, number, LATEST)).orElse(List.of()));
    }

    /** For the room, which tries one factor and category after the other; the case itself is not counted. */
    public PanelBefore before(CaseNumber number, Collection<String> factorCodes) {
        return session.read(Right.READ_CASES, records -> new PanelBefore(
                byCode(records.findings().recurrence(factorCodes, number)), byCode(records.findings().categories(number)),
                records.cases().find(number).map(file -> counted(similar(records, file))).orElse(SimilarReviews.NONE)));
    }

    private static Map<String, Recurrence> byCode(List<Recurrence> all) {
        return all.stream().collect(Collectors.toMap(Recurrence::code, Function.identity()));
    }

    private static List<Analysis> similar(Records records, CaseFile file) {
        AgeBand band = band(file);
        return records.similarDeaths().of(file.number()).stream()
                .flatMap(one -> SimilarDeaths.to(one, records.similarDeaths().between(
                        one.died().minusMonths(Likeness.MOST_MONTHS), one.died().plusMonths(Likeness.MOST_MONTHS))).stream())
                .flatMap(death -> records.cases().find(death.number()).stream())
                .filter(other -> band(other) == band)
                .flatMap(other -> other.analysis().stream()).toList();
    }

    private static AgeBand band(CaseFile file) {
        return file.age().map(AgeAtDeath::band).orElse(AgeBand.NOT_KNOWN);
    }

    private static SimilarReviews counted(List<Analysis> found) {
        return new SimilarReviews(found.size(), found.stream()
                .collect(Collectors.groupingBy(analysis -> analysis.category().code(), Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder()))).toList(),
                (int) found.stream().filter(analysis -> analysis.modifiability() == Modifiability.IDENTIFIED).count());
    }
}
