package uk.cdop.casebook.desktop.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.failure.OfficeFailure;

class EntrySheetTest {

    private static final FieldKey DAY = FieldKey.of("a_day");
    private static final FieldKey AT = FieldKey.of("a_time");
    private static final FieldKey WORDS = FieldKey.of("some_words");

    private final List<EntrySheet> submitted = new ArrayList<>();
    private final Entry day = Entry.of(DAY, "A day", Entry.Kind.DATE);
    private final Entry at = Entry.of(AT, "A time", Entry.Kind.TIME);
    private final Entry words = Entry.of(WORDS, "Some words", Entry.Kind.TEXT).needed("Say something.");
    private final EntrySheet sheet = new EntrySheet("test", "A sheet", "What it is", "Save", List.of(day, at, words), submitted::add);
    private final SheetViewModel model = new SheetViewModel(LocalDate.of(2024, 5, 3), Background.by(Runnable::run, Runnable::run, new Problems(Runnable::run)));

    @Test
    void isSubmittedOnlyOnceEveryEntryCanBeRead() {
        day.textProperty().set("soon");
        at.textProperty().set("25:99");
        sheet.save();
        assertThat(submitted).isEmpty();
        assertThat(day.errorProperty().get()).isEqualTo("Write the date as 14 Mar 2024 or 14/3/2024.");
        assertThat(at.errorProperty().get()).isEqualTo("Write the time as 09:30.");
        assertThat(words.errorProperty().get()).isEqualTo("Say something.");
        day.textProperty().set("29 Feb 2024");
        at.textProperty().set("9.05");
        words.textProperty().set("Something");
        sheet.save();
        assertThat(submitted).containsExactly(sheet);
        assertThat(day.answer()).isEqualTo(Answer.given(LocalDate.of(2024, 2, 29)));
        assertThat(at.answer()).isEqualTo(Answer.given(LocalTime.of(9, 5)));
    }

    @Test
    void readsTodayAndYesterdayFromTheDayOnWhichItIsOpen() {
        model.open(sheet);
        day.textProperty().set("Yesterday");
        words.textProperty().set("Something");
        sheet.save();
        assertThat(day.answer()).isEqualTo(Answer.given(LocalDate.of(2024, 5, 2)));
        day.textProperty().set("t");
        assertThat(day.day()).contains(LocalDate.of(2024, 5, 3));
    }

    @Test
    void refusesALeapDayOfACommonYear() {
        day.textProperty().set("29 Feb 2023");
        assertThat(day.check()).isFalse();
    }

    @Test
    void keepsTheKindsOfBlankApart() {
        words.mark(AnswerState.NOT_KNOWN);
        day.mark(AnswerState.REFUSED);
        assertThat(words.check()).isTrue();
        assertThat(sheet.answers(List.of(DAY, AT, WORDS)).byKey()).containsOnlyKeys(DAY, WORDS);
        assertThat(words.answer()).isEqualTo(Answer.notKnown());
        assertThat(day.answer()).isEqualTo(Answer.refused());
        assertThat(at.answer()).isEqualTo(Answer.notAsked());
    }

    @Test
    void forgetsAnAnswerThatIsEmptied() {
        words.starting(Optional.of("Something")).textProperty().set("");
        assertThat(words.answer()).isEqualTo(Answer.notAsked());
    }

    @Test
    void closesWhenItIsRecorded() {
        List<String> done = new ArrayList<>();
        model.open(sheet);
        model.record(sheet, "Test", RecordOutcome.Recorded::new, () -> done.add("recorded"));
        assertThat(model.sheetProperty().get()).isEmpty();
        assertThat(done).containsExactly("recorded");
    }

    @Test
    void putsARefusalUnderItsEntryAndTheRestAtTheTop() {
        model.open(sheet);
        model.record(sheet, "Test", () -> new RecordOutcome.Refused(List.of(
                Finding.refusal("a", DAY, "Not that day."), Finding.refusal("b", FieldKey.of("elsewhere"), "Nor that."))), () -> {});
        assertThat(day.errorProperty().get()).isEqualTo("Not that day.");
        assertThat(sheet.messageProperty().get().text()).endsWith("Nor that.");
        assertThat(model.sheetProperty().get()).contains(sheet);
        assertThat(sheet.busyProperty().get()).isFalse();
    }

    @Test
    void keepsWhatWasTypedWhenSomebodyElseWasFirstOrTheWorldIsInTheWay() {
        words.textProperty().set("Something");
        model.open(sheet);
        model.record(sheet, "Test", RecordOutcome.ChangedMeanwhile::new, () -> {});
        assertThat(sheet.messageProperty().get().text()).startsWith("Somebody else changed this case").contains("Nothing was overwritten");
        model.record(sheet, "Test", () -> {
            throw OfficeFailure.world("The disk is full. Nothing was changed.");
        }, () -> {});
        assertThat(sheet.messageProperty().get()).isEqualTo(Message.refused("The disk is full. Nothing was changed. What you typed is still here."));
        assertThat(words.said()).contains("Something");
    }
}
