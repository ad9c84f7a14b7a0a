package uk.cdop.casebook.desktop.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.casework.duplicate.MatchVerdict;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.casefile.RelatedCases.Related;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.duplicate.DecideMatch.DecideMatchCommand;
import uk.cdop.casebook.office.duplicate.DecideMatch.DecideMatchOutcome;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.HeldExecutor;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.ScreenOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

/** The header of a case names its twin, and leads there. */
@OnTheScreen
class RelatedCasesTest {

    private static final CaseFile ONE = StoreCases.named(1, "Samplewick", "Alder");
    private static final CaseFile TWIN = StoreCases.named(2, "Samplewick", "Rowan");

    @TempDir
    Path folder;

    @Test
    void theHeaderNamesTheTwinAndOpensIt() {
        List<CaseNumber> opened = new ArrayList<>();
        AtomicReference<CaseFileViewModel> model = new AtomicReference<>();
        try (OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2023, 7, 20))) {
            office.keep(ONE, TWIN);
            UseCases can = office.can();
            assertThat(can.matching().decideMatch().decide(new DecideMatchCommand(
                    MatchPair.of(ONE.number(), TWIN.number()), MatchVerdict.TWIN, "Born on one day to one mother.")))
                    .isInstanceOf(DecideMatchOutcome.Decided.class);
            try (ScreenOnDisk screen = new ScreenOnDisk(1280, 720, background -> view(can, background, model, opened::add))) {
                DeskToolkit.run(() -> model.get().open(ONE.number()));
                screen.settle().settle();
                assertThat(screen.words()).contains("Twin of " + TWIN.number());
                screen.picture("case-header-twin").look(Theme.LIGHT, TextSize.DOUBLE).picture("case-header-twin-200");
                screen.press("related-" + TWIN.number());
                assertThat(opened).containsExactly(TWIN.number());
                assertThat(screen.hadProblem()).isFalse();
            }
        }
    }

    private static CaseFileView view(UseCases can, Background background, AtomicReference<CaseFileViewModel> model, OpenCase open) {
        model.set(new CaseFileViewModel(
                can.showCase()::show,
                afterwards -> new CorrectionViewModel(can.correctCase()::correct, true, DeskOffice.words(), DeskOffice.areas(), background, afterwards),
                DeskOffice.words(), DeskOffice.today(), background));
        RelatedCases related = new RelatedCases(
                number -> can.matching().listRelatedCases().of(number).stream().map(one -> new Related(one.words(), one.number())).toList(), background);
        return new CaseFileView(model.get(), related, List.of(), uk.cdop.casebook.desktop.support.Covering.always(), () -> { }, open);
    }

    @Test
    void anAnswerForACaseThatIsNoLongerInViewIsNotShown() {
        HeldExecutor store = new HeldExecutor();
        Background background = Background.by(store, Runnable::run, new Problems(Runnable::run));
        RelatedCases related = new RelatedCases(
                number -> number.equals(ONE.number()) ? List.of(new Related("Twin of " + TWIN.number(), TWIN.number())) : List.of(), background);
        related.read(ONE.number());
        related.read(CaseNumber.of(2023, 3));
        store.runAll();
        assertThat(related.relatedProperty().get()).isEmpty();
        related.read(ONE.number());
        store.runAll();
        assertThat(related.relatedProperty().get()).extracting(Related::number).containsExactly(TWIN.number());
    }
}
