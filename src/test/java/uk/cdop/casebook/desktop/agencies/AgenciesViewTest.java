package uk.cdop.casebook.desktop.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_BIRTH;
import static uk.cdop.casebook.casework.notification.NotificationFields.JAR_TRIGGERED;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.casework.agencyreturn.RequestState;
import uk.cdop.casebook.casework.agencyreturn.RequestStep;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.agencyreturn.MakeRequests.NewRequest;
import uk.cdop.casebook.office.agencyreturn.RecordReturn.ReturnCommand;
import uk.cdop.casebook.office.agencyreturn.SendRequests.SendCommand;
import uk.cdop.casebook.office.contact.KeepContact.KeepContactCommand;
import uk.cdop.casebook.office.contact.KeepContact.KeepContactOutcome;
import uk.cdop.casebook.office.desk.AgenciesDesk;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.RequestFiles.FileKind;
import uk.cdop.casebook.testkit.DeskOffice;
import uk.cdop.casebook.testkit.DeskToolkit;
import uk.cdop.casebook.testkit.FilledWorkbooks;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.OnTheScreen;
import uk.cdop.casebook.testkit.ScreenOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

/** The agencies of a case as a coordinator meets them. */
@OnTheScreen
class AgenciesViewTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 14);
    private static final FieldKey PLACE = FieldKey.of("place_of_death_type");
    private static final List<FormPart> REPORT = List.of(FormPart.whole(FormCode.REPORTING));

    @TempDir
    static Path folder;

    private static OfficeOnDisk office;
    private static int sequence;

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        UUID practice = agency("Example Practice", "gp");
        person(practice, "Sam Sample", "Practice manager");
        agency("Invented County Police", "police");
        agency("Sample Primary School", "education_school");
        agency("Other Primary School", "education_school");
        agency("Example Ambulance Service", "ambulance");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static AgenciesDesk on(LocalDate day) {
        return office.on(day).agencies();
    }

    private static UUID agency(String name, String type) {
        return ((KeepContactOutcome.Kept) on(TODAY).keepContact().keep(
                new KeepContactCommand.OfAgency(Optional.empty(), 0, name, type, Optional.empty(), ValidDates.ALWAYS))).id();
    }

    private static void person(UUID agency, String name, String role) {
        on(TODAY).keepContact().keep(new KeepContactCommand.OfPerson(
                Optional.empty(), 0, agency, name, role, "sam.sample@example.nhs.uk", "01202 000 000", ValidDates.ALWAYS));
    }

    private static CaseNumber drowning() {
        CaseNumber number = CaseNumber.of(2023, ++sequence);
        office.keep(StoreCases.notified(number, StoreCases.answers().with(DATE_OF_BIRTH, LocalDate.of(2017, 5, 1)).with(JAR_TRIGGERED, "yes")
                .with(FieldKey.of("event_location_type"), "inland_water").with(PLACE, "emergency_department")
                .with(FieldKey.of("school_or_nursery"), "Sample Primary")));
        return number;
    }

    private static ScreenOnDisk screen(CaseNumber number, boolean allowed, double height) {
        return new ScreenOnDisk(1000, height, background -> {
            AgenciesViewModel[] made = {null};
            made[0] = new AgenciesViewModel(on(TODAY), allowed, allowed, DeskOffice.words(), background, () -> made[0].read(number));
            made[0].read(number);
            return new AgenciesView(made[0], uk.cdop.casebook.desktop.support.Covering.always());
        });
    }

    private static <T> List<T> read(Function<Records, List<T>> reading) {
        return office.read(reading);
    }

    private static void ask(CaseNumber number, String type, String name, LocalDate sent) {
        UUID id = office.read(records -> records.contacts().agencies().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow().id());
        on(sent).makeRequests().make(number, List.of(new NewRequest(type, Optional.of(id), Optional.empty(), REPORT, "every death")));
        AgencyRequest made = read(records -> records.agencyRequests().ofCase(number)).stream()
                .filter(one -> one.to().agencyId().equals(Optional.of(id))).findFirst().orElseThrow();
        on(sent).sendRequests().send(new SendCommand(made.id(), made.rowVersion(), Optional.empty(), Optional.empty(), List.of(), sent));
    }

    private static AgencyRequest of(CaseNumber number, String type) {
        return read(records -> records.agencyRequests().ofCase(number)).stream().filter(one -> one.agencyType().equals(type)).findFirst().orElseThrow();
    }

    private static CaseNumber full() {
        CaseNumber number = drowning();
        ask(number, "gp", "Example Practice", LocalDate.of(2024, 1, 15));
        ask(number, "police", "Invented County Police", LocalDate.of(2024, 2, 1));
        ask(number, "education_school", "Sample Primary School", LocalDate.of(2024, 3, 1));
        AgencyRequest police = of(number, "police");
        on(TODAY).recordReturn().record(new ReturnCommand(police.id(), police.rowVersion(), LocalDate.of(2024, 2, 20), List.of(new FormInstance(
                FormCode.REPORTING, LocalDate.of(2019, 4, 1), TODAY, Optional.empty(),
                Answers.NONE.with(PLACE, "ambulance_in_transit").with(FieldKey.of("coroner_referred"), "no")))));
        AgencyRequest practice = of(number, "gp");
        office.change(records -> {
            AgencyRequest reminded = ((RequestStep.Taken) practice.reminded(1, LocalDate.of(2024, 2, 8), Optional.of(LocalDate.of(2024, 3, 18)))).request();
            records.agencyRequests().update(reminded);
            return records.audit().record(uk.cdop.casebook.testkit.StoreDesk.somethingDone());
        });
        return number;
    }

    private static void select(ScreenOnDisk screen, String kind) {
        DeskToolkit.run(() -> {
            @SuppressWarnings("unchecked")
            TableView<RequestLine> table = (TableView<RequestLine>) screen.find("request-table");
            table.getSelectionModel().select(table.getItems().stream().filter(line -> line.kind().equals(kind)).findFirst().orElseThrow());
        });
        screen.settle();
    }

    @Test
    void proposesWhomToAskWithTheReasonAndMakesRequestsOfThoseTicked() {
        CaseNumber number = drowning();
        try (ScreenOnDisk screen = screen(number, true, 900)) {
            assertThat(screen.words()).contains("General practice", "Because: every death", "age 5 to 17: school. The notification names Sample Primary");
            screen.picture("agencies-proposals").press("make-requests");
            assertThat(read(records -> records.agencyRequests().ofCase(number))).extracting(AgencyRequest::agencyType)
                    .contains("gp", "police", "ambulance").doesNotContain("education_school");
            assertThat(screen.words()).contains("requests are made and not sent yet", "Not sent yet");
            assertThat(screen.hadProblem()).isFalse();
        }
    }

    @Test
    void asksForTheChosenPagesOnlyWithAllOfThemTickedBeforehand() {
        CaseNumber number = drowning();
        try (ScreenOnDisk screen = screen(number, true, 900)) {
            assertThat(screen.words()).contains("Reporting form: the whole form", "Choose pages…");
            screen.press("ask-gp-CDR-pages");
            var sections = FormCatalogue.load().inForce(FormCode.REPORTING, TODAY).sections();
            DeskToolkit.run(() -> sections.stream().skip(2).forEach(page -> ((javafx.scene.control.CheckBox) screen.find("ask-gp-CDR-" + page.key())).setSelected(false)));
            screen.settle();
            assertThat(screen.words()).contains("Reporting form: 2 of " + sections.size() + " pages", "Hide the pages");
            screen.picture("agencies-pages").look(Theme.LIGHT, TextSize.DOUBLE).picture("agencies-pages-200").press("make-requests");
            assertThat(of(number, "gp").parts()).containsExactly(new FormPart(FormCode.REPORTING, List.of(sections.get(0).key(), sections.get(1).key())));
            assertThat(of(number, "police").parts()).contains(FormPart.whole(FormCode.REPORTING));
            assertThat(screen.hadProblem()).isFalse();
        }
    }

    @Test
    void makesNoRequestForAPageThatTheFormDoesNotHave() {
        CaseNumber number = drowning();
        var outcome = on(TODAY).makeRequests().make(number, List.of(new NewRequest(
                "gp", Optional.empty(), Optional.empty(), List.of(new FormPart(FormCode.REPORTING, List.of("no_such_page"))), "every death")));
        assertThat(outcome).isInstanceOfSatisfying(uk.cdop.casebook.office.agencyreturn.MakeRequests.MakeRequestsOutcome.NotMade.class,
                refused -> assertThat(refused.sentence()).contains("has no such page"));
        assertThat(read(records -> records.agencyRequests().ofCase(number))).isEmpty();
    }

    @Test
    void saysHowLateEachIsAndWhatComesNext() {
        try (ScreenOnDisk screen = screen(full(), true, 980)) {
            assertThat(screen.words()).contains("Sent 15 Jan 2024, waiting", "38 days late", "18 Mar 2024", "Returned 20 Feb 2024");
            select(screen, "General practice");
            assertThat(screen.words()).contains("Reminder 1", "8 Feb 2024", "Asked because", "every death");
            screen.picture("agencies-full");
            screen.look(Theme.DARK, TextSize.PLAIN).picture("agencies-full-dark");
            screen.look(Theme.LIGHT, TextSize.DOUBLE).picture("agencies-full-double");
            assertThat(screen.hadProblem()).isFalse();
        }
    }

    @Test
    void recordsAReturnWithKeysOnly() {
        CaseNumber number = full();
        try (ScreenOnDisk screen = screen(number, true, 980)) {
            select(screen, "General practice");
            screen.key("request-table", KeyCode.R).picture("agencies-return");
            screen.type("step-date", "99 Mar").press("take-step");
            assertThat(screen.words()).contains("A date is written as 14 Mar 2024.");
            screen.type("step-date", "1/1/2024").press("take-step");
            assertThat(screen.words()).contains("A return cannot come back before it was asked for");
            screen.type("step-date", "13 Mar 2024").key("step-date", KeyCode.ENTER);
            assertThat(of(number, "gp").returnedOn()).contains(LocalDate.of(2024, 3, 13));
            assertThat(screen.hadProblem()).isFalse();
        }
    }

    @Test
    void needsAReasonToWaive() {
        CaseNumber number = full();
        try (ScreenOnDisk screen = screen(number, true, 980)) {
            select(screen, "School");
            screen.key("request-table", KeyCode.W).press("take-step");
            assertThat(screen.words()).contains("Say in a few words why; the reason is kept.");
            screen.type("step-reason", "The school has closed.").press("take-step");
            assertThat(of(number, "education_school").state()).isEqualTo(RequestState.WAIVED);
        }
    }

    @Test
    void adoptsOneOfTheDifferingAnswersWithAReason() {
        CaseNumber number = full();
        try (ScreenOnDisk screen = screen(number, true, 980)) {
            assertThat(screen.words()).contains("Answers that differ", "Notification form", "Invented County Police");
            screen.press("adopt-place-of-death-type-1");
            assertThat(screen.words()).contains("Say in a few words why this answer is right");
            screen.type("reason-place-of-death-type", "The police were there.").press("adopt-place-of-death-type-1").picture("agencies-adopted");
            assertThat(screen.words()).contains("Adopted: ", "Reason: The police were there.", "Correct the facts".toLowerCase(java.util.Locale.ROOT));
        }
    }

    @Test
    void showsButChangesNothingToSomebodyWhoMayOnlyRead() {
        try (ScreenOnDisk screen = screen(full(), false, 900)) {
            assertThat(screen.find("make-requests").isDisabled()).isTrue();
            assertThat(screen.all(javafx.scene.control.Button.class)).noneMatch(button -> String.valueOf(button.getId()).startsWith("adopt-"));
            select(screen, "General practice");
            screen.key("request-table", KeyCode.R);
            assertThat(screen.shows("step-date")).isFalse();
        }
    }

    @Test
    void asksASecondAgencyOfTheSameKindOnlyWithAReason() {
        CaseNumber number = full();
        try (ScreenOnDisk screen = screen(number, true, 980)) {
            screen.press("make-other");
            assertThat(screen.words()).contains("Choose whom to ask, and say in a few words why.");
            DeskToolkit.run(() -> {
                ContactBox box = (ContactBox) screen.find("other-contact");
                box.setValue(box.getItems().stream().filter(one -> one.agency().name().equals("Other Primary School")).findFirst().orElseThrow());
            });
            screen.type("other-why", "The child moved school in January.").press("make-other");
            assertThat(read(records -> records.agencyRequests().ofCase(number)).stream().filter(one -> one.agencyType().equals("education_school")))
                    .extracting(one -> one.to().agencyName()).containsExactly("Other Primary School", "Sample Primary School");
        }
    }

    @Test
    void saysWhatToDoWhereNobodyIsToBeAsked() {
        CaseNumber number = drowning();
        on(TODAY).replaceAskRules().replace("when;ask;about;form;because;mark\nage under 1 days;gp;;;day 0;local\n");
        try (ScreenOnDisk screen = screen(number, true, 700)) {
            assertThat(screen.words()).contains("No agency was asked, and the rules propose none");
            screen.picture("agencies-empty");
        } finally {
            office.change(records -> {
                records.askRules().replace(List.of());
                return records.audit().record(uk.cdop.casebook.testkit.StoreDesk.somethingDone());
            });
        }
    }

    @Test
    void showsWhatAReturnedFileSaysBesideWhatIsKnownBeforeItIsKept() throws java.io.IOException {
        CaseNumber number = full();
        AgencyRequest practice = of(number, "gp");
        java.nio.file.Path file = on(TODAY).writeRequestFiles().write(
                practice.id(), folder.resolve("files"), java.util.EnumSet.of(FileKind.SPREADSHEET), Progress.NONE).getFirst();
        FilledWorkbooks.fill(file, java.util.Map.of(
                "date_of_birth", "1 May 2017", "date_of_death", "13 Jul 2023", "rep_name", "Sam Sample", "place_of_death_type", "Hospice",
                "narrative_circumstances", "The child was registered here from birth and was last seen on 2 May 2023.", "pm_date", "soon after"));
        AgenciesViewModel[] made = {null};
        try (ScreenOnDisk screen = new ScreenOnDisk(1000, 1240, background -> {
            made[0] = new AgenciesViewModel(on(TODAY), true, true, uk.cdop.casebook.app.OfficeForTests.words(), background, () -> made[0].read(number));
            made[0].read(number);
            return new AgenciesView(made[0], uk.cdop.casebook.desktop.support.Covering.always());
        })) {
            select(screen, "Police");
            DeskToolkit.run(() -> made[0].files().read(of(number, "police"), file));
            assertThat(screen.settle().words()).contains("return of another request. Nothing was kept");
            select(screen, "General practice");
            DeskToolkit.run(() -> made[0].files().read(practice, file));
            assertThat(screen.settle().words()).contains("What the returned file says", "Known now", "New", "Changed", "Same", "Sources differ", "What could not be taken")
                    .doesNotContain("soon after");
            screen.picture("agencies-returned-file").look(Theme.LIGHT, TextSize.DOUBLE).picture("agencies-returned-file-double");
            select(screen, "Police");
            assertThat(screen.shows("keep-return")).isFalse();
            select(screen, "General practice");
            DeskToolkit.run(() -> made[0].files().read(practice, file));
            screen.settle().press("keep-return");
            assertThat(screen.words()).contains("The return is kept with its answers.");
            assertThat(of(number, "gp").returnedOn()).contains(TODAY);
            assertThat(screen.hadProblem()).isFalse();
        }
    }
}
