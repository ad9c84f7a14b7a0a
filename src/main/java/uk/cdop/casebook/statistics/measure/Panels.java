package uk.cdop.casebook.statistics.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.PanelFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.quantity.Relation;
import uk.cdop.casebook.statistics.quantity.Sum;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;

/** T33: the meetings of the panel, what they took and who was there. */
public record Panels() implements Measure {

    public static final String ID = "T33_Panels";

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        return new StatisticalTable(
                ID, "panel_meetings", "Panel meetings by date of meeting, " + snapshot.year().ending(),
                "Date of meeting", snapshot.year().label(),
                List.of(
                        Column.words("meeting", "Meeting"),
                        new Column("meeting_date", "Date of meeting", Column.Kind.DATE),
                        Column.words("kind", "Kind of meeting"),
                        Column.count("cases", "Cases taken: number"),
                        Column.count("reviewed", "Cases reviewed: number"),
                        Column.count("deferred", "Cases deferred: number"),
                        Column.words("quorate", "Quorate"),
                        Column.count("agencies", "Agencies present: number"),
                        Column.words("agencies_present", "Agencies present")),
                Reviews.held(snapshot, snapshot.year()).stream().map(panel -> row(snapshot, panel)).toList(),
                Remarks.withPartYear(snapshot, List.of(
                        "Meetings are placed by the date they were held. A case that was deferred and taken again is counted at each meeting.")));
    }

    /** The meetings of the year tell its cases apart, but one may be taken twice: they do not add up. */
    public static Breakdown meetings(Snapshot snapshot) {
        return meetings(snapshot, snapshot.year());
    }

    private static Breakdown meetings(Snapshot snapshot, FinancialYear year) {
        return new Breakdown("meeting", Reviews.held(snapshot, year).stream().map(panel -> panel.number().text()).toList(), false);
    }

    /** What the meetings of a year reviewed are its reviews, wherever that holds: then whoever reads all but one of them knows the last. */
    public static Relation reviewsAreThoseOfTheMeetings(Snapshot snapshot) {
        return published -> published.stream().filter(number -> number.counted() == Counted.REVIEWED_AT_PANEL).map(Quantity::ofAllGroups).distinct()
                .filter(all -> all.years().years().size() == 1 && agree(snapshot, all.years().first()))
                .map(all -> {
                    Breakdown meetings = meetings(snapshot, all.years().first());
                    return new Sum(all.of(Counted.REVIEWS), meetings.groups().stream().map(name -> all.in(meetings, name)).toList());
                });
    }

    private static boolean agree(Snapshot snapshot, FinancialYear year) {
        return Reviews.held(snapshot, year).stream().mapToInt(panel -> panel.reviewed().size()).sum() == Reviews.completed(snapshot, year, AreaGroup.ALL_AREAS).size();
    }

    /** What was taken to a meeting was reviewed or deferred there. */
    public static Stream<Sum> takenIsReviewedAndDeferred(Set<Quantity> published) {
        return published.stream().filter(number -> number.counted() == Counted.TAKEN_TO_PANEL)
                .map(taken -> new Sum(taken, List.of(taken.of(Counted.REVIEWED_AT_PANEL), taken.of(Counted.DEFERRED_AT_PANEL))));
    }

    private static Row row(Snapshot snapshot, PanelFact panel) {
        Quantity at = Quantity.all(Counted.TAKEN_TO_PANEL, YearSpan.of(snapshot.year()), AreaGroup.ALL_AREAS).in(meetings(snapshot), panel.number().text());
        List<CaseNumber> taken = Stream.concat(panel.reviewed().stream(), panel.deferred().stream()).sorted().toList();
        List<String> agencies = panel.agenciesPresent().stream().map(agency -> Attendances.name(snapshot.papers().wording(), agency)).distinct().sorted().toList();
        return Row.of(
                Cell.words(panel.number().text()), new Cell.Day(panel.heldOn()), Cell.words(panel.kind().label()),
                Cells.restingOn(Cell.count(taken), at), Cells.restingOn(Cell.count(panel.reviewed()), at.of(Counted.REVIEWED_AT_PANEL)),
                Cells.restingOn(Cell.count(panel.deferred()), at.of(Counted.DEFERRED_AT_PANEL)),
                Cell.words(panel.quorate() ? "Yes" : "No"),
                Cells.restingOn(Cells.whole(agencies.size()), at.of(Counted.MEETINGS)),
                agencies.isEmpty() ? Cell.Shorthand.NOT_AVAILABLE : Cell.words(String.join("; ", agencies)));
    }
}
