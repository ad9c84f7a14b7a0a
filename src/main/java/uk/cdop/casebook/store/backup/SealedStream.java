package uk.cdop.casebook.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import uk.cdop.casebook.store.failure.VaultFailures;
import uk.cdop.casebook.store.secret.SealedBox;

/**
 * A long content sealed in chunks of 64 KiB. Each chunk's nonce is its number and whether it is the last, so that
 * nothing can be changed, moved, left out, cut off or added. Source: design, security section 6.6.
 */
final class SealedStream {

    static final int CHUNK = 64 * 1024;
    private static final byte[] PURPOSE = {'c', 'h', 'u', 'n', 'k'};

    private SealedStream() {}

    private static byte[] nonce(long number, boolean last) {
        return ByteBuffer.allocate(SealedBox.NONCE_BYTES).putShort((short) 0).put((byte) 0).putLong(number).put((byte) (last ? 1 : 0)).array();
    }

    /** Closing writes the last chunk; without it the content is incomplete and will not be read. */
    static final class Writer extends OutputStream {

        private final OutputStream to;
        private final byte[] key;
        private final byte[] chunk = new byte[CHUNK];
        private int filled;
        private long number;

        Writer(OutputStream to, byte[] key) {
            this.to = to;
            this.key = key;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int done = 0;
            while (done < length) {
                if (filled == CHUNK) {
                    flushChunk(false);
                }
                int now = Math.min(CHUNK - filled, length - done);
                System.arraycopy(bytes, from + done, chunk, filled, now);
                filled += now;
                done += now;
            }
        }

        private void flushChunk(boolean last) throws IOException {
            to.write(SealedBox.seal(key, nonce(number++, last), PURPOSE, Arrays.copyOf(chunk, filled)));
            filled = 0;
        }

        @Override
        public void close() throws IOException {
            flushChunk(true);
            Arrays.fill(chunk, (byte) 0);
            to.close();
        }
    }

    /** Gives out nothing of a chunk that was changed: VAULT_DAMAGED instead, also where the end is missing. */
    static final class Reader extends InputStream {

        private final InputStream from;
        private final byte[] key;
        private byte[] sealed;
        private byte[] open = new byte[0];
        private int given;
        private long number;
        private boolean ended;

        Reader(InputStream from, byte[] key) throws IOException {
            this.from = from;
            this.key = key;
            this.sealed = from.readNBytes(CHUNK + SealedBox.TAG_BYTES);
        }

        @Override
        public int read() throws IOException {
            byte[] single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : single[0] & 255;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            while (given == open.length && !ended) {
                openChunk();
            }
            if (given == open.length) {
                return length == 0 ? 0 : -1;
            }
            int now = Math.min(length, open.length - given);
            System.arraycopy(open, given, into, at, now);
            given += now;
            return now;
        }

        // A chunk is the last one exactly if nothing follows it.
        private void openChunk() throws IOException {
            byte[] next = from.readNBytes(CHUNK + SealedBox.TAG_BYTES);
            boolean last = next.length == 0;
            Optional<byte[]> opened = sealed.length < SealedBox.TAG_BYTES
                    ? Optional.empty() : SealedBox.open(key, nonce(number++, last), PURPOSE, sealed);
            open = opened.orElseThrow(VaultFailures::backupDamaged);
            given = 0;
            sealed = next;
            ended = last;
        }

        @Override
        public void close() throws IOException {
            from.close();
        }
    }
}
