package uk.cdop.casebook.importing.outgoing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
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
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.isEncrypted()) {
                parts.add(TextPart.unreadable(where + "PDF", "The file is protected and cannot be searched as a whole."));
            }
            pages(document);
            COSDictionary about = document.getDocumentInformation().getCOSObject();
            about.keySet().forEach(key -> part("Document properties: " + key.getName().toLowerCase(java.util.Locale.ROOT), about.getString(key)));
            objects(document);
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | ClassCastException | NullPointerException broken) {
            parts.add(TextPart.unreadable(where + "PDF", "The file is damaged or protected and cannot be searched as a whole."));
        }
        return parts;
    }

    private void part(String name, String text) {
        if (text != null && !text.isBlank()) {
            parts.add(TextPart.of(where + name, text));
        }
    }

    /** A page with a picture may show words that no search finds; so it is said, whether or not it has words too. */
    private void pages(PDDocument document) throws IOException {
        PDFTextStripper asWritten = new PDFTextStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            asWritten.setStartPage(page);
            asWritten.setEndPage(page);
            asWritten.setSortByPosition(false);
            String text = asWritten.getText(document);
            part("Page " + page, text);
            asWritten.setSortByPosition(true);
            String inOrder = asWritten.getText(document);
            if (!words(inOrder).equals(words(text))) {
                part("Page " + page + ", as it is read", inOrder);
            }
            var resources = document.getPage(page - 1).getResources();
            for (COSName name : resources == null ? List.<COSName>of() : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    parts.add(TextPart.unreadable(where + "Page " + page + ", picture", "What a picture shows cannot be searched. Look at the page."));
                }
            }
        }
    }

    private static Set<String> words(String text) {
        return java.util.Arrays.stream(text.split("\\s+")).collect(Collectors.toSet());
    }

    private void objects(PDDocument document) throws IOException {
        Set<String> strings = new LinkedHashSet<>();
        for (COSObjectKey key : List.copyOf(document.getDocument().getXrefTable().keySet())) {
            COSBase base = document.getDocument().getObjectFromPool(key).getObject();
            collect(base, strings, 0);
            if (base instanceof COSStream stream) {
                stream(stream);
            }
        }
        collect(document.getDocumentCatalog().getCOSObject(), strings, 0);
        part("Notes, bookmarks, fields and other unseen text", String.join("\n", strings));
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
