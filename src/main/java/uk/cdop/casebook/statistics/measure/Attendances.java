package uk.cdop.casebook.statistics.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.facts.PanelFact;
import uk.cdop.casebook.statistics.facts.SeatFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.facts.Wording;
import uk.cdop.casebook.statistics.quantity.Breakdown;
import uk.cdop.casebook.statistics.quantity.Counted;
import uk.cdop.casebook.statistics.quantity.Quantity;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.YearSpan;

/** T34: to how many meetings of the panel each agency was asked, and to how many somebody came for it. */
public record Attendances() implements Measure {

    public static final String ID = "T34_Attendance";

    @Override
    public StatisticalTable count(Snapshot snapshot) {
        List<PanelFact> meetings = Reviews.held(snapshot, snapshot.year());
        List<SeatFact> seats = snapshot.papers().seats().stream().filter(seat -> snapshot.year().contains(seat.heldOn())).toList();
        Set<MeetingNumber> listed = meetings(seats, any -> true);
        List<PanelFact> unlisted = meetings.stream().filter(meeting -> !listed.contains(meeting.number())).toList();
        return new StatisticalTable(
                ID, "attendance_by_agency", "Attendance of agencies at panel meetings, by date of meeting, " + snapshot.year().ending(),
                "Date of meeting", snapshot.year().label(),
                List.of(
                        Column.words("agency", "Agency"),
                        Column.count("invited", "Meetings invited to: number"),
                        Column.count("attended", "Meetings attended: number"),
                        Column.percent("attended_percent", "Meetings attended: percent of those invited to"),
                        Column.count("by_substitute", "Attended by a substitute alone: number"),
                        Column.count("present_without_list", "Present at meetings without a list of those invited: number")),
                agencies(snapshot, seats, unlisted).stream().map(agency -> row(snapshot, agency, seats, unlisted)).toList(),
                Remarks.withPartYear(snapshot, List.of(
                        "Of " + meetings.size() + " meetings held in the year, " + (meetings.size() - unlisted.size())
                                + " have a list of who was invited. Where there is none, only who came is known; those meetings stand in the last column.",
                        "An agency attended where at least one of those who sit for it, or a substitute, was in the room for a case or at the meeting. An agency that came counts as invited.",
                        Remarks.ROUNDED)));
    }

    /** Those of the list in its order, then the others by name. */
    private static List<String> agencies(Snapshot snapshot, List<SeatFact> seats, List<PanelFact> unlisted) {
        Wording words = snapshot.papers().wording();
        List<String> order = words.options(Wording.PANEL_AGENCY).stream().map(option -> option.label()).toList();
        Set<String> names = new TreeSet<>(Comparator.comparing((String name) -> order.contains(name) ? order.indexOf(name) : order.size()).thenComparing(Comparator.naturalOrder()));
        Stream.concat(seats.stream().map(SeatFact::agency), unlisted.stream().flatMap(meeting -> meeting.agenciesPresent().stream()))
                .forEach(agency -> names.add(name(words, agency)));
        return List.copyOf(names);
    }

    /** Files and meetings write the same agency with its code, or with one apostrophe or the other. */
    static String name(Wording words, String agency) {
        return words.of(Wording.PANEL_AGENCY, agency).replace('\'', '\u2019');
    }

    private static Row row(Snapshot snapshot, String agency, List<SeatFact> seats, List<PanelFact> unlisted) {
        Wording words = snapshot.papers().wording();
        List<SeatFact> own = seats.stream().filter(seat -> name(words, seat.agency()).equals(agency)).toList();
        int invited = meetings(own, any -> true).size();
        Set<MeetingNumber> attended = meetings(own, SeatFact::attended);
        Set<MeetingNumber> inPerson = meetings(own, seat -> seat.attended() && !seat.bySubstitute());
        long present = unlisted.stream().filter(meeting -> meeting.agenciesPresent().stream().anyMatch(one -> name(words, one).equals(agency))).count();
        Quantity asked = quantity(snapshot, "invited", agency);
        Quantity came = quantity(snapshot, "attended", agency);
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(agency)));
        cells.addAll(seats.isEmpty()
                ? List.of(Cell.Shorthand.NOT_AVAILABLE, Cell.Shorthand.NOT_AVAILABLE, Cell.Shorthand.NOT_AVAILABLE, Cell.Shorthand.NOT_AVAILABLE)
                : List.of(
                        Cells.restingOn(Cells.whole(invited), asked), Cells.restingOn(Cells.whole(attended.size()), came),
                        Cells.restingOn(Cells.percent(attended.size(), invited), came, asked),
                        Cells.restingOn(Cells.whole(attended.size() - inPerson.size()), quantity(snapshot, "by_substitute", agency))));
        cells.add(Cells.restingOn(Cells.whole(present), quantity(snapshot, "without_list", agency)));
        return new Row(cells);
    }

    private static Set<MeetingNumber> meetings(List<SeatFact> seats, Predicate<SeatFact> which) {
        return seats.stream().filter(which).map(SeatFact::meeting).collect(Collectors.toCollection(HashSet::new));
    }

    private static Quantity quantity(Snapshot snapshot, String how, String agency) {
        return Quantity.all(Counted.MEETINGS, YearSpan.of(snapshot.year()), AreaGroup.ALL_AREAS).in(new Breakdown("panel_agency_" + how, List.of(), false), agency);
    }
}
