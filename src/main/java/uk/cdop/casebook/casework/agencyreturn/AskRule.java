package uk.cdop.casebook.casework.agencyreturn;

import java.util.List;

/**
 * A rule on whom to ask, as it is written down.
 *
 * @param when    the circumstance, such as {@code age from 5 years}
 * @param ask     codes of the list {@code agency}; for a form of its own the agency best placed comes first
 * @param about   whose record is asked for, where it is not the child's, such as {@code mother}; empty for the child's
 * @param form    the code of a supplementary form; empty for the reporting form
 * @param because the circumstance in words
 * @param mark    what the rule rests on
 */
public record AskRule(String when, List<String> ask, String about, String form, String because, String mark) {

    public AskRule {
        ask = List.copyOf(ask);
    }
}
