package uk.cdop.casebook.store.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static uk.cdop.casebook.casework.notification.NotificationFields.*;
import static uk.cdop.casebook.testkit.StoreDesk.permission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.VaultKeeper.CreatedVault;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

/** A day at the desk with everything going wrong, and afterwards not one letter of a case anywhere in clear. */
@Isolated
class NoTraceTest {

    private static final String NAME = "Zzmarkerfamily";
    private static final String TEXT = "Qqmarkertext";
    private static final String DIGITS = StoreCases.nhsNumber(424_242 / 10).digits();
    private static final List<String> MARKERS = List.of(NAME, NAME.toLowerCase(), TEXT, DIGITS, StoreDesk.USER, StoreDesk.PASSPHRASE, "velvet tractor");

    @TempDir
    Path temp;

    private final StringWriter said = new StringWriter();

    private static CaseFile marked(int sequence, int part) {
        CaseFile file = StoreCases.notified(CaseNumber.of(2023, sequence), StoreCases.answers()
                .with(FAMILY_NAME, NAME).with(NHS_NUMBER, DIGITS).with(HOME_CDOP, TEXT.repeat(2_000)));
        return file.withNotification(new Notification(StoreCases.id(CaseNumber.of(2023, 1), part), NotificationRoute.CORONER,
                Optional.of(NAME), Optional.empty(), StoreCases.NOTIFIED, Optional.empty()));
    }

    private void provoke(CreatedVault made, Function<Records, Object> change) {
        Throwable thrown = catchThrowable(() -> made.vault().change(permission(made.who(), Right.REGISTER_NOTIFICATIONS), records -> {
            change.apply(records);
            return records.audit().record(StoreDesk.somethingDone());
        }));
        assertThat(thrown).isNotNull();
        thrown.printStackTrace(new PrintWriter(said));
    }

    private static Object add(Records records, CaseFile file) {
        records.cases().add(List.of(file));
        return file;
    }

    @Test
    void leavesNoLetterOfACaseInClearAnywhere() throws Exception {
        Path folder = temp.resolve("vault");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        PrintStream err = System.err;
        Handler everything = loggingTo(said);
        Level before = Logger.getLogger("").getLevel();
        Logger.getLogger("").addHandler(everything);
        Logger.getLogger("").setLevel(Level.ALL);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        List<Path> filesBefore = temporaryFiles();
        try {
            aBadDay(folder);
        } finally {
            System.setOut(out);
            System.setErr(err);
            Logger.getLogger("").removeHandler(everything);
            Logger.getLogger("").setLevel(before);
        }
        said.append(printed.toString(StandardCharsets.UTF_8));
        assertThat(MARKERS).allSatisfy(marker -> assertThat(said.toString()).doesNotContain(marker));
        List<Path> files = new ArrayList<>(temporaryFiles());
        files.removeAll(filesBefore);
        files.addAll(filesUnder(folder));
        assertThat(files).hasSizeGreaterThan(4);
        assertThat(files.stream().flatMap(file -> markersIn(file)).toList()).isEmpty();
    }

    private void aBadDay(Path folder) {
        CreatedVault made = StoreDesk.create(folder);
        made.vault().<Long>change(permission(made.who(), Right.REGISTER_NOTIFICATIONS), records -> {
            add(records, marked(1, 50));
            return records.audit().record(StoreDesk.somethingDone());
        });
        provoke(made, records -> add(records, marked(1, 51)));
        provoke(made, records -> add(records, marked(2, 52)));
        provoke(made, records -> add(records, StoreCases.with(3, HOME_CDOP, Answer.given(TEXT)).withNotification(
                new Notification(StoreCases.id(CaseNumber.of(2023, 3), 60), NotificationRoute.CORONER, Optional.of(NAME.repeat(100)),
                        Optional.empty(), StoreCases.NOTIFIED, Optional.empty()))));
        provoke(made, records -> {
            throw new IllegalStateException("our own mistake");
        });
        made.vault().<Integer>read(permission(made.who(), Right.READ_CASES), records ->
                records.cases().list(CaseQuery.everything().withText(NAME + " " + DIGITS)).matching());
        made.vault().close();
        assertThat(catchThrowable(() -> StoreDesk.keeper().open(folder, Optional.of(NAME), TEXT.toCharArray()))).isNotNull();
        StoreDesk.open(folder).vault().close();
    }

    private static Handler loggingTo(StringWriter text) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                text.append(entry.getLoggerName()).append(' ').append(String.valueOf(entry.getMessage())).append('\n');
                if (entry.getThrown() != null) {
                    entry.getThrown().printStackTrace(new PrintWriter(text));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static List<Path> temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(Files::isRegularFile).filter(Files::isReadable).toList();
        }
    }

    private static List<Path> filesUnder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Stream<String> markersIn(Path file) {
        try {
            byte[] content = Files.readAllBytes(file);
            String oneByte = new String(content, StandardCharsets.ISO_8859_1);
            String twoBytes = new String(content, StandardCharsets.UTF_16BE) + new String(content, StandardCharsets.UTF_16LE);
            return MARKERS.stream().filter(marker -> oneByte.contains(marker) || twoBytes.contains(marker) || file.toString().contains(marker))
                    .map(marker -> marker + " in " + file.getFileName());
        } catch (IOException gone) {
            return Stream.empty();
        }
    }
}
