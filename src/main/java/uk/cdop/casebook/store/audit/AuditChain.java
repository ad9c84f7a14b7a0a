package uk.cdop.casebook.store.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import javax.crypto.Mac;
import uk.cdop.casebook.store.schema.tables.records.AuditEntryRecord;
import uk.cdop.casebook.store.secret.Hashing;

/** The code that ties each entry to the one before it, over a fixed binary form. Source: design, security section 6.7. */
final class AuditChain {

    static final String BEFORE_THE_FIRST = "0".repeat(64);

    private final Mac mac;

    AuditChain(byte[] key) {
        this.mac = Hashing.hmac(key);
    }

    String next(String previous, AuditEntryRecord entry) {
        mac.update(HexFormat.of().parseHex(previous));
        return HexFormat.of().formatHex(mac.doFinal(canonical(entry)));
    }

    private static byte[] canonical(AuditEntryRecord entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream to = new DataOutputStream(bytes)) {
            to.writeLong(entry.getAuditNumber());
            to.writeLong(entry.getRecordedAt().toInstant().getEpochSecond());
            to.writeInt(entry.getRecordedAt().getNano());
            to.writeUTF(entry.getUserId().toString());
            to.writeUTF(entry.getUserName());
            to.writeUTF(entry.getActingRight());
            to.writeUTF(entry.getWhatHappened());
            to.writeUTF(entry.getObjectKind());
            to.writeUTF(entry.getObjectId());
            to.writeUTF(entry.getFieldKeys());
            to.writeInt(entry.getRowCount());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
