package uk.cdop.casebook.store.backup;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.cdop.casebook.store.failure.VaultFailures;

/** What a backup says it holds, to be compared with what comes out of it. It lies inside the sealed part. */
record Manifest(
        String vault, int generation, int schema, String program, String madeAt, long bytes, Map<String, Long> rows, String digest) {

    private static final int MOST_BYTES = 64 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    byte[] text() {
        return JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
    }

    static Manifest read(byte[] text) {
        try {
            return JSON.readValue(text, Manifest.class);
        } catch (JacksonException notAManifest) {
            throw VaultFailures.backupDamaged();
        }
    }

    static boolean isPossibleLength(int length) {
        return length > 0 && length <= MOST_BYTES;
    }
}
