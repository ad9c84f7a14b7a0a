package uk.cdop.casebook.store.keyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.failure.OfficeFailure.Kind;
import uk.cdop.casebook.store.secret.DataKey;
import uk.cdop.casebook.store.secret.KeyStretching;
import uk.cdop.casebook.store.secret.Passphrase;
import uk.cdop.casebook.store.secret.RecoveryKey;
import uk.cdop.casebook.testkit.StoreDesk;

class KeyFileTextTest {

    private static final UUID PERSON = new UUID(3, 4);

    private final KeyMaker maker = new KeyMaker(StoreDesk.QUICK);
    private final KeyFileText text = new KeyFileText(StoreDesk.QUICK);
    private final DataKey dataKey = DataKey.newFor(new UUID(1, 2));
    private final RecoveryKey recovery = RecoveryKey.random();
    private final KeyFile file = maker.newKeyFile(
            dataKey, 1, maker.slotFor(PERSON, "Robin Example", passphrase(StoreDesk.PASSPHRASE), dataKey),
            maker.slotFor(new UUID(5, 6), recovery, dataKey));

    private static Passphrase passphrase(String words) {
        return Passphrase.takeOver(words.toCharArray());
    }

    private String written() {
        return new String(text.write(file), StandardCharsets.UTF_8);
    }

    private static void assertDamaged(KeyFileText text, String content) {
        assertThatThrownBy(() -> text.read(content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.VAULT_DAMAGED));
    }

    @Test
    void givesTheSameDataKeyToThePassphraseAndThePrintedKey() {
        KeyFile read = text.read(text.write(file));
        byte[] label = dataKey.derive("x");
        assertThat(maker.open(read, read.ofUser("robin example").orElseThrow(), passphrase(StoreDesk.PASSPHRASE)).derive("x")).isEqualTo(label);
        assertThat(maker.open(read, recovery).derive("x")).isEqualTo(label);
    }

    @Test
    void namesNobodyAndShowsNoKey() {
        assertThat(written().toLowerCase()).doesNotContain("robin").doesNotContain("example")
                .doesNotContain(HexFormat.of().formatHex(dataKey.copyOfBytes()));
    }

    @Test
    void opensToNoOtherPassphraseAndNoOtherPrintedKey() {
        KeySlot slot = file.ofUser("Robin Example").orElseThrow();
        for (String wrong : List.of("", "lantern orchard velvet tracto", "Lantern orchard velvet tractor", "lantern orchard velvet tractor ")) {
            assertThatThrownBy(() -> maker.open(file, slot, passphrase(wrong)))
                    .isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.WRONG_PASSPHRASE));
        }
        assertThatThrownBy(() -> maker.open(file, RecoveryKey.random())).isInstanceOf(OfficeFailure.class);
    }

    @Test
    void opensAfterNoneOfManyTurnedBits() {
        byte[] whole = text.write(file);
        Random random = new Random(4);
        List<Integer> opened = IntStream.range(0, 400).filter(any -> {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            return catchThrowable(() -> {
                KeyFile read = text.read(flipped);
                maker.open(read, read.ofUser("Robin Example").orElseThrow(() -> new OfficeFailure(Kind.WRONG_PASSPHRASE, "")), passphrase(StoreDesk.PASSPHRASE));
            }) == null;
        }).boxed().toList();
        assertThat(opened).isEmpty();
    }

    @Test
    void refusesASlotThatWasAddedWithoutTheDataKey() {
        DataKey another = DataKey.newFor(dataKey.vaultId());
        KeySlot strangers = maker.slotFor(new UUID(9, 9), "Mallory Example", passphrase("another four word phrase"), another);
        KeyFile forged = new KeyFile(file.vaultId(), 1, List.of(file.slots().getFirst(), file.slots().getLast(), strangers), file.mac());
        assertThatThrownBy(() -> maker.open(forged, forged.ofUser("Robin Example").orElseThrow(), passphrase(StoreDesk.PASSPHRASE)))
                .isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isEqualTo(Kind.VAULT_DAMAGED));
        assertThatThrownBy(() -> maker.open(forged, strangers, passphrase("another four word phrase"))).isInstanceOf(OfficeFailure.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "[]", "{\"format\"", "not json", "\uFEFF{}", "{\"slots\":NaN}", "[[[[[[[[[[[[[[[[[[[["})
    void refusesWhatIsNoKeyFile(String content) {
        assertDamaged(text, content);
    }

    @Test
    void refusesAFieldItDoesNotKnow() {
        assertDamaged(text, written().replace("\"generation\"", "\"comment\" : \"x\",\n  \"generation\""));
    }

    @Test
    void refusesAFieldThatIsThereTwice() {
        assertDamaged(text, written().replace("\"generation\" : 1", "\"generation\" : 1,\n  \"generation\" : 1"));
        assertDamaged(text, written().replace("\"kdf\" :", "\"label\" : \"" + UserLabel.NOBODY + "\",\n    \"kdf\" :"));
    }

    @Test
    void refusesAnythingAfterTheEnd() {
        assertDamaged(text, written() + "{}");
        assertDamaged(text, written() + " ");
    }

    @Test
    void refusesAnotherSpellingOfTheSameFile() {
        assertDamaged(text, written().replace(": 1,", ": 1.0,"));
        assertDamaged(text, written().replace("\n", "\r\n"));
        assertDamaged(text, written().replace(file.vaultId().toString(), "1-0-0-0-2"));
        assertDamaged(text, " " + written());
    }

    @ParameterizedTest
    @CsvSource({"2097152,1,1", "64,21,1", "64,2147483647,1", "2147483647,1,1", "64,1,5", "0,1,1", "64,0,1", "64,1,0", "-1,1,1", "64,-1,1", "63,1,1"})
    void refusesAHostileCostWithoutTryingIt(int memory, int passes, int lanes) {
        assertDamaged(text, written().replace("\"m\" : 64", "\"m\" : " + memory).replace("\"t\" : 1,", "\"t\" : " + passes + ",").replace("\"p\" : 1,", "\"p\" : " + lanes + ","));
    }

    @Test
    void refusesACheapSlotWhereTheProductionRuleHolds() {
        assertDamaged(new KeyFileText(KeyStretching.PRODUCTION), written());
        assertDamaged(new KeyFileText(KeyStretching.PRODUCTION), written().replace("\"m\" : 64", "\"m\" : 65535").replace("\"t\" : 1,", "\"t\" : 3,"));
    }

    @Test
    void refusesNoneAndTooManySlotsAndTheSameOneTwice() {
        assertDamaged(text, new String(text.write(KeyFile.signed(dataKey, 1, List.of())), StandardCharsets.UTF_8));
        KeySlot slot = file.slots().getFirst();
        assertDamaged(text, new String(text.write(KeyFile.signed(dataKey, 1, List.of(slot, slot))), StandardCharsets.UTF_8));
        List<KeySlot> many = IntStream.range(0, 33).mapToObj(number -> maker.slotFor(new UUID(0, number), recovery, dataKey)).toList();
        assertDamaged(text, new String(text.write(KeyFile.signed(dataKey, 1, many)), StandardCharsets.UTF_8));
        assertThat(text.read(text.write(KeyFile.signed(dataKey, 1, many.subList(0, 32)))).slots()).hasSize(32);
    }

    @Test
    void refusesAFileLongerThanAKeyFileCanBe() {
        assertDamaged(text, written() + " ".repeat(KeyFileText.MOST_BYTES));
    }
}
