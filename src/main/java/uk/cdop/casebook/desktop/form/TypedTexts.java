package uk.cdop.casebook.desktop.form;

import java.util.Map;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;

/** While somebody types a text, it is saved again and again, without waiting until they stop. */
final class TypedTexts {

    private final FormViewModel form;
    private final FormFields fields;
    private final Pause pause;
    private boolean waiting;

    TypedTexts(FormViewModel form, FormFields fields, Pause pause) {
        this.form = form;
        this.fields = fields;
        this.pause = pause;
    }

    void typed(FieldViewModel field) {
        form.forgetRefusal(field.key());
        if (field.isFreeText() && !waiting && !form.correction().isOf(field.key())) {
            waiting = true;
            pause.restart(this::save);
        }
    }

    private void save() {
        waiting = false;
        Map<FieldKey, Answer<?>> typed = fields.typed(form.answers());
        if (!typed.isEmpty()) {
            form.send(typed);
        }
    }
}
