package uk.cdop.casebook.office.transfer;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.cdop.casebook.casework.transfer.LedgerEntry;

/** The letter that goes with a pack: what it is, why it comes, and what we ask for. It names no child. */
final class PackLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private PackLetter() {}

    static String of(LedgerEntry entry, String sender, LocalDate on) {
        return """
                %s

                To: %s%s
                Our reference: %s

                Transfer of a child death review

                We ask you to take on the review of the death in the files beside this letter.
                Why it comes to you: %s.

                notification.csv and notification.json hold every answer that we have to the notification form, with the
                version of the form. They are a neutral list of answers: nothing has been submitted to the National Child
                Mortality Database by making this pack.

                Please tell us
                  1. that the pack has reached you, and on what day you accept the review or why you cannot;
                  2. your own reference;
                  3. once the review is complete, the learning, so that both areas have it.

                The files name a child who has died. Please keep them as safe as your own records.

                %s
                """.formatted(
                DAY.format(on), entry.otherCdop(), entry.contact().map(who -> "\nFor: " + who).orElse(""), entry.number(),
                entry.reason().label(), sender);
    }
}
