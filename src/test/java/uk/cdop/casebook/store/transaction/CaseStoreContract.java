package uk.cdop.casebook.store.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.cdop.casebook.casework.notification.NotificationFields.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.CaseList;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.Correction;
import uk.cdop.casebook.office.door.RecordedCorrection;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

/** What every store must do with case files, whatever its rows lie in. */
abstract class CaseStoreContract extends StoreContract {

    @Test
    void givesBackAFullCaseAsItWasAdded() {
        CaseFile full = StoreCases.full(1);
        add(StoreCases.notified(2), full, StoreCases.notified(3));
        assertThat(found(1)).isEqualTo(full);
    }

    @Test
    void tellsEveryKindOfBlankApart() {
        add(StoreCases.notified(1));
        CaseFile file = found(1);
        assertThat(file.notificationForm().answers().answer(ETHNIC_CATEGORY)).isEqualTo(Answer.notYetReturned());
        assertThat(file.notificationForm().answers().answer(DEATH_EXPECTED)).isEqualTo(Answer.refused());
        assertThat(file.residence().homeCdop()).isEqualTo(Answer.notApplicable());
        assertThat(file.notificationForm().answers().answer(MULTIPLE_BIRTH)).isEqualTo(Answer.notAsked());
        assertThat(file.notificationForm().answers()).isEqualTo(StoreCases.answers());
    }

    @Test
    void keepsLongTextsAndUnusualLetters() {
        String text = "Ōé’\u2028\"'%_\\;-- ".repeat(4_000);
        add(StoreCases.with(1, HOME_CDOP, Answer.given(text)));
        assertThat(found(1).residence().homeCdop()).isEqualTo(Answer.given(text));
    }

    @Test
    void keepsALongNameWholeInTheAnswerAndCutInTheList() {
        String name = "A".repeat(300);
        add(StoreCases.named(1, name, "Example"));
        assertThat(found(1).child().familyName()).isEqualTo(Answer.given(name));
        CaseList list = read(records -> records.cases().list(CaseQuery.everything()));
        assertThat(list.rows().getFirst().familyName())
                .contains("A".repeat(200));
    }

    @Test
    void keepsADeathOnALeapDayOnTheDayOfBirth() {
        LocalDate leapDay = LocalDate.of(2024, 2, 29);
        add(StoreCases.notified(CaseNumber.of(2024, 1), StoreCases.answers().with(DATE_OF_BIRTH, leapDay).with(DATE_OF_DEATH, leapDay)));
        CaseFile file = one(records -> records.cases().find(CaseNumber.of(2024, 1))).orElseThrow();
        assertThat(file.age().orElseThrow().days()).isZero();
        assertThat(file.death().date()).isEqualTo(leapDay);
    }

    @Test
    void keepsTwinsWithTheSameFactsApart() {
        add(StoreCases.named(1, "Testford", "First Twin"), StoreCases.named(2, "Testford", "Second Twin"));
        assertThat(found(1).child().givenNames()).isEqualTo(Answer.given("First Twin"));
        assertThat(found(2).child().givenNames()).isEqualTo(Answer.given("Second Twin"));
    }

    @Test
    void findsNothingInAnEmptyStore() {
        assertThat(one(records -> records.cases().find(CaseNumber.of(2023, 1)))).isEmpty();
        assertThat(several(records -> records.cases().all())).isEmpty();
        assertThat(several(records -> records.cases().facts())).isEmpty();
        assertThat(number(records -> records.cases().lastSequenceOf(2023))).isZero();
    }

    @Test
    void givesAllCasesInTheOrderOfTheirReferences() {
        add(StoreCases.full(12), StoreCases.notified(3), StoreCases.full(7));
        assertThat(several(records -> records.cases().all()))
                .containsExactly(StoreCases.notified(3), StoreCases.full(7), StoreCases.full(12));
    }

    @Test
    void givesWhatIsCountedTheMovesOfEachCaseInTheirOrderWithoutReasonsAlsoAfterAChange() {
        add(StoreCases.full(12), StoreCases.notified(3));
        assertThat(movesCounted()).containsExactly(bare(StoreCases.notified(3)), bare(StoreCases.full(12)));
        CaseFile moved = StoreCases.notified(3).movedTo(CaseStage.GATHERING_INFORMATION, StoreCases.NOTIFIED, Optional.of("A reason; not > counted @ all"));
        change(records -> {
            records.cases().update(moved);
            return 0;
        });
        assertThat(movesCounted()).containsExactly(bare(moved), bare(StoreCases.full(12)));
    }

    private List<List<StageChange>> movesCounted() {
        return several(records -> records.cases().facts()).stream().map(CaseFact::stageChanges).toList();
    }

    private static List<StageChange> bare(CaseFile file) {
        return file.stageChanges().stream().map(change -> new StageChange(change.from(), change.to(), change.on(), Optional.empty())).toList();
    }

    @Test
    void findsTheCaseOfAnNhsNumber() {
        add(StoreCases.full(5));
        assertThat(one(records -> records.cases().withNhsNumber(StoreCases.nhsNumber(5)))).contains(CaseNumber.of(2023, 5));
        assertThat(one(records -> records.cases().withNhsNumber(StoreCases.nhsNumber(6)))).isEmpty();
    }

    @Test
    void countsTheLastSequenceAsANumberAndByYear() {
        add(StoreCases.notified(CaseNumber.of(2023, 9_999), StoreCases.answers()), StoreCases.notified(CaseNumber.of(2023, 10_000), StoreCases.answers()),
                StoreCases.notified(new CaseNumber("OTHER-2023-99999"), StoreCases.answers()), StoreCases.notified(CaseNumber.of(2022, 7), StoreCases.answers()));
        assertThat(number(records -> records.cases().lastSequenceOf(2023))).isEqualTo(10_000);
        assertThat(number(records -> records.cases().lastSequenceOf(2022))).isEqualTo(7);
        assertThat(number(records -> records.cases().lastSequenceOf(2021))).isZero();
    }

    @Test
    void writesAFileAsItNowIsAndCountsItsVersion() {
        add(StoreCases.full(1));
        CaseFile changed = StoreCases.notified(CaseNumber.of(2023, 1), StoreCases.answers().with(FAMILY_NAME, "Renamed"))
                .movedTo(CaseStage.REJECTED_OUT_OF_SCOPE, StoreCases.NOTIFIED, Optional.empty());
        change(records -> {
            records.cases().update(changed);
            return 0;
        });
        assertThat(found(1).rowVersion()).isEqualTo(1);
        assertThat(found(1).child().familyName()).isEqualTo(Answer.given("Renamed"));
        assertThat(found(1).holds()).isEmpty();
        assertThat(found(1).analysis()).isEmpty();
        assertThat(found(1).stageChanges()).isEqualTo(changed.stageChanges());
        assertThat(one(records -> records.cases().withNhsNumber(StoreCases.nhsNumber(1)))).isEmpty();
    }

    @Test
    void refusesAFileThatSomebodyElseChangedMeanwhile() {
        add(StoreCases.full(1));
        CaseFile seen = found(1);
        change(records -> {
            records.cases().update(seen.movedTo(CaseStage.GATHERING_INFORMATION, StoreCases.NOTIFIED, Optional.empty()));
            return 0;
        });
        CaseFile after = found(1);
        assertThatThrownBy(() -> change(records -> {
            records.cases().update(seen.movedTo(CaseStage.DUPLICATE, StoreCases.NOTIFIED, Optional.empty()));
            return 0;
        })).isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.CHANGED_MEANWHILE));
        assertThat(found(1)).isEqualTo(after);
    }

    @Test
    void keepsCorrectionsWithWhoAndWhen() {
        add(StoreCases.notified(1));
        CaseNumber number = CaseNumber.of(2023, 1);
        change(records -> {
            long entry = records.audit().record(AuditEvent.ofFields(AuditEvent.What.CASE_CORRECTED, "case", number.text(), List.of(DATE_OF_BIRTH, FAMILY_NAME)));
            records.cases().addCorrections(number, entry, List.of(
                    new Correction(FormCode.NOTIFICATION, FAMILY_NAME, Answer.given("Testford"), Answer.notKnown(), "Registrar's letter"),
                    new Correction(FormCode.NOTIFICATION, DATE_OF_BIRTH, Answer.notYetReturned(), Answer.given(LocalDate.of(2019, 2, 27)), "Hospital")));
            return 0;
        });
        Instant at = StoreDesk.TODAY.instant();
        assertThat(several(records -> records.cases().correctionsOf(number))).containsExactly(
                new RecordedCorrection(at, ROBIN.name(), FormCode.NOTIFICATION, FAMILY_NAME,
                        AnswerState.GIVEN, "Testford", AnswerState.NOT_KNOWN, "", "Registrar's letter"),
                new RecordedCorrection(at, ROBIN.name(), FormCode.NOTIFICATION, DATE_OF_BIRTH,
                        AnswerState.NOT_YET_RETURNED, "", AnswerState.GIVEN, "2019-02-27", "Hospital"));
    }
}
