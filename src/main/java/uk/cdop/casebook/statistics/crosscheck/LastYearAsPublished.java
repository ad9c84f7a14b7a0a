package uk.cdop.casebook.statistics.crosscheck;

import java.util.List;
import uk.cdop.casebook.statistics.measure.Revisions;
import uk.cdop.casebook.statistics.table.Publication.Check;

/** Last year is counted as the editions kept and the figures brought in published it, or the difference stands in the revisions with its reason. */
public final class LastYearAsPublished implements Crosscheck {

    private static final String ID = "Q11_last_year_as_published";
    private static final String RULE = "Each figure of last year is counted as it was published then, or stands in T52_Revisions with the reason.";

    @Override
    public Check check(Examined examined) {
        Revisions revisions = new Revisions(examined.snapshot(), examined.tables(), examined.kept());
        if (!revisions.hasSomethingToCompare()) {
            return new Check(ID, RULE, Check.Outcome.NOT_RUN, "No published figure of last year was brought in, and no edition kept here shows one", List.of(), List.of());
        }
        Differences differences = new Differences();
        revisions.all().forEach(one -> differences.expect(one.isExplained(), "%s: %s published, %s counted now, and nobody has said why in the list of figures we published before"
                .formatted(one.place().title(), one.before().toPlainString(), one.now().toPlainString())));
        return differences.result(ID, RULE);
    }
}
