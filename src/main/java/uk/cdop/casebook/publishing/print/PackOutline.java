package uk.cdop.casebook.publishing.print;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Lets a reader of the papers go from case to case: a bookmark for each section, and the page numbers as they are printed. */
final class PackOutline {

    private PackOutline() {}

    /** @param labels the numbers of its pages, in their order */
    record Place(String title, List<String> labels) {

        @Override
        public String toString() {
            return "Place of " + labels.size();
        }
    }

    static void into(PDDocument document, List<Place> places) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDPageLabels labels = new PDPageLabels(document);
        int page = 0;
        for (Place place : places) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(place.title());
            item.setDestination(document.getPage(page));
            outline.addLast(item);
            for (String label : place.labels()) {
                PDPageLabelRange range = new PDPageLabelRange();
                range.setPrefix(label);
                labels.setLabelItem(page++, range);
            }
        }
        PDViewerPreferences shown = new PDViewerPreferences(new COSDictionary());
        shown.setDisplayDocTitle(true);
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageLabels(labels);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        document.getDocumentCatalog().setViewerPreferences(shown);
    }
}
