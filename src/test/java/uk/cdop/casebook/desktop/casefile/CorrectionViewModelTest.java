package uk.cdop.casebook.desktop.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.casefile.CorrectCase.CorrectCaseCommand;
import uk.cdop.casebook.office.casefile.CorrectCase.CorrectCaseOutcome;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.DeskPeople;

class CorrectionViewModelTest {

    private final Background background = Background.by(Runnable::run, Runnable::run, new Problems(Runnable::run));
    private final List<CorrectCaseCommand> commands = new ArrayList<>();
    private final List<String> afterwards = new ArrayList<>();
    private CorrectCaseOutcome outcome = new CorrectCaseOutcome.Corrected(List.of());

    private CorrectionViewModel open() {
        return open(DeskPeople.cases(1).getFirst());
    }

    private CorrectionViewModel open(CaseFile file) {
        CorrectionViewModel model = new CorrectionViewModel(command -> {
            commands.add(command);
            return outcome;
        }, true, DeskOffice.words(), DeskOffice.areas(), background, () -> afterwards.add("afterwards"));
        model.open(file, LocalDate.of(2024, 5, 3));
        return model;
    }

    private static CorrectedField field(CorrectionViewModel model, FieldKey key) {
        return model.fields().stream().filter(field -> field.key().equals(key)).findFirst().orElseThrow();
    }

    private static CorrectionViewModel typed(CorrectionViewModel model, FieldKey key, String text) {
        field(model, key).textProperty().set(text);
        model.reasonProperty().set("The hospital said so.");
        return model;
    }

    @Test
    void startsWithTheFactsAsTheyAre() {
        CorrectionViewModel model = open();
        assertThat(field(model, NotificationFields.DATE_OF_BIRTH).textProperty().get()).isEqualTo("1 Apr 2023");
        assertThat(field(model, NotificationFields.NHS_NUMBER).textProperty().get()).isEqualTo(DeskPeople.nhsNumber(0).grouped());
        assertThat(model.shownProperty().get()).isTrue();
    }

    @Test
    void sendsOnlyWhatWasChangedWithTheRowVersionThatWasSeen() {
        CorrectionViewModel model = typed(open(), NotificationFields.DATE_OF_BIRTH, "2/4/2023");
        model.save();
        assertThat(commands).singleElement().satisfies(command -> {
            assertThat(command.changes()).isEqualTo(Map.of(NotificationFields.DATE_OF_BIRTH, Answer.given(LocalDate.of(2023, 4, 2))));
            assertThat(command.rowVersion()).isEqualTo(1);
            assertThat(command.reason()).isEqualTo("The hospital said so.");
        });
        assertThat(model.shownProperty().get()).isFalse();
        assertThat(afterwards).hasSize(1);
    }

    @Test
    void sendsKindsOfBlank() {
        CorrectionViewModel model = open();
        field(model, NotificationFields.HOME_POSTCODE).mark(AnswerState.NOT_KNOWN);
        field(model, NotificationFields.SEX).mark(AnswerState.REFUSED);
        model.reasonProperty().set("Nobody knows.");
        model.save();
        assertThat(commands.getFirst().changes()).isEqualTo(Map.of(NotificationFields.HOME_POSTCODE, Answer.notKnown(), NotificationFields.SEX, Answer.refused()));
    }

    @Test
    void takesTheNumberWithoutItsSpacesAndSeesThatItIsTheSame() {
        CorrectionViewModel model = typed(open(), NotificationFields.NHS_NUMBER, DeskPeople.nhsNumber(0).digits());
        model.save();
        assertThat(commands).isEmpty();
        assertThat(model.messageProperty().get()).isEqualTo(Message.information("Nothing is changed yet."));
    }

    @Test
    void asksWhichBlankAnEmptiedFieldIs() {
        CorrectionViewModel model = typed(open(), NotificationFields.FAMILY_NAME, "");
        model.save();
        assertThat(commands).isEmpty();
        assertThat(field(model, NotificationFields.FAMILY_NAME).errorProperty().get()).contains("F2 not known");
    }

    @Test
    void leavesABlankAlone() {
        CorrectionViewModel model = typed(open(), NotificationFields.GIVEN_NAMES, "Delphine");
        model.save();
        assertThat(commands.getFirst().changes()).containsOnlyKeys(NotificationFields.GIVEN_NAMES);
    }

    @Test
    void saysUnderTheFieldWhatCannotBeRead() {
        CorrectionViewModel model = typed(open(), NotificationFields.DATE_OF_DEATH, "31 Feb 2023");
        model.save();
        assertThat(commands).isEmpty();
        assertThat(field(model, NotificationFields.DATE_OF_DEATH).errorProperty().get()).isEqualTo("Write the date as 14 Mar 2024 or 14/3/2024.");
        assertThat(field(model, NotificationFields.DATE_OF_DEATH).textProperty().get()).isEqualTo("31 Feb 2023");
    }

    @Test
    void wantsAReason() {
        CorrectionViewModel model = typed(open(), NotificationFields.FAMILY_NAME, "Mockridge");
        model.reasonProperty().set("  ");
        model.save();
        assertThat(commands).isEmpty();
        assertThat(model.reasonErrorProperty().get()).startsWith("Say why");
    }

    @Test
    void putsEachRefusalUnderItsFieldAndKeepsWhatWasTyped() {
        outcome = new CorrectCaseOutcome.Refused(List.of(
                Finding.refusal("a", NotificationFields.DATE_OF_BIRTH, "The birth is after the death."),
                Finding.refusal("b", NotificationFields.GESTATION_WEEKS, "The gestation does not fit.")));
        CorrectionViewModel model = typed(open(), NotificationFields.DATE_OF_BIRTH, "1 Jan 2031");
        model.save();
        assertThat(field(model, NotificationFields.DATE_OF_BIRTH).errorProperty().get()).isEqualTo("The birth is after the death.");
        assertThat(field(model, NotificationFields.DATE_OF_BIRTH).textProperty().get()).isEqualTo("1 Jan 2031");
        assertThat(model.messageProperty().get().text()).endsWith("The gestation does not fit.");
        assertThat(model.shownProperty().get()).isTrue();
        assertThat(afterwards).isEmpty();
    }

    @Test
    void forgetsAnOldRefusalWhenItIsSavedAgain() {
        outcome = new CorrectCaseOutcome.Refused(List.of(Finding.refusal("a", NotificationFields.DATE_OF_BIRTH, "The birth is after the death.")));
        CorrectionViewModel model = typed(open(), NotificationFields.DATE_OF_BIRTH, "1 Jan 2031");
        model.save();
        outcome = new CorrectCaseOutcome.Corrected(List.of());
        typed(model, NotificationFields.DATE_OF_BIRTH, "2 Apr 2023").save();
        assertThat(field(model, NotificationFields.DATE_OF_BIRTH).errorProperty().get()).isEmpty();
        assertThat(afterwards).hasSize(1);
    }

    @Test
    void overwritesNobodyElsesChange() {
        outcome = new CorrectCaseOutcome.ChangedMeanwhile();
        CorrectionViewModel model = typed(open(), NotificationFields.FAMILY_NAME, "Mockridge");
        model.save();
        assertThat(model.messageProperty().get().text()).startsWith("Somebody else changed this case").contains("Nothing was overwritten");
        assertThat(field(model, NotificationFields.FAMILY_NAME).textProperty().get()).isEqualTo("Mockridge");
    }

    @Test
    void keepsWhatWasTypedWhenTheWorldIsInTheWay() {
        CorrectionViewModel model = new CorrectionViewModel(command -> {
            throw OfficeFailure.world("The disk is full. Nothing was changed.");
        }, true, DeskOffice.words(), DeskOffice.areas(), background, () -> afterwards.add("afterwards"));
        model.open(DeskPeople.cases(1).getFirst(), LocalDate.of(2024, 5, 3));
        typed(model, NotificationFields.FAMILY_NAME, "Mockridge").save();
        assertThat(model.messageProperty().get().text()).isEqualTo("The disk is full. Nothing was changed. What you typed is still here.");
        assertThat(field(model, NotificationFields.FAMILY_NAME).textProperty().get()).isEqualTo("Mockridge");
        assertThat(model.busyProperty().get()).isFalse();
    }

    @Test
    void staysShutForAPersonWhoMayNotCorrect() {
        CorrectionViewModel model = new CorrectionViewModel(command -> outcome, false, DeskOffice.words(), DeskOffice.areas(), background, () -> {});
        model.open(DeskPeople.cases(1).getFirst(), LocalDate.of(2024, 5, 3));
        assertThat(model.shownProperty().get()).isFalse();
    }

    @Test
    void showsACodeThatNoListHasAnyMore() {
        CaseFile file = DeskPeople.cases(1).getFirst();
        CaseFile old = file.withNotificationForm(
                file.notificationForm().withAnswers(file.notificationForm().answers().with(NotificationFields.RESIDENCE_AREA, "E10000009")), file.residence());
        assertThat(field(open(old), NotificationFields.RESIDENCE_AREA).textProperty().get()).isEqualTo("E10000009");
    }
}
