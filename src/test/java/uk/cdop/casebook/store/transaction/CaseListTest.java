package uk.cdop.casebook.store.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.area.Residence;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.notification.PlaceOfEvent;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.door.CaseList;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.CaseQuery.Order;
import uk.cdop.casebook.office.door.CaseRow;
import uk.cdop.casebook.statistics.facts.Home;
import uk.cdop.casebook.statistics.facts.Particulars;
import uk.cdop.casebook.store.database.H2Address;
import uk.cdop.casebook.store.database.H2Connections;
import uk.cdop.casebook.store.database.OpenDatabase;
import uk.cdop.casebook.store.secret.DataKey;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Dossier;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

class CaseListTest {

    private final DataKey dataKey = new DataKey(new UUID(1, 2), new byte[DataKey.BYTES]);
    private OpenDatabase database;
    private Transactions transactions;

    @BeforeEach
    void openStore() {
        database = OpenDatabase.create(new H2Connections(H2Address.memory("list-" + UUID.randomUUID()), 1, dataKey));
        transactions = new Transactions(database, StoreDesk.TODAY, StoreDesk.ids(), dataKey);
    }

    @AfterEach
    void closeStore() {
        transactions.end();
        database.close();
    }

    private void add(CaseFile... files) {
        transactions.change(StoreContract.ACTOR, records -> {
            records.cases().add(List.of(files));
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    private CaseList list(CaseQuery query) {
        return transactions.read(StoreContract.ACTOR, records -> records.cases().list(query));
    }

    private List<Integer> sequences(CaseQuery query) {
        return list(query).rows().stream().map(row -> Integer.valueOf(row.number().text().substring(10))).toList();
    }

    private List<Integer> sequences(String text) {
        return sequences(CaseQuery.everything().withText(text));
    }

    private static CaseFile in(CaseFile file, ReportingArea area) {
        return file.withNotificationForm(file.notificationForm(), new Residence("E06000001", area, Answer.notAsked()));
    }

    private static CaseFile notifiedOn(int sequence, LocalDate day) {
        CaseFile file = StoreCases.notified(sequence);
        return new CaseFile(file.number(), file.stage(), file.residence(), file.notificationForm(),
                List.of(new Notification(StoreCases.id(file.number(), 9), NotificationRoute.CORONER, Optional.empty(), Optional.empty(), day, Optional.empty())),
                file.stageChanges(), List.of(), List.of(), Optional.empty(), 0);
    }

    @Test
    void showsTheFactsOfACaseInOneLine() {
        add(StoreCases.full(1));
        assertThat(list(CaseQuery.everything()).rows()).containsExactly(new CaseRow(
                CaseNumber.of(2023, 1), CaseStage.ACCEPTED, ReportingArea.DORSET, Optional.of("Testford"), Optional.of("Example Alder"),
                Optional.of(StoreCases.nhsNumber(1)), Optional.of(LocalDate.of(2019, 2, 28)), StoreCases.DIED, StoreCases.NOTIFIED,
                Optional.empty(), Optional.of(HoldKind.INQUEST)));
    }

    @Test
    void showsTheDayOfTheReviewOnceItIsComplete() {
        add(StoreCases.full(1).movedTo(CaseStage.COMPLETED, StoreCases.NOTIFIED, Optional.empty()));
        assertThat(list(CaseQuery.everything()).rows().getFirst().reviewCompleted()).contains(LocalDate.of(2024, 3, 31));
    }

    @Test
    void findsEveryWordInAnyOfTheFieldsWhateverTheirCase() {
        add(StoreCases.named(1, "Testford", "Alder"), StoreCases.named(2, "Testford", "Birch"), StoreCases.named(3, "Sampleton", "Alder"));
        assertThat(sequences("testford")).containsExactly(1, 2);
        assertThat(sequences("  ALDER   estfor ")).containsExactly(1);
        assertThat(sequences("birch sampleton")).isEmpty();
        assertThat(sequences("cdop-2023-0003")).containsExactly(3);
        assertThat(sequences("")).containsExactly(1, 2, 3);
    }

    @Test
    void findsAnNhsNumberHoweverItIsWritten() {
        add(StoreCases.full(1), StoreCases.full(2));
        String digits = StoreCases.nhsNumber(2).digits();
        assertThat(sequences(digits)).containsExactly(2);
        assertThat(sequences(StoreCases.nhsNumber(2).grouped())).containsExactly(2);
        assertThat(sequences(StoreCases.nhsNumber(2).grouped().replace(' ', '-'))).containsExactly(2);
    }

    @Test
    void findsAPostcodeHoweverItIsWritten() {
        add(StoreCases.with(1, HOME_POSTCODE, Answer.given("ZZ11 9ZY")), StoreCases.with(2, HOME_POSTCODE, Answer.given("zz119zy")),
                StoreCases.with(3, HOME_POSTCODE, Answer.notKnown()));
        assertThat(sequences("zz119zy")).containsExactly(1, 2);
        assertThat(sequences("ZZ11 9ZY")).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "'", "\"", "\\", "!", "%%", "a%b", "'; drop table case_file; --", "\0", "\uD800", "-", "--", "[a-z]", "*", "?"})
    void takesEveryCharacterForItself(String text) {
        add(StoreCases.named(1, "Testford", "Alder"), StoreCases.named(2, "X" + text + "Y", "Birch"));
        assertThat(sequences(text)).contains(2);
        assertThat(sequences("X" + text + "Y")).containsExactly(2);
    }

    @Test
    void doesNotTakeAPercentSignForAnyText() {
        add(StoreCases.named(1, "Testford", "Alder"));
        assertThat(sequences("Test%ford")).isEmpty();
        assertThat(sequences("Testf_rd")).isEmpty();
    }

    @Test
    void countsThoseThatMatchAndThoseThereAre() {
        for (int sequence = 1; sequence <= 7; sequence++) {
            add(StoreCases.named(sequence, sequence < 6 ? "Testford" : "Sampleton", "Example"));
        }
        CaseList list = list(CaseQuery.everything().withText("testford").atMost(2));
        assertThat(list.rows()).hasSize(2);
        assertThat(list.matching()).isEqualTo(5);
        assertThat(list.total()).isEqualTo(7);
    }

    @Test
    void keepsToTheStagesAndAreasAskedFor() {
        add(StoreCases.notified(1), StoreCases.full(2), in(StoreCases.full(3), ReportingArea.BCP));
        assertThat(sequences(CaseQuery.everything().withStages(Set.of(CaseStage.ACCEPTED)))).containsExactly(2, 3);
        assertThat(sequences(CaseQuery.everything().withAreas(Set.of(ReportingArea.BCP)))).containsExactly(3);
        assertThat(sequences(CaseQuery.everything().withAreas(Set.of(ReportingArea.DORSET, ReportingArea.BCP)).withStages(Set.of(CaseStage.NOTIFIED))))
                .containsExactly(1);
    }

    @Test
    void countsAYearFromItsFirstDayToItsLast() {
        add(notifiedOn(1, LocalDate.of(2023, 3, 31)), notifiedOn(2, LocalDate.of(2023, 4, 1)), notifiedOn(3, LocalDate.of(2024, 3, 31)),
                notifiedOn(4, LocalDate.of(2024, 4, 1)));
        assertThat(sequences(CaseQuery.everything().withYear(Optional.of(new FinancialYear(2023))))).containsExactly(2, 3);
    }

    @Test
    void sortsWithTheReferenceWhereTwoAreAlike() {
        add(StoreCases.named(1, "beta", "B"), StoreCases.named(2, "Alpha", "B"), StoreCases.named(3, "ALPHA", "a"), StoreCases.named(4, "alpha", "b"),
                StoreCases.with(5, FAMILY_NAME, Answer.notKnown()));
        assertThat(sequences(CaseQuery.everything().sorted(Order.NAME, false))).containsExactly(3, 2, 4, 1, 5);
        assertThat(sequences(CaseQuery.everything().sorted(Order.NAME, true))).containsExactly(1, 2, 4, 3, 5);
        assertThat(sequences(CaseQuery.everything().sorted(Order.REFERENCE, true))).containsExactly(5, 4, 3, 2, 1);
        assertThat(sequences(CaseQuery.everything().sorted(Order.DATE_OF_DEATH, true))).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void sortsStagesAsACaseGoesThroughThem() {
        add(StoreCases.notified(1).movedTo(CaseStage.CLOSED, StoreCases.NOTIFIED, Optional.empty()), StoreCases.notified(2), StoreCases.full(3));
        assertThat(sequences(CaseQuery.everything().sorted(Order.STAGE, false))).containsExactly(2, 3, 1);
        assertThat(sequences(CaseQuery.everything().sorted(Order.STAGE, true))).containsExactly(1, 3, 2);
    }

    @Test
    void sortsByAreaAndByDates() {
        add(in(StoreCases.notified(1), ReportingArea.OUT_OF_AREA), in(notifiedOn(2, LocalDate.of(2020, 1, 1)), ReportingArea.SOMERSET),
                StoreCases.with(3, DATE_OF_DEATH, Answer.given(LocalDate.of(2020, 12, 31))));
        assertThat(sequences(CaseQuery.everything().sorted(Order.AREA, false))).containsExactly(3, 2, 1);
        assertThat(sequences(CaseQuery.everything().sorted(Order.DATE_NOTIFIED, false))).containsExactly(2, 1, 3);
        assertThat(sequences(CaseQuery.everything().sorted(Order.DATE_OF_DEATH, false))).containsExactly(3, 1, 2);
    }

    @Test
    void readsWhatTheStatisticsCount() {
        CaseFile open = StoreCases.full(1);
        CaseFile complete = StoreCases.full(2).movedTo(CaseStage.COMPLETED, StoreCases.NOTIFIED, Optional.empty());
        CaseFile bare = StoreCases.notified(CaseNumber.of(2023, 3), StoreCases.answers().with(DATE_OF_BIRTH, Answer.notKnown()).with(SEX, Answer.notKnown()).with(EVENT_LOCATION_TYPE, Answer.refused()));
        add(complete, bare, open, StoreCases.with(4, EVENT_LOCATION_TYPE, Answer.given("inland_water")));
        List<CaseFact> facts = transactions.read(StoreContract.ACTOR, records -> records.cases().facts());
        assertThat(facts).usingRecursiveFieldByFieldElementComparatorIgnoringFields("dossier")
                .containsExactlyElementsOf(Stream.of(open, complete, bare, StoreCases.with(4, EVENT_LOCATION_TYPE, Answer.given("inland_water"))).map(CaseListTest::fact).toList());
        assertThat(facts).extracting(CaseFact::dossier).extracting(Dossier::isEmpty).containsExactly(false, false, true, true);
        assertThat(facts).extracting(one -> one.particulars().placeOfEvent().orElse("-")).containsExactly("-", "-", "not_known", "inland_water");
        assertThat(facts.get(0).finding()).isEmpty();
        assertThat(facts.get(1).finding()).isPresent();
        assertThat(facts.get(1).awaitedInquest()).isTrue();
        assertThat(facts.get(1).transferredIn()).contains(StoreCases.NOTIFIED.plusDays(3));
    }

    @Test
    void anInquestThatHoldsUpNothingIsNotAwaited() {
        CaseFile beside = StoreCases.notified(1).withHold(new Hold(
                new UUID(7, 1), HoldKind.INQUEST, Optional.empty(), StoreCases.NOTIFIED, Optional.empty(), Optional.empty(), Optional.empty(), false, false));
        CaseFile holding = StoreCases.notified(2).withHold(new Hold(
                new UUID(7, 2), HoldKind.INQUEST, Optional.empty(), StoreCases.NOTIFIED, Optional.empty(), Optional.empty(), Optional.empty(), true, false));
        add(beside, holding);
        List<CaseFact> facts = transactions.read(StoreContract.ACTOR, records -> records.cases().facts());
        assertThat(facts).extracting(CaseFact::awaitedInquest).containsExactly(false, true);
    }

    /** The same fact, drawn from the whole file instead of from the columns; what is counted of a move is its stages and its day, not its reason. */
    private static CaseFact fact(CaseFile file) {
        return new CaseFact(
                file.number(), file.residence().reportingArea(), file.death().date(), file.child().dateOfBirth().toOptional(),
                file.child().sex().toOptional(), file.dateNotified(),
                file.transfers().stream().filter(transfer -> transfer.direction().code().equals("in")).map(transfer -> transfer.on()).findFirst(),
                file.stageChanges().stream().map(move -> new StageChange(move.from(), move.to(), move.on(), Optional.empty())).toList(), file.reviewCompleted(),
                file.reviewCompleted().flatMap(done -> file.analysis()).map(found -> new CaseFact.Finding(found.category(), found.modifiability())),
                file.holds().stream().anyMatch(hold -> hold.kind() == HoldKind.INQUEST && hold.blocksAnything()), particulars(file)).at(
                new Home(file.residence().areaCode(), List.of(), Optional.empty(), file.death().area().toOptional(), file.residence().homeCdop().toOptional()));
    }

    private static Particulars particulars(CaseFile file) {
        Answers said = file.notificationForm().answers();
        return new Particulars(
                said.text(ETHNIC_CATEGORY).toOptional(), said.text(PLACE_OF_DEATH_TYPE).toOptional(), PlaceOfEvent.said(said), said.text(DEATH_EXPECTED).toOptional(),
                said.text(MULTIPLE_BIRTH).toOptional(),
                new Particulars.Birth(
                        said.number(GESTATION_WEEKS).toOptional(), said.number(BIRTH_WEIGHT_G).toOptional()),
                new Particulars.Inquiries(
                        said.text(JAR_TRIGGERED).toOptional(), said.text(REFERRED_TO_CORONER).toOptional(), said.text(POST_MORTEM_PLANNED).toOptional()),
                new Particulars.Times(
                        said.time(TIME_OF_DEATH).toOptional(), file.notifications().stream().flatMap(notice -> notice.receivedAt().stream()).min(Comparator.naturalOrder())));
    }
}
