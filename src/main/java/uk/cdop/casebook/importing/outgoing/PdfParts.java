package uk.cdop.casebook.importing.outgoing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import uk.cdop.casebook.casework.leak.OutgoingFile;
import uk.cdop.casebook.casework.leak.TextPart;

/**
 * Reads a PDF file: the text layer page by page, its properties, notes on its pages, bookmarks, form fields, and the files attached to it.
 * Whatever else is written anywhere in the file as a string is read as well.
 */
final class PdfParts {

    private static final Set<COSName> NOT_WORDS = Set.of(COSName.ID, COSName.getPDFName("Registry"), COSName.getPDFName("Ordering"), COSName.getPDFName("Lang"));
    private static final int DEEPEST = 40;
    private static final int LINES_AT_TOP = 4;
    private static final String END = "%%EOF";

    private final EveryText files;
    private final String where;
    private final int depth;
    private final List<TextPart> parts = new ArrayList<>();

    PdfParts(EveryText files, String where, int depth) {
        this.files = files;
        this.where = where;
        this.depth = depth;
    }

    List<TextPart> of(byte[] content) {
        version("", content);
        earlier(content);
        return parts;
    }

    /** A file that was changed by adding to its end still holds what it was before. */
    private void earlier(byte[] content) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        boolean linearized = bytes.substring(0, Math.min(bytes.length(), 1024)).contains("/Linearized");
        int last = bytes.lastIndexOf(END);
        for (int end = bytes.indexOf(END); end >= 0 && end < last; end = bytes.indexOf(END, end + 1)) {
            if (linearized) {
                linearized = false;
            } else {
                version("Earlier version, ", Arrays.copyOf(content, end + END.length()));
            }
        }
        if (last >= 0) {
            parts.addAll(PlainParts.hidden(where + "behind the end, ", Arrays.copyOfRange(content, last + END.length(), content.length)));
        }
    }

    private void version(String which, byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                parts.add(TextPart.unreadable(where + which + "PDF", "The file is protected and cannot be searched as a whole."));
            }
            Set<String> strings = new LinkedHashSet<>();
            PdfLooks.drawNotes(document);
            pages(which, document, strings);
            COSDictionary about = document.getDocumentInformation().getCOSObject();
            about.keySet().forEach(key -> part(which + "Document properties: " + key.getName().toLowerCase(java.util.Locale.ROOT), about.getString(key)));
            objects(which, document, strings);
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | ClassCastException | NullPointerException broken) {
            parts.add(TextPart.unreadable(where + which + "PDF", "The file is damaged or protected and cannot be searched as a whole."));
        }
    }

    private void part(String name, String text) {
        if (text != null && !text.isBlank()) {
            parts.add(TextPart.of(where + name, text));
        }
    }

    /** A page with a picture may show words that no search finds; so it is said, whether or not it has words too. */
    private void pages(String which, PDDocument document, Set<String> strings) throws IOException {
        PDFTextStripper asWritten = new PDFTextStripper();
        String before = "";
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            asWritten.setStartPage(page);
            asWritten.setEndPage(page);
            asWritten.setSortByPosition(false);
            String text = asWritten.getText(document);
            part(which + "Page " + page, text);
            part(which + "Page " + (page - 1) + " to page " + page, overThePage(before, text));
            before = text;
            PdfLooks.spoken(document.getPage(page - 1)).forEach(spoken -> collect(spoken, strings, 0));
            asWritten.setSortByPosition(true);
            String inOrder = asWritten.getText(document);
            if (!words(inOrder).equals(words(text))) {
                part(which + "Page " + page + ", as it is read", inOrder);
            }
            var resources = document.getPage(page - 1).getResources();
            for (COSName name : resources == null ? List.<COSName>of() : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    parts.add(TextPart.unreadable(where + which + "Page " + page + ", picture", "What a picture shows cannot be searched. Look at the page."));
                }
            }
        }
    }

    /** Words whose first half ends a page: foot and head of the pages stand between the halves, so each end meets each beginning. */
    private static String overThePage(String before, String text) {
        List<String> first = before.lines().map(String::strip).filter(line -> line.endsWith("-")).toList();
        List<String> next = text.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(LINES_AT_TOP).toList();
        return first.stream().skip(Math.max(0, first.size() - LINES_AT_TOP))
                .flatMap(line -> next.stream().map(then -> line.substring(0, line.length() - 1) + then)).collect(Collectors.joining("\n"));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).collect(Collectors.toSet());
    }

    private void objects(String which, PDDocument document, Set<String> strings) throws IOException {
        for (COSObjectKey key : List.copyOf(document.getDocument().getXrefTable().keySet())) {
            COSBase base = document.getDocument().getObjectFromPool(key).getObject();
            collect(base, strings, 0);
            if (base instanceof COSStream stream) {
                stream(stream);
            }
        }
        collect(document.getDocumentCatalog().getCOSObject(), strings, 0);
        part(which + "Notes, bookmarks, fields and other unseen text", String.join("\n", strings));
    }

    private void stream(COSStream stream) throws IOException {
        COSName type = stream.getCOSName(COSName.TYPE);
        if (COSName.METADATA.equals(type)) {
            try (InputStream in = stream.createInputStream()) {
                parts.addAll(new XmlParts(where + "Document properties, second copy").of(in.readAllBytes()));
            }
        } else if (COSName.getPDFName("EmbeddedFile").equals(type) || stream.containsKey(COSName.PARAMS)) {
            try (InputStream in = stream.createInputStream()) {
                parts.addAll(files.within(where + "Attachment, ", new OutgoingFile("attachment", in.readAllBytes()), depth + 1));
            }
        }
    }

    private static void collect(COSBase base, Set<String> strings, int deep) {
        if (deep > DEEPEST) {
            return;
        }
        switch (base) {
            case COSString string -> strings.add(string.getString());
            case COSArray array -> array.forEach(each -> collect(each, strings, deep + 1));
            case COSDictionary dictionary -> dictionary.entrySet().stream()
                    .filter(entry -> !NOT_WORDS.contains(entry.getKey()) && !(entry.getValue() instanceof COSObject))
                    .forEach(entry -> collect(entry.getValue(), strings, deep + 1));
            case null, default -> { }
        }
    }
}
