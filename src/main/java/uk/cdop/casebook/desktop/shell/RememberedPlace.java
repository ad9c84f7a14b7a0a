package uk.cdop.casebook.desktop.shell;

import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** A place in the window as it is kept in the vault: page, case and part, parted by spaces. */
record RememberedPlace(Page page, Optional<CaseNumber> number, String part) {

    String text() {
        return page.name() + number.map(open -> " " + open + " " + part).orElse("");
    }

    /** Empty where the text names nothing that this program has. */
    static Optional<RememberedPlace> read(String text) {
        String[] words = text.split(" ");
        Optional<Page> page = Stream.of(Page.values()).filter(known -> known.name().equals(words[0])).findFirst();
        if (words.length == 1) {
            return page.map(known -> new RememberedPlace(known, Optional.empty(), ""));
        }
        return words.length == 3 && CaseNumber.isWellFormed(words[1])
                ? page.map(known -> new RememberedPlace(known, Optional.of(new CaseNumber(words[1])), words[2]))
                : Optional.empty();
    }

    /** The day's own page is where everybody begins anyway. */
    boolean isWorthGoingTo() {
        return page != Page.TODAY || number.isPresent();
    }

    String inWords() {
        return number.map(open -> open + ", " + part.replace('-', ' ')).orElse("the page " + page.label());
    }
}
