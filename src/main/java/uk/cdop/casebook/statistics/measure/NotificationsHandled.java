package uk.cdop.casebook.statistics.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.quantity.Relation;
import uk.cdop.casebook.statistics.quantity.Sum;

/** What every reader of T01 and T02 knows: notifications of residents and from out of area add up to all that were handled. */
public final class NotificationsHandled implements Relation {

    /** The row of T02. */
    public static final String AREA = "All areas and out of area";

    @Override
    public Stream<Sum> among(Set<Quantity> published) {
        return published.stream().filter(number -> number.counted() == Counted.NOTIFICATIONS_HANDLED)
                .map(all -> new Sum(all, List.of(all.of(Counted.NOTIFICATIONS), all.of(Counted.NOTIFICATIONS).in(AreaGroup.OUT_OF_AREA))));
    }
}
