package uk.cdop.casebook.office.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.cdop.casebook.testkit.ReturnCases.notifiedOn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.door.ReturnFieldStore;
import uk.cdop.casebook.office.door.ReturnFieldStore.NcmdPlace;
import uk.cdop.casebook.office.door.ReturnFieldStore.Need;
import uk.cdop.casebook.office.door.ReturnFieldStore.ReturnField;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.ncmdreturn.EditReturnFields.EditReturnFieldsOutcome.Refused;
import uk.cdop.casebook.office.ncmdreturn.EditReturnFields.EditReturnFieldsOutcome.Replaced;
import uk.cdop.casebook.office.ncmdreturn.EditReturnFields.RefusedRow;
import uk.cdop.casebook.office.permission.SignedIn;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.publishing.file.FolderFiles;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.MemoryVault;
import uk.cdop.casebook.testkit.ReturnOffice;

class ReturnFieldsTest {

    private static final FormCatalogue CATALOGUE = FormCatalogue.load();
    private static final String HEADER = "form,field,needed,mark\n";
    private static final String MAPPED = "form,field,needed,mark,ncmd_field,ncmd_order\n";

    private final MemoryVault vault = new MemoryVault();

    @Test
    void theShippedListIsUsedUntilTheOfficeHasItsOwn() {
        var view = show();
        assertThat(view.shipped()).isTrue();
        assertThat(view.fields()).hasSize(12).allSatisfy(field -> assertThat(field.mark()).containsAnyOf("BG-M", "SEEN"));
        assertThat(view.fields()).filteredOn(field -> field.need() == Need.UNDER_ONE_YEAR).extracting(field -> field.field().name())
                .containsExactly("gestation_weeks", "birth_weight_g");
    }

    @Test
    void aListThatIsShownCanBeTakenBackUnchanged() {
        var before = show();
        assertThat(edit(Role.COORDINATOR).replace(before.csv())).isEqualTo(new Replaced(12));
        var after = show();
        assertThat(after.shipped()).isFalse();
        assertThat(after.fields()).containsExactlyInAnyOrderElementsOf(before.fields());
    }

    @Test
    void replacingIsOneAuditEntryThatNamesTheFields() {
        edit(Role.EXPORTER).replace(HEADER + "CDN,sex,always,DESIGN\nCDA,an_modifiable,never,\"BG-M, said \"\"likely\"\"\"\n");
        assertThat(vault.records().returnFields().inForce(ReturnFieldStore.FIRST)).containsExactly(
                new ReturnField(FormCode.NOTIFICATION, FieldKey.of("sex"), Need.ALWAYS, "DESIGN"),
                new ReturnField(FormCode.ANALYSIS, FieldKey.of("an_modifiable"), Need.NEVER, "BG-M, said \"likely\""));
        assertThat(vault.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.event().what()).isEqualTo(AuditEvent.What.RETURN_FIELDS_CHANGED);
            assertThat(entry.event().fields()).containsExactlyInAnyOrder(FieldKey.of("sex"), FieldKey.of("an_modifiable"));
            assertThat(entry.right()).isEqualTo("WRITE_RETURN");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CDX,sex,always,DESIGN                   | The form must be
            CDN,no_such_field,always,DESIGN         | No version of the form
            CDN,an_modifiable,always,DESIGN         | No version of the form
            CDN,sex,sometimes,DESIGN                | Needed must be
            CDN,sex,always,                         | The mark must say
            CDN,sex,always,=1+1                     | formula
            CDN,sex,always                          | four values
            CDN,sex,always,DESIGN,more              | four values
            CDN,sex,always,"DESIGN                  | quotation mark
            """)
    void refusesARowWithItsLineAndReason(String row, String reason) {
        String csv = HEADER + "CDN,home_postcode,always,DESIGN\n" + row + "\n";
        assertThat(edit(Role.COORDINATOR).replace(csv)).isInstanceOfSatisfying(Refused.class, refused ->
                assertThat(refused.rows()).singleElement().satisfies(one -> {
                    assertThat(one.line()).isEqualTo(3);
                    assertThat(one.reason()).contains(reason);
                }));
        assertThat(vault.records().returnFields().inForce(ReturnFieldStore.FIRST)).isEmpty();
        assertThat(vault.entries()).isEmpty();
    }

    @Test
    void aFieldMayHaveItsNameAndPlaceAtNcmdOnceSomebodyHasSeenThem() {
        assertThat(show().fields()).as("nobody has seen any yet").allMatch(field -> field.there().equals(NcmdPlace.NOT_KNOWN));
        assertThat(edit(Role.COORDINATOR).replace(MAPPED + "CDN,sex,always,DESIGN,\"Sex, as registered\",2\nCDN,date_of_birth,always,DESIGN,,1\nCDN,home_postcode,always,DESIGN,,\n"))
                .isEqualTo(new Replaced(3));
        assertThat(show().fields()).filteredOn(field -> field.field().name().equals("sex")).singleElement()
                .satisfies(field -> assertThat(field.there()).isEqualTo(new NcmdPlace("Sex, as registered", Optional.of(2))));
        assertThat(edit(Role.COORDINATOR).replace(show().csv())).as("taken back as it is shown").isEqualTo(new Replaced(3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CDN,sex,always,DESIGN                   | six values
            CDN,sex,always,DESIGN,=1+1,2            | formula
            CDN,sex,always,DESIGN,Sex,0             | whole number from 1
            CDN,sex,always,DESIGN,Sex,second        | whole number from 1
            CDN,sex,always,DESIGN,Sex,1             | has this place
            """)
    void refusesAMapThatCannotBe(String row, String reason) {
        assertThat(edit(Role.COORDINATOR).replace(MAPPED + "CDN,home_postcode,always,DESIGN,Postcode,1\n" + row + "\n")).isInstanceOfSatisfying(Refused.class, refused ->
                assertThat(refused.rows()).singleElement().satisfies(one -> assertThat(one.reason()).contains(reason)));
        assertThat(vault.records().returnFields().inForce(ReturnFieldStore.FIRST)).isEmpty();
    }

    @Test
    void refusesEveryBadRowAtOnce() {
        String csv = HEADER + "CDN,sex,always,DESIGN\n\nCDN,sex,never,DESIGN\nCDX,sex,always,DESIGN\n";
        assertThat(edit(Role.COORDINATOR).replace(csv)).isEqualTo(new Refused(List.of(
                new RefusedRow(4, "The field is in the list already."),
                new RefusedRow(5, "The form must be one of CDN, CDR and CDA, or a supplementary form such as sf_sud."))));
    }

    @Test
    void refusesAMarkThatTheStoreCannotHold() {
        assertThat(edit(Role.COORDINATOR).replace(HEADER + "CDN,sex,always," + "x".repeat(201))).isInstanceOf(Refused.class);
        assertThat(edit(Role.COORDINATOR).replace(HEADER + "CDN,sex,always," + "x".repeat(200))).isEqualTo(new Replaced(1));
    }

    @Test
    void refusesATextWithoutHeaderOrFields() {
        for (String csv : List.of("", "sex,always", HEADER)) {
            assertThat(edit(Role.COORDINATOR).replace(csv)).isInstanceOf(Refused.class);
        }
    }

    @Test
    void takesAByteOrderMarkAndWindowsLineEnds() {
        assertThat(edit(Role.COORDINATOR).replace("\uFEFF" + HEADER.strip() + "\r\nCDN,sex,always,DESIGN\r\n")).isEqualTo(new Replaced(1));
    }

    @Test
    void theListMayBeReadButNotReplacedByTheChair() {
        assertThat(new ShowReturnFields(session(Role.CHAIR), CATALOGUE, new FolderFiles()).show(Optional.empty()).fields()).isNotEmpty();
        Edits asChair = edit(Role.CHAIR);
        assertThatThrownBy(() -> asChair.replace(HEADER + "CDN,sex,always,DESIGN")).isInstanceOf(OfficeFailure.class);
        assertThatThrownBy(() -> asChair.replace("nonsense")).isInstanceOf(OfficeFailure.class);
    }

    private ShowReturnFields.ReturnFieldsView show() {
        return new ShowReturnFields(session(Role.COORDINATOR), CATALOGUE, new FolderFiles()).show(Optional.empty());
    }

    /** Edits of the newest list. */
    private record Edits(EditReturnFields of) {

        EditReturnFields.EditReturnFieldsOutcome replace(String csv) {
            return of.replace(csv, Optional.empty());
        }
    }

    private Edits edit(Role role) {
        return new Edits(new EditReturnFields(session(role), CATALOGUE));
    }

    @Test
    void aYearIsJudgedByTheListThatWasInForceOnItsLastDay() {
        ReturnOffice office = new ReturnOffice();
        office.keep(notifiedOn(1, "2023-06-01").withDatesOnly(), notifiedOn(2, "2024-04-01").withDatesOnly());
        EditReturnFields edit = new EditReturnFields(office.sessionAs(Role.COORDINATOR), CATALOGUE);
        assertThat(edit.replace(HEADER + "CDN,sex,always,DESIGN\n", Optional.of(LocalDate.of(2024, 4, 1)))).isEqualTo(new Replaced(1));
        assertThat(missing(office, 2023)).as("the list that came with the program").contains("nhs_number", "home_postcode");
        assertThat(missing(office, 2024)).containsExactly("sex");
        assertThat(edit.replace(HEADER + "CDN,sex,always,DESIGN\n", Optional.of(LocalDate.of(2019, 3, 31)))).isInstanceOf(Refused.class);
        ShowReturnFields show = new ShowReturnFields(office.sessionAs(Role.CHAIR), CATALOGUE, new FolderFiles());
        assertThat(show.show(Optional.of(LocalDate.of(2024, 3, 31))).shipped()).isTrue();
        assertThat(show.show(Optional.of(LocalDate.of(2024, 4, 1))).fields()).hasSize(1);
        assertThat(show.show(Optional.empty()).validFrom()).containsExactly(LocalDate.of(2024, 4, 1));
    }

    private static List<String> missing(ReturnOffice office, int year) {
        return office.prepareAs(Role.COORDINATOR).prepare(new FinancialYear(year)).cases().getLast().forms().getFirst().missing().stream().map(FieldKey::name).toList();
    }

    private Session session(Role role) {
        return new Session(vault, new SignedIn(new UUID(1, 1), "Test Person", Set.of(role)));
    }
}
