package uk.cdop.casebook.statistics.measure;

import java.util.List;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.PanelFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.facts.Wording;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** T33: the meetings of the panel, what they took and who was there. */
public final class Panels implements Measure {

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
                Reviews.held(snapshot, snapshot.year()).stream().map(panel -> row(panel, snapshot.papers().wording())).toList(),
                Remarks.withPartYear(snapshot, List.of(
                        "Meetings are placed by the date they were held. A case that was deferred and taken again is counted at each meeting.")));
    }

    private static Row row(PanelFact panel, Wording words) {
        List<CaseNumber> taken = Stream.concat(panel.reviewed().stream(), panel.deferred().stream()).sorted().toList();
        List<String> agencies = panel.agenciesPresent().stream().map(agency -> Attendances.name(words, agency)).distinct().sorted().toList();
        return Row.of(
                Cell.words(panel.number().text()), new Cell.Day(panel.heldOn()), Cell.words(panel.kind().label()),
                Cell.count(taken), Cell.count(panel.reviewed()), Cell.count(panel.deferred()),
                Cell.words(panel.quorate() ? "Yes" : "No"),
                Cells.whole(agencies.size()),
                agencies.isEmpty() ? Cell.Shorthand.NOT_AVAILABLE : Cell.words(String.join("; ", agencies)));
    }
}
