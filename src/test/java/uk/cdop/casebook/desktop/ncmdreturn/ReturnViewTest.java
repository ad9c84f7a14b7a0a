package uk.cdop.casebook.desktop.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.analysis.AnalysisFields;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.office.ncmdreturn.CountAnswers.AnswerCounts;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.NcmdReturn;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnCase;
import uk.cdop.casebook.office.ncmdreturn.ReturnAmendment;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.DeskTables;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.ScreenOnDisk;

@OnTheScreen
class ReturnViewTest {

    private static final String SENTENCE = "CDOP-2023-0001: the analysis form was amended since it was returned on 4 Mar 2024. Changed: Category of death. "
            + "Key it again, and record the return on the findings of the case.";

    private static NcmdReturn amended(FinancialYear year) {
        NcmdReturn ready = DeskTables.ready(year);
        ReturnCase one = ready.cases().getFirst();
        return new NcmdReturn(year, true, List.of(new ReturnCase(one.number(), one.stage(), true, one.forms(),
                Optional.of(new ReturnAmendment("Amended since it was returned on 4 Mar 2024", SENTENCE, List.of(AnalysisFields.CATEGORY))), List.of())), List.of());
    }

    private static ScreenOnDisk screen(double width, double height) {
        return screen(width, height, ReturnViewTest::amended);
    }

    private static ScreenOnDisk screen(double width, double height, Function<FinancialYear, NcmdReturn> prepare) {
        return new ScreenOnDisk(width, height, background -> {
            ReturnViewModel model = new ReturnViewModel(
                    prepare, (year, folder, progress) -> List.of(), DeskOffice.words(), DeskTables.YEAR.lastDay().plusDays(2), background);
            model.read();
            return new ReturnView(model, new KeyInViewModel(null, false, DeskTables.YEAR.lastDay(), background),
                    new CompletenessViewModel(any -> new AnswerCounts(List.of(), List.of(), List.of()), model.yearProperty(), background),
                    new ReconciliationViewModel(null, false, model.yearProperty(), background), number -> { });
        });
    }

    @Test
    void whatWasAmendedSinceItWasReturnedStandsAboveTheCases() {
        try (ScreenOnDisk screen = screen(1280, 720)) {
            screen.picture("ncmd-amended");
            assertThat(screen.words()).contains("Amended since it was returned", SENTENCE, "What was amended since it was returned stands below.", "Amended");
            assertThat(screen.hadProblem()).isFalse();
        }
        try (ScreenOnDisk large = screen(1280, 720)) {
            large.look(Theme.LIGHT, List.of(TextSize.values()).getLast()).picture("ncmd-amended-200");
            assertThat(large.words()).contains("Amended since it was returned");
        }
    }

    @Test
    void aYearWithoutACaseSaysWhatToDoNext() {
        try (ScreenOnDisk screen = screen(1280, 720, year -> new NcmdReturn(year, true, List.of(), List.of()))) {
            screen.picture("ncmd-empty");
            assertThat(screen.words()).contains("No case belongs to 2023/24. A case stands here once its notification is registered");
            screen.look(Theme.LIGHT, List.of(TextSize.values()).getLast()).picture("ncmd-empty-200");
            assertThat(screen.hadProblem()).isFalse();
        }
    }

    @Test
    void anOfficeThatKeysNoAgenciesFormsReadsWhyTheyAreNotThere() {
        try (ScreenOnDisk screen = screen(1280, 720, year -> new NcmdReturn(year, true, DeskTables.ready(year).cases(), List.of(), false))) {
            screen.picture("ncmd-left-out");
            assertThat(screen.words()).contains("Agencies’ reporting and supplementary forms are left out here and in the files: this office keys none.");
        }
        try (ScreenOnDisk screen = screen(1280, 720, DeskTables::ready)) {
            assertThat(screen.words()).doesNotContain("are left out here");
        }
    }

    private static NcmdReturn blockedByMany(FinancialYear year) {
        NcmdReturn some = DeskTables.notReady(year);
        return new NcmdReturn(year, false, some.cases(), IntStream.rangeClosed(1, 60).mapToObj("CDOP-2023-%04d: the notification form still needs an answer: Postcode."::formatted).toList());
    }

    @Test
    void manyThingsInTheWayDoNotPushTheRegisterOutOfSight() {
        try (ScreenOnDisk screen = screen(1280, 720, ReturnViewTest::blockedByMany)) {
            screen.picture("ncmd-many");
            assertThat(screen.words()).contains("CDOP-2023-0006", "And 54 more: tick “Only cases that are not ready” below and select a case.", "Register and completeness").doesNotContain("CDOP-2023-0007");
            screen.look(Theme.LIGHT, List.of(TextSize.values()).getLast()).picture("ncmd-many-200");
            assertThat(screen.hadProblem()).isFalse();
        }
    }
}
