package uk.cdop.casebook.office.ncmdreturn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.area.Area;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.CodeLists;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;

/** An answer as a person keys it (the label of a code with the code, dates as 14 Mar 2024) and as a machine reads it. */
final class AnswerWording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final CodeLists codeLists;
    private final AreaDirectory areas;

    AnswerWording(CodeLists codeLists, AreaDirectory areas) {
        this.codeLists = codeLists;
        this.areas = areas;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** For a person; empty where no value was given. The codes are read as they stood when the form's version began. */
    String shown(Field field, Answer<?> answer, LocalDate formVersion) {
        return answer.toOptional().map(value -> switch (value) {
            case LocalDate day -> day(day);
            case LocalTime time -> TIME.format(time);
            case Long number -> field.type() instanceof FieldType.WholeNumber kind ? number + " " + kind.unit() : number.toString();
            case BigDecimal number -> decimal(field, number);
            default -> text(field, value.toString(), formVersion);
        }).orElse("");
    }

    private static String decimal(Field field, BigDecimal number) {
        String plain = number.toPlainString();
        return field.type() instanceof FieldType.Decimal kind && !kind.unit().isEmpty() ? plain + " " + kind.unit() : plain;
    }

    /** For a machine: ISO dates, hours and minutes, plain numbers, codes. */
    static String value(Answer<?> answer) {
        return answer.toOptional().map(value -> switch (value) {
            case LocalTime time -> TIME.format(time);
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        }).orElse("");
    }

    private String text(Field field, String stored, LocalDate formVersion) {
        return switch (field.type()) {
            case FieldType.YesNo yesNo -> option(CodeList.YES_NO, stored, formVersion).map(CodeList.Option::label).orElse(stored);
            case FieldType.OneOf(String list) -> labelled(list, stored, formVersion);
            case FieldType.SeveralOf(String list) -> FieldType.SeveralOf.codesIn(stored).stream()
                    .map(code -> labelled(list, code, formVersion))
                    .collect(Collectors.joining("\n"));
            default -> plain(field, stored);
        };
    }

    private String labelled(String list, String code, LocalDate formVersion) {
        return option(list, code, formVersion).map(option -> option.label() + " (" + code + ")").orElse(code);
    }

    private Optional<CodeList.Option> option(String list, String code, LocalDate formVersion) {
        return list(list, formVersion).flatMap(found -> found.option(code));
    }

    /** The list as it stood; for an answer to a question of a later version, the first there was. */
    Optional<CodeList> list(String code, LocalDate formVersion) {
        List<CodeList> versions = codeLists.versions(code);
        return codeLists.inForce(code, formVersion).or(() -> versions.stream().findFirst());
    }

    private String plain(Field field, String stored) {
        if (field.key().equals(NotificationFields.NHS_NUMBER)) {
            return NhsNumber.read(stored).map(NhsNumber::grouped).orElse(stored);
        }
        boolean isArea = field.key().equals(NotificationFields.RESIDENCE_AREA) || field.key().equals(NotificationFields.AREA_OF_DEATH);
        return isArea ? areas.byCode(stored).map(Area::name).map(name -> name + " (" + stored + ")").orElse(stored) : stored;
    }
}
