package uk.cdop.casebook.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.form.FormStep;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;
import uk.cdop.casebook.office.door.VaultKeeper.OpenedVault;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.permission.Rights;

/** A program that is ended without warning while somebody types into a form. */
class KilledWhileTypingTest {

    private static final CaseNumber CASE = CaseNumber.of(2023, 1);
    private static final FieldKey KEY = FieldKey.of("rep_name");
    private static final int LETTERS = 12;

    @TempDir
    Path temp;

    @Test
    void losesNothingThatWasSaidToBeSavedAndCanStillBeTakenBack() throws Exception {
        Path folder = temp.resolve("vault");
        try (OfficeOnDisk office = OfficeOnDisk.in(folder, LocalDate.of(2024, 2, 29))) {
            office.keep(StoreCases.full(1));
        }
        long said = typeAndKill(folder);
        OpenedVault opened = StoreDesk.keeper().open(folder, Optional.empty(), StoreDesk.PASSPHRASE.toCharArray());
        CaseForm form = opened.vault().read(Rights.permit(opened.who(), Right.READ_CASES), records -> records.forms().ofCase(CASE)).getFirst();
        List<FormStep> steps = opened.vault().read(Rights.permit(opened.who(), Right.READ_CASES), records -> records.formSteps().of(form.id()));
        boolean chain = opened.vault().read(Rights.permit(opened.who(), Right.READ_AUDIT), records -> records.audit().chainHolds());
        opened.vault().close();
        assertThat(said).isGreaterThanOrEqualTo(LETTERS);
        assertThat(form.rowVersion()).isGreaterThanOrEqualTo(said);
        assertThat(form.instance().answers().answer(KEY)).isEqualTo(Answer.given("x".repeat((int) form.rowVersion() % 1_000 + 1)));
        assertThat(steps).last().satisfies(step -> assertThat(step.changes().get(KEY).after()).isEqualTo(form.instance().answers().answer(KEY)));
        assertThat(chain).isTrue();
    }

    /** The last row version that the program said was saved before it was ended. */
    private static long typeAndKill(Path folder) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process child = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true",
                "-cp", System.getProperty("java.class.path"), TypingChild.class.getName(), folder.toString(), CASE.text(), KEY.name())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        long last = -1;
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("open");
            for (int letter = 0; letter < LETTERS; letter++) {
                last = Long.parseLong(said.readLine());
            }
            // Through the handle: Process.destroyForcibly would also throw away what the program said last.
            child.toHandle().destroyForcibly();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = line.matches("\\d+") ? Long.parseLong(line) : last;
            }
        }
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return last;
    }
}
