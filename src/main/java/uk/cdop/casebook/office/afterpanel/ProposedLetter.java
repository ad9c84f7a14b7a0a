package uk.cdop.casebook.office.afterpanel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.letter.LetterKind;

/**
 * A letter that follows from what the panel decided: why it is proposed, to whom, and what it says of its own.
 *
 * @param key       tells it from the others of the case
 * @param reference what it gives as our reference: that of the case, or the number of an action, whose owner need not know the case
 * @param addressee one on a line; empty where a person has to say it
 * @param said      the reason of a referral or notice, or the action asked for
 */
public record ProposedLetter(
        String key, LetterKind kind, String reference, String why, List<String> addressee, Optional<String> email, Optional<String> said, Optional<LocalDate> due) {

    public ProposedLetter {
        addressee = List.copyOf(addressee);
    }

    public ProposedLetter to(List<String> lines, Optional<String> address) {
        return new ProposedLetter(key, kind, reference, why, lines, address, said, due);
    }

    public ProposedLetter saying(String words) {
        return new ProposedLetter(key, kind, reference, why, addressee, email, Optional.of(words), due);
    }

    @Override
    public String toString() {
        return "ProposedLetter " + kind;
    }
}
