package uk.cdop.casebook.office.notification;

import java.util.List;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.Field;

/** The choices of the coded questions of the newest notification form. */
public final class NoticeChoices {

    private final FormCatalogue catalogue;

    public NoticeChoices(FormCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Empty where the question is not coded. */
    public List<CodeList.Option> of(FieldKey key) {
        return catalogue.versions(FormCode.NOTIFICATION).reversed().stream()
                .flatMap(form -> form.field(key).stream())
                .findFirst()
                .flatMap(Field::codeList)
                .map(list -> catalogue.codeLists().versions(list).getLast().options())
                .orElse(List.of());
    }
}
