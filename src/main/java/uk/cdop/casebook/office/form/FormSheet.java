package uk.cdop.casebook.office.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.forms.definition.Section;
import uk.cdop.casebook.forms.rules.FormRules;
import uk.cdop.casebook.office.door.PrintedSheet;
import uk.cdop.casebook.office.door.PrintedSheet.Line;
import uk.cdop.casebook.office.door.PrintedSheet.Part;

/** A form on paper: every question that is shown, in its own wording, with the answer or the kind of blank beside it. */
final class FormSheet {

    private final FormContent form;

    private FormSheet(FormContent form) {
        this.form = form;
    }

    static PrintedSheet of(FormContent form, LocalDate printedOn) {
        String wording = form.wording().orElse("Wording of " + FormContents.day(form.definition().validFrom()));
        return new PrintedSheet(form.title(), form.about() + "\n" + wording, new FormSheet(form).parts(),
                "Printed " + FormContents.day(printedOn) + ". Confidential: about a child who has died.");
    }

    private List<Part> parts() {
        List<Field> shown = new FormRules(form.definition(), form.codeLists()).shown(form.answers());
        List<Part> parts = new ArrayList<>();
        for (Section section : form.definition().sections()) {
            List<Line> lines = shown.stream()
                    .filter(field -> section.fields().stream().anyMatch(asked -> isOf(asked, field)))
                    .map(field -> new Line(field.label(), words(field))).toList();
            if (!lines.isEmpty()) {
                parts.add(new Part(section.title(), lines));
            }
        }
        return parts;
    }

    private static boolean isOf(Field asked, Field field) {
        return field.key().question().equals(asked.key()) || field.key().name().startsWith(asked.key().name() + ".");
    }

    private String words(Field field) {
        Answer<?> answer = form.answers().answer(field.key());
        return Optional.ofNullable(form.readAs().get(field.key()))
                .or(() -> answer.toOptional().map(value -> words(field, value)))
                .orElse(answer.state().label());
    }

    private String words(Field field, Object value) {
        return switch (value) {
            case LocalDate day -> FormContents.day(day);
            case LocalTime time -> time.toString();
            case BigDecimal number -> number.toPlainString();
            case String text -> field.codeList().map(list -> labels(list, text)).orElse(text);
            default -> value.toString();
        };
    }

    private String labels(String list, String codes) {
        Optional<CodeList> known = form.codeLists().inForce(list, form.definition().validFrom());
        return FieldType.SeveralOf.codesIn(codes).stream()
                .map(code -> known.flatMap(of -> of.option(code)).map(CodeList.Option::label).orElse(code))
                .collect(Collectors.joining("; "));
    }
}
