package uk.cdop.casebook.office.session;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.Modifiability;
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

/** Says how the panel itself decided on earlier deaths that resemble one, as counts only. */
@Needs(Right.RUN_PANEL)
public final class ShowEarlierCases {

    private final Session session;

    public ShowEarlierCases(Session session) {
        this.session = session;
    }

    /**
     * @param cases      similar deaths of the same age group that the panel has reviewed
     * @param categories how often each category was found, the most frequent first, by its code
     * @param modifiable in how many of them modifiable factors were found
     * @param factors    in how many of them each factor was named, by its code
     */
    public record Earlier(int cases, List<Map.Entry<String, Long>> categories, int modifiable, Map<String, Long> factors) {

        public static final Earlier NONE = new Earlier(0, List.of(), 0, Map.of());
    }

    public Earlier of(CaseNumber number) {
        return session.read(Right.RUN_PANEL, records -> records.cases().find(number).map(file -> counted(similar(records, file))).orElse(Earlier.NONE));
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

    private static Earlier counted(List<Analysis> found) {
        Map<String, Long> factors = found.stream()
                .flatMap(analysis -> analysis.factors().stream().map(factor -> factor.factorCode()).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new Earlier(found.size(), found.stream()
                .collect(Collectors.groupingBy(analysis -> analysis.category().code(), Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder()))).toList(),
                (int) found.stream().filter(analysis -> analysis.modifiability() == Modifiability.IDENTIFIED).count(), factors);
    }
}
