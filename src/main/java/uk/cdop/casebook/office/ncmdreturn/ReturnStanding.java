package uk.cdop.casebook.office.ncmdreturn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.ncmdreturn.FormSheet.CaseSheet;
import uk.cdop.casebook.statistics.dashboard.ReturnFacts;
import uk.cdop.casebook.statistics.dashboard.ReturnFacts.FormToKey;
import uk.cdop.casebook.statistics.dashboard.ReturnFacts.KeyField;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * Says how the return of a year stands today, for the figures of the office: the same forms and cases as the day's list of
 * work has, and how many of the answers that the return needs are there. Only files that can belong to the year are read.
 */
public final class ReturnStanding {

    private final ReturnCompiler compiler;
    private final ReturnRegister register;

    public ReturnStanding(FormCatalogue catalogue, AreaDirectory areas, ReturnRegister register) {
        this.compiler = new ReturnCompiler(catalogue, new AnswerWording(catalogue.codeLists(), areas));
        this.register = register;
    }

    private record Place(FormCode form, FieldKey field) {}

    private static final class Tally {
        private final String question;
        private final List<CaseNumber> complete = new ArrayList<>();
        private final List<CaseNumber> missing = new ArrayList<>();

        Tally(String question) {
            this.question = question;
        }
    }

    public ReturnFacts of(Records records, FinancialYear year, List<CaseFact> facts) {
        ReturnScope scope = new ReturnScope(year);
        List<CaseNumber> numbers = facts.stream().filter(scope::mayTakeIn).map(CaseFact::number).toList();
        return new ReturnFacts(
                fields(records, year, compiler.compileAmong(records, year, records.cases().these(numbers))),
                register.unkeyed(records).stream().map(one -> new FormToKey(one.form().label(), one.number())).toList(),
                register.amended(records));
    }

    /** In the order of the forms and of their questions; an answer is counted on each form that it is needed of, as {@link FieldCounts} does. */
    private List<KeyField> fields(Records records, FinancialYear year, List<CaseSheet> sheets) {
        Map<CaseNumber, List<FormSheet>> held = compiler.reportedWhereNeeded(records, year, sheets);
        Map<Place, Tally> tallies = new LinkedHashMap<>();
        for (FormCode form : FormCode.inOrderOfReturn()) {
            sheets.forEach(sheet -> sheet.counted(held.getOrDefault(sheet.file().number(), List.of())).filter(one -> one.definition().form() == form)
                    .forEach(one -> tally(tallies, sheet.file().number(), one)));
        }
        return tallies.entrySet().stream()
                .map(entry -> new KeyField(entry.getKey().form().label(), entry.getValue().question, entry.getValue().complete, entry.getValue().missing)).toList();
    }

    private static void tally(Map<Place, Tally> tallies, CaseNumber number, FormSheet form) {
        form.neededFields().forEach(field -> {
            Tally tally = tallies.computeIfAbsent(place(form, field), any -> new Tally(field.label()));
            (form.missing().contains(field.key()) ? tally.missing : tally.complete).add(number);
        });
    }

    private static Place place(FormSheet form, Field field) {
        return new Place(form.definition().form(), field.key().question());
    }
}
