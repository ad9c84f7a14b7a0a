package uk.cdop.casebook.desktop.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.office.contact.KeepContact.KeepContactCommand;
import uk.cdop.casebook.office.contact.KeepContact.KeepContactOutcome;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.ScreenOnDisk;

/** The contact book as a coordinator meets it. */
@OnTheScreen
class ContactsViewTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 14);

    @TempDir
    Path folder;

    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private UUID agency(String name, String type, Optional<ReportingArea> area, ValidDates valid) {
        return ((KeepContactOutcome.Kept) office.can().agencies().keepContact().keep(
                new KeepContactCommand.OfAgency(Optional.empty(), 0, name, type, area, valid))).id();
    }

    private void person(UUID agency, String name, String role, ValidDates valid) {
        office.can().agencies().keepContact().keep(new KeepContactCommand.OfPerson(
                Optional.empty(), 0, agency, name, role, name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.nhs.uk", "01202 000 000", valid));
    }

    private void someContacts() {
        UUID practice = agency("Example Practice", "gp", Optional.of(ReportingArea.DORSET), ValidDates.ALWAYS);
        person(practice, "Sam Sample", "Practice manager", ValidDates.since(LocalDate.of(2022, 9, 1)));
        person(practice, "Lee Leaver", "Practice manager", ValidDates.ALWAYS.until(LocalDate.of(2022, 8, 31)));
        agency("Sample Primary School", "education_school", Optional.of(ReportingArea.SOMERSET), ValidDates.ALWAYS.until(LocalDate.of(2024, 7, 31)));
        person(agency("Invented County Police", "police", Optional.empty(), ValidDates.ALWAYS), "Robin Constable", "Child death liaison officer", ValidDates.ALWAYS);
    }

    private ScreenOnDisk screen() {
        return new ScreenOnDisk(1000, 700, background -> {
            ContactsViewModel model = new ContactsViewModel(office.can().agencies().listContacts()::list, office.can().agencies().keepContact()::keep, background);
            model.read();
            return new ContactsView(model);
        });
    }

    @Test
    void saysWhatToDoWithAnEmptyBook() {
        try (ScreenOnDisk screen = screen()) {
            assertThat(screen.words()).contains("There are no contacts yet");
            screen.picture("contacts-empty");
        }
    }

    @Test
    void findsThoseInUseAndOnRequestThoseWhoseTimeIsOver() {
        someContacts();
        try (ScreenOnDisk screen = screen()) {
            assertThat(screen.words()).contains("Sam Sample", "Nobody yet", "Until 31 Jul 2024").doesNotContain("Lee Leaver");
            screen.picture("contacts").press("with-ended");
            assertThat(screen.words()).contains("Lee Leaver", "Ended 31 Aug 2022");
            screen.type("search-contacts", "POLICE liaison");
            assertThat(screen.words()).contains("Robin Constable").doesNotContain("Sam Sample");
            screen.type("search-contacts", "nobody of this name");
            assertThat(screen.words()).contains("No contact fits what you are looking for.");
        }
    }

    @Test
    void addsAnAgencyAndRefusesUnderTheFieldWhatWillNotDo() {
        try (ScreenOnDisk screen = screen()) {
            screen.press("new-agency").type("agency-from", "1 Jan").press("save-contact");
            assertThat(screen.words()).contains("A date is written as 14 Mar 2024.");
            screen.type("agency-from", "1 Jan 2024").type("agency-to", "31 Dec 2023").press("save-contact").picture("contacts-refused");
            assertThat(screen.words()).contains("The agency needs a name.", "Choose what kind of agency it is.", "The last day lies before the first.");
            DeskToolkit.run(() -> {
                @SuppressWarnings("unchecked")
                ComboBox<String> type = (ComboBox<String>) screen.find("agency-type");
                type.setValue("gp");
            });
            screen.type("agency-name", "New Practice").type("agency-to", "").press("save-contact");
            assertThat(screen.words()).contains("The contact book is up to date.", "New Practice", "General practice");
            assertThat(screen.hadProblem()).isFalse();
        }
    }

    @Test
    void changesAPersonAndEndsTheirTime() {
        someContacts();
        try (ScreenOnDisk screen = screen()) {
            DeskToolkit.run(() -> {
                @SuppressWarnings("unchecked")
                TableView<ContactLine> table = (TableView<ContactLine>) screen.find("contact-table");
                table.getSelectionModel().select(table.getItems().stream().filter(line -> line.name().equals("Sam Sample")).findFirst().orElseThrow());
            });
            screen.settle().picture("contacts-person").look(Theme.LIGHT, TextSize.DOUBLE).picture("contacts-person-double").look(Theme.LIGHT, TextSize.PLAIN);
            screen.type("person-to", "13 Mar 2024").press("save-contact");
            assertThat(screen.words()).doesNotContain("Sam Sample");
            screen.press("with-ended");
            assertThat(screen.words()).contains("Ended 13 Mar 2024");
        }
    }
}
