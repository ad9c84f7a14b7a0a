package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.annualtables.EditDisclosureRule;
import uk.cdop.casebook.office.annualtables.PublishEdition;

/** Use cases of one session: what may leave the panel, and its leaving. */
public record EditionsDesk(EditDisclosureRule editDisclosureRule, PublishEdition publishEdition) {}
