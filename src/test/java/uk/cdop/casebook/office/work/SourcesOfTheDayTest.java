package uk.cdop.casebook.office.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.agencyreturn.Addressee;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.casework.agencyreturn.RequestStep;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.family.FamilyEvent;
import uk.cdop.casebook.casework.family.FamilyLedger;
import uk.cdop.casebook.casework.family.FamilyQuestion;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.hold.HoldTracking;
import uk.cdop.casebook.casework.hold.ProcessFacts;
import uk.cdop.casebook.casework.notification.NoticeDraft;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.scope.NoticeRules;
import uk.cdop.casebook.casework.similar.ClusterAnswer;
import uk.cdop.casebook.casework.similar.DeathCircumstances;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.work.ShowToday.TodayView;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

/** What each feature adds to the day, over a real encrypted vault. */
class SourcesOfTheDayTest {

    /** Ten days before the anniversary of the deaths of the sample cases. */
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 4);
    private static final CaseFile MARKED = notified(1, StoreCases.answers().with(NoticeRules.ALERT, "yes"));
    private static final CaseFile INQUEST = notified(2, other("Exampleby", 3)).withHold(hold(HoldKind.INQUEST, 2, Answers.NONE
            .with(ProcessFacts.INQUEST_LISTED, TODAY.plusDays(3)).with(ProcessFacts.PFD_ISSUED, TODAY.minusDays(60))));
    private static final CaseFile SAFEGUARDING = notified(3, other("Samplewick", 5)).withHold(hold(HoldKind.RAPID_REVIEW, 3, Answers.NONE
            .with(ProcessFacts.INCIDENT_NOTIFIED, TODAY.minusDays(2))));
    private static final CaseFile ONE = notified(4, other("Testham", 7).with(DeathCircumstances.SUSPECTED_SUICIDE, "yes"));
    private static final CaseFile OTHER = notified(5, other("Placeholder", 9).with(DeathCircumstances.SUSPECTED_SUICIDE, "yes"));
    private static OfficeOnDisk office;

    @TempDir
    static Path folder;

    private static CaseFile notified(int sequence, Answers answers) {
        return StoreCases.notified(CaseNumber.of(2023, sequence), answers);
    }

    private static Answers other(String familyName, int years) {
        return StoreCases.answers().with(NotificationFields.FAMILY_NAME, familyName).with(NotificationFields.GIVEN_NAMES, familyName)
                .with(NotificationFields.HOME_POSTCODE, "ZZ" + years + " 1ZZ").with(NotificationFields.DATE_OF_BIRTH, LocalDate.of(2023 - years, years, 11));
    }

    private static Hold hold(HoldKind kind, int id, Answers facts) {
        return new Hold(new UUID(9, id), kind, Optional.empty(), LocalDate.of(2023, 8, 1), Optional.empty(), Optional.empty(), Optional.empty(), false, true,
                new HoldTracking(Optional.empty(), Optional.empty(), Optional.of(TODAY), Optional.empty(), facts));
    }

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        office.keep(MARKED, INQUEST, SAFEGUARDING, ONE, OTHER);
        AgencyRequest asked = AgencyRequest.proposed(new UUID(1, 1), MARKED.number(), "gp", Addressee.unknown("Example Surgery"), List.of(), "always asked");
        RequestStep sent = asked.send(asked.to(), List.of(FormPart.whole(FormCode.REPORTING)), TODAY.minusDays(30), TODAY.minusDays(9), TODAY.minusDays(1));
        FamilyQuestion question = new FamilyQuestion(new UUID(1, 2), TODAY.minusDays(5), "An invented question", Optional.empty(), Optional.empty());
        office.change(records -> {
            records.agencyRequests().add(((RequestStep.Taken) sent).request());
            records.families().keep(MARKED.number(), FamilyLedger.EMPTY.with(new FamilyEvent.QuestionAsked(question)));
            Instant begun = Instant.parse("2024-07-03T08:12:00Z");
            records.drafts().save(new NoticeDraft(new UUID(1, 3), begun, begun, false,
                    Map.of(NotificationFields.FAMILY_NAME, new NoticeDraft.Typed(AnswerState.GIVEN, "Exampleton"))));
            records.similarDeaths().add(new ClusterAnswer(
                    OTHER.number(), ClusterAnswer.Linked.NOT_LINKED, "Asked the example lead", List.of(ONE.number()), TODAY, "A Coordinator"));
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static TodayView today() {
        return office.can().work().showToday().show();
    }

    private static List<WorkItem> items(String what) {
        TodayView day = today();
        return Stream.of(day.late(), day.thisWeek(), day.fresh()).flatMap(List::stream).filter(item -> item.what().equals(what)).toList();
    }

    @Test
    void aBegunNoticeIsToBeFinished() {
        assertThat(items("Finish taking down a notice")).singleElement().satisfies(item -> {
            assertThat(item.why()).startsWith("Begun 3 Jul 2024, 09:12");
            assertThat(item.goes()).isEqualTo("intake");
        });
    }

    @Test
    void theNationalDatabaseIsToldOfANewNoticeAndAtOnceWhereTheNoticeSaysSo() {
        assertThat(items("Tell NCMD of this death at once")).extracting(WorkItem::number).containsExactly(Optional.of(MARKED.number()));
        assertThat(items("Notify the national database")).hasSize(5).allMatch(item -> item.due().equals(Optional.of(StoreCases.NOTIFIED.plusDays(2))));
    }

    @Test
    void theChaseRunIsOneRowHoweverManyRequestsWait() {
        assertThat(items("Run the chase")).singleElement().satisfies(item -> {
            assertThat(item.why()).startsWith("One request waits");
            assertThat(item.due()).contains(TODAY.minusDays(1));
            assertThat(item.goes()).isEqualTo("chase");
        });
    }

    @Test
    void datesAndLimitsOfProcessesAreListed() {
        assertThat(items("Inquest listed")).extracting(WorkItem::due).containsExactly(Optional.of(TODAY.plusDays(3)));
        assertThat(items("Reply to the report to prevent future deaths")).extracting(WorkItem::due).containsExactly(Optional.of(TODAY.minusDays(4)));
        assertThat(items("Rapid review")).isEmpty();
        assertThat(office.on(TODAY.plusDays(17)).work().showToday().show().thisWeek())
                .anyMatch(item -> item.what().equals("Rapid review") && item.number().equals(Optional.of(SAFEGUARDING.number())));
    }

    @Test
    void aDateOfTheFamilyIsMindedWhereALetterWaits() {
        assertThat(items("Write to the family first, or wait")).singleElement().satisfies(item -> {
            assertThat(item.number()).contains(MARKED.number());
            assertThat(item.why()).contains("The anniversary of the death, 14 Jul 2024: send none from 11 Jul 2024 to 15 Jul 2024");
            assertThat(item.due()).contains(LocalDate.of(2024, 7, 10));
        });
    }

    @Test
    void theQuestionOfAClusterIsOpenUntilItIsAnswered() {
        assertThat(items("Answer whether this death belongs to a cluster")).extracting(WorkItem::number).containsExactly(Optional.of(ONE.number()));
    }

    @Test
    void aNoticeThatMayBeOfAKnownChildIsToBeComparedBeforeItIsAccepted() {
        office.keep(notified(20, StoreCases.answers()));
        assertThat(items("Compare with a case that may be of the same child"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.goes()).isEqualTo("matches"))
                .extracting(WorkItem::number).contains(Optional.of(CaseNumber.of(2023, 20)));
    }

    @Test
    void noRowNamesAnybody() {
        TodayView day = today();
        assertThat(day.late().toString() + day.thisWeek() + day.fresh()).doesNotContain("Exampleby", "Testford", "Testham", "invented question");
    }
}
