package uk.cdop.casebook.store.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.cdop.casebook.casework.notification.NotificationFields.NHS_NUMBER;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.store.audit.Actor;
import uk.cdop.casebook.store.database.H2Address;
import uk.cdop.casebook.store.database.H2Connections;
import uk.cdop.casebook.store.database.OpenDatabase;
import uk.cdop.casebook.store.secret.DataKey;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

class TransactionsTest {

    private static final Actor ACTOR = StoreContract.ACTOR;

    private final DataKey dataKey = new DataKey(new UUID(1, 2), new byte[DataKey.BYTES]);
    private OpenDatabase database;
    private Transactions transactions;

    @BeforeEach
    void openStore() {
        database = OpenDatabase.create(new H2Connections(H2Address.memory("units-" + UUID.randomUUID()), 1, dataKey));
        transactions = new Transactions(database, StoreDesk.TODAY, StoreDesk.ids(), dataKey);
    }

    @AfterEach
    void closeStore() {
        transactions.end();
        database.abandon();
    }

    private long cases() {
        return transactions.<Integer>read(ACTOR, records -> records.cases().all().size());
    }

    private static long add(Records records, CaseFile... files) {
        records.cases().add(List.of(files));
        return records.audit().record(StoreDesk.somethingDone());
    }

    @Test
    void undoesAWholeUnitThatFailsAtItsEnd() {
        assertThatThrownBy(() -> transactions.change(ACTOR, records -> {
            add(records, StoreCases.full(1), StoreCases.full(2));
            throw new IllegalArgumentException("changed my mind");
        })).isInstanceOf(IllegalArgumentException.class).hasMessage("changed my mind");
        assertThat(cases()).isZero();
        assertThat(transactions.<Long>read(ACTOR, records -> records.audit().count())).isEqualTo(0L);
    }

    @Test
    void undoesAUnitThatWroteWithoutAnAuditEntry() {
        assertThatThrownBy(() -> transactions.change(ACTOR, records -> {
            records.cases().add(List.of(StoreCases.full(1)));
            return 0;
        })).isInstanceOf(IllegalStateException.class).hasMessageContaining("audit");
        assertThat(cases()).isZero();
    }

    @Test
    void keepsAUnitThatOnlyReadWithoutAnAuditEntry() {
        assertThat(transactions.<Integer>change(ACTOR, records -> records.cases().all().size())).isEqualTo(0);
    }

    @Test
    void refusesAUnitInsideAUnit() {
        assertThatThrownBy(() -> transactions.change(ACTOR, outer -> transactions.change(ACTOR, inner -> add(inner, StoreCases.full(1)))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(cases()).isZero();
        assertThat(transactions.<Long>change(ACTOR, records -> add(records, StoreCases.full(1)))).isEqualTo(1L);
    }

    @Test
    void refusesToWriteInAReading() {
        assertThatThrownBy(() -> transactions.read(ACTOR, records -> add(records, StoreCases.full(1))))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("reading");
        assertThat(cases()).isZero();
    }

    @Test
    void refusesRecordsThatOutliveTheirUnit() {
        Records kept = transactions.change(ACTOR, records -> {
            add(records, StoreCases.full(1));
            return records;
        });
        Records read = transactions.read(ACTOR, records -> records);
        assertThatThrownBy(() -> kept.cases().all()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> add(kept, StoreCases.full(2))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> read.cases().all()).isInstanceOf(IllegalStateException.class);
        assertThat(cases()).isEqualTo(1);
    }

    @Test
    void saysNothingOfTheRowInWhatItThrows() {
        transactions.<Long>change(ACTOR, records -> add(records, StoreCases.full(1)));
        String digits = StoreCases.nhsNumber(1).digits();
        CaseFile sameNumber = StoreCases.notified(CaseNumber.of(2023, 2), StoreCases.answers().with(NHS_NUMBER, digits));
        assertThatThrownBy(() -> transactions.change(ACTOR, records -> add(records, sameNumber)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("23505")
                .satisfies(thrown -> {
                    assertThat(printed(thrown)).doesNotContain(digits).doesNotContain("Testford").doesNotContain("jooq.exception").doesNotContain("insert into");
                    assertThat(thrown.getCause()).isNull();
                    assertThat(thrown.getSuppressed()).isEmpty();
                });
        assertThat(cases()).isEqualTo(1);
    }

    private static String printed(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void showsAReadingTheStoreAsItWasWhenTheReadingBegan() throws Exception {
        transactions.<Long>change(ACTOR, records -> add(records, StoreCases.full(1)));
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            int[] seen = transactions.read(ACTOR, records -> {
                int before = records.cases().all().size();
                await(other.submit(() -> transactions.<Long>change(ACTOR, writing -> add(writing, StoreCases.full(2)))));
                return new int[] {before, records.cases().all().size(), records.cases().facts().size()};
            });
            assertThat(seen).containsExactly(1, 1, 1);
        }
        assertThat(cases()).isEqualTo(2);
    }

    @Test
    void letsSeveralReadingsGoOnAtOnceAndMoreWait() throws Exception {
        CountDownLatch three = new CountDownLatch(3);
        try (ExecutorService others = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> meeting = IntStream.range(0, 3).mapToObj(any -> others.submit(() ->
                    transactions.<Integer>read(ACTOR, records -> {
                        three.countDown();
                        await(three);
                        return records.cases().all().size();
                    }))).toList();
            List<Future<Integer>> more = IntStream.range(0, 20).mapToObj(any -> others.submit(() ->
                    transactions.<Integer>read(ACTOR, records -> records.cases().all().size()))).toList();
            for (Future<Integer> reading : Stream.concat(meeting.stream(), more.stream()).toList()) {
                assertThat(reading.get(30, TimeUnit.SECONDS)).isZero();
            }
        }
    }

    @Test
    void letsOneUnitGoOnAtATime() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (ExecutorService others = Executors.newFixedThreadPool(6)) {
            List<Future<Long>> units = IntStream.rangeClosed(1, 40).mapToObj(sequence -> others.submit(() ->
                    transactions.<Long>change(ACTOR, records -> {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        long number = add(records, StoreCases.full(sequence));
                        inside.decrementAndGet();
                        return number;
                    }))).toList();
            for (Future<Long> unit : units) {
                unit.get(60, TimeUnit.SECONDS);
            }
        }
        assertThat(most).hasValue(1);
        assertThat(cases()).isEqualTo(40);
        assertThat(transactions.<Boolean>read(ACTOR, records -> records.audit().chainHolds())).isTrue();
        assertThat(transactions.<Long>read(ACTOR, records -> records.audit().count())).isEqualTo(40L);
    }

    @Test
    void takesNoMoreChangesOnceTheStoreIsGone() {
        database.abandon();
        assertThatThrownBy(() -> transactions.change(ACTOR, records -> add(records, StoreCases.full(1))))
                .isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.WORLD_IN_THE_WAY));
        assertThat(transactions.isBroken()).isTrue();
        assertThatThrownBy(() -> transactions.read(ACTOR, records -> records.cases().all())).isInstanceOf(OfficeFailure.class);
    }

    @Test
    void takesNothingAfterItsEnd() {
        transactions.end();
        assertThatThrownBy(() -> transactions.read(ACTOR, records -> records.cases().all())).isInstanceOf(OfficeFailure.class);
        assertThatThrownBy(() -> transactions.change(ACTOR, records -> 0)).isInstanceOf(OfficeFailure.class);
    }

    private static void await(Future<?> future) {
        try {
            future.get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
