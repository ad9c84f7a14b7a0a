package uk.cdop.casebook.office.door;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FormCode;

/** Keeps the forms of a case other than the notification form, which is part of the case file. */
public interface FormStore {

    /** In the order in which they were opened. */
    List<CaseForm> ofCase(CaseNumber number);

    /** Those of these kinds of all cases, in the same order within a case. */
    List<CaseForm> every(Collection<FormCode> forms);

    Optional<CaseForm> find(UUID id);

    /** The name under which the case keeps its notification form. */
    Optional<UUID> notificationForm(CaseNumber number);

    void add(CaseForm form);

    /** Writes the form as it now is; CHANGED_MEANWHILE where the stored row version is not the form's. */
    void update(CaseForm form);
}
