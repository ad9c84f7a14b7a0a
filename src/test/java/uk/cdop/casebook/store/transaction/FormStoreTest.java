package uk.cdop.casebook.store.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.form.FormStep;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.store.database.H2Address;
import uk.cdop.casebook.store.database.H2Connections;
import uk.cdop.casebook.store.database.OpenDatabase;
import uk.cdop.casebook.testkit.StoreCases;

class FormStoreTest extends StoreContract {

    private static final CaseNumber CASE = CaseNumber.of(2023, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final FieldKey NAME = FieldKey.of("reporter_name");
    private static final FieldKey ROW = FieldKey.of("persons.relationship").at(2);

    private final String name = "forms-" + UUID.randomUUID();

    @Override
    OpenDatabase newStore() {
        return OpenDatabase.create(new H2Connections(H2Address.memory(name), 1, dataKey));
    }

    @BeforeEach
    void addCase() {
        add(StoreCases.notified(1));
    }

    private static CaseForm form(int id, Answers answers, Optional<UUID> request) {
        return new CaseForm(new UUID(3, id), CASE, new FormInstance(
                FormCode.REPORTING, LocalDate.of(2019, 4, 1), DAY, Optional.empty(), answers), request, 0);
    }

    private void keep(CaseForm form) {
        change(records -> {
            records.forms().add(form);
            return 0;
        });
    }

    @Test
    void keepsSeveralFormsOfOneCodeInTheOrderTheyWereOpened() {
        CaseForm first = form(9, Answers.NONE.with(NAME, "A Reporter").with(ROW, "mother"), Optional.of(new UUID(4, 4)));
        CaseForm second = form(1, Answers.NONE, Optional.empty());
        keep(first);
        keep(second);
        assertThat(several(records -> records.forms().ofCase(CASE))).containsExactly(first, second);
        assertThat(one(records -> records.forms().find(second.id()))).contains(second);
        assertThat(one(records -> records.forms().find(new UUID(0, 0)))).isEmpty();
    }

    @Test
    void givesBackEveryKindOfAnswerAsItWasGiven() {
        Answers answers = Answers.NONE.with(NAME, "Text").with(FieldKey.of("number"), 7L)
                .with(FieldKey.of("date"), LocalDate.of(2024, 2, 29)).with(FieldKey.of("time"), LocalTime.of(23, 59))
                .with(FieldKey.of("not_known"), Answer.notKnown()).with(FieldKey.of("not_applicable"), Answer.notApplicable())
                .with(FieldKey.of("refused"), Answer.refused()).with(FieldKey.of("awaited"), Answer.notYetReturned());
        keep(form(1, answers, Optional.empty()));
        assertThat(one(records -> records.forms().find(new UUID(3, 1))).orElseThrow().instance().answers()).isEqualTo(answers);
    }

    @Test
    void leavesTheNotificationFormToTheCaseFile() {
        UUID notification = one(records -> records.forms().notificationForm(CASE)).orElseThrow();
        assertThat(one(records -> records.forms().find(notification))).isEmpty();
        assertThat(several(records -> records.forms().ofCase(CASE))).isEmpty();
        CaseForm asForm = new CaseForm(new UUID(3, 2), CASE, found(1).notificationForm(), Optional.empty(), 0);
        assertThatThrownBy(() -> keep(asForm)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesTheNotificationFormAloneWhenAnotherFormIsKept() {
        keep(form(1, Answers.NONE.with(NAME, "A Reporter"), Optional.empty()));
        assertThat(found(1).notificationForm().answers()).isEqualTo(StoreCases.answers());
        assertThat(several(records -> records.cases().all())).containsExactly(found(1));
    }

    @Test
    void refusesAnUpdateOfAnOldRowVersion() {
        CaseForm form = form(1, Answers.NONE, Optional.empty());
        keep(form);
        CaseForm changed = form.withInstance(form.instance().withAnswers(Answers.NONE.with(NAME, "First")));
        change(records -> {
            records.forms().update(changed);
            return 0;
        });
        assertThatThrownBy(() -> change(records -> {
            records.forms().update(form);
            return 0;
        })).isInstanceOf(OfficeFailure.class);
        CaseForm kept = one(records -> records.forms().find(form.id())).orElseThrow();
        assertThat(kept.rowVersion()).isEqualTo(1);
        assertThat(kept.instance().answers()).isEqualTo(changed.instance().answers());
    }

    @Test
    void keepsStepsAndForgetsThoseFromANumberOn() {
        keep(form(1, Answers.NONE, Optional.empty()));
        UUID id = new UUID(3, 1);
        Instant noon = Instant.parse("2024-02-29T12:00:00Z");
        FormStep first = new FormStep(1, noon, "Robin Example", Map.of(NAME, new FormStep.Change(Answer.notAsked(), Answer.given("Text"))), false);
        FormStep second = new FormStep(2, noon.plusSeconds(60), "Robin Example", Map.of(
                FieldKey.of("day"), new FormStep.Change(Answer.given(DAY), Answer.notKnown()),
                FieldKey.of("hour"), new FormStep.Change(Answer.given(LocalTime.of(0, 0)), Answer.given(LocalTime.of(9, 30))),
                ROW, new FormStep.Change(Answer.given(39L), Answer.refused())), false);
        FormStep undone = new FormStep(2, second.madeAt(), second.madeBy(), second.changes(), true);
        change(records -> {
            records.formSteps().put(id, first);
            records.formSteps().put(id, second);
            return 0;
        });
        assertThat(several(records -> records.formSteps().of(id))).containsExactly(first, second);
        change(records -> {
            records.formSteps().put(id, undone);
            return 0;
        });
        assertThat(several(records -> records.formSteps().of(id))).containsExactly(first, undone);
        change(records -> {
            records.formSteps().dropFrom(id, 2);
            return 0;
        });
        assertThat(several(records -> records.formSteps().of(id))).containsExactly(first);
    }
}
