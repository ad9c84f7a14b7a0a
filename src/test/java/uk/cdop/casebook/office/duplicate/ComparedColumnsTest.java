package uk.cdop.casebook.office.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.MULTIPLE_BIRTH;
import static uk.cdop.casebook.casework.notification.NotificationFields.NHS_NUMBER_ABSENT_REASON;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.duplicate.MatchSubject;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.office.duplicate.ListOpenMatches.Comparing;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.Twosomes;

/** What is compared is read from columns: they must say what the answers say, and the slices what the whole says. */
class ComparedColumnsTest {

    @TempDir
    static Path folder;

    private static OfficeOnDisk office;

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), LocalDate.of(2024, 2, 29));
        office.keep(
                StoreCases.notified(CaseNumber.of(2023, 1), Twosomes.child().with(MatchSubject.OTHER_NAMES, " Testley ").with(MULTIPLE_BIRTH, "twin")),
                StoreCases.notified(CaseNumber.of(2023, 2), Twosomes.withNumber(Twosomes.child(), 2)
                        .with(NHS_NUMBER_ABSENT_REASON, Answer.notApplicable()).with(MatchSubject.RELATIONSHIP.at(1), "father")));
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void theColumnsSayWhatTheAnswersSay() {
        List<MatchSubject> fromAnswers = office.read(records -> records.cases().all().stream()
                .map(file -> MatchSubject.of(Optional.of(file.number()), file.notificationForm().answers())).toList());
        List<MatchSubject> fromColumns = office.read(records -> records.matches().subjects());
        assertThat(fromColumns).isEqualTo(fromAnswers).hasSize(2);
        assertThat(fromAnswers.getFirst().mother()).contains("Rowan Testford");
        assertThat(fromAnswers.getFirst().otherNames()).contains("Testley");
        assertThat(fromAnswers.getLast().mother()).isEmpty();
    }

    @Test
    void comparingInSlicesEndsWithTheSamePairs() {
        Comparing comparing = office.can().matching().listOpenMatches().begin();
        while (!comparing.isDone()) {
            comparing.goOn();
        }
        assertThat(comparing.result().total()).isEqualTo(1);
        assertThat(comparing.result().pairs()).isEqualTo(office.can().matching().listOpenMatches().list().pairs());
    }
}
