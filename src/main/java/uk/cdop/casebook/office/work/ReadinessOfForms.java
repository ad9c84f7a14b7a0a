package uk.cdop.casebook.office.work;

import java.util.List;
import java.util.Set;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.readiness.ReadinessFacts;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.forms.rules.FormRules;
import uk.cdop.casebook.office.door.Records;

/** Tells what the notification form lacks, and how far the draft of the analysis form is. */
public final class ReadinessOfForms implements ReadinessSource {

    private static final FieldKey CATEGORY = FieldKey.of("an_category_primary");

    /** The form needs it, and only the panel itself can answer it. */
    private static final Set<FieldKey> KNOWN_AT_THE_PANEL = Set.of(FieldKey.of("an_agencies_present"));

    private final FormCatalogue catalogue;

    public ReadinessOfForms(FormCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public ReadinessFacts add(ReadinessFacts facts, CaseFile file, Records records) {
        return facts.missing(missing(file.notificationForm(), Set.of())).with(draft(file, records));
    }

    /** The questions, as the version of the form words them. */
    private List<String> missing(FormInstance form, Set<FieldKey> later) {
        FormDefinition definition = catalogue.version(form.form(), form.version()).orElseGet(() -> catalogue.inForce(form.form(), form.version()));
        return new FormRules(definition, catalogue.codeLists()).missing(form.answers()).stream()
                .filter(key -> !later.contains(key))
                .map(FieldKey::name)
                .distinct()
                .map(key -> definition.fields().stream().filter(field -> field.key().name().equals(key)).findFirst().map(Field::label).orElse(key))
                .toList();
    }

    private ReadinessFacts.Draft draft(CaseFile file, Records records) {
        if (file.analysis().isPresent()) {
            return new ReadinessFacts.Draft(true, true);
        }
        List<FormInstance> drafts = records.forms().ofCase(file.number()).stream()
                .map(CaseForm::instance)
                .filter(form -> form.form() == FormCode.ANALYSIS)
                .toList();
        return new ReadinessFacts.Draft(
                !drafts.isEmpty(), drafts.stream().anyMatch(form -> form.answers().answer(CATEGORY).isGiven()),
                drafts.stream().findFirst().map(form -> missing(form, KNOWN_AT_THE_PANEL)).orElse(List.of()));
    }
}
