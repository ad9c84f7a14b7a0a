package uk.cdop.casebook.casework.similar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.FieldType;

/** The few facts of a death by which it can resemble another. */
public record DeathCircumstances(
        CaseNumber number, LocalDate died, String residenceArea, boolean suspectedSuicide, Set<String> events,
        Optional<String> school, Optional<String> place, Optional<String> method, Optional<String> product) {

    public static final FieldKey SUSPECTED_SUICIDE = FieldKey.of("suspected_suicide");
    public static final FieldKey SCHOOL = FieldKey.of("school_or_nursery");
    public static final FieldKey EVENT_ADDRESS = FieldKey.of("event_location_address");
    public static final FieldKey EVENTS = FieldKey.of("event_types");
    public static final FieldKey METHOD = FieldKey.of("sh_method");
    public static final FieldKey PRODUCT = FieldKey.of("c_product_involved");
    public static final Set<FieldKey> ASKED = Set.of(SUSPECTED_SUICIDE, SCHOOL, EVENT_ADDRESS, EVENTS, METHOD, PRODUCT);

    public static final String APPARENT_SUICIDE = "apparent_suicide";

    public DeathCircumstances {
        events = Set.copyOf(events);
    }

    public static DeathCircumstances of(CaseNumber number, LocalDate died, String residenceArea, Answers answers) {
        Set<String> events = new TreeSet<>(answers.text(EVENTS).toOptional().map(FieldType.SeveralOf::codesIn).orElse(java.util.List.of()));
        boolean suicide = answers.text(SUSPECTED_SUICIDE).toOptional().filter("yes"::equals).isPresent() || events.contains(APPARENT_SUICIDE);
        return new DeathCircumstances(
                number, died, residenceArea, suicide, events, words(answers, SCHOOL), words(answers, EVENT_ADDRESS),
                answers.text(METHOD).toOptional(), words(answers, PRODUCT));
    }

    /** Words as they are compared: without case, punctuation and doubled spaces. */
    private static Optional<String> words(Answers answers, FieldKey key) {
        return answers.text(key).toOptional()
                .map(text -> text.toLowerCase(java.util.Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
                .filter(text -> !text.isEmpty());
    }

    @Override
    public String toString() {
        return "DeathCircumstances of " + number;
    }
}
