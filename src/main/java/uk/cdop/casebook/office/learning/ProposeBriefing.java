package uk.cdop.casebook.office.learning;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.found.Found;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Drafts a briefing from what a search found, in general terms: with few cases neither age nor area is said. */
@Needs(Right.READ_CASES)
public final class ProposeBriefing {

    private static final int MOST_POINTS = 5;

    private final Session session;
    private final SearchLearning search;

    public ProposeBriefing(Session session, SearchLearning search) {
        this.session = session;
        this.search = search;
    }

    public BriefingText propose(LearningQuery query) {
        return session.read(Right.READ_CASES, records -> draft(search.reviewed(records).stream().filter(query::takes).toList(), records));
    }

    private static BriefingText draft(List<Found> found, Records records) {
        String learnt = points(Stream.concat(
                found.stream().flatMap(one -> one.texts().learning().stream()),
                found.stream().flatMap(one -> one.factors().stream()).filter(Found.Factor::modifiable).map(factor -> "A factor that can be changed: " + factor.label())));
        String toDo = points(Stream.concat(
                found.stream().flatMap(one -> one.recommendations().stream()).map(Found.Recommendation::text),
                found.stream().flatMap(one -> records.actions().ofCase(one.number()).stream())
                        .filter(action -> action.status() != ActionStatus.NOT_PURSUED).map(action -> action.description())));
        return new BriefingText("Learning from child death reviews", happened(found), learnt, toDo);
    }

    private static String points(Stream<String> texts) {
        return texts.map(text -> text.replaceAll("\\s+", " ").strip()).filter(text -> !text.isEmpty()).distinct().limit(MOST_POINTS).collect(Collectors.joining("\n"));
    }

    private static String happened(List<Found> found) {
        if (SmallNumbers.are(found.size())) {
            return "The panel reviewed a small number of deaths of children from which the same can be learnt.";
        }
        List<FinancialYear> years = found.stream().flatMap(one -> one.reviewedOn().stream()).map(FinancialYear::of).distinct().sorted().toList();
        String when = years.isEmpty() ? "" : years.size() == 1 ? " in " + years.getFirst().label() : " from " + years.getFirst().label() + " to " + years.getLast().label();
        List<String> bands = found.stream().flatMap(one -> one.ageBand().stream()).distinct().toList();
        return "The panel reviewed " + found.size() + " deaths of children" + (bands.size() == 1 ? " aged " + bands.getFirst() : "") + when + ".";
    }
}
