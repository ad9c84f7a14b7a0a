package uk.cdop.casebook.office.agencyreturn;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.forms.definition.Section;

/** The names of the questions that the forms ask, over all their versions. */
final class QuestionNames {

    /** Who reports and who notified are facts of the sender, not of the child; the office's section is the office's. */
    private static final Set<String> OF_THE_SENDER = Set.of("reporter", "referrer", "office");

    private QuestionNames() {}

    static Set<String> of(FormCatalogue catalogue) {
        return names(catalogue, section -> true, field -> true);
    }

    /** The questions whose answers can be set side by side: facts of the case, neither narratives nor rows. */
    static Set<String> compared(FormCatalogue catalogue) {
        return names(
                catalogue, section -> !OF_THE_SENDER.contains(section.key()),
                field -> !(field.type() instanceof FieldType.LongText) && !(field.type() instanceof FieldType.Repeat));
    }

    private static Set<String> names(FormCatalogue catalogue, Predicate<Section> sections, Predicate<Field> fields) {
        return Arrays.stream(FormCode.values())
                .flatMap(form -> catalogue.versions(form).stream())
                .flatMap(form -> form.sections().stream()).filter(sections)
                .flatMap(section -> section.fields().stream()).filter(fields)
                .flatMap(field -> Stream.of(field.key().name()))
                .collect(Collectors.toSet());
    }
}
