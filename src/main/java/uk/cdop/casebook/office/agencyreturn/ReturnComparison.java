package uk.cdop.casebook.office.agencyreturn;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.Conflict;
import uk.cdop.casebook.casework.agencyreturn.ReturnedAnswer;
import uk.cdop.casebook.casework.agencyreturn.WorkingRecord;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.failure.OfficeFailure;

/** Sets each answer of a returned file beside what is known of the case, in the order of the forms. */
final class ReturnComparison {

    private final FormCatalogue catalogue;
    private final CaseStatements statements;

    ReturnComparison(FormCatalogue catalogue, CaseStatements statements) {
        this.catalogue = catalogue;
        this.statements = statements;
    }

    List<ReturnedAnswer> of(AgencyRequest request, List<FormInstance> forms, Records records) {
        CaseFile file = records.cases().find(request.number()).orElseThrow(OfficeFailure::changedMeanwhile);
        WorkingRecord record = statements.record(file, records);
        Answers known = record.known();
        Set<FieldKey> disputed = record.conflicts().stream().filter(Conflict::isOpen)
                .flatMap(conflict -> Stream.concat(Stream.of(conflict.fact()), conflict.sayings().stream().map(Conflict.Saying::field)))
                .collect(Collectors.toSet());
        List<ReturnedAnswer> all = new ArrayList<>();
        for (FormInstance form : forms) {
            Answers before = kept(request, form, records);
            for (FieldKey key : ordered(form)) {
                Answer<?> now = known.answer(key).state() == AnswerState.NOT_ASKED ? before.answer(key) : known.answer(key);
                all.add(ReturnedAnswer.of(form.form(), key, now, form.answers().answer(key), disputed.contains(key)));
            }
        }
        return all;
    }

    /** What an earlier return of the same request said on this form: narratives are no facts that sources share. */
    private static Answers kept(AgencyRequest request, FormInstance form, Records records) {
        return records.forms().ofCase(request.number()).stream()
                .filter(kept -> kept.requestId().equals(Optional.of(request.id())) && kept.instance().form() == form.form())
                .findFirst().map(kept -> kept.instance().answers()).orElse(Answers.NONE);
    }

    private Set<FieldKey> ordered(FormInstance form) {
        Set<FieldKey> answered = form.answers().keys();
        Set<FieldKey> ordered = new LinkedHashSet<>();
        catalogue.version(form.form(), form.version()).ifPresent(definition -> definition.fields().forEach(field -> answered.stream()
                .filter(key -> key.name().equals(field.key().name()) || key.name().startsWith(field.key().name() + "."))
                .forEach(ordered::add)));
        ordered.addAll(answered);
        return ordered;
    }
}
