package uk.cdop.casebook.statistics.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.CaseloadFact.Flow;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.quantity.Relation;
import uk.cdop.casebook.statistics.quantity.Sum;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** What every reader of a caseload knows: what was there and came in is what left and is there. */
public final class CaseloadBalance implements Relation {

    /** The notifications and the reviews of the year by their own names where they are the same number, so that one cell is not two. */
    static Counted counted(Snapshot snapshot, Flow flow, FinancialYear year, AreaGroup area, int count) {
        return switch (flow) {
            case NOTIFIED -> Notifications.notified(snapshot, year, area).size() == count ? Counted.NOTIFICATIONS : Counted.CAME_AS_NOTIFIED;
            case TRANSFERRED_IN -> Counted.CAME_BY_TRANSFER;
            case REOPENED -> Counted.REOPENED;
            case REVIEWED -> Reviews.completed(snapshot, year, area).size() == count ? Counted.REVIEWS : Counted.LEFT_AS_REVIEWED;
            case TRANSFERRED_OUT -> Counted.LEFT_BY_TRANSFER;
            case OUT_OF_SCOPE -> Counted.LEFT_OUT_OF_SCOPE;
        };
    }

    @Override
    public Stream<Sum> among(Set<Quantity> published) {
        return published.stream().filter(number -> number.counted() == Counted.REOPENED).flatMap(reopened -> around(reopened, published));
    }

    private static Stream<Sum> around(Quantity reopened, Set<Quantity> published) {
        Quantity all = reopened.of(Counted.IN_CASELOAD);
        Quantity open = reopened.of(Counted.OPEN);
        Quantity openBefore = open.in(YearSpan.of(open.years().first().previous()));
        return Stream.of(
                new Sum(all, List.of(openBefore, there(all, Counted.CAME_AS_NOTIFIED, Counted.NOTIFICATIONS, published), all.of(Counted.CAME_BY_TRANSFER), reopened)),
                new Sum(all, List.of(there(all, Counted.LEFT_AS_REVIEWED, Counted.REVIEWS, published), all.of(Counted.LEFT_BY_TRANSFER), all.of(Counted.LEFT_OUT_OF_SCOPE), open)));
    }

    private static Quantity there(Quantity all, Counted own, Counted otherwise, Set<Quantity> published) {
        return all.of(published.contains(all.of(own)) ? own : otherwise);
    }
}
