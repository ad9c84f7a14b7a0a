package uk.cdop.casebook.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.area.Area;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.desktop.support.QuestionWords;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;

/** The window's words for questions and codes, from the newest version of the first form that has the question. */
record CatalogueWords(FormCatalogue catalogue, AreaDirectory areas) implements QuestionWords {

    @Override
    public String label(FieldKey key) {
        return field(key).map(Field::label).orElseGet(() -> QuestionWords.spelled(key));
    }

    @Override
    public String meaning(FieldKey key, String text) {
        if (key.equals(NotificationFields.RESIDENCE_AREA) || key.equals(NotificationFields.AREA_OF_DEATH)) {
            return areas.byCode(text).map(Area::name).orElse(text);
        }
        return field(key).flatMap(Field::codeList)
                .map(list -> FieldType.SeveralOf.codesIn(text).stream()
                        .map(code -> option(list, code).map(CodeList.Option::label).orElse(code))
                        .collect(Collectors.joining(", ")))
                .orElse(text);
    }

    private Optional<Field> field(FieldKey key) {
        return Arrays.stream(FormCode.values()).flatMap(code -> catalogue.versions(code).reversed().stream()).flatMap(form -> form.field(key).stream()).findFirst();
    }

    private Optional<CodeList.Option> option(String list, String code) {
        List<CodeList> versions = catalogue.codeLists().versions(list);
        return versions.reversed().stream().flatMap(version -> version.option(code).stream()).findFirst();
    }
}
