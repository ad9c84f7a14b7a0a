package uk.cdop.casebook.store.keyfile;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import uk.cdop.casebook.store.secret.Hashing;

/** Marks whose slot it is, so that the key file names nobody. It hides a name from a glance, not from a guesser. */
final class UserLabel {

    static final int HEX_DIGITS = 32;
    /** The label of a slot that belongs to no person. */
    static final String NOBODY = "0".repeat(HEX_DIGITS);

    private UserLabel() {}

    static String of(UUID vaultId, String userName) {
        String folded = Normalizer.normalize(userName.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        byte[] mac = Hashing.hmac(vaultId.toString().getBytes(StandardCharsets.UTF_8)).doFinal(folded.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(mac, HEX_DIGITS / 2));
    }
}
