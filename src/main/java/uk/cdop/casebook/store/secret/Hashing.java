package uk.cdop.casebook.store.secret;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The platform's hash, message authentication and key derivation, all on SHA-256. */
public final class Hashing {

    private static final int KEY_BYTES = 32;

    private Hashing() {}

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw notInThisJava(e);
        }
    }

    public static Mac hmac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw notInThisJava(e);
        }
    }

    public static byte[] hkdf(byte[] secret, byte[] salt, byte[] label) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract().addIKM(secret).addSalt(salt).thenExpand(label, KEY_BYTES));
        } catch (GeneralSecurityException e) {
            throw notInThisJava(e);
        }
    }

    static IllegalStateException notInThisJava(GeneralSecurityException e) {
        return new IllegalStateException("this Java lacks a cipher or hash that every Java has", e);
    }
}
