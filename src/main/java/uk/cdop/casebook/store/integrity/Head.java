package uk.cdop.casebook.store.integrity;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;

/**
 * How a store was left: open, or closed with the seal of its file. The session counts openings, and the store itself
 * keeps the same count, so that an older file put back is noticed. Source: design, security section 6.5.
 */
public record Head(State state, int generation, long session, long size, String seal) {

    public enum State {
        OPEN, CLEAN
    }

    private static final String FORMAT = "CDOP-CASEBOOK-HEAD-1";
    private static final String NO_SEAL = "0".repeat(64);
    private static final Pattern LINE = Pattern.compile(
            "(" + FORMAT + " (OPEN|CLEAN) (\\d{1,9}) (\\d{1,18}) (\\d{1,18}) ([0-9a-f]{64})) ([0-9a-f]{64})\n");

    static Head open(int generation, long session) {
        return new Head(State.OPEN, generation, session, 0, NO_SEAL);
    }

    static Head clean(int generation, long session, long size, String seal) {
        return new Head(State.CLEAN, generation, session, size, seal);
    }

    byte[] text(Mac mac) {
        String said = "%s %s %d %d %d %s".formatted(FORMAT, state, generation, session, size, seal);
        return (said + " " + code(mac, said) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Empty for anything that was not written with the same key. */
    static Optional<Head> read(byte[] text, Mac mac) {
        Matcher line = LINE.matcher(new String(text, StandardCharsets.UTF_8));
        if (!line.matches() || !line.group(7).equals(code(mac, line.group(1)))) {
            return Optional.empty();
        }
        return Optional.of(new Head(
                State.valueOf(line.group(2)), Integer.parseInt(line.group(3)), Long.parseLong(line.group(4)),
                Long.parseLong(line.group(5)), line.group(6)));
    }

    private static String code(Mac mac, String said) {
        return HexFormat.of().formatHex(mac.doFinal(said.getBytes(StandardCharsets.UTF_8)));
    }
}
