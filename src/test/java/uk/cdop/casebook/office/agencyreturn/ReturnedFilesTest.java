package uk.cdop.casebook.office.agencyreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.casework.agencyreturn.ReturnedAnswer;
import uk.cdop.casebook.casework.agencyreturn.ReturnedAnswer.Comparison;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.agencyreturn.MakeRequests.NewRequest;
import uk.cdop.casebook.office.agencyreturn.RecordReturn.ReturnCommand;
import uk.cdop.casebook.office.agencyreturn.SendRequests.SendCommand;
import uk.cdop.casebook.office.contact.KeepContact.KeepContactCommand;
import uk.cdop.casebook.office.contact.KeepContact.KeepContactOutcome;
import uk.cdop.casebook.office.desk.AgenciesDesk;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.RequestFiles.FileKind;
import uk.cdop.casebook.testkit.FilledWorkbooks;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

/** A request leaves as files and comes back filled in, over a real vault: nothing is typed again. */
class ReturnedFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 14);
    private static final FieldKey PLACE = FieldKey.of("place_of_death_type");

    @TempDir
    static Path folder;

    private static OfficeOnDisk office;
    private static int sequence;

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static AgenciesDesk can() {
        return office.can().agencies();
    }

    private static AgencyRequest sent() {
        CaseNumber number = CaseNumber.of(2023, ++sequence);
        office.keep(StoreCases.notified(number, StoreCases.answers().with(PLACE, "school")));
        var agency = ((KeepContactOutcome.Kept) can().keepContact().keep(new KeepContactCommand.OfAgency(
                Optional.empty(), 0, "Example Practice " + sequence, "gp", Optional.empty(), ValidDates.ALWAYS))).id();
        can().makeRequests().make(number, List.of(new NewRequest(
                "gp", Optional.of(agency), Optional.empty(), List.of(FormPart.whole(FormCode.REPORTING)), "every death")));
        AgencyRequest made = can().showRequests().show(number).orElseThrow().requests().getFirst();
        return ((RequestOutcome.Done) can().sendRequests().send(
                new SendCommand(made.id(), made.rowVersion(), Optional.empty(), Optional.empty(), List.of(), TODAY))).request();
    }

    private static Path workbook(AgencyRequest request, Map<String, String> words) throws IOException {
        List<Path> written = can().writeRequestFiles().write(
                request.id(), folder.resolve("files" + request.number().text()), EnumSet.of(FileKind.SPREADSHEET), Progress.NONE);
        FilledWorkbooks.fill(written.getFirst(), words);
        return written.getFirst();
    }

    private static List<CaseForm> forms(AgencyRequest request) {
        return office.read(records -> records.forms().ofCase(request.number()));
    }

    private static Comparison of(ReturnedFile.Readable read, FieldKey key) {
        return read.answers().stream().filter(one -> one.key().equals(key)).map(ReturnedAnswer::comparison).findFirst().orElseThrow();
    }

    @Test
    void aFilledWorkbookIsComparedThenKeptAndItsAnswersStandInTheForm() throws IOException {
        AgencyRequest request = sent();
        Path file = workbook(request, Map.of(
                "place_of_death_type", "Hospice", "date_of_birth", "28 Feb 2019", "rep_name", "Sam Sample"));
        ReturnedFile.Readable read = (ReturnedFile.Readable) can().writeRequestFiles().read(request.id(), file);
        assertThat(read.remarks()).isEmpty();
        assertThat(of(read, PLACE)).isEqualTo(Comparison.CHANGED);
        assertThat(of(read, FieldKey.of("date_of_birth"))).isEqualTo(Comparison.SAME);
        assertThat(of(read, FieldKey.of("rep_name"))).isEqualTo(Comparison.NEW);
        assertThat(forms(request)).isEmpty();

        assertThat(can().recordReturn().record(new ReturnCommand(request.id(), request.rowVersion(), TODAY, read.forms())))
                .isInstanceOf(RequestOutcome.Done.class);
        List<CaseForm> forms = forms(request);
        Answers answers = forms.getFirst().instance().answers();
        assertThat(forms).hasSize(1);
        assertThat(answers.text(PLACE).toOptional()).contains("hospice");
        assertThat(answers.text(FieldKey.of("rep_name")).toOptional()).contains("Sam Sample");
        // What is now in dispute is said as such, when the same file is read again.
        ReturnedFile.Readable again = (ReturnedFile.Readable) can().writeRequestFiles().read(request.id(), file);
        assertThat(of(again, PLACE)).isEqualTo(Comparison.SOURCES_DIFFER);
    }

    @Test
    void aFileOfAnotherRequestIsRefusedAndNothingIsKept() throws IOException {
        AgencyRequest one = sent();
        AgencyRequest other = sent();
        Path file = workbook(other, Map.of("place_of_death_type", "Hospice"));
        assertThat(can().writeRequestFiles().read(one.id(), file)).isInstanceOfSatisfying(ReturnedFile.NotTaken.class, refused ->
                assertThat(refused.sentence()).contains("another request", "Nothing was kept").doesNotContain("Hospice"));
        assertThat(forms(one)).isEmpty();
    }

    @Test
    void aFileThatIsNoReturnIsRefusedWithItsReason() {
        assertThat(can().writeRequestFiles().read(sent().id(), folder.resolve("missing.xlsx"))).isInstanceOfSatisfying(
                ReturnedFile.NotTaken.class, refused -> assertThat(refused.sentence()).contains("no such file"));
    }

    @Test
    void anUntouchedWorkbookHoldsNoAnswers() throws IOException {
        AgencyRequest request = sent();
        assertThat(can().writeRequestFiles().read(request.id(), workbook(request, Map.of()))).isInstanceOfSatisfying(
                ReturnedFile.Readable.class, read -> assertThat(read.answers()).isEmpty());
    }
}
