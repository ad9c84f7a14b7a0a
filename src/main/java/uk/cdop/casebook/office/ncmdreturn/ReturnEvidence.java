package uk.cdop.casebook.office.ncmdreturn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.ncmdreturn.ReportedCount;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.ReturnRegisterStore.Unkeyed;
import uk.cdop.casebook.office.ncmdreturn.FormSheets.Lack;
import uk.cdop.casebook.statistics.facts.Doubt;
import uk.cdop.casebook.statistics.facts.FieldCompleteness;
import uk.cdop.casebook.statistics.facts.ReviewFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** What the national return knows of a year that its statistics are judged by: what is missing, what is not keyed, what NCMD counted. */
public final class ReturnEvidence {

    private final ReturnCompiler compiler;

    public ReturnEvidence(FormCatalogue catalogue, AreaDirectory areas) {
        this.compiler = new ReturnCompiler(catalogue, new AnswerWording(catalogue.codeLists(), areas));
    }

    private record Place(FormCode form, FieldKey field) {}

    private static final class Tally {
        private final String question;
        private int needed;
        private final List<CaseNumber> missing = new ArrayList<>();
        private final List<CaseNumber> neededOf = new ArrayList<>();
        private final List<CaseNumber> completeOf = new ArrayList<>();

        Tally(String question) {
            this.question = question;
        }

        /** @param shared one list for all questions that are of the same cases, as most are */
        private FieldCompleteness of(Place place, Map<List<CaseNumber>, List<CaseNumber>> shared) {
            return new FieldCompleteness(
                    place.form().label(), place.field().toString(), question, needed, missing,
                    shared.computeIfAbsent(neededOf.stream().sorted().toList(), cases -> cases), shared.computeIfAbsent(completeOf.stream().sorted().toList(), cases -> cases));
        }

        /** A case is counted at one go, however often it is asked. */
        private static void once(List<CaseNumber> cases, CaseNumber number) {
            if (cases.isEmpty() || !cases.getLast().equals(number)) {
                cases.add(number);
            }
        }
    }

    public List<ReportedCount> reported(Records records, FinancialYear year) {
        return records.monitoring().reported(year);
    }

    /** Once the year has ended: what was to be keyed by then and is not. A case that the program counts from no later day is not among them. */
    public List<Doubt> notKeyed(Records records, Snapshot snapshot) {
        if (snapshot.isPartYear()) {
            return List.of();
        }
        return records.returnRegister().unkeyed(records.officeRules().workBegan()).stream()
                .flatMap(form -> doubt(form, snapshot.year()).stream()).distinct().toList();
    }

    private static Optional<Doubt> doubt(Unkeyed form, FinancialYear year) {
        if (form.form() == FormCode.ANALYSIS) {
            return year.contains(form.from()) ? Optional.of(new Doubt(form.number(), Doubt.Kind.REVIEW_NOT_KEYED)) : Optional.empty();
        }
        return form.from().isAfter(year.lastDay()) ? Optional.empty() : Optional.of(new Doubt(form.number(), Doubt.Kind.NOTIFICATION_NOT_KEYED));
    }

    /** Question by question over the reviews that the snapshot counts in its year; questions that are needed of none are left out. */
    public List<FieldCompleteness> completeness(Records records, Snapshot snapshot, List<PanelMeeting> meetings) {
        Set<CaseNumber> reviewed = snapshot.reviews().stream()
                .filter(fact -> snapshot.year().contains(fact.completedOn())).map(ReviewFact::number).collect(Collectors.toSet());
        Map<Place, Tally> tallies = new LinkedHashMap<>();
        if (!reviewed.isEmpty()) {
            Map<CaseNumber, List<Lack>> forms = compiler.lacksOf(records, snapshot.year(), reviewed, meetings);
            FormCode.inOrderOfReturn().forEach(code -> forms.forEach((number, lacks) ->
                    lacks.stream().filter(lack -> lack.definition().form() == code).forEach(lack -> count(tallies, number, lack))));
        }
        Map<List<CaseNumber>, List<CaseNumber>> shared = new HashMap<>();
        return tallies.entrySet().stream().map(entry -> entry.getValue().of(entry.getKey(), shared)).toList();
    }

    private static void count(Map<Place, Tally> tallies, CaseNumber number, Lack lack) {
        for (FieldKey key : lack.needed()) {
            String question = lack.definition().field(key).map(Field::label).orElse(key.name());
            Tally tally = tallies.computeIfAbsent(new Place(lack.definition().form(), key.question()), any -> new Tally(question));
            tally.needed++;
            Tally.once(tally.neededOf, number);
            if (lack.missing().contains(key)) {
                tally.missing.add(number);
            } else {
                Tally.once(tally.completeOf, number);
            }
        }
    }
}
