package uk.cdop.casebook.office.door;

import java.util.List;
import uk.cdop.casebook.casework.pack.PackPages;

/** Writes the papers of a meeting as one file. */
public interface PackWriter {

    /**
     * What stands in the file.
     *
     * @param cover lines of the cover below the title
     * @param given the pages that sections of an earlier file have for good
     */
    record Content(String title, List<String> cover, String footer, String emptyPage, List<Section> sections, List<PackPages> given) {

        @Override
        public String toString() {
            return "Content";
        }
    }

    /** A part of the pack that begins on a page of its own; its late parts come after its last page. */
    record Section(String key, String title, List<PrintedSheet.Part> parts, List<PrintedSheet.Part> late) {

        @Override
        public String toString() {
            return "Section " + key;
        }
    }

    record Written(byte[] file, List<PackPages> pages) {

        @Override
        public String toString() {
            return "Written";
        }
    }

    Written write(Content content);

    /** The file with the number of the copy on its cover and across each page. */
    byte[] copy(byte[] file, int number, int of, String wording);
}
