package uk.cdop.casebook.office.ncmdreturn;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.ReturnFieldStore.ReturnField;
import uk.cdop.casebook.office.ncmdreturn.FormSheets.Lack;

/**
 * What the list needs of the forms that agencies return, and what of it is missing: an answer that one of several forms lacks, or that an agency still owes
 * with its reporting form, is missing of the case. They are read only where the list needs anything of them.
 */
record LacksOfAgencies(Map<CaseNumber, List<CaseForm>> complete, AskedForms asked, List<FormCode> needed, FormSheets sheets) {

    static LacksOfAgencies of(Records records, List<ReturnField> list, FormSheets sheets) {
        List<FormCode> needed = FormCode.ofAgencies().stream().filter(form -> list.stream().anyMatch(field -> field.form() == form)).toList();
        if (needed.isEmpty()) {
            return new LacksOfAgencies(Map.of(), AskedForms.NONE, needed, sheets);
        }
        List<CaseForm> forms = records.forms().every(needed);
        return new LacksOfAgencies(
                forms.stream().filter(form -> form.requestId().isPresent() && form.instance().completedOn().isPresent()).collect(Collectors.groupingBy(CaseForm::number)),
                needed.contains(FormCode.REPORTING) ? AskedForms.of(records, forms) : AskedForms.NONE, needed, sheets);
    }

    Stream<Lack> of(CaseFile file) {
        return needed.stream().flatMap(form -> of(file, form));
    }

    private Stream<Lack> of(CaseFile file, FormCode code) {
        Stream<Lack> returned = complete.getOrDefault(file.number(), List.of()).stream().map(CaseForm::instance).filter(form -> form.form() == code)
                .map(form -> sheets.lack(file, form));
        Stream<Lack> owed = code == FormCode.REPORTING ? asked.owed(file.number()).stream().map(one -> sheets.lack(file, one)) : Stream.of();
        List<Lack> each = Stream.concat(returned, owed).toList();
        return each.isEmpty() ? Stream.of() : Stream.of(new Lack(each.getLast().definition(), all(each, Lack::needed), all(each, Lack::missing)));
    }

    private static Set<FieldKey> all(List<Lack> each, Function<Lack, Collection<FieldKey>> keys) {
        return each.stream().map(keys).flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
    }
}
