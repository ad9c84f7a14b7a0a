package uk.cdop.casebook.casework.agencyreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_BIRTH;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_DEATH;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

class CircumstanceTest {

    private static final Answers CHILD = Answers.NONE
            .with(DATE_OF_BIRTH, LocalDate.of(2020, 1, 1)).with(DATE_OF_DEATH, LocalDate.of(2024, 1, 1))
            .with(FieldKey.of("event_types"), "drowning poisoning").with(FieldKey.of("autism_known"), Answer.notKnown());

    @ParameterizedTest
    @ValueSource(strings = {
        "always", "age under 5 years", "age from 4 years", "age from 28 days and age under 5 years", "event_types is drowning",
        "event_types is one of fire_burns poisoning", "event_types is given", "not event_types is road_traffic", "not autism_known is given",
        "  age   from 4 years  "})
    void holds(String written) {
        assertThat(Circumstance.read(written).orElseThrow().holds(CHILD)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "age under 4 years", "age from 5 years", "event_types is road_traffic", "autism_known is given", "autism_known is yes",
        "always and event_types is fire_burns", "not always"})
    void doesNotHold(String written) {
        assertThat(Circumstance.read(written).orElseThrow().holds(CHILD)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sometimes", "age over 5 years", "age under five years", "Event Types is drowning", "always and", "event_types is", "=1+1"})
    void isNotReadWhereItIsNone(String written) {
        assertThat(Circumstance.read(written)).isEmpty();
    }

    @Test
    void neverSaysThatAnUnknownAgeIsFromSomeYear() {
        Answers unknown = CHILD.with(DATE_OF_BIRTH, Answer.notKnown());
        assertThat(Circumstance.read("age from 0 years").orElseThrow().holds(unknown)).isFalse();
        assertThat(Circumstance.read("age under 18 years").orElseThrow().holds(unknown)).isFalse();
    }
}
