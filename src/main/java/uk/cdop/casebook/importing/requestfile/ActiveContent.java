package uk.cdop.casebook.importing.requestfile;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Looks through every object of a PDF for anything that would act: scripts, launches, files within, forms of another kind. */
final class ActiveContent {

    private static final int MOST_OBJECTS = 50_000;
    private static final int DEEPEST = 50;
    private static final Set<String> ACTS = Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR", "GoToE", "Rendition", "RichMediaExecute");
    private static final List<COSName> HOLDS = List.of(
            COSName.getPDFName("JS"), COSName.getPDFName("JavaScript"), COSName.getPDFName("EmbeddedFiles"), COSName.getPDFName("XFA"),
            COSName.getPDFName("RichMedia"), COSName.AA);

    private ActiveContent() {}

    static void refuse(PDDocument document) throws NotOurs {
        List<COSObjectKey> keys = List.copyOf(document.getDocument().getXrefTable().keySet());
        if (keys.size() > MOST_OBJECTS) {
            throw new NotOurs(NotOurs.UNKNOWN);
        }
        walk(document.getDocument().getTrailer(), 0);
        for (COSObjectKey key : keys) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            walk(object.getObject(), 0);
        }
    }

    /** What stands inside this object; what it only points to is looked at in its own turn. */
    private static void walk(COSBase object, int depth) throws NotOurs {
        if (depth > DEEPEST) {
            throw new NotOurs(NotOurs.DAMAGED);
        }
        switch (object) {
            case COSDictionary dictionary -> {
                requireStill(dictionary);
                for (COSName name : dictionary.keySet()) {
                    walk(dictionary.getItem(name), depth + 1);
                }
            }
            case COSArray array -> {
                for (int at = 0; at < array.size(); at++) {
                    walk(array.get(at), depth + 1);
                }
            }
            case null, default -> { }
        }
    }

    private static void requireStill(COSDictionary dictionary) throws NotOurs {
        boolean acts = dictionary.getItem(COSName.S) instanceof COSName kind && ACTS.contains(kind.getName());
        if (acts || HOLDS.stream().anyMatch(dictionary::containsKey)) {
            throw new NotOurs("The PDF holds scripts, links that act, or other files, which the form that was sent does not. "
                    + "It was not read. Ask the agency how it was made, and type the answers in.");
        }
    }
}
