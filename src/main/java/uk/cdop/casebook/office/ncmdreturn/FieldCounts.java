package uk.cdop.casebook.office.ncmdreturn;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.office.door.ReturnPack.FieldCount;
import uk.cdop.casebook.office.ncmdreturn.FormSheet.CaseSheet;

/** Counts, question by question, how the forms of a return and what agencies reported beside it are answered; every question of the core forms has its line. */
final class FieldCounts {

    private final FormCatalogue catalogue;

    FieldCounts(FormCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    private record Place(FormCode form, FieldKey field) {}

    private static final class Tally {
        private final String question;
        private int needed;
        private int missing;
        private final Map<AnswerState, Integer> answers = new EnumMap<>(AnswerState.class);

        Tally(String question) {
            this.question = question;
            for (AnswerState state : AnswerState.values()) {
                answers.put(state, 0);
            }
        }
    }

    /** @param reported the reporting and supplementary forms that are held of the same cases */
    List<FieldCount> of(List<CaseSheet> sheets, Map<CaseNumber, List<FormSheet>> reported) {
        Map<Place, Tally> tallies = new LinkedHashMap<>();
        Set<FormCode> held = reported.values().stream().flatMap(List::stream).map(form -> form.definition().form()).collect(Collectors.toSet());
        for (FormCode form : FormCode.inOrderOfReturn().stream().filter(code -> code.isCore() || held.contains(code)).toList()) {
            catalogue.versions(form).reversed().forEach(version -> version.questions().forEach(field -> tally(tallies, form, field)));
        }
        sheets.stream().flatMap(sheet -> sheet.counted(reported.getOrDefault(sheet.file().number(), List.of()))).forEach(form -> {
            form.questions().forEach(question -> tally(tallies, form.definition().form(), question.field()).answers.merge(question.field().stateIn(form.answers()), 1, Integer::sum));
            form.neededFields().forEach(field -> count(tally(tallies, form.definition().form(), field), form, field));
        });
        return tallies.entrySet().stream().map(entry -> new FieldCount(
                entry.getKey().form(), entry.getKey().field(), entry.getValue().question,
                entry.getValue().needed, entry.getValue().missing, entry.getValue().answers)).toList();
    }

    private static void count(Tally tally, FormSheet form, Field field) {
        tally.needed++;
        tally.missing += form.missing().contains(field.key()) ? 1 : 0;
    }

    private static Tally tally(Map<Place, Tally> tallies, FormCode form, Field field) {
        return tallies.computeIfAbsent(new Place(form, field.key().question()), any -> new Tally(field.label()));
    }
}
