package uk.cdop.casebook.office.ncmdreturn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.ReturnFieldStore.ReturnField;
import uk.cdop.casebook.office.ncmdreturn.FormSheets.Lack;

/**
 * What the list needs of the forms that agencies return, and what of it is missing: an answer that one of several returned forms lacks is missing of the case, and all
 * are where no agency returned the reporting form. They are read only where the list needs anything of them and the office keys them.
 */
record LacksOfAgencies(Map<CaseNumber, List<CaseForm>> complete, List<FormCode> needed, FormCatalogue catalogue, FormSheets sheets) {

    static LacksOfAgencies of(Records records, List<ReturnField> list, FormCatalogue catalogue, FormSheets sheets) {
        List<FormCode> needed = FormCode.ofAgencies().stream().filter(form -> list.stream().anyMatch(field -> field.form() == form)).toList();
        if (needed.isEmpty() || !EditAgencyForms.areKeyed(records)) {
            return new LacksOfAgencies(Map.of(), List.of(), catalogue, sheets);
        }
        return new LacksOfAgencies(records.forms().every(needed).stream().filter(form -> form.requestId().isPresent() && form.instance().completedOn().isPresent())
                .collect(Collectors.groupingBy(CaseForm::number)), needed, catalogue, sheets);
    }

    Stream<Lack> of(CaseFile file) {
        return needed.stream().flatMap(form -> of(file, form));
    }

    private Stream<Lack> of(CaseFile file, FormCode code) {
        List<FormInstance> returned = complete.getOrDefault(file.number(), List.of()).stream().map(CaseForm::instance).filter(form -> form.form() == code).toList();
        if (returned.isEmpty()) {
            FormDefinition definition = catalogue.inForce(code, file.notificationForm().openedOn());
            return code.isSupplementary() ? Stream.of() : sheets.awaited(file, definition, "").map(sheet -> new Lack(definition, sheet.needed(), sheet.needed())).stream();
        }
        List<Lack> each = returned.stream().map(form -> sheets.lack(
                file, catalogue.version(code, form.version()).orElseGet(() -> catalogue.inForce(code, form.version())), form.answers())).toList();
        return Stream.of(new Lack(each.getLast().definition(), all(each.stream().map(Lack::needed)), all(each.stream().map(Lack::missing))));
    }

    private static Set<FieldKey> all(Stream<Set<FieldKey>> sets) {
        return sets.flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }
}
