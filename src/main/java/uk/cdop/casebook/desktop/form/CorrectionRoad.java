package uk.cdop.casebook.desktop.form;

import java.util.function.Consumer;
import java.util.function.Predicate;
import uk.cdop.casebook.forms.answer.FieldKey;

/**
 * How an answer that is locked on a form is corrected.
 *
 * @param allowed  whether this person may correct cases at all
 * @param onSheet  the facts that have a sheet of their own on the case page
 * @param sheet    opens that sheet at a fact, once the form was left
 */
public record CorrectionRoad(boolean allowed, Predicate<FieldKey> onSheet, Consumer<FieldKey> sheet) {

    /** Where there is no case page, every locked answer is corrected where it stands. */
    public static final CorrectionRoad IN_PLACE = new CorrectionRoad(true, key -> false, key -> { });
}
