package uk.cdop.casebook.desktop.support;

import uk.cdop.casebook.forms.answer.FieldKey;

/** The words of the forms: what a question says, and what a coded answer to it means. */
public interface QuestionWords {

    String label(FieldKey key);

    /** The label of a code, or the text itself where the question has no code list. */
    String meaning(FieldKey key, String text);

    /** Reads a key as words, for a question that no form in force has any more: "home_postcode", "Home postcode". */
    static String spelled(FieldKey key) {
        String words = key.name().replace('_', ' ');
        String sentence = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return sentence.replaceAll("(?i)\\bnhs\\b", "NHS").replaceAll("(?i)\\bcdop\\b", "CDOP");
    }
}
