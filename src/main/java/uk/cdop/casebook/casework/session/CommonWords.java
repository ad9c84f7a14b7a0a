package uk.cdop.casebook.casework.session;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that are a name for some and an ordinary word for all, and words that every address or organisation has. */
final class CommonWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> NAMES_TOO = Set.of(
            "may", "young", "will", "rose", "hope", "grace", "mark", "joy", "faith", "early", "little", "long", "short", "small", "large", "bright",
            "day", "night", "summer", "winter", "june", "april", "august", "brown", "green", "white", "black", "grey", "gray", "cook", "wood",
            "field", "hill", "lane", "park", "page", "read", "rich", "sharp", "strong", "swift", "sweet", "west", "east", "north", "south", "king",
            "bell", "bird", "best", "case", "close", "cross", "dear", "drew", "frank", "grant", "hall", "hand", "hunt", "jack", "lee", "love",
            "miles", "moss", "pat", "price", "ray", "sky", "star", "stone", "sunny", "walker", "ward", "wells", "wise", "child", "son", "bill", "do",
            "so", "an", "in", "to", "on", "he", "no", "be", "my", "wren");
    private static final Set<String> OF_PLACES = Set.of(
            "the", "of", "and", "at", "in", "on", "for", "by", "to", "with", "near", "st", "road", "street", "lane", "avenue", "close", "drive", "way",
            "court", "crescent", "grove", "gardens", "terrace", "place", "square", "row", "house", "flat", "cottage", "farm", "school", "primary",
            "secondary", "junior", "infant", "infants", "academy", "college", "nursery", "preschool", "high", "grammar", "community", "hospital",
            "general", "royal", "county", "university", "infirmary", "ward", "unit", "department", "emergency", "intensive", "clinic", "surgery",
            "practice", "medical", "centre", "center", "health", "hospice", "trust", "nhs", "foundation", "council", "borough", "city", "town",
            "police", "constabulary", "ambulance", "service", "services", "social", "care", "children", "childrens", "child", "team", "office",
            "agency", "local", "authority", "partnership", "board", "home", "paediatric", "paediatrics", "neonatal", "maternity", "mental", "adult",
            "family", "education", "public", "fire", "rescue", "coroner", "coroners", "registrar", "gp", "nurse", "doctor", "midwife", "consultant",
            "mother", "father", "mum", "dad", "parent", "parents", "brother", "sister", "aunt", "uncle", "grandmother", "grandfather", "carer",
            "grandparents", "stepfather", "stepmother", "partner", "friend", "foster", "both", "not", "known", "none", "other", "south", "north",
            "east", "west", "upper", "lower", "new", "old", "great", "little");
    private static final Set<String> TITLES = Set.of(
            "dr", "mr", "mrs", "miss", "ms", "mx", "prof", "professor", "sir", "dame", "lady", "lord", "rev", "pc", "ds", "dc", "di", "dci", "sgt");
    private static final Set<String> SHORT_FORMS = Set.of(
            "GP", "ED", "AE", "PM", "IV", "MS", "CT", "MRI", "ITU", "ICU", "PICU", "NICU", "SCBU", "CPR", "NHS", "ECG", "EEG", "HIE", "DKA", "LA",
            "CP", "CSC", "CAMHS", "SEN", "EHCP", "NG", "GA", "BP", "TB", "UK", "UTI", "RSV", "SUDI", "SIDS", "SUDEP", "PE", "JAR", "OK", "LD", "SW");

    private CommonWords() {}

    /** A word as it is compared: without case, accents and a possessive ending. */
    static String plain(String word) {
        String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("").replace('’', '\'').toLowerCase(Locale.UK);
        return bare.endsWith("'s") ? bare.substring(0, bare.length() - 2) : bare.replace("'", "");
    }

    /** Also an ordinary word, which in small letters points to nobody. */
    static boolean isOrdinary(String plain) {
        return NAMES_TOO.contains(plain);
    }

    static boolean saysNothing(String plain) {
        return OF_PLACES.contains(plain) || TITLES.contains(plain);
    }

    static boolean isTitle(String plain) {
        return TITLES.contains(plain);
    }

    static boolean isShortForm(String initials) {
        return SHORT_FORMS.contains(initials);
    }
}
