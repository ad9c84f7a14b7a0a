package uk.cdop.casebook.casework.form;

import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FormInstance;

/**
 * One form kept on a case: the version it was asked in, what was answered, and of which agency's request it is the
 * return; without a request the office itself answers it.
 */
public record CaseForm(UUID id, CaseNumber number, FormInstance instance, Optional<UUID> requestId, long rowVersion) {

    public CaseForm withInstance(FormInstance changed) {
        return new CaseForm(id, number, changed, requestId, rowVersion);
    }

    @Override
    public String toString() {
        return "CaseForm " + instance.form().code() + " of " + number;
    }
}
