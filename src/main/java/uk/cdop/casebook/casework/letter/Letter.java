package uk.cdop.casebook.casework.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A letter as it goes out.
 *
 * @param letterhead the lines at the top, the name of the office first
 * @param addressee  name, role, organisation, address: one on a line
 * @param reference  the reference of the case or of the run; never a name
 * @param paragraphs running text; a line break within one stays a line break
 * @param sender     who signs, and as what
 */
public record Letter(
        List<String> letterhead, List<String> addressee, Optional<String> secureEmail, LocalDate date, String reference, String subject,
        List<String> paragraphs, String closing, List<String> sender) {

    public Letter {
        letterhead = List.copyOf(letterhead);
        addressee = List.copyOf(addressee);
        paragraphs = List.copyOf(paragraphs);
        sender = List.copyOf(sender);
    }

    /** With one paragraph more after the greeting. */
    public Letter beginning(String paragraph) {
        List<String> longer = new ArrayList<>(paragraphs);
        longer.add(Math.min(1, longer.size()), paragraph);
        return new Letter(letterhead, addressee, secureEmail, date, reference, subject, longer, closing, sender);
    }

    /** These words with the closing and the names under it, as the text of an e-mail. */
    public String asMail(List<String> words) {
        return String.join("\n\n", words) + "\n\n" + closing + "\n\n" + String.join("\n", sender) + "\n";
    }

    @Override
    public String toString() {
        return "Letter[" + paragraphs.size() + " paragraphs]";
    }
}
