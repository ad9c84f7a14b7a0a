package uk.cdop.casebook.office.door;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.edition.DisclosureRule;
import uk.cdop.casebook.statistics.edition.PublishedEdition;

/** Keeps what may leave the panel and what has left it. Nothing is ever taken out. */
public interface EditionStore {

    /** The rule that was kept last; empty where the office never said one. */
    Optional<DisclosureRule> rule();

    void keep(DisclosureRule rule, Instant at, String by);

    /** The oldest first. */
    List<PublishedEdition> published();

    /** What readers know by now, from all editions that were published. */
    Earlier givenAway();

    /** @param told what this edition says that readers did not know from those before it */
    void publish(PublishedEdition edition, Earlier told);
}
