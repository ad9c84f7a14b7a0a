package uk.cdop.casebook.office.transfer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.office.door.TransferPack;
import uk.cdop.casebook.office.door.TransferPack.PackAnswer;
import uk.cdop.casebook.office.failure.OfficeFailure;

/** Answers of a form as a pack carries them, and back. */
final class PackAnswers {

    /** The sender's own references and residence by the sender's own codes are for the receiver to give anew. */
    private static final List<FieldKey> OWN_TO_AN_OFFICE = List.of(FieldKey.of("case_ref"));

    private PackAnswers() {}

    static List<PackAnswer> of(FormInstance form, FormCatalogue catalogue) {
        return form.answers().byKey().entrySet().stream()
                .map(entry -> answer(form, entry.getKey(), entry.getValue(), catalogue))
                .toList();
    }

    private static PackAnswer answer(FormInstance form, FieldKey key, Answer<?> answer, FormCatalogue catalogue) {
        Optional<Field> field = catalogue.version(form.form(), form.version()).flatMap(definition -> definition.field(key.question()));
        String value = answer.toOptional().map(Object::toString).orElse("");
        String kind = answer.toOptional().map(PackAnswers::kind).orElse("");
        String shown = answer.isGiven() ? value : answer.state().label();
        return new PackAnswer(form.form(), form.version(), key, field.map(Field::label).orElse(key.name()), answer.state(), kind, value, shown);
    }

    private static String kind(Object value) {
        return switch (value) {
            case Long number -> "number";
            case LocalDate day -> "date";
            case LocalTime time -> "time";
            default -> "text";
        };
    }

    /** The answers of the notification form in the pack. */
    static Answers read(TransferPack pack) {
        Map<FieldKey, Answer<?>> answers = new HashMap<>();
        pack.answers().stream()
                .filter(answer -> answer.form() == FormCode.NOTIFICATION)
                .filter(answer -> !OWN_TO_AN_OFFICE.contains(answer.field()))
                .forEach(answer -> answers.put(answer.field(), read(answer)));
        return Answers.of(answers);
    }

    private static Answer<?> read(PackAnswer answer) {
        if (answer.state() != AnswerState.GIVEN) {
            return Answer.blank(answer.state());
        }
        try {
            return Answer.given(switch (answer.kind()) {
                case "number" -> (Object) Long.valueOf(answer.value());
                case "date" -> LocalDate.parse(answer.value());
                case "time" -> LocalTime.parse(answer.value());
                default -> answer.value();
            });
        } catch (DateTimeException | NumberFormatException notOfThatKind) {
            // The parser's own message repeats the value, so it is left behind.
            throw new OfficeFailure(OfficeFailure.Kind.REFUSED,
                    "The pack gives " + answer.field() + " a value that is no " + answer.kind() + ". Nothing was changed. Ask the sender for a new pack.");
        }
    }

    /** Residence and place of death are the receiver's to say where the sender's code is not known here. */
    static Answers withResidence(Answers answers, Optional<String> council) {
        return council.map(code -> answers.with(NotificationFields.RESIDENCE_AREA, code)).orElse(answers);
    }
}
