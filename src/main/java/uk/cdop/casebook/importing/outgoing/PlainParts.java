package uk.cdop.casebook.importing.outgoing;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.leak.TextPart;

/** Text as it stands in a file, and the runs of letters that stand in what is no text. */
final class PlainParts {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{P}\\p{Sm} ]{3,}");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern DECIMAL = Pattern.compile("&#(\\d{1,7});()");
    private static final Pattern HEX = Pattern.compile("&#[xX]([0-9a-fA-F]{1,6});|\\\\u([0-9a-fA-F]{4})");
    private static final Pattern RTF_LETTER = Pattern.compile("\\\\'([0-9a-fA-F]{2})()");
    private static final Pattern RTF_STEERING = Pattern.compile("\\\\[a-z]+-?\\d* ?|[{}]");
    private static final Pattern FOLDED = Pattern.compile("\\r?\\n[ \\t]");

    private PlainParts() {}

    /** @param folded whether a line may go on in the next after a blank, as in calendar files */
    static List<TextPart> text(String where, byte[] content, boolean folded) {
        String text = decoded(content);
        String whole = folded ? FOLDED.matcher(text).replaceAll("") : text;
        String bare = unescaped(TAG.matcher(whole).replaceAll(""));
        List<TextPart> parts = new ArrayList<>(List.of(TextPart.of(where + "Text", whole)));
        if (!bare.equals(whole)) {
            parts.add(TextPart.of(where + "Text without its markup", bare));
        }
        return parts;
    }

    /** Letters that pages and lists write as numbers. */
    private static String unescaped(String text) {
        String decimal = DECIMAL.matcher(text).replaceAll(found -> letter(found, 10));
        return HEX.matcher(decimal).replaceAll(found -> letter(found, 16)).replace("&nbsp;", " ").replace("&shy;", "").replace("&amp;", "&");
    }

    private static String letter(MatchResult found, int base) {
        String digits = found.group(1) == null ? found.group(2) : found.group(1);
        int point = Integer.parseInt(digits, base);
        return Character.isValidCodePoint(point) ? java.util.regex.Matcher.quoteReplacement(Character.toString(point)) : " ";
    }

    /** The words of a rich text file without what steers their looks; what else it holds is not read. */
    static TextPart richText(String where, byte[] content) {
        String text = new String(content, WINDOWS);
        String letters = RTF_LETTER.matcher(text).replaceAll(found -> letter(found, 16));
        return TextPart.of(where + "Text", RTF_STEERING.matcher(letters).replaceAll(""));
    }

    static boolean isText(byte[] content) {
        for (byte each : content) {
            if (each == 0) {
                return content.length > 1 && (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE || content[0] == (byte) 0xFE && content[1] == (byte) 0xFF);
            }
        }
        return true;
    }

    private static String decoded(byte[] content) {
        if (content.length > 1 && (content[0] == (byte) 0xFF && content[1] == (byte) 0xFE || content[0] == (byte) 0xFE && content[1] == (byte) 0xFF)) {
            return new String(content, StandardCharsets.UTF_16);
        }
        if (content.length > 1 && (content[0] == 0) != (content[1] == 0)) {
            return new String(content, content[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException older) {
            return new String(content, WINDOWS);
        }
    }

    /** Descriptions, authors and comments that stand as letters in a picture or another binary file. */
    static List<TextPart> hidden(String where, byte[] content) {
        String oneByte = runs(new String(content, StandardCharsets.ISO_8859_1).replaceAll("[\\u0080-\\u00BF]", "\u0000"));
        String twoBytes = runs(new String(content, StandardCharsets.UTF_16LE).replaceAll("[^\\u0020-\\u024F]", "\u0000"));
        return List.of(TextPart.of(where + "hidden text", oneByte), TextPart.of(where + "hidden text in wide letters", twoBytes));
    }

    private static String runs(String text) {
        return RUN.matcher(text).results().map(MatchResult::group).collect(Collectors.joining("\n"));
    }
}
