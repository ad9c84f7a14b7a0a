package uk.cdop.casebook.casework.leak;

/**
 * Text that an outgoing file carries somewhere, or a part of it that could not be read.
 *
 * @param name such as "Comment 2", "Document properties: title", "File name", "Page 4"
 */
public record TextPart(String name, String text, boolean readable) {

    public static TextPart of(String name, String text) {
        return new TextPart(name, text, true);
    }

    /** @param why a sentence without anything the file holds */
    public static TextPart unreadable(String name, String why) {
        return new TextPart(name, why, false);
    }

    @Override
    public String toString() {
        return "TextPart";
    }
}
