package uk.cdop.casebook.casework.meeting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Finds where the name or the organisation of somebody at the table occurs in a case. Source: process-and-forms section 1.9, independence of review. */
public final class InterestPrompts {

    private static final Set<String> TITLES = Set.of("dr", "mr", "mrs", "ms", "miss", "mx", "prof", "professor", "sir", "dame", "rev", "pc", "dc", "ds", "di", "dci", "sgt", "cllr");
    private static final int SHORTEST = 4;

    private InterestPrompts() {}

    /** A text of a case, and where it stands, in words. */
    public record Mention(String where, String text) {

        @Override
        public String toString() {
            return "Mention";
        }
    }

    public enum What {
        NAME, ORGANISATION
    }

    /** Somebody occurs in a case: what of them, and where. */
    public record Prompt(CaseNumber caseNumber, UUID memberId, What what, List<String> where) {

        public Prompt {
            where = List.copyOf(where);
        }

        /** What is kept as the detail when it becomes an interest; it names places in the record, never what stands there. */
        public String sentence() {
            String places = where.stream().limit(5).collect(Collectors.joining(", ")) + (where.size() > 5 ? " and " + (where.size() - 5) + " more" : "");
            return (what == What.NAME ? "Their name occurs in: " : "Their organisation occurs in: ") + places;
        }

        @Override
        public String toString() {
            return "Prompt " + caseNumber;
        }
    }

    /** By name before by organisation; nobody is prompted twice for one case and the same thing. */
    public static List<Prompt> of(CaseNumber number, Collection<Mention> mentions, Collection<PanelMember> people) {
        List<Spread> texts = mentions.stream().map(mention -> new Spread(mention.where(), plain(mention.text()))).toList();
        List<Prompt> prompts = new ArrayList<>();
        for (PanelMember member : people) {
            prompt(number, member, What.NAME, names(member.name()), texts).ifPresent(prompts::add);
            prompt(number, member, What.ORGANISATION, organisation(member.organisation()), texts).ifPresent(prompts::add);
        }
        return prompts;
    }

    private record Spread(String where, String words) {

        @Override
        public String toString() {
            return "Spread";
        }
    }

    private static Optional<Prompt> prompt(CaseNumber number, PanelMember member, What what, List<String> wanted, List<Spread> texts) {
        List<String> where = texts.stream().filter(text -> wanted.stream().anyMatch(text.words()::contains)).map(Spread::where).distinct().toList();
        return where.isEmpty() ? Optional.empty() : Optional.of(new Prompt(number, member.id(), what, where));
    }

    /** The name as written without its title, and with the first name as an initial. */
    private static List<String> names(String name) {
        List<String> parts = Stream.of(plain(name).strip().split(" ")).filter(part -> !part.isEmpty() && !TITLES.contains(part)).toList();
        if (parts.size() < 2) {
            return List.of();
        }
        String last = parts.getLast();
        return Stream.concat(
                        Stream.of(" " + String.join(" ", parts) + " ", " " + parts.getFirst() + " " + last + " ", " " + parts.getFirst().charAt(0) + " " + last + " "),
                        TITLES.stream().map(title -> " " + title + " " + last + " "))
                .toList();
    }

    private static List<String> organisation(String organisation) {
        String plain = plain(organisation);
        return plain.strip().length() < SHORTEST ? List.of() : List.of(plain);
    }

    /** Small letters and digits, words parted by one blank, with a blank at both ends. */
    private static String plain(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("['’]", "").toLowerCase(Locale.ROOT);
        return " " + letters.replaceAll("[^a-z0-9]+", " ").strip() + " ";
    }
}
