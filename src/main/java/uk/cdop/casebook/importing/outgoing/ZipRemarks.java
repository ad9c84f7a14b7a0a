package uk.cdop.casebook.importing.outgoing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import uk.cdop.casebook.casework.leak.TextPart;

/** What stands in a zip file beside its files: the remark on each, the remark on the whole, and whatever was put behind its end. */
final class ZipRemarks {

    private static final int FILE = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int FILE_BYTES = 46;
    private static final int END_BYTES = 22;

    private ZipRemarks() {}

    static List<TextPart> of(String where, byte[] content) {
        ByteBuffer zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        for (int end = content.length - END_BYTES; end >= 0; end--) {
            if (zip.getInt(end) == END) {
                return PlainParts.hidden(where + "remarks, ", remarks(zip, end));
            }
        }
        return List.of();
    }

    private static byte[] remarks(ByteBuffer zip, int end) {
        ByteBuffer said = ByteBuffer.allocate(zip.capacity());
        int at = zip.getInt(end + 16);
        while (at >= 0 && at + FILE_BYTES <= end && zip.getInt(at) == FILE) {
            int remark = at + FILE_BYTES + length(zip, at + 28) + length(zip, at + 30);
            int next = Math.min(end, remark + length(zip, at + 32));
            said.put(zip.array(), Math.min(remark, next), Math.max(0, next - remark));
            at = next;
        }
        said.put(zip.array(), end + END_BYTES, zip.capacity() - end - END_BYTES);
        return Arrays.copyOf(said.array(), said.position());
    }

    private static int length(ByteBuffer zip, int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }
}
