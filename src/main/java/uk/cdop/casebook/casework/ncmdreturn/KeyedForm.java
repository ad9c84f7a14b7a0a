package uk.cdop.casebook.casework.ncmdreturn;

import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.forms.answer.FormCode;

/**
 * Which form of a case is keyed. The case's own is known by its kind alone: an analysis is keyed as it was signed off, and
 * need not stand on a form that is kept.
 *
 * @param returned the form that an agency returned, of which a case may hold several; empty for the case's own of its kind
 */
public record KeyedForm(FormCode code, Optional<UUID> returned) {

    public static KeyedForm of(FormCode code) {
        return new KeyedForm(code, Optional.empty());
    }

    public static KeyedForm returned(FormCode code, UUID form) {
        return new KeyedForm(code, Optional.of(form));
    }

    public boolean isReturned() {
        return returned.isPresent();
    }
}
