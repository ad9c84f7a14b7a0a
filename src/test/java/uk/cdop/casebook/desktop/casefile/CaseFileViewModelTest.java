package uk.cdop.casebook.desktop.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.office.casefile.CorrectCase.CorrectCaseOutcome;
import uk.cdop.casebook.office.casefile.ShowCase.CaseView;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.DeskPeople;
import uk.cdop.casebook.testkit.DeskRecords;
import uk.cdop.casebook.testkit.HeldExecutor;

class CaseFileViewModelTest {

    private final HeldExecutor store = new HeldExecutor();
    private final Background background = Background.by(store, Runnable::run, new Problems(Runnable::run));
    private final DeskRecords records = new DeskRecords(DeskPeople.cases(3));
    private int reads;

    private CaseFileViewModel model() {
        return new CaseFileViewModel(
                number -> {
                    reads++;
                    return records.find(number).map(file -> new CaseView(file, List.of(), List.of(), List.of(), List.of()));
                },
                afterwards -> new CorrectionViewModel(
                        command -> new CorrectCaseOutcome.Corrected(List.of()), true, DeskOffice.words(), DeskOffice.areas(), background, afterwards),
                DeskOffice.words(), DeskOffice.today(), background);
    }

    private static String reference(CaseFileViewModel model) {
        return model.pageProperty().get().map(page -> page.heading().reference()).orElse("");
    }

    @Test
    void readsTheCaseThatIsOpened() {
        CaseFileViewModel model = model();
        model.open(DeskPeople.number(1));
        assertThat(model.messageProperty().get()).isEqualTo(Message.information("Reading CDOP-2023-0002…"));
        store.runAll();
        assertThat(reference(model)).isEqualTo("CDOP-2023-0002");
        assertThat(model.messageProperty().get()).isEqualTo(Message.NONE);
    }

    @Test
    void neverShowsTheCaseBeforeTheOneThatWasOpenedLast() {
        CaseFileViewModel model = model();
        model.open(DeskPeople.number(0));
        model.open(DeskPeople.number(1));
        store.runNext();
        assertThat(model.pageProperty().get()).isEmpty();
        store.runAll();
        assertThat(reference(model)).isEqualTo("CDOP-2023-0002");
    }

    @Test
    void saysWhereThereIsNoSuchCase() {
        CaseFileViewModel model = model();
        model.open(DeskPeople.number(99));
        store.runAll();
        assertThat(model.pageProperty().get()).isEmpty();
        assertThat(model.messageProperty().get()).isEqualTo(Message.refused("There is no case CDOP-2023-0100 in this vault."));
    }

    @Test
    void saysWhyACaseCouldNotBeRead() {
        CaseFileViewModel model = new CaseFileViewModel(
                number -> {
                    throw OfficeFailure.world("The vault could not be read.");
                },
                afterwards -> new CorrectionViewModel(command -> null, true, DeskOffice.words(), DeskOffice.areas(), background, afterwards),
                DeskOffice.words(), DeskOffice.today(), background);
        model.open(DeskPeople.number(0));
        store.runAll();
        assertThat(model.messageProperty().get()).isEqualTo(Message.refused("The vault could not be read."));
    }

    @Test
    void opensTheCorrectionRightAtAFactOnceTheCaseWasReadAgain() {
        CaseFileViewModel model = model();
        model.open(DeskPeople.number(0));
        store.runAll();
        assertThat(model.correction().corrects(NotificationFields.SEX)).isTrue();
        assertThat(model.correction().corrects(NotificationFields.TIME_OF_DEATH)).isFalse();
        model.correctAt(NotificationFields.SEX);
        assertThat(model.correction().shownProperty().get()).isFalse();
        store.runAll();
        assertThat(model.correction().shownProperty().get()).isTrue();
        assertThat(model.correction().first()).isEqualTo(NotificationFields.SEX);
        model.correct();
        assertThat(model.correction().first()).isEqualTo(NotificationFields.FAMILY_NAME);
    }

    @Test
    void readsTheCaseAgainAfterACorrection() {
        CaseFileViewModel model = model();
        model.open(DeskPeople.number(0));
        store.runAll();
        model.correct();
        model.correction().fields().getFirst().textProperty().set("Mockridge");
        model.correction().reasonProperty().set("The hospital said so.");
        model.correction().save();
        store.runAll();
        assertThat(reads).isEqualTo(2);
        assertThat(model.messageProperty().get().kind()).isEqualTo(Message.Kind.DONE);
    }

    @Test
    void closesTheCorrectionWhenAnotherCaseIsOpened() {
        CaseFileViewModel model = model();
        model.open(DeskPeople.number(0));
        store.runAll();
        model.correct();
        assertThat(model.correction().shownProperty().get()).isTrue();
        model.open(DeskPeople.number(1));
        assertThat(model.correction().shownProperty().get()).isFalse();
        assertThat(Optional.of(reads)).contains(1);
    }
}
