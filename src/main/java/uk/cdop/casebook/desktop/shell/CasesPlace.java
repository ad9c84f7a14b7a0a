package uk.cdop.casebook.desktop.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.desktop.caseload.CaseListView;
import uk.cdop.casebook.desktop.matching.MatchDeskView;
import uk.cdop.casebook.desktop.matching.MatchDeskViewModel;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.OpenCase;
import uk.cdop.casebook.desktop.support.Texts;

/** The place of the page of cases: the list, or the duplicate desk that a button of the list leads to. */
final class CasesPlace extends StackPane {

    private final CaseListView list;
    private final MatchDeskViewModel matches;
    private final Node desk;

    CasesPlace(CaseListView list, MatchDeskViewModel matches, OpenCase openCase) {
        this.list = list;
        this.matches = matches;
        this.desk = new MatchDeskView(matches, openCase, this::showList);
        Button duplicates = Layouts.button("possible-duplicates", "", Feather.COPY, this::showDesk);
        duplicates.textProperty().bind(matches.openProperty().map(open -> open.intValue() == 0 ? "Possible duplicates" : "Possible duplicates (" + Texts.number(open.intValue()) + ")"));
        list.bring(duplicates);
        getChildren().setAll(list);
    }

    private void showList() {
        getChildren().setAll(list);
        list.focusSearch();
    }

    private void showDesk() {
        getChildren().setAll(desk);
        matches.refresh();
        FirstFocus.in(desk);
    }

    /** Puts two cases side by side on the desk. */
    void compare(MatchPair pair) {
        matches.compare(pair);
        showDesk();
    }
}
