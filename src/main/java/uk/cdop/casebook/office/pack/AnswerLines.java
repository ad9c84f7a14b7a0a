package uk.cdop.casebook.office.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.leak.IdentifyingFields;
import uk.cdop.casebook.casework.pack.PackCase;
import uk.cdop.casebook.casework.pack.RelativeDay;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.forms.definition.Identifying;
import uk.cdop.casebook.office.door.PrintedSheet.Line;

/** The answers of a form as lines for the panel: without what identifies by itself, days by the child's life, text rewritten. */
final class AnswerLines {

    private static final Set<String> LEFT_OUT = Set.of("an_case_ref", "an_agencies_present", "an_conflicts_declared", "an_age_at_death", "case_ref");
    private static final String CONTACT = ".*(?:phone|email|address|organisation|agency_name|\\bcontact|ods_code).*";

    private final FormCatalogue catalogue;

    AnswerLines(FormCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Line> of(FormInstance form, PackCase child, UnaryOperator<String> rewrite) {
        List<Line> lines = new ArrayList<>();
        catalogue.version(form.form(), form.version()).ifPresent(definition -> definition.fields().stream()
                .flatMap(field -> field.opened(form.answers()).stream())
                .filter(AnswerLines::isForPanel)
                .forEach(field -> form.answers().answer(field.key()).toOptional()
                        .map(value -> words(field, value, form.version(), child, rewrite)).filter(text -> !text.isBlank())
                        .ifPresent(text -> lines.add(new Line(field.labelInRow(), text)))));
        return lines;
    }

    private static boolean isForPanel(Field field) {
        String key = field.key().name();
        return field.identifying() != Identifying.DIRECT && IdentifyingFields.of(key).isEmpty() && !LEFT_OUT.contains(key) && !key.matches(CONTACT);
    }

    private String words(Field field, Object value, LocalDate day, PackCase child, UnaryOperator<String> rewrite) {
        if (value instanceof LocalDate date) {
            return RelativeDay.words(date, child.born(), child.died());
        }
        Optional<String> list = field.codeList();
        return list.isEmpty() ? rewrite.apply(value.toString()) : FieldType.SeveralOf.codesIn(value.toString()).stream()
                .map(code -> label(list.get(), code, day)).collect(Collectors.joining(", "));
    }

    String label(String list, String code, LocalDate day) {
        return catalogue.codeLists().inForce(list, day).flatMap(found -> found.option(code)).map(CodeList.Option::label).orElse(code);
    }
}
