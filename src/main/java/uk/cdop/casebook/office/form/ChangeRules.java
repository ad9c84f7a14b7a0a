package uk.cdop.casebook.office.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.notification.NotificationRules;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.forms.rules.FormRules;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;

/** Why a change of a form cannot be kept. Only what the change itself brings is held against it, not what stood before. */
final class ChangeRules {

    private final FormCatalogue catalogue;
    private final AreaDirectory areas;

    ChangeRules(FormCatalogue catalogue, AreaDirectory areas) {
        this.catalogue = catalogue;
        this.areas = areas;
    }

    List<Finding> refusals(FormDefinition definition, Answers before, Answers after) {
        Set<FieldKey> changed = after.differingFrom(before);
        List<Finding> refusals = new ArrayList<>();
        changed.forEach(key -> misplaced(definition, key, after).ifPresent(refusals::add));
        if (refusals.isEmpty()) {
            new FormRules(definition, catalogue.codeLists()).findings(after).stream()
                    .filter(finding -> finding.refuses() && changed.contains(finding.field())).forEach(refusals::add);
        }
        return refusals;
    }

    private static Optional<Finding> misplaced(FormDefinition definition, FieldKey key, Answers after) {
        Optional<Field> field = definition.field(key);
        if (field.isEmpty()) {
            return after.answer(key).isGiven()
                    ? Optional.of(Finding.refusal("not_on_this_version", key, "This version of the form does not have this question. Nothing was saved."))
                    : Optional.empty();
        }
        return after.answer(key).toOptional().flatMap(value -> AnswerLimits.beyond(field.get(), value));
    }

    /** What the facts of a registered case say against filling in its notification form so. */
    List<Finding> refusalsOfCase(CaseFile file, Set<FieldKey> locked, Answers after, Today today, Records records) {
        Answers before = file.notificationForm().answers();
        List<Finding> refusals = new ArrayList<>();
        after.differingFrom(before).stream().filter(locked::contains).forEach(key -> refusals.add(Finding.refusal("needs_correction", key,
                "This answer is part of the case. To change it, choose “Correct this answer” beside it and say why; both versions are then kept.")));
        Set<Finding> known = new HashSet<>(onCase(before, today));
        onCase(after, today).stream()
                .filter(finding -> finding.refuses() && !known.contains(finding)).forEach(refusals::add);
        if (refusals.isEmpty()) {
            clash(file, after, records).ifPresent(refusals::add);
        }
        return refusals;
    }

    private List<Finding> onCase(Answers answers, Today today) {
        List<Finding> findings = new ArrayList<>(NotificationRules.findings(answers, today.date(), areas));
        findings.addAll(NotificationRules.findingsOnTime(answers, today.instant()));
        return findings;
    }

    private static Optional<Finding> clash(CaseFile file, Answers after, Records records) {
        return after.text(NotificationFields.NHS_NUMBER).toOptional()
                .flatMap(NhsNumber::read)
                .flatMap(number -> records.cases().withNhsNumber(number))
                .filter(other -> !other.equals(file.number()))
                .map(other -> Finding.refusal("nhs_number_duplicate", NotificationFields.NHS_NUMBER,
                        "This NHS number belongs to case " + other + ". Check both records before you change either."));
    }
}
