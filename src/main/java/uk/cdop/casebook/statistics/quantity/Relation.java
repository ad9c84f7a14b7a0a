package uk.cdop.casebook.statistics.quantity;

import java.util.Set;
import java.util.stream.Stream;

/** Sums that hold in one kind of table and are no matter of groups, findings, areas or years, such as a caseload that balances. */
public interface Relation {

    Stream<Sum> among(Set<Quantity> published);
}
