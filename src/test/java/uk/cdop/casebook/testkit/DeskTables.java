package uk.cdop.casebook.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.ncmdreturn.NamedForm;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.NcmdReturn;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnCase;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnForm;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** The published figures of 2023/24 as tables, and a return, for the window's tests. Source: annual-statistics sections 1 and 4.7. */
public final class DeskTables {

    public static final FinancialYear YEAR = new FinancialYear(2023);
    private static final Cell NOT_HELD = Cell.Shorthand.NOT_AVAILABLE;
    private static final LocalDate VERSION = LocalDate.of(2022, 4, 1);

    private DeskTables() {}

    public static Publication publication(FinancialYear year) {
        return new Publication(
                "Annual statistics", "An invented panel", year, Publication.Edition.RESTRICTED, LocalDate.of(2024, 6, 3), "0".repeat(64), List.of(), List.of(),
                List.of(headlines(), notifications(year), caseload(), reviews(year), category(), time()), List.of());
    }

    public static Publication empty(FinancialYear year) {
        return new Publication(
                "Annual statistics", "An invented panel", year, Publication.Edition.RESTRICTED, LocalDate.of(2024, 6, 3), "0".repeat(64), List.of(), List.of(), List.of(), List.of());
    }

    private static List<CaseNumber> trail(int count) {
        return IntStream.range(0, count).mapToObj(DeskPeople::number).toList();
    }

    private static Cell count(int count) {
        return Cell.count(trail(count));
    }

    private static Cell number(String value) {
        return Cell.number(new BigDecimal(value));
    }

    private static Cell year(FinancialYear year) {
        return Cell.words(year.label());
    }

    private static StatisticalTable headlines() {
        return new StatisticalTable(
                "T01_Headlines", "headlines", "Headline figures, each by the date stated in its row, year ending 31 March 2024", "Stated in each row", "2022/23 and 2023/24",
                List.of(Column.words("measure", "Measure"), Column.words("unit", "Unit"), Column.words("basis", "Basis"),
                        new Column("this_year", "This year: 2023/24", Column.Kind.MEAN), new Column("last_year", "Last year: 2022/23", Column.Kind.MEAN)),
                List.of(
                        Row.of(Cell.words("Notifications of deaths of resident children"), Cell.words("number"), Cell.words("Date notified"), count(57), number("61")),
                        Row.of(Cell.words("Median time from death to review"), Cell.words("days"), Cell.words("Date review completed"), number("342"), number("318"))),
                List.of());
    }

    private static StatisticalTable notifications(FinancialYear year) {
        FinancialYear before = year.previous();
        return new StatisticalTable(
                "T02_Notifications", "notifications", "Notifications by date notified, and deaths by date of death, by year and area of residence, years ending 31 March 2023 to 31 March 2024",
                "Notifications: date notified. Deaths: date of death", before + " to " + year,
                List.of(Column.words("year", "Year"), Column.words("area", "Area of residence"), Column.count("notifications", "Notifications: number"),
                        Column.percent("notifications_percent", "Notifications: percent of all areas")),
                List.of(
                        Row.of(year(before), Cell.words("All areas"), count(61), number("100.0")),
                        Row.of(year(year), Cell.words("Dorset"), count(12), number("21.1")),
                        Row.of(year(year), Cell.words("Bournemouth, Christchurch and Poole"), count(15), number("26.3")),
                        Row.of(year(year), Cell.words("Pan-Dorset"), count(27), number("47.4")), Row.of(year(year), Cell.words("Somerset"), count(30), number("52.6")),
                        Row.of(year(year), Cell.words("All areas"), count(57), number("100.0")),
                        Row.of(year(year), Cell.words("Out of area"), count(9), Cell.Shorthand.NOT_APPLICABLE)),
                List.of("Out of area: children from elsewhere who died here; their home panel reviews them."));
    }

    private static StatisticalTable caseload() {
        return new StatisticalTable(
                "T03_Caseload", "caseload", "Cases open during the year", "Counted by date of each event", YEAR.ending(),
                List.of(Column.words("area", "Area"), Column.count("brought_forward", "Brought forward"), Column.count("notified", "Notified"),
                        Column.count("reviewed", "Reviewed"), Column.count("carried_forward", "Carried forward")),
                List.of(Row.of(Cell.words("All areas"), count(41), count(57), count(27), count(71))), List.of());
    }

    private static StatisticalTable reviews(FinancialYear year) {
        return new StatisticalTable(
                "T20_Reviews", "reviews", "Reviews completed and modifiable factors, by date of review, by year and area of residence, years ending 31 March 2023 to 31 March 2024",
                "Date review completed", year.previous() + " to " + year,
                List.of(Column.words("year", "Year"), Column.words("area", "Area of residence"), Column.count("panels", "Panel meetings: number"), Column.count("reviews", "Reviews: number"),
                        Column.count("modifiable", "Modifiable factors identified: number"), Column.percent("modifiable_percent", "Modifiable: percent of all reviews"),
                        Column.percent("lower", "Modifiable: percent of all reviews, lower limit"), Column.percent("upper", "Modifiable: percent of all reviews, upper limit"),
                        Column.percent("england", "England, modifiable: percent of all reviews"), Column.words("england_source", "England: source")),
                List.of(
                        Row.of(year(year.previous()), Cell.words("All areas"), number("9"), count(59), count(32), number("54.2"), number("41.7"), number("66.3"), NOT_HELD, NOT_HELD),
                        reviewed(year, "Dorset", 10, 5, "50.0", "23.7", "76.3"),
                        reviewed(year, "Bournemouth, Christchurch and Poole", 12, 6, "50.0", "25.4", "74.6"),
                        reviewed(year, "Pan-Dorset", 22, 11, "50.0", "30.7", "69.3"),
                        reviewed(year, "Somerset", 5, 3, "60.0", "23.1", "88.2"),
                        Row.of(year(year), Cell.words("All areas"), number("4"), count(27), count(14), number("51.9"), number("34.0"), number("69.3"), NOT_HELD, NOT_HELD)),
                List.of("Reviews are counted in the year in which the panel completed them, whenever the child died.", "Limits are 95% limits by Wilson's method."));
    }

    private static Row reviewed(FinancialYear year, String area, int reviews, int modifiable, String percent, String lower, String upper) {
        return Row.of(year(year), Cell.words(area), Cell.Shorthand.NOT_APPLICABLE, count(reviews), count(modifiable), number(percent), number(lower), number(upper),
                NOT_HELD, NOT_HELD);
    }

    private static StatisticalTable category() {
        return new StatisticalTable(
                "T22_Category", "category", "Reviews by primary category of death", "Counted by date the review was completed", YEAR.ending(),
                List.of(Column.words("category", "Category"), Column.count("reviews", "Reviews"), Column.count("modifiable", "Modifiable")),
                List.of(
                        Row.of(Cell.words("Perinatal/neonatal event"), count(12), count(7)), Row.of(Cell.words("Malignancy"), count(4), Cell.Shorthand.CONFIDENTIAL),
                        Row.of(Cell.words("Sudden unexpected, unexplained death"), count(11), count(6))),
                List.of());
    }

    private static StatisticalTable time() {
        return new StatisticalTable(
                "T30_Time_to_review", "time_to_review", "Days from death to review", "Counted by date the review was completed", YEAR.ending(),
                List.of(Column.words("group", "Group"), new Column("median_days", "Median days", Column.Kind.DAYS), new Column("q1_days", "Lower quartile", Column.Kind.DAYS),
                        new Column("q3_days", "Upper quartile", Column.Kind.DAYS)),
                List.of(Row.of(Cell.words("All reviews"), number("342"), number("251"), number("478"))), List.of());
    }

    public static NcmdReturn notReady(FinancialYear year) {
        return new NcmdReturn(year, false, List.of(one(0, false), one(1, true), one(3, false)), List.of("2 cases have answers missing that the national database needs."));
    }

    public static NcmdReturn ready(FinancialYear year) {
        return new NcmdReturn(year, true, List.of(one(1, true)), List.of());
    }

    private static ReturnCase one(int index, boolean ready) {
        ReturnForm notification = form(FormCode.NOTIFICATION, ready ? ReturnForm.State.COMPLETE : ReturnForm.State.INCOMPLETE, ready);
        ReturnForm analysis = form(FormCode.ANALYSIS, index == 3 ? ReturnForm.State.INCOMPLETE : ReturnForm.State.NOT_DUE, index != 3);
        return new ReturnCase(
                DeskPeople.number(index), index == 3 ? CaseStage.COMPLETED : CaseStage.GATHERING_INFORMATION, ready, List.of(notification, analysis), Optional.empty(),
                ready ? List.of() : List.of("The notification form is not complete."));
    }

    private static ReturnForm form(FormCode code, ReturnForm.State state, boolean complete) {
        return new ReturnForm(NamedForm.own(code), VERSION, state, List.of(), complete ? List.of() : List.of(NotificationFields.ETHNIC_CATEGORY, NotificationFields.PLACE_OF_DEATH_TYPE));
    }
}
