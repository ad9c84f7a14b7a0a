package uk.cdop.casebook.store.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.StoreDesk.permission;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.VaultKeeper.CreatedVault;
import uk.cdop.casebook.office.door.VaultKeeper.OpenedVault;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

/** How a vault bears many cases; says the times, which are for reading and not for failing. */
@Tag("benchmark")
class ManyCasesTest {

    private static final int CASES = Integer.getInteger("casebook.cases", 20_000);

    @TempDir
    Path temp;

    private static <T> T timed(String what, Supplier<T> work) {
        long before = System.nanoTime();
        long computedBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T result = work.get();
        long computed = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - computedBefore;
        System.out.printf("%-28s %6d ms, of which computing %6d ms%n", what, (System.nanoTime() - before) / 1_000_000, computed / 1_000_000);
        return result;
    }

    private static CaseFile file(int sequence) {
        CaseFile full = StoreCases.full(sequence);
        Answers answers = full.notificationForm().answers();
        for (int more = 0; more < 13; more++) {
            answers = answers.with(FieldKey.of("example_field_" + more), "An invented answer " + sequence);
        }
        return full.withNotificationForm(full.notificationForm().withAnswers(answers), full.residence());
    }

    @Test
    void holdsThemAll() throws Exception {
        List<CaseFile> files = IntStream.rangeClosed(1, CASES).mapToObj(ManyCasesTest::file).toList();
        Path folder = temp.resolve("vault");
        CreatedVault made = timed("create", () -> StoreDesk.create(folder));
        var register = permission(made.who(), Right.REGISTER_NOTIFICATIONS);
        timed("add in one unit", () -> made.vault().<Long>change(register, records -> {
            records.cases().add(files);
            return records.audit().record(StoreDesk.somethingDone());
        }));
        timed("register one more", () -> {
            StoreDesk.register(made.vault(), made.who(), CASES + 1);
            return 0;
        });
        var read = permission(made.who(), Right.READ_CASES);
        for (int round = 0; round < 3; round++) {
            assertThat(timed("facts", () -> made.vault().<Integer>read(read, records -> records.cases().facts().size()))).isEqualTo(CASES + 1);
            assertThat(timed("all", () -> made.vault().<Integer>read(read, records -> records.cases().all().size()))).isEqualTo(CASES + 1);
            assertThat(timed("list, 200 by name", () -> made.vault().<Integer>read(read, records -> records.cases().list(
                    CaseQuery.everything().withText("testf alder").sorted(CaseQuery.Order.NAME, false).atMost(200)).matching()))).isEqualTo(CASES + 1);
            timed("find one", () -> made.vault().<Boolean>read(read, records -> records.cases().find(files.get(CASES / 2).number()).isPresent()));
        }
        timed("close with proved backup", () -> {
            made.vault().close();
            return 0;
        });
        System.out.println("store " + Files.size(folder.resolve("store/cases.g1.mv.db")) / 1_000_000 + " MB");
        OpenedVault opened = timed("open", () -> StoreDesk.open(folder));
        timed("close", () -> {
            opened.vault().close();
            return 0;
        });
        assertThat(timed("open again", () -> StoreDesk.open(folder)).who()).isEqualTo(made.who());
    }
}
