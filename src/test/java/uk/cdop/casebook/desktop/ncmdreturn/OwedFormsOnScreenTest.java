package uk.cdop.casebook.desktop.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.office.ncmdreturn.CountAnswers.AnswerCounts;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.NcmdReturn;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.AskedAgencies;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OfficeOfOneCase;
import uk.cdop.casebook.testkit.ScheduledCase;
import uk.cdop.casebook.testkit.ScreenOnDisk;

/** The page of the return where one of three agencies has returned its reporting form. */
class OwedFormsOnScreenTest extends OfficeOfOneCase {

    private static final FinancialYear YEAR = new FinancialYear(2023);

    @Test
    void whoOwesItsFormAndWhatIsMissingOfItStandInTheWindow() {
        AskedAgencies.oneOfThreeReturned(office, number);
        NcmdReturn prepared = office.on(ScheduledCase.DAY.plusDays(2)).prepareReturn().prepare(YEAR);
        AnswerCounts counts = office.can().ncmdReturn().countAnswers().count(YEAR);
        try (ScreenOnDisk screen = new ScreenOnDisk(1280, 2400, background -> {
            ReturnViewModel model = new ReturnViewModel(any -> prepared, (year, to, progress) -> List.of(), DeskOffice.words(), YEAR.lastDay().plusDays(2), background);
            model.read();
            return new ReturnView(model, new KeyInViewModel(null, false, YEAR.lastDay(), background),
                    new CompletenessViewModel(any -> counts, model.yearProperty(), background), new ReconciliationViewModel(null, false, model.yearProperty(), background), number -> { });
        })) {
            screen.picture("ncmd-owed");
            assertThat(screen.words()).contains("the reporting form from Example Hospital has not been returned, and it needs an answer: ",
                    "the reporting form from Example Police has not been returned, and it needs an answer: ");
            assertThat(DeskToolkit.<String>on(() -> ((TableView<?>) screen.find("return-table")).getItems().getFirst().toString())).as("the line of the case, in view or below it").contains("0 of 1 keyed, 2 owed");
            DeskToolkit.run(() -> ((TableView<?>) screen.find("return-table")).getSelectionModel().select(0));
            screen.settle().picture("ncmd-owed-case");
            assertThat(screen.words()).as("with what is missing of each").contains("What CDOP-2023-0001 needs", "Reporting form, Example Hospital", "Reporting form, Example Police");
            screen.press("count-answers").press("tab-agency");
            DeskToolkit.run(() -> ((TableView<?>) screen.find("completeness-table")).getSelectionModel().select(0));
            screen.settle().picture("ncmd-owed-completeness");
            assertThat(screen.words()).contains("2, with 2 missing", "Needed and missing: 2 of 3. 2 returns out, with 2 of the missing.");
            screen.press("tab-field").settle().picture("ncmd-owed-questions");
            assertThat(DeskToolkit.<List<String>>on(() -> ((TableView<?>) screen.find("completeness-table")).getVisibleLeafColumns().stream().map(TableColumnBase::getText).toList()))
                    .as("returns that are out are said of agencies alone").contains("Needed, missing").doesNotContain("Returns out");
            screen.look(Theme.LIGHT, TextSize.DOUBLE).picture("ncmd-owed-completeness-200");
            assertThat(screen.hadProblem()).isFalse();
        }
    }
}
