package uk.cdop.casebook.desktop.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.document.DocumentKind;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.SampleFiles;
import uk.cdop.casebook.testkit.StoreCases;

@OnTheScreen
class DocumentsViewTest {

    @TempDir
    Path folder;

    private OfficeOnDisk office;
    private DocumentsViewModel model;
    private Scene scene;
    private Stage stage;

    @BeforeEach
    void open() {
        DeskToolkit.start();
        office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 2, 29));
        office.keep(StoreCases.full(1));
        CaseNumber number = StoreCases.full(1).number();
        DeskToolkit.run(() -> {
            model = new DocumentsViewModel(office.can().documents(), true, uk.cdop.casebook.desktop.support.Covering.always(), Background.by(Runnable::run, Runnable::run, new Problems(Runnable::run)));
            scene = new Scene(Layouts.scrolled(new DocumentsView(model)), 1000, 700);
            Theme.LIGHT.dress(scene, TextSize.PLAIN);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            model.read(number);
        });
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void attach(byte[] content, String title, DocumentKind kind) {
        try {
            Path file = Files.write(folder.resolve("chosen"), content);
            DeskToolkit.run(() -> {
                model.attach().fileProperty().set(file.toString());
                model.attach().titleProperty().set(title);
                model.attach().kindProperty().set(kind);
                model.attach().attach();
            });
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private Node find(String id) {
        return DeskToolkit.on(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene.lookup("#" + id);
        });
    }

    private void press(KeyCode key) {
        DeskToolkit.run(() -> find("document-curtain").fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }

    @Test
    void anEmptyListSaysWhatCanStandThere() {
        DeskToolkit.picture(scene, "documents-empty");
        assertThat(find("document-list").isVisible() && find("document-list").getParent().isVisible()).isFalse();
    }

    @Test
    void aDistressingDocumentIsCoveredUntilOneKeyLiftsTheCurtain() {
        attach(SampleFiles.pdf(2, "An invented post-mortem report"), "Post-mortem report of the sample hospital", DocumentKind.POST_MORTEM_REPORT);
        assertThat(model.documents()).hasSize(1);
        DeskToolkit.picture(scene, "documents-list");
        DeskToolkit.run(() -> model.open(model.documents().getFirst()));
        DeskToolkit.picture(scene, "documents-covered");
        assertThat(model.coveredProperty().get()).isTrue();
        assertThat(find("document-list").getParent().isVisible()).as("one document at a time").isFalse();
        press(KeyCode.F8);
        DeskToolkit.picture(scene, "documents-open");
        assertThat(model.coveredProperty().get()).isFalse();
        assertThat(find("document-picture").isVisible()).isTrue();
        press(KeyCode.F8);
        assertThat(model.coveredProperty().get()).isTrue();
    }

    @Test
    void pagesAreTurnedByKeyAndEndAtTheLast() {
        attach(SampleFiles.pdf(2, "An invented report"), "Report", DocumentKind.AGENCY_REPORT);
        DeskToolkit.run(() -> model.open(model.documents().getFirst()));
        press(KeyCode.PAGE_DOWN);
        assertThat(model.pageNumberProperty().get()).isEqualTo(1);
        press(KeyCode.PAGE_DOWN);
        assertThat(model.pageNumberProperty().get()).isEqualTo(1);
        press(KeyCode.ESCAPE);
        assertThat(model.openProperty().get()).isEmpty();
    }

    @Test
    void aRefusedFileSaysWhyAndKeepsWhatWasTyped() {
        attach(new byte[] {'M', 'Z', 0}, "A program", DocumentKind.OTHER);
        assertThat(model.attach().messageProperty().get().text()).contains("Nothing was attached");
        assertThat(model.attach().titleProperty().get()).isEqualTo("A program");
        assertThat(model.documents()).isEmpty();
    }

    @Test
    void aDocumentIsWithdrawnForAReasonOnly() {
        attach("A note".getBytes(), "Of another case", DocumentKind.OTHER);
        DeskToolkit.run(() -> model.open(model.documents().getFirst()));
        DeskToolkit.run(model::withdraw);
        assertThat(model.messageProperty().get().text()).contains("reason");
        DeskToolkit.run(() -> model.reasonProperty().set("It belongs to another case."));
        DeskToolkit.run(model::withdraw);
        assertThat(model.documents()).first().satisfies(document -> assertThat(document.isWithdrawn()).isTrue());
    }
}
