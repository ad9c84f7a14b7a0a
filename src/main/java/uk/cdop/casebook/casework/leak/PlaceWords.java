package uk.cdop.casebook.casework.leak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of streets, schools and wards, and which of them say nothing about which one it is. */
public final class PlaceWords {

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("rd", "road"), Map.entry("ave", "avenue"), Map.entry("av", "avenue"), Map.entry("ln", "lane"), Map.entry("dr", "drive"),
            Map.entry("cl", "close"), Map.entry("ct", "court"), Map.entry("cres", "crescent"), Map.entry("gdns", "gardens"), Map.entry("gdn", "garden"),
            Map.entry("pl", "place"), Map.entry("sq", "square"), Map.entry("terr", "terrace"), Map.entry("ter", "terrace"), Map.entry("gr", "grove"),
            Map.entry("str", "street"), Map.entry("saint", "st"), Map.entry("hosp", "hospital"), Map.entry("sch", "school"), Map.entry("pri", "primary"));
    private static final Set<String> STREETS = Set.of(
            "street", "st", "road", "avenue", "lane", "close", "drive", "way", "court", "crescent", "gardens", "garden", "place", "terrace", "grove",
            "hill", "park", "row", "mews", "square", "green", "view", "rise", "walk", "quay", "parade", "house", "cottage", "cottages", "farm", "path",
            "lodge", "villas", "estate", "croft", "mead", "meadow", "meadows", "wharf", "yard", "vale", "ridge", "common", "bungalow", "flats");
    private static final Set<String> SAYS_NOTHING = Set.of(
            "the", "of", "and", "at", "in", "for", "on", "st", "school", "primary", "junior", "infant", "infants", "first", "middle", "secondary", "high",
            "grammar", "academy", "college", "nursery", "preschool", "pre", "day", "centre", "center", "church", "catholic", "rc", "ce", "cofe", "vc", "va",
            "england", "community", "hospital", "infirmary", "royal", "general", "district", "county", "university", "nhs", "trust", "foundation",
            "ward", "unit", "department", "emergency", "intensive", "care", "neonatal", "paediatric", "special", "medical", "surgery", "practice", "health",
            "clinic", "group", "nicu", "picu", "scbu", "lnu", "ed", "ae", "home", "hospice", "childrens", "flat", "apartment", "room", "floor", "north",
            "south", "east", "west", "maternity", "labour", "delivery", "suite", "bed", "a", "e");
    private static final Set<String> EVERY_OFFICE = Set.of(
            "police", "constabulary", "force", "council", "borough", "city", "town", "service", "services", "office", "officer", "coroner", "coroners",
            "registrar", "register", "registry", "ambulance", "fire", "rescue", "visiting", "visitor", "visitors", "nurse", "nursing", "midwife", "midwifery",
            "obstetrics", "consultant", "paediatrics", "palliative", "child", "children", "adolescent", "adult", "mental", "substance", "social", "family",
            "families", "youth", "offending", "justice", "probation", "education", "early", "years", "help", "needs", "disability", "housing", "voluntary",
            "sector", "genetics", "tertiary", "specialty", "dentist", "private", "provider", "other", "or", "hub", "team", "integrated", "board", "partnership",
            "safeguarding", "public", "agency", "national", "mbrrace", "uk", "ncmd", "cdop", "ecdop", "cafcass", "camhs", "out", "hours", "notification", "not",
            "known", "unknown", "none", "self", "death", "review", "overview", "panel", "authority", "local", "medical", "examiner", "gp", "practices");
    private static final Set<String> AREAS = Set.of(
            "dorset", "somerset", "bournemouth", "christchurch", "poole", "bcp", "pan", "avon", "wiltshire", "devon", "hampshire", "western", "southern");
    private static final List<Map.Entry<String, String>> KINDS = List.of(
            Map.entry("hospital", "Hospital"), Map.entry("infirmary", "Hospital"), Map.entry("hospice", "Hospice"), Map.entry("nursery", "Nursery"),
            Map.entry("preschool", "Nursery"), Map.entry("school", "School"), Map.entry("academy", "School"), Map.entry("college", "School"),
            Map.entry("surgery", "Surgery"), Map.entry("practice", "Surgery"), Map.entry("police", "Police force"), Map.entry("constabulary", "Police force"),
            Map.entry("ambulance", "Ambulance service"), Map.entry("council", "Council"), Map.entry("trust", "NHS trust"));
    private static final Pattern NUMBER = Pattern.compile("^(?:flat|apartment|apt|unit|room)?\\s*\\d+\\s*[a-zA-Z]?(?:\\s*[-/]\\s*\\d+\\s*[a-zA-Z]?)?\\b[\\s,]*", Pattern.CASE_INSENSITIVE);

    private PlaceWords() {}

    static List<String> of(String text) {
        return Words.plainWords(text).stream().map(PlaceWords::longForm).toList();
    }

    static String longForm(String plain) {
        return SHORT.getOrDefault(plain, plain);
    }

    static boolean saysNothing(String word) {
        return SAYS_NOTHING.contains(word) || STREETS.contains(word) || word.chars().allMatch(Character::isDigit);
    }

    /** True for a word that tells which one of the bodies of its kind is meant: neither what such bodies do nor the area they serve. */
    static boolean tellsWhichOrganisation(String word) {
        return !saysNothing(word) && !EVERY_OFFICE.contains(word) && !AREAS.contains(word);
    }

    /** A discipline is no name, and neither is an area alone; "Dorset Police" is one. */
    static boolean namesAnOrganisation(String text) {
        List<String> words = of(text);
        return words.stream().anyMatch(PlaceWords::tellsWhichOrganisation) || words.size() > 1 && words.stream().anyMatch(AREAS::contains) && !AREAS.containsAll(words);
    }

    /** What its own name says it is, or else what is said of it. */
    static String kindOf(String name, String otherwise) {
        List<String> words = of(name);
        return KINDS.stream().filter(kind -> words.contains(kind.getKey())).findFirst().map(Map.Entry::getValue).orElse(otherwise);
    }

    /** The streets and named houses of an address: the line that begins it, and each that ends as streets do; towns are none. */
    public static List<String> streets(String address) {
        List<String> streets = new ArrayList<>();
        List<String> lines = Arrays.stream(Words.seen(address).split("[,;\\n]")).map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (String line : lines) {
            String named = NUMBER.matcher(line).replaceFirst("").strip();
            List<String> words = of(named);
            boolean street = words.size() > 1 && STREETS.contains(words.getLast());
            boolean begins = streets.isEmpty() && !words.isEmpty() && (line.equals(lines.getFirst()) || !named.equals(line));
            if ((street || begins) && PostcodeForm.of(line).isEmpty() && words.stream().anyMatch(word -> word.length() > 2)) {
                streets.add(named);
            }
        }
        return streets;
    }
}
