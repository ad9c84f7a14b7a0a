package uk.cdop.casebook.store.secret;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM over a few bytes: what is opened is exactly what was sealed, for the purpose it was sealed for. */
public final class SealedBox {

    public static final int NONCE_BYTES = 12;
    public static final int TAG_BYTES = 16;

    private SealedBox() {}

    public static byte[] seal(byte[] key, byte[] nonce, byte[] purpose, byte[] plain) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, purpose).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw Hashing.notInThisJava(e);
        }
    }

    /** Empty where the key is another one or any bit was changed. */
    public static Optional<byte[]> open(byte[] key, byte[] nonce, byte[] purpose, byte[] sealed) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, purpose).doFinal(sealed));
        } catch (AEADBadTagException changed) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw Hashing.notInThisJava(e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] purpose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BYTES * 8, nonce));
        cipher.updateAAD(purpose);
        return cipher;
    }
}
