package uk.cdop.casebook.desktop.outofarea;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.HOME_CDOP;
import static uk.cdop.casebook.casework.notification.NotificationFields.RESIDENCE_AREA;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.notification.RegisterNotification.RegisterNotificationCommand;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.Twosomes;
import uk.cdop.casebook.testkit.handles.PageHandle;

@OnTheScreen
class OutOfAreaViewTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);

    @TempDir
    Path folder;

    private final List<CaseNumber> opened = new ArrayList<>();
    private OfficeOnDisk office;
    private PageHandle part;
    private OutOfAreaViewModel model;
    private PackInViewModel packIn;

    @BeforeEach
    void page() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        part = new PageHandle();
    }

    @AfterEach
    void close() {
        part.close();
        office.close();
    }

    private void register(Answers answers) {
        office.can().registerNotification().register(new RegisterNotificationCommand(
                answers, NotificationRoute.CORONER, Optional.empty(), Optional.empty(), Twosomes.DIED.plusDays(2), Optional.empty()));
    }

    private PageHandle shown(boolean allowed) {
        model = part.on(() -> new OutOfAreaViewModel(office.can().matching(), allowed, TODAY, part.background()));
        packIn = part.on(() -> new PackInViewModel(office.can().matching().registerTransferIn(), DeskOffice.words(), TODAY, part.background(), model::refresh));
        part.show(() -> new OutOfAreaView(model, packIn, opened::add));
        return part.run(model::refresh);
    }

    private void select(int row) {
        part.run(() -> model.selectedProperty().set(Optional.of(model.rows().get(row))));
    }

    @Test
    void showsWhatIsOutstandingAndForHowLong() {
        register(Twosomes.child().with(RESIDENCE_AREA, "wales"));
        register(Twosomes.withNumber(Twosomes.child(), 3).with(RESIDENCE_AREA, "elsewhere_england").with(HOME_CDOP, "Exampleshire CDOP"));
        shown(true);
        select(1);
        assertThat(part.words()).contains("Name the reviewing CDOP", "Send the transfer pack", "228 days", "Exampleshire CDOP").doesNotContain("Testford");
        part.picture("out-of-area");
        part.look(Theme.DARK, TextSize.PLAIN).picture("out-of-area-dark");
        part.look(Theme.LIGHT, TextSize.DOUBLE).picture("out-of-area-200");
        part.look(Theme.LIGHT, TextSize.PLAIN).size(1000, 700).picture("out-of-area-1000");
    }

    @Test
    void saysWhatToDoWhenNothingIsShared() {
        assertThat(shown(true).words()).contains("No case is shared with another panel");
        part.picture("out-of-area-empty");
    }

    @Test
    void recordsAStepAndRefusesABadDayInWords() {
        register(Twosomes.child().with(RESIDENCE_AREA, "wales"));
        shown(true);
        select(0);
        part.type("ledger-cdop", "Exampleshire CDOP").press("hand-over");
        assertThat(model.messageProperty().get().kind()).isEqualTo(Message.Kind.DONE);
        part.type("ledger-day", "31 Feb 2024").press("pack-sent");
        assertThat(model.messageProperty().get().text()).contains("The day cannot be read");
        part.type("ledger-day", "29/2/2024").press("pack-sent");
        assertThat(model.rows().getFirst().outstanding()).isEqualTo("Waiting for the other CDOP to accept");
        part.press("refused");
        assertThat(model.messageProperty().get().text()).contains("Say why they refused");
        part.type("ledger-reference", "nonsense").press("hand-over");
        assertThat(model.messageProperty().get().text()).contains("such as CDOP-2024-0041");
    }

    @Test
    void writesAPackAndTakesOneIn() {
        register(Twosomes.child().with(RESIDENCE_AREA, "elsewhere_england").with(HOME_CDOP, "Exampleshire CDOP"));
        shown(true);
        select(0);
        part.press("write-pack");
        assertThat(model.messageProperty().get().text()).contains("Choose a case and a folder");
        part.type("pack-folder", folder.resolve("out").toString()).press("write-pack");
        Path pack = folder.resolve("out").resolve(model.rows().getFirst().reference() + "-transfer.zip");
        assertThat(Files.exists(pack)).isTrue();
        part.type("pack-file", folder.resolve("nowhere.zip").toString()).press("look-at-pack");
        assertThat(packIn.messageProperty().get().kind()).isEqualTo(Message.Kind.REFUSED);
        part.type("pack-file", pack.toString()).press("look-at-pack");
        assertThat(packIn.messageProperty().get().text()).contains("A case here may be of the same child");
        part.run(() -> ((javafx.scene.control.ScrollPane) part.find("out-of-area").lookup(".scroll-pane")).setVvalue(1)).picture("out-of-area-pack");
        part.type("pack-sender", "Exampleshire CDOP").type("pack-residence", "Dorset").press("register-pack");
        assertThat(packIn.messageProperty().get().text()).contains("Registered as CDOP-2024-0001");
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void whoMayOnlyReadSeesNoSteps() {
        register(Twosomes.child().with(RESIDENCE_AREA, "wales"));
        shown(false);
        select(0);
        assertThat(part.shows("hand-over")).isFalse();
        assertThat(part.shows("open-ledger-case")).isTrue();
    }
}
