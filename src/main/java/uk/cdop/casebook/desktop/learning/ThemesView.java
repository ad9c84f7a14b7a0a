package uk.cdop.casebook.desktop.learning;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.learning.SearchLearning.Theme;
import uk.cdop.casebook.office.learning.SmallNumbers;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** The factors found, over the years of the review, those of most cases first. */
public final class ThemesView extends VBox {

    private static final int MOST_SHOWN = 30;

    private final LearningViewModel model;
    private final GridPane grid = Style.FORM.on(new GridPane());

    public ThemesView(LearningViewModel model) {
        this.model = model;
        setId("themes");
        Style.SPACED.on(this);
        javafx.scene.control.ScrollPane wide = Style.PANE.on(new javafx.scene.control.ScrollPane(grid));
        wide.setVbarPolicy(javafx.scene.control.ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().setAll(
                Layouts.muted("In how many reviewed cases each factor was found, by the financial year of the review, within the search on Learning. A factor counts once in a case."),
                Style.STRONG.on(Layouts.wrapped("Numbers below " + SmallNumbers.FEWER_THAN + " may differ by chance from one year to the next. Do not publish them.")), wide);
        model.themes().subscribe(this::draw);
        draw();
    }

    private void draw() {
        grid.getChildren().clear();
        if (model.themes().isEmpty()) {
            grid.add(Layouts.muted("No factor was found in the cases searched."), 0, 0);
            return;
        }
        head(0, "Factor");
        for (int at = 0; at < model.years().size(); at++) {
            head(at + 1, model.years().get(at).label());
        }
        head(model.years().size() + 1, "Cases");
        head(model.years().size() + 2, "Modifiable in");
        int row = 1;
        for (Theme theme : model.themes().stream().limit(MOST_SHOWN).toList()) {
            grid.add(new Label(theme.label()), 0, row);
            int column = 1;
            for (FinancialYear year : model.years()) {
                figure(theme.byYear().getOrDefault(year, 0), column++, row);
            }
            figure(theme.cases(), column, row);
            figure(theme.modifiable(), column + 1, row);
            row++;
        }
    }

    private void head(int column, String words) {
        Label label = Style.FACT_LABEL.on(new Label(words));
        GridPane.setHalignment(label, column == 0 ? HPos.LEFT : HPos.RIGHT);
        grid.add(label, column, 0);
    }

    private void figure(int count, int column, int row) {
        Label label = new Label(Texts.number(count));
        GridPane.setHalignment(label, HPos.RIGHT);
        grid.add(label, column, row);
    }
}
