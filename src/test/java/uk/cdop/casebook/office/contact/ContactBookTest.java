package uk.cdop.casebook.office.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.agencyreturn.AskRuleText;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.office.agencyreturn.ReplaceAskRules.ReplaceAskRulesOutcome;
import uk.cdop.casebook.office.contact.ContactProblem.Part;
import uk.cdop.casebook.office.contact.KeepContact.KeepContactCommand;
import uk.cdop.casebook.office.contact.KeepContact.KeepContactOutcome;
import uk.cdop.casebook.office.contact.ListContacts.Contact;
import uk.cdop.casebook.testkit.OfficeOnDisk;

class ContactBookTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 14);

    @TempDir
    static Path folder;

    private static OfficeOnDisk office;

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static KeepContactOutcome agency(Optional<UUID> id, long version, String name, String type, ValidDates valid) {
        return office.can().agencies().keepContact().keep(
                new KeepContactCommand.OfAgency(id, version, name, type, Optional.of(ReportingArea.DORSET), valid));
    }

    private static KeepContactOutcome person(UUID agency, String name, String email, String phone) {
        return office.can().agencies().keepContact().keep(
                new KeepContactCommand.OfPerson(Optional.empty(), 0, agency, name, "", email, phone, ValidDates.ALWAYS));
    }

    private static UUID kept(KeepContactOutcome outcome) {
        return ((KeepContactOutcome.Kept) outcome).id();
    }

    private static List<Part> refused(KeepContactOutcome outcome) {
        return ((KeepContactOutcome.Refused) outcome).problems().stream().map(ContactProblem::part).toList();
    }

    private static Contact contact(UUID id) {
        return office.can().agencies().listContacts().list().contacts().stream().filter(one -> one.agency().id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void keepsAnAgencyAndItsPeople() {
        UUID id = kept(agency(Optional.empty(), 0, "  Sample Practice ", "gp", ValidDates.ALWAYS));
        kept(person(id, "Pat Sample", "pat@example.nhs.uk", "01202 000 000"));
        assertThat(contact(id).agency().name()).isEqualTo("Sample Practice");
        assertThat(contact(id).people().getFirst().secureEmail()).contains("pat@example.nhs.uk");
        assertThat(contact(id).people().getFirst().role()).isEmpty();
    }

    @Test
    void endsAnEntryWithoutTakingItOut() {
        UUID id = kept(agency(Optional.empty(), 0, "Ending Practice", "gp", ValidDates.ALWAYS));
        kept(agency(Optional.of(id), 0, "Ending Practice", "gp", ValidDates.ALWAYS.until(TODAY)));
        assertThat(contact(id).agency().valid().to()).contains(TODAY);
    }

    @Test
    void overwritesNothingThatSomebodyElseChanged() {
        UUID id = kept(agency(Optional.empty(), 0, "Twice Practice", "gp", ValidDates.ALWAYS));
        kept(agency(Optional.of(id), 0, "Twice Practice A", "gp", ValidDates.ALWAYS));
        assertThat(agency(Optional.of(id), 0, "Twice Practice B", "gp", ValidDates.ALWAYS)).isInstanceOf(KeepContactOutcome.ChangedMeanwhile.class);
        assertThat(contact(id).agency().name()).isEqualTo("Twice Practice A");
    }

    @Test
    void refusesWithASentenceWhatCannotBeRight() {
        assertThat(refused(agency(Optional.empty(), 0, " ", "vicar", ValidDates.since(TODAY).until(TODAY.minusDays(1)))))
                .containsExactly(Part.NAME, Part.TYPE, Part.DATES);
        UUID id = kept(agency(Optional.empty(), 0, "Refusing Practice", "gp", ValidDates.ALWAYS));
        assertThat(refused(person(id, "Pat", "pat at example", ""))).containsExactly(Part.EMAIL);
        assertThat(refused(person(id, "Pat", "a@example.org; b@example.org", ""))).containsExactly(Part.EMAIL);
        assertThat(refused(person(id, "Pat", "", "ring the bell"))).containsExactly(Part.PHONE);
        assertThat(refused(person(id, "P".repeat(201), "e".repeat(255), "1".repeat(61)))).containsExactly(Part.NAME, Part.EMAIL, Part.PHONE);
        assertThat(contact(id).people()).isEmpty();
    }

    @Test
    void letsTheOfficeEditWhomToAskAsTheWholeListOrNothing() {
        var agencies = office.can().agencies();
        assertThat(agencies.showAskRules().show().shipped()).isTrue();
        assertThat(agencies.replaceAskRules().replace("nonsense")).isInstanceOf(ReplaceAskRulesOutcome.Refused.class);
        assertThat(agencies.showAskRules().show().shipped()).isTrue();
        String own = AskRuleText.HEADINGS + "\nage under 1 years;midwifery;;;under 1 year;local agreement\n";
        assertThat(agencies.replaceAskRules().replace(own)).isEqualTo(new ReplaceAskRulesOutcome.Replaced(1));
        assertThat(agencies.showAskRules().show().shipped()).isFalse();
        assertThat(agencies.showAskRules().show().text()).isEqualTo(own);
    }

    @Test
    void takesTheRulesThatCameWithTheProgramAsNoRulesOfItsOwn() {
        var agencies = office.can().agencies();
        var before = agencies.showAskRules().show();
        assertThat(agencies.replaceAskRules().replace(AskRuleText.write(before.asShipped()))).isEqualTo(new ReplaceAskRulesOutcome.Replaced(before.asShipped().size()));
        assertThat(agencies.showAskRules().show().shipped()).isTrue();
        assertThat(before.agencies()).isNotEmpty();
    }
}
