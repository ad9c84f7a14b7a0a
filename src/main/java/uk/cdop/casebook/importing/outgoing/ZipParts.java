package uk.cdop.casebook.importing.outgoing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import uk.cdop.casebook.casework.leak.OutgoingFile;
import uk.cdop.casebook.casework.leak.TextPart;

/** Reads a zip file and what is one inside: Word, Excel, PowerPoint and OpenDocument files. */
final class ZipParts {

    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_BYTES = 100_000_000;
    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+)\\.xml$");

    private final EveryText files;
    private final String where;
    private final int depth;
    private long bytes;

    ZipParts(EveryText files, String where, int depth) {
        this.files = files;
        this.where = where;
        this.depth = depth;
    }

    List<TextPart> of(byte[] content) {
        List<TextPart> parts = new ArrayList<>(ZipRemarks.of(where, content));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int seen = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] one = zip.readNBytes(MOST_BYTES);
                bytes += one.length;
                if (++seen > MOST_ENTRIES || bytes > MOST_BYTES) {
                    parts.add(TextPart.unreadable(where + "content", "The file is too large to be searched as a whole."));
                    return parts;
                }
                add(parts, entry.getName(), one);
            }
            if (seen == 0) {
                parts.add(TextPart.unreadable(where + "content", "The file is damaged and cannot be searched."));
            }
        } catch (IOException | IllegalArgumentException broken) {
            parts.add(TextPart.unreadable(where + "content", "The file is damaged or protected and cannot be searched as a whole."));
        }
        return parts;
    }

    private void add(List<TextPart> parts, String name, byte[] content) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith("/") || name.isEmpty()) {
            parts.add(TextPart.of(where + "name of a folder inside", name));
        } else if (isOfficePart(small)) {
            parts.addAll(new XmlParts(where + called(small)).of(content));
        } else {
            String file = name.substring(name.lastIndexOf('/') + 1);
            List<TextPart> inside = files.within(where + (isPicture(small) ? "Picture, " : "File inside, "), new OutgoingFile(name, content), depth + 1);
            parts.addAll(file.endsWith(".bin") && small.contains("printersettings") ? inside.subList(0, inside.size() - 1) : inside);
        }
    }

    private static boolean isPicture(String name) {
        return name.contains("/media/") || name.startsWith("pictures/") || name.contains("thumbnail");
    }

    private static boolean isOfficePart(String name) {
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
        return xml && (name.equals("[content_types].xml") || name.matches("(word|xl|ppt|docprops|_rels|customxml|meta-inf)/.*")
                || name.matches("(content|styles|meta|settings)\\.xml"));
    }

    /** What a person would call the part of an office file. */
    private static String called(String name) {
        Matcher number = LAST_NUMBER.matcher(name);
        String which = number.find() ? " " + number.group(1) : "";
        String file = name.substring(name.lastIndexOf('/') + 1);
        if (name.startsWith("docprops/") || file.equals("meta.xml")) {
            return "Document properties";
        }
        if (name.endsWith(".rels")) {
            return "Links and file names";
        }
        if (name.startsWith("customxml/")) {
            return "Hidden form content" + which;
        }
        for (String kind : List.of("comment", "footnote", "endnote", "header", "footer", "sharedstrings", "sheet", "slide", "people", "drawing", "chart", "styles", "settings")) {
            if (file.startsWith(kind)) {
                return (kind.equals("sharedstrings") ? "Cells" : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1)) + which;
            }
        }
        return file.equals("document.xml") || file.equals("content.xml") ? "Text" : "Part " + file.replace(".xml", "");
    }
}
