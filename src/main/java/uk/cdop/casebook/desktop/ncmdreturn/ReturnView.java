package uk.cdop.casebook.desktop.ncmdreturn;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.MessageView;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.desktop.support.WriteFilesView;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.NcmdReturn;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** The page of the return to the National Child Mortality Database. */
public final class ReturnView extends BorderPane {

    private final ReturnViewModel model;
    private final KeyInViewModel keyIn;
    private final CheckBox only = new CheckBox("Only cases that are not ready");

    public ReturnView(ReturnViewModel model, KeyInViewModel keyIn, CompletenessViewModel completeness, ReconciliationViewModel reconciliation, OpenCase openCase) {
        this.model = model;
        this.keyIn = keyIn;
        setId("ncmd-return");
        ObservableValue<Boolean> some = model.preparedProperty().map(found -> found.filter(is -> !is.cases().isEmpty()).isPresent());
        ObservableValue<Double> em = only.fontProperty().map(Font::getSize);
        VBox page = Style.PAGE.on(new VBox(
                title(),
                new MessageView(model.messageProperty()),
                new MessageView(model.readinessProperty()),
                Layouts.shownWhen(Layouts.wrapped(model.preparedProperty().map(found -> found.map(model::standing).orElse(""))), some),
                Layouts.shownWhen(leftOut(), model.preparedProperty().map(found -> found.filter(is -> !is.keysAgencies()).isPresent())),
                Layouts.shownWhen(sentences("blockers", "What blocks it", NcmdReturn::blockers, "tick “Only cases that are not ready” below and select a case."), any(NcmdReturn::blockers)),
                Layouts.shownWhen(sentences("amendments", "Amended since it was returned", NcmdReturn::amendments, "tick “Only cases to key” below and select a case."), any(NcmdReturn::amendments)),
                Layouts.shownWhen(cases(openCase), some),
                Layouts.shownWhen(new CompletenessCard(completeness, em), some),
                new ReconciliationCard(reconciliation),
                Layouts.shownWhen(files(), some)));
        Node cases = Layouts.scrolled(page);
        Node keying = new KeyInPane(keyIn);
        keyIn.onChange(model::readKeeping);
        keyIn.viewProperty().subscribe(found -> setCenter(found.isPresent() ? keying : cases));
    }

    private Node title() {
        ComboBox<FinancialYear> year = new ComboBox<>();
        year.setId("return-year");
        year.setAccessibleText("Year from 1 April to 31 March");
        year.getItems().setAll(model.years());
        year.valueProperty().bindBidirectional(model.yearProperty());
        return Layouts.column(
                Style.TIGHT,
                Layouts.flow(
                        Layouts.pageTitle("NCMD return"),
                        year,
                        Layouts.button("read-again", "Read again", Feather.REFRESH_CW, model::read),
                        Layouts.shownWhen(Layouts.muted("Reading…"), model.readingProperty())),
                Layouts.muted("What the National Child Mortality Database needs for the year, case by case. Nothing is sent from here: "
                        + "you write files, and key in or hand over what they say."));
    }

    private static Node leftOut() {
        Node words = Layouts.muted("Agencies’ reporting and supplementary forms are left out here and in the files: this office keys none. The settings say so, under “NCMD forms”.");
        words.setId("agency-forms-left-out");
        return words;
    }

    private ObservableValue<Boolean> any(Function<NcmdReturn, List<String>> sentences) {
        return model.preparedProperty().map(found -> found.filter(is -> !sentences.apply(is).isEmpty()).isPresent());
    }

    private Node sentences(String id, String title, Function<NcmdReturn, List<String>> sentences, String others) {
        VBox list = Layouts.column(Style.TIGHT);
        list.setId(id);
        model.preparedProperty().subscribe(found -> list.getChildren().setAll(
                ReturnViewModel.first(found.map(sentences).orElse(List.of()), others).stream().map(Layouts::wrapped).toList()));
        return Layouts.card(Layouts.sectionTitle(title), list);
    }

    private Node cases(OpenCase openCase) {
        only.setId("only-not-ready");
        only.selectedProperty().bindBidirectional(model.onlyNotReadyProperty());
        CheckBox due = new CheckBox("Only cases to key");
        due.setId("only-to-key");
        due.selectedProperty().bindBidirectional(model.onlyToKeyProperty());
        ReturnTable table = new ReturnTable(model, openCase, only.fontProperty().map(Font::getSize));
        return Layouts.column(Style.SPACED, Layouts.flow(Layouts.sectionTitle("Register and completeness"), only, due), table,
                Layouts.shownWhen(Layouts.muted("Select a case to see what it needs and to key it in; Enter opens it."), model.selectedProperty().map(Optional::isEmpty)),
                new ReturnNeeds(model, number -> keyIn.open(number, model.yearProperty().get()), openCase));
    }

    private Node files() {
        return new WriteFilesView(
                "write-return", "The key-in sheets and the neutral export of the year. They name children: keep the folder as safe as the vault.", model.writing());
    }
}
