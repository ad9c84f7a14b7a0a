package uk.cdop.casebook.store.keyfile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.cdop.casebook.store.failure.VaultFailures;
import uk.cdop.casebook.store.secret.KeyStretching;
import uk.cdop.casebook.store.secret.SealedBox;

/**
 * Reads and writes the key file as JSON. What is read must be byte for byte what this program would write, so that no
 * second spelling of a file exists, and nothing in it can make the computer work long. Source: design, security 6.2.
 */
public final class KeyFileText {

    public static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_SLOTS = 32;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    record FileText(String format, String vault, int generation, List<SlotText> slots, String mac) {}

    record SlotText(String id, String kind, String label, DerivationText kdf, WrapText wrap) {}

    record DerivationText(String alg, int m, int t, int p, String salt) {}

    record WrapText(String nonce, String sealed) {}

    private final KeyStretching floor;

    public KeyFileText(KeyStretching floor) {
        this.floor = floor;
    }

    public byte[] write(KeyFile file) {
        FileText text = new FileText(
                KeyFile.FORMAT, file.vaultId().toString(), file.generation(),
                file.slots().stream().map(KeyFileText::text).toList(), hex(file.mac()));
        return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(text).replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static SlotText text(KeySlot slot) {
        KeyStretching cost = slot.cost();
        return new SlotText(slot.id().toString(), slot.kind().word(), slot.label(),
                new DerivationText(slot.kind().derivation(), cost.memoryKib(), cost.passes(), cost.lanes(), hex(slot.salt())),
                new WrapText(hex(slot.nonce()), hex(slot.sealed())));
    }

    /** VAULT_DAMAGED for anything but a key file that this program could have written. */
    public KeyFile read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw VaultFailures.keyFileDamaged();
        }
        KeyFile file = parsed(bytes);
        if (!Arrays.equals(write(file), bytes) || !isSound(file)) {
            throw VaultFailures.keyFileDamaged();
        }
        return file;
    }

    private KeyFile parsed(byte[] bytes) {
        try {
            FileText text = JSON.readValue(bytes, FileText.class);
            List<KeySlot> slots = text.slots().stream().map(KeyFileText::slot).toList();
            return new KeyFile(UUID.fromString(text.vault()), text.generation(), slots, bytes(text.mac(), KeyFile.MAC_BYTES));
        } catch (JacksonException | IllegalArgumentException | NullPointerException notAKeyFile) {
            throw VaultFailures.keyFileDamaged();
        }
    }

    private static KeySlot slot(SlotText text) {
        return new KeySlot(
                UUID.fromString(text.id()), kind(text.kind()), text.label(),
                new KeyStretching(text.kdf().m(), text.kdf().t(), text.kdf().p()),
                bytes(text.kdf().salt(), KeySlot.SALT_BYTES),
                bytes(text.wrap().nonce(), SealedBox.NONCE_BYTES),
                bytes(text.wrap().sealed(), KeySlot.SEALED_BYTES));
    }

    private static KeySlot.Kind kind(String word) {
        return Stream.of(KeySlot.Kind.values()).filter(kind -> kind.word().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind of slot"));
    }

    private boolean isSound(KeyFile file) {
        Set<Object> seen = new HashSet<>();
        return file.generation() >= 1
                && !file.slots().isEmpty()
                && file.slots().size() <= MOST_SLOTS
                && file.slots().stream().allMatch(this::isSound)
                && file.slots().stream().allMatch(slot -> seen.add(slot.id()))
                && file.ofKind(KeySlot.Kind.PASSPHRASE).stream().allMatch(slot -> seen.add(slot.label()));
    }

    private boolean isSound(KeySlot slot) {
        return slot.label().matches("[0-9a-f]{" + UserLabel.HEX_DIGITS + "}") && switch (slot.kind()) {
            case PASSPHRASE -> slot.cost().isWithin(floor);
            case RECOVERY -> slot.cost().equals(KeySlot.NO_STRETCHING);
        };
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] bytes(String hex, int length) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        if (bytes.length != length) {
            throw new IllegalArgumentException("not of the right length");
        }
        return bytes;
    }
}
