package uk.cdop.casebook.desktop.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_BIRTH;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_DEATH;
import static uk.cdop.casebook.casework.notification.NotificationFields.GIVEN_NAMES;
import static uk.cdop.casebook.casework.notification.NotificationFields.HOME_POSTCODE;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.casework.duplicate.MatchVerdict;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.Twosomes;
import uk.cdop.casebook.testkit.handles.PageHandle;

@OnTheScreen
class MatchDeskViewTest {

    private static final MatchPair FIRST = MatchPair.of(CaseNumber.of(2023, 1), CaseNumber.of(2023, 2));

    @TempDir
    Path folder;

    private final List<CaseNumber> opened = new ArrayList<>();
    private OfficeOnDisk office;
    private PageHandle part;
    private MatchDeskViewModel model;

    @BeforeEach
    void desk() {
        office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 2, 29));
        part = new PageHandle();
        model = part.on(() -> new MatchDeskViewModel(office.can().matching(), true, DeskOffice.words(), part.background()));
    }

    @AfterEach
    void close() {
        part.close();
        office.close();
    }

    private void twoPairs() {
        office.keep(
                StoreCases.notified(CaseNumber.of(2023, 1), Twosomes.withNumber(Twosomes.child(), 1)),
                StoreCases.notified(CaseNumber.of(2023, 2), Twosomes.child().with(DATE_OF_BIRTH, LocalDate.of(2023, 4, 5))),
                StoreCases.notified(CaseNumber.of(2023, 3), Twosomes.child().with(GIVEN_NAMES, "Hazel").with(DATE_OF_DEATH, Twosomes.DIED.plusDays(40)).with(HOME_POSTCODE, "ZZ9 1ZZ")));
    }

    private PageHandle shown() {
        part.show(() -> new MatchDeskView(model, opened::add, () -> {}));
        part.run(model::refresh);
        return part;
    }

    private CaseStage stage(int sequence) {
        return office.read(records -> records.cases().find(CaseNumber.of(2023, sequence)).map(CaseFile::stage).orElseThrow());
    }

    @Test
    void showsTheLikeliestPairSideBySideWithItsReasons() {
        twoPairs();
        assertThat(shown().words()).contains("Likely the same child", "The dates of birth are the same with day and month swapped. +20",
                "Different", "Same", "CDOP-2023-0001", "4 May 2023", "5 Apr 2023");
        part.picture("matching-desk");
    }

    @Test
    void isReadableInDarkLargeAndNarrow() {
        twoPairs();
        shown().look(Theme.DARK, TextSize.PLAIN).picture("matching-desk-dark");
        part.look(Theme.LIGHT, TextSize.DOUBLE).picture("matching-desk-200");
        part.look(Theme.LIGHT, TextSize.PLAIN).size(1000, 700).picture("matching-desk-1000");
        assertThat(part.words()).contains("Possible duplicates");
    }

    @Test
    void saysWhatItMeansWhenNothingWaits() {
        assertThat(shown().words()).contains("No pair of cases waits for a decision");
        part.picture("matching-desk-empty");
    }

    @Test
    void mergesByTheKeyboardAndTakesItBack() {
        twoPairs();
        shown().type("match-reason", "The hospital confirmed it").alt(KeyCode.DIGIT1);
        assertThat(part.words()).contains("Keep CDOP-2023-0001", "Keep CDOP-2023-0002");
        part.picture("matching-desk-choosing");
        part.press("keep-first");
        assertThat(stage(2)).isEqualTo(CaseStage.DUPLICATE);
        assertThat(model.messageProperty().get().kind()).isEqualTo(Message.Kind.DONE);
        part.press("take-back");
        assertThat(stage(2)).isEqualTo(CaseStage.NOTIFIED);
        assertThat(model.messageProperty().get().text()).contains("both as they were before the merge");
    }

    @Test
    void takesTheMergeBackAlsoWhereTheHigherReferenceWasKept() {
        twoPairs();
        shown().type("match-reason", "The hospital confirmed it").press("same-child").press("keep-second");
        assertThat(stage(1)).isEqualTo(CaseStage.DUPLICATE);
        part.press("take-back");
        assertThat(stage(1)).isEqualTo(CaseStage.NOTIFIED);
    }

    @Test
    void aDecisionNeedsAReasonAndThenLeavesTheQueue() {
        twoPairs();
        shown();
        int waiting = model.queue().size();
        part.alt(KeyCode.DIGIT4);
        assertThat(model.messageProperty().get()).satisfies(message -> {
            assertThat(message.kind()).isEqualTo(Message.Kind.REFUSED);
            assertThat(message.text()).contains("why");
        });
        part.type("match-reason", "Cousins of one name").alt(KeyCode.DIGIT4);
        assertThat(model.queue()).hasSize(waiting - 1).noneMatch(line -> line.pair().equals(FIRST));
        assertThat(model.lastProperty().get().orElseThrow().verdict()).isEqualTo(MatchVerdict.DIFFERENT);
        part.press("take-back");
        assertThat(model.queue()).hasSize(waiting);
        assertThat(model.selectedProperty().get()).isEqualTo(Optional.of(FIRST));
    }

    @Test
    void aCaseShowsWhatBelongsBesideItAndLeadsToTheDesk() {
        twoPairs();
        office.can().matching().decideMatch().decide(new uk.cdop.casebook.office.duplicate.DecideMatch.DecideMatchCommand(
                MatchPair.of(CaseNumber.of(2023, 1), CaseNumber.of(2023, 3)), MatchVerdict.TWIN, "Twins, by the midwife"));
        List<MatchPair> compared = new ArrayList<>();
        CaseMatchesViewModel matches = part.on(() -> new CaseMatchesViewModel(office.can().matching(), true, part.background()));
        part.show(() -> new CaseMatchesView(matches, opened::add, compared::add));
        part.run(() -> matches.read(CaseNumber.of(2023, 1)));
        assertThat(part.words()).contains("Twin of CDOP-2023-0003", "Twins, by the midwife", "CDOP-2023-0002: Likely the same child");
        part.picture("matching-case-tab");
        part.press("match-CDOP-2023-0002").press("related-CDOP-2023-0003");
        assertThat(compared).containsExactly(FIRST);
        assertThat(opened).containsExactly(CaseNumber.of(2023, 3));
    }

    @Test
    void whoMayOnlyReadSeesNoButtons() {
        twoPairs();
        model = part.on(() -> new MatchDeskViewModel(office.can().matching(), false, DeskOffice.words(), part.background()));
        shown();
        assertThat(part.shows("same-child")).isFalse();
        part.alt(KeyCode.DIGIT1);
        assertThat(model.choosingProperty().get()).isFalse();
    }
}
