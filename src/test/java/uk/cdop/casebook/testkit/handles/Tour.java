package uk.cdop.casebook.testkit.handles;

import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.testkit.DeskToolkit;

/** Walks through every screen of the window, and hands each to a visitor by name. */
public final class Tour {

    private final WindowHandle window;
    private final BiConsumer<String, WindowHandle> visitor;

    public Tour(WindowHandle window, BiConsumer<String, WindowHandle> visitor) {
        this.window = window;
        this.visitor = visitor;
    }

    public void walk() {
        beforeSignIn();
        cases();
        oneCase();
        pages();
    }

    private void visit(String screen) {
        visitor.accept(screen, window.settle());
    }

    private void beforeSignIn() {
        visit("sign-in");
        window.press("show-create").type("new-passphrase", "quiet lantern");
        visit("create");
        window.type("new-vault-folder", "/invented/vault").type("new-user-name", "Robin Deskworth");
        window.type("new-passphrase", "quiet lantern orchard seven").type("repeated-passphrase", "quiet lantern orchard seven").press("create");
        visit("recovery-key");
        DeskToolkit.run(() -> ((CheckBox) window.find("written-down")).setSelected(true));
        window.press("go-on");
    }

    private void cases() {
        visit("today");
        window.ctrl(KeyCode.K);
        visit("palette");
        window.type("palette-text", "tester");
        visit("palette-cases");
        window.key(KeyCode.ESCAPE);
        window.press("go-cases").press("save-list");
        visit("save-list");
        window.type("list-name", "Still to review").press("keep-list");
        visit("cases-none-selected");
        select("case-table", 2);
        visit("cases");
        window.key(KeyCode.F1);
        visit("keys");
        window.key(KeyCode.ESCAPE);
    }

    private void oneCase() {
        select("case-table", (int) DeskToolkit.on(() -> ((TableView<?>) window.find("case-table")).getItems().size()) - 1);
        window.press("open-case");
        for (String tab : new String[] {"overview", "notification", "forms", "agencies", "processes", "family", "documents", "chronology", "matches", "findings", "actions", "history"}) {
            tab(tab);
            visit("case-" + tab);
        }
        window.press("correct");
        visit("correction");
        window.press("give-up-correction").press("back");
        select("case-table", 2);
        window.press("open-case");
        tab("findings");
        visit("case-reviewed");
        window.press("back");
    }

    private void pages() {
        window.press("go-ncmd");
        select("return-table", 0);
        visit("ncmd");
        window.press("go-statistics");
        visit("statistics");
        choose("T20_Reviews");
        for (String face : new String[] {"YEARS", "COMPARED", "NOTES", "CHART"}) {
            tab(face);
            visit("statistics-" + face.toLowerCase(Locale.ROOT));
        }
        window.press("cases-of-T20_Reviews");
        visit("statistics-trail");
        window.press("close-trail").press("write-files");
        visit("statistics-files");
        window.press("write-files").press("go-settings");
        visit("settings");
        for (String part : new String[] {"letters", "ask-rules", "processes", "guard-days", "forms"}) {
            tab("set-" + part);
            visit("settings-" + part);
        }
    }

    private void select(String table, int row) {
        DeskToolkit.run(() -> ((TableView<?>) window.find(table)).getSelectionModel().select(row));
        window.settle();
    }

    private void tab(String id) {
        window.press("tab-" + id);
        window.settle();
    }

    private void choose(String table) {
        DeskToolkit.run(() -> {
            @SuppressWarnings("unchecked")
            var choice = (ListView<StatisticalTable>) window.find("table-choice");
            choice.getSelectionModel().select(choice.getItems().stream().filter(shown -> shown.id().equals(table)).findFirst().orElseThrow());
        });
        window.settle();
    }
}
