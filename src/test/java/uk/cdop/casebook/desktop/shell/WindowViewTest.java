package uk.cdop.casebook.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.office.casefile.CorrectCase.CorrectCaseOutcome;
import uk.cdop.casebook.testkit.DeskKeeper;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.DeskPeople;
import uk.cdop.casebook.testkit.DeskRecords;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.DeskVault;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.handles.WindowHandle;

@OnTheScreen
class WindowViewTest {

    @TempDir
    Path folder;

    private final DeskRecords records = new DeskRecords(DeskPeople.cases(12));
    private final DeskVault vault = new DeskVault(records);
    private final DeskOffice office = new DeskOffice(records);

    private WindowHandle window(Role... roles) {
        return new WindowHandle(office, vault, folder.resolve("settings.properties"), roles);
    }

    private static TableView<?> table(WindowHandle window, String id) {
        return (TableView<?>) window.find(id);
    }

    @Test
    void showsOnlyThePagesThatAPersonMayUse() {
        try (WindowHandle window = window(Role.EXPORTER).signIn()) {
            assertThat(window.shows("go-statistics")).isTrue();
            assertThat(window.shows("go-ncmd")).isTrue();
            assertThat(window.shows("go-cases")).isFalse();
            assertThat(window.shows("go-today")).isFalse();
            window.ctrl(javafx.scene.input.KeyCode.K).type("palette-text", "CDOP-2023-0001");
            assertThat(window.textOf("palette-says")).startsWith("Nothing fits");
        }
    }

    @Test
    void offersNoCorrectionToTheChair() {
        try (WindowHandle window = window(Role.CHAIR).signIn()) {
            open(window, 0);
            assertThat(window.shows("case-header")).isTrue();
            assertThat(window.shows("correct")).isFalse();
        }
    }

    private static void open(WindowHandle window, int row) {
        DeskToolkit.run(() -> table(window, "case-table").getSelectionModel().select(row));
        window.settle().press("open-case");
    }

    @Test
    void listsAndOpensTheCasesBehindANumber() {
        try (WindowHandle window = window().signIn().press("go-statistics").press("cases-of-T20_Reviews")) {
            assertThat(window.shows("trail")).isTrue();
            assertThat(window.words()).contains("27 reviews completed: 27 cases");
            window.press("open-trail-case");
            assertThat(window.words()).contains("CDOP-2023-0001");
            window.press("back");
            assertThat(window.shows("annual-tables")).isTrue();
        }
    }

    @Test
    void opensACaseThatBlocksTheReturn() {
        try (WindowHandle window = window().signIn().press("go-ncmd")) {
            DeskToolkit.run(() -> table(window, "return-table").getSelectionModel().select(2));
            window.settle();
            assertThat(window.words()).contains("What CDOP-2023-0004 needs").contains("Ethnic category").contains("Nothing is sent from here");
            window.press("open-return-case");
            assertThat(window.shows("case-header")).isTrue();
        }
    }

    @Test
    void sortsThroughTheStoreWhenAHeadingIsPressed() {
        try (WindowHandle window = window().signIn()) {
            DeskToolkit.run(() -> {
                TableView<?> cases = table(window, "case-table");
                TableColumn<?, ?> died = cases.getColumns().stream().filter(column -> column.getId().equals("column-died")).findFirst().orElseThrow();
                sortBy(cases, died);
            });
            window.settle();
            assertThat(DeskToolkit.on(() -> table(window, "case-table").getItems().getFirst().toString())).isEqualTo("CaseRow CDOP-2023-0001");
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> void sortBy(TableView<T> table, TableColumn<?, ?> column) {
        table.getSortOrder().setAll(List.of((TableColumn<T, ?>) column));
    }

    @Test
    void keepsWidthsAndFiltersWhenOneComesBackToAPage() {
        try (WindowHandle window = window().signIn().type("search", "samplewick")) {
            DeskToolkit.run(() -> table(window, "case-table").getColumns().getFirst().setPrefWidth(211));
            window.press("go-settings").press("go-cases");
            assertThat(window.textOf("search")).isEqualTo("samplewick");
            assertThat(DeskToolkit.on(() -> table(window, "case-table").getColumns().getFirst().getPrefWidth())).isEqualTo(211);
        }
    }

    @Test
    void saysThatSomebodyElseChangedTheCaseAndKeepsWhatWasTyped() {
        office.correcting(command -> new CorrectCaseOutcome.ChangedMeanwhile());
        try (WindowHandle window = window().signIn()) {
            open(window, 0);
            window.press("correct").type("child_surname", "Draftsworth").type("reason", "The hospital said so.").press("save-correction");
            assertThat(window.words()).contains("Somebody else changed this case");
            assertThat(window.textOf("child_surname")).isEqualTo("Draftsworth");
        }
    }

    @Test
    void marksAFieldWithOneKey() {
        try (WindowHandle window = window().signIn()) {
            open(window, 0);
            window.press("correct");
            DeskToolkit.run(() -> window.find("home_postcode").requestFocus());
            window.key(KeyCode.F4);
            assertThat(window.textOf("home_postcode")).isEmpty();
            assertThat(DeskToolkit.on(() -> ((TextField) window.find("home_postcode")).getPromptText())).isEqualTo("Refused");
        }
    }

    @Test
    void showsOurOwnMistakeOnceAndPutsItAway() {
        office.counting(year -> {
            throw new IllegalStateException("a planted mistake");
        });
        try (WindowHandle window = window().signIn().press("go-statistics")) {
            assertThat(window.words()).contains("Not done: Count the year").contains("Problem code").doesNotContain("a planted mistake");
            window.press("dismiss-problem");
            assertThat(window.shows("problem")).isFalse();
        }
    }

    @Test
    void changesItsLookAtOnceAndNextTime() {
        try (WindowHandle window = window().signIn().press("go-settings").press("theme-dark").press("text-size-double")) {
            assertThat(DeskToolkit.on(() -> window.scene().getRoot().getStyleClass())).contains("theme-dark", "text-200").doesNotContain("theme-light");
        }
        try (WindowHandle next = window()) {
            assertThat(DeskToolkit.on(() -> next.scene().getUserAgentStylesheet())).contains("dark");
            next.look(Theme.LIGHT, TextSize.PLAIN);
            assertThat(DeskToolkit.on(() -> next.scene().getUserAgentStylesheet())).contains("light");
        }
    }

    @Test
    void closesTheVaultBeforeTheWindowGoes() {
        try (WindowHandle window = window().signIn()) {
            AtomicBoolean gone = new AtomicBoolean();
            DeskToolkit.run(() -> ((WindowView) window.scene().getRoot()).leave(() -> gone.set(vault.isClosed())));
            window.settle();
            assertThat(gone).isTrue();
        }
    }

    @Test
    void showsThePassphraseOnlyWhenAsked() {
        try (WindowHandle window = window().type("passphrase", DeskKeeper.PASSPHRASE)) {
            assertThat(window.words()).doesNotContain(DeskKeeper.PASSPHRASE);
            DeskToolkit.run(() -> ((ToggleButton) window.find("passphrase-show")).setSelected(true));
            window.settle();
            assertThat(window.words()).contains(DeskKeeper.PASSPHRASE);
        }
    }
}
