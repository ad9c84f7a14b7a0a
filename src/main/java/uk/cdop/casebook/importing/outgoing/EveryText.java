package uk.cdop.casebook.importing.outgoing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.cdop.casebook.casework.leak.OutgoingFile;
import uk.cdop.casebook.casework.leak.TextPart;
import uk.cdop.casebook.office.door.OutgoingText;

/** Tells what a file is by its first bytes and reads every text out of it; files within files are read in the same way. */
public final class EveryText implements OutgoingText {

    private static final int DEEPEST = 5;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RICH_TEXT = "{\\rtf".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final List<byte[]> PICTURES = List.of(
            new byte[] {(byte) 0x89, 'P', 'N', 'G'}, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, new byte[] {'G', 'I', 'F', '8'},
            new byte[] {'B', 'M'}, new byte[] {'I', 'I', 42, 0}, new byte[] {'M', 'M', 0, 42}, new byte[] {'R', 'I', 'F', 'F'});
    private static final List<String> AS_TEXT = List.of(".txt", ".csv", ".ics", ".json", ".html", ".htm", ".xml", ".md", ".svg", ".tsv", ".vcf", ".rels");

    @Override
    public List<TextPart> parts(OutgoingFile file) {
        return within("", file, 0);
    }

    /** @param where the names of the files around this one */
    List<TextPart> within(String where, OutgoingFile file, int depth) {
        List<TextPart> parts = new ArrayList<>();
        parts.add(TextPart.of(where.isEmpty() ? "File name" : where + "file name", file.name()));
        byte[] content = file.content();
        if (depth > DEEPEST) {
            parts.add(TextPart.unreadable(where + "content", "Files within files go too deep to be searched."));
        } else if (begins(content, PDF)) {
            parts.addAll(new PdfParts(this, where, depth).of(content));
        } else if (begins(content, ZIP)) {
            parts.addAll(new ZipParts(this, where, depth).of(content));
        } else if (begins(content, RICH_TEXT)) {
            parts.add(PlainParts.richText(where, content));
            parts.add(TextPart.unreadable(where + "content", "A rich text file can hide words. Save it as a Word file and check that, or leave it out."));
        } else if (named(file, ".eml")) {
            parts.addAll(new MailParts(this, where, depth).of(content));
        } else if (PICTURES.stream().anyMatch(start -> begins(content, start))) {
            parts.addAll(PlainParts.hidden(where, content));
            parts.add(TextPart.unreadable(where + "picture", "What a picture shows cannot be searched. Look at it."));
        } else if (!begins(content, OLD_OFFICE) && (AS_TEXT.stream().anyMatch(end -> named(file, end)) || PlainParts.isText(content))) {
            parts.addAll(PlainParts.text(where, content, named(file, ".ics")));
        } else {
            parts.addAll(PlainParts.hidden(where, content));
            parts.add(TextPart.unreadable(where + "content", "A file of this kind cannot be searched as a whole. Open it and look, or leave it out."));
        }
        return parts;
    }

    private static boolean named(OutgoingFile file, String end) {
        return file.name().toLowerCase(Locale.ROOT).endsWith(end);
    }

    private static boolean begins(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }
}
