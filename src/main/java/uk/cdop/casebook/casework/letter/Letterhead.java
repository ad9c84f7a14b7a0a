package uk.cdop.casebook.casework.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands at the top and under the closing of every letter of the office. */
public record Letterhead(String office, String address, String phone, String email, String senderName, String senderRole) {

    public static final Letterhead NONE_YET = new Letterhead(
            "Child Death Overview Panel", "", "", "", "Child Death Review Coordinator", "");

    public static final int LONGEST = 200;

    /** Sentences that say why it cannot be kept; none where it can. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (office.isBlank() || senderName.isBlank()) {
            problems.add("A letter needs the name of the office and of the person who signs.");
        }
        if (Stream.of(office, address, phone, email, senderName, senderRole).anyMatch(text -> text.length() > LONGEST)) {
            problems.add("Each line of the letterhead holds at most " + LONGEST + " characters. Shorten the one that is longer.");
        }
        return List.copyOf(problems);
    }

    /** The lines at the top, the office first; an address is one line with commas. */
    public List<String> lines() {
        String contact = String.join("   ", Stream.of(phone, email).filter(text -> !text.isBlank()).toList());
        return Stream.of(office, address, contact).filter(text -> !text.isBlank()).toList();
    }

    public List<String> sender() {
        return Stream.of(senderName, senderRole, office).filter(text -> !text.isBlank()).toList();
    }
}
