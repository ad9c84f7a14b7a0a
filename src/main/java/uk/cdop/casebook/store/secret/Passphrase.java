package uk.cdop.casebook.store.secret;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/** A passphrase as bytes, in the one form (NFKC, UTF-8) that every keyboard leads to. Closing wipes it. */
public final class Passphrase implements AutoCloseable {

    private final byte[] bytes;

    private Passphrase(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes over the characters: they are wiped before this returns. */
    public static Passphrase takeOver(char[] characters) {
        try {
            return new Passphrase(encoded(normalised(characters)));
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    // The platform normalises into a String, which cannot be wiped; plain ASCII needs no normalising and is spared that.
    private static CharBuffer normalised(char[] characters) {
        CharBuffer buffer = CharBuffer.wrap(characters);
        boolean ascii = buffer.chars().allMatch(character -> character < 128);
        return ascii ? buffer : CharBuffer.wrap(Normalizer.normalize(buffer, Normalizer.Form.NFKC));
    }

    private static byte[] encoded(CharBuffer characters) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(characters);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    public byte[] stretch(KeyStretching cost, byte[] salt) {
        return cost.stretch(bytes, salt);
    }

    byte[] bytes() {
        return bytes;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
