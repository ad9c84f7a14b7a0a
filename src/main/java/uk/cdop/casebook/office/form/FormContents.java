package uk.cdop.casebook.office.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.form.FormStep;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.form.FormContent.Next;

/** Makes what the screen needs of a form as it is kept, in the wording in which it was asked. */
final class FormContents {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final FormCatalogue catalogue;
    private final AreaDirectory areas;
    private final Today today;

    FormContents(FormCatalogue catalogue, AreaDirectory areas, Today today) {
        this.catalogue = catalogue;
        this.areas = areas;
        this.today = today;
    }

    /** The version in which the form was asked; where it is no longer loaded, the one that then stood in force. */
    FormDefinition definition(FormInstance instance) {
        return catalogue.version(instance.form(), instance.version()).orElseGet(() -> catalogue.inForce(instance.form(), instance.version()));
    }

    FormContent content(Records records, CaseNumber number, KeptForm form, String who, boolean mayChange) {
        FormInstance instance = form.instance();
        StepHistory history = new StepHistory(records.formSteps().of(form.id()));
        boolean notification = form instanceof KeptForm.OfFile;
        Optional<String> readOnly = readOnly(instance, notification, mayChange);
        FormDefinition definition = definition(instance);
        return new FormContent(
                instance.form().label(), number + " · " + who(form) + " · opened " + DAY.format(instance.openedOn()), wording(instance), definition, catalogue.codeLists(),
                instance.answers(), form.rowVersion(), readOnly,
                locked(instance, history, who), readAs(instance.answers()),
                readOnly.isPresent() ? Optional.empty() : undoable(history, notification, who).map(step -> words(step, definition)),
                readOnly.isPresent() ? Optional.empty() : history.redoable().map(step -> words(step, definition)),
                next(instance, notification, mayChange));
    }

    private Set<FieldKey> locked(FormInstance instance, StepHistory history, String who) {
        return switch (instance.form()) {
            case NOTIFICATION -> LockedAnswers.of(instance.answers(), history, who, today.date());
            case ANALYSIS -> AnalysisHeader.lockedIn(instance.answers());
            default -> Set.of();
        };
    }

    private static String who(KeptForm form) {
        return form instanceof KeptForm.Own(var own) && own.requestId().isPresent() ? "returned by an agency" : "answered by the office";
    }

    /** Steps of a case's notification form can be taken back only by whoever made them, on the same day. */
    Optional<FormStep> undoable(StepHistory history, boolean notification, String who) {
        return history.undoable().filter(step -> !notification || LockedAnswers.isOwn(step, who, today.date()));
    }

    private Optional<String> wording(FormInstance instance) {
        return catalogue.inForce(instance.form(), today.date()).validFrom().equals(instance.version())
                ? Optional.empty()
                : Optional.of("Asked in the wording of " + DAY.format(instance.version()));
    }

    private static Optional<String> readOnly(FormInstance instance, boolean notification, boolean mayChange) {
        if (!mayChange) {
            return Optional.of("You may read this form. Your role does not change cases.");
        }
        return notification ? Optional.empty() : instance.completedOn().map(day -> "Completed on " + DAY.format(day) + ". Reopen it to change an answer.");
    }

    private static Next next(FormInstance instance, boolean notification, boolean mayChange) {
        if (notification || !mayChange) {
            return Next.NOTHING;
        }
        return instance.completedOn().isPresent() ? Next.REOPEN : Next.COMPLETE;
    }

    private static String words(FormStep step, FormDefinition definition) {
        List<String> labels = step.changes().keySet().stream()
                .map(key -> definition.field(key).map(Field::label).orElse(key.name())).distinct().toList();
        return labels.size() == 1 ? labels.getFirst() : labels.getFirst() + " and " + (labels.size() - 1) + " more";
    }

    private Map<FieldKey, String> readAs(Answers answers) {
        Map<FieldKey, String> words = new HashMap<>();
        for (FieldKey key : List.of(NotificationFields.RESIDENCE_AREA, NotificationFields.AREA_OF_DEATH)) {
            given(answers, key).flatMap(areas::byCode).ifPresent(area -> words.put(key, area.name()));
        }
        given(answers, NotificationFields.NHS_NUMBER).flatMap(NhsNumber::read)
                .ifPresent(read -> words.put(NotificationFields.NHS_NUMBER, read.grouped()));
        return words;
    }

    private static Optional<String> given(Answers answers, FieldKey key) {
        return answers.answer(key).toOptional().filter(String.class::isInstance).map(String.class::cast);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
