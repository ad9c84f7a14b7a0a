package uk.cdop.casebook.publishing.annualtables;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.casebook.publishing.annualtables.Grid.Heading;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/**
 * The worksheets of a publication, before anybody thinks of a file format: cover, contents, notes, definitions, the
 * tables, and the checks. Source: domain file, annual-statistics sections 5.2 and 6.
 */
final class WorkbookPlan {

    private static final String CONTENTS = "Contents";
    private static final String NOTES = "Notes";
    private static final String DEFINITIONS = "Definitions";
    private static final String CHECKS = "Checks";
    private static final String QUALITY = "T54_QA";

    private final Publication publication;
    private final NoteNumbers notes;
    private final String checks;

    private WorkbookPlan(Publication publication, String checks) {
        this.publication = publication;
        this.checks = checks;
        this.notes = new NoteNumbers(publication);
    }

    static List<Sheet> of(Publication publication) {
        return new WorkbookPlan(publication, CHECKS).sheets();
    }

    /** Of the office's working copy, whose checks have the number of their table and whose cover says that it stays in the office. */
    static List<Sheet> internal(Publication publication) {
        boolean has = publication.tables().stream().anyMatch(table -> table.id().equals(QUALITY));
        List<Sheet> sheets = new ArrayList<>(new WorkbookPlan(publication, has ? CHECKS : QUALITY).sheets());
        List<Line> cover = new ArrayList<>(sheets.getFirst().lines());
        cover.add(1, new Line.Heading("Internal working workbook: not for publication"));
        cover.add(2, new Line.Words("It holds every number with the cases behind it, and charts. What is published are the workbooks of an edition and the annual report."));
        link(cover, ChartsSheet.NAME, "charts of the tables, each with its numbers");
        link(cover, CasesSheet.NAME, "the cases behind each figure");
        sheets.set(0, Sheet.ofText(sheets.getFirst().name(), cover));
        return CasesSheet.with(publication, sheets);
    }

    private List<Sheet> sheets() {
        TableSheet tableSheet = new TableSheet(publication, notes);
        List<Sheet> sheets = new ArrayList<>(List.of(cover(), contents(), notes(), definitions()));
        publication.tables().forEach(table -> sheets.add(tableSheet.of(table)));
        sheets.add(checks());
        return sheets;
    }

    private Sheet cover() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line.Title(publication.title()));
        lines.add(new Line.Words(publication.panel()));
        lines.add(new Line.Words(publication.edition().label() + "."));
        lines.add(new Line.Heading("Summary"));
        publication.summary().forEach(sentence -> lines.add(new Line.Words(sentence)));
        lines.add(new Line.Heading("About these tables"));
        lines.add(new Line.Words("Period: " + publication.year().ending() + " (" + publication.year() + ")."));
        lines.add(new Line.Words("As at: " + Dates.inWords(publication.asAt()) + ". What became known later is not counted."));
        lines.add(new Line.Words("Published: " + published() + "."));
        lines.add(new Line.Words("Next release: " + publication.release().next().map(Dates::inWords).orElse("the day is not known yet") + "."));
        lines.add(new Line.Words("Version: " + version() + "."));
        lines.add(new Line.Words("Snapshot of the facts (SHA-256): " + publication.snapshot()));
        lines.add(new Line.Words(checked()));
        lines.add(new Line.Words("Contact: the office of the " + publication.panel() + "."));
        lines.add(new Line.Heading("Worksheets"));
        link(lines, CONTENTS, "list of the worksheets");
        link(lines, NOTES, "notes to the tables");
        link(lines, DEFINITIONS, "what the words mean and how figures are worked out");
        publication.tables().forEach(table -> link(lines, table.id(), table.name().replace('_', ' ')));
        link(lines, checks, "checks of the figures against one another");
        return Sheet.ofText("Cover", lines);
    }

    private String published() {
        return publication.release().published().map(Dates::inWords)
                .orElse(publication.edition().leavesThePanel() ? "the day is not known yet" : "not published; this edition stays with the panel");
    }

    private String version() {
        return publication.release().version() > 0 ? String.valueOf(publication.release().version()) : "told by the as-at date and the snapshot";
    }

    private static void link(List<Line> lines, String sheet, String words) {
        lines.add(new Line.LinkTo(new Value.Link(sheet + ": " + words, sheet)));
    }

    private String checked() {
        long notRun = publication.checks().stream().filter(check -> check.outcome() == Check.Outcome.NOT_RUN).count();
        long held = publication.checks().stream().filter(Check::held).count();
        int all = publication.checks().size();
        if (held == all && notRun > 0) {
            return "Checks: none of the " + all + " checks of the figures failed; " + notRun + " had nothing to compare with, as the " + checks + " worksheet says.";
        }
        return held == all
                ? "Checks: all " + all + " checks of the figures held."
                : "Checks: " + (all - held) + " of " + all + " checks of the figures did not hold; the " + checks + " worksheet says which and why.";
    }

    private Sheet contents() {
        List<List<Value>> rows = new ArrayList<>();
        rows.add(entry(NOTES, "Notes to the tables", "All tables"));
        rows.add(entry(DEFINITIONS, "What the words mean and how figures are worked out", "All tables"));
        for (StatisticalTable table : publication.tables()) {
            rows.add(List.of(
                    new Value.Link(table.id(), table.id()), text(table.title()), text(table.period()), text(table.basis()),
                    new Value.Number(BigDecimal.valueOf(table.notes().size()))));
        }
        rows.add(entry(checks, "Checks of the figures against one another", "All tables"));
        return Sheet.ofTable(CONTENTS, above("Contents"), new Grid("contents", List.of(
                words("Worksheet"), words("Title"), words("Period"), words("Basis"), new Heading("Notes: number", true)), rows));
    }

    private List<Value> entry(String sheet, String title, String basis) {
        return List.of(
                new Value.Link(sheet, sheet), text(title), text(publication.year().label()), text(basis),
                new Value.Number(BigDecimal.ZERO));
    }

    private Sheet notes() {
        List<List<Value>> rows = notes.notes().stream()
                .map(note -> List.<Value>of(text(notes.marker(note)), text(note), text(notes.tablesOf(note))))
                .toList();
        return Sheet.ofTable(NOTES, above("Notes to the tables"), new Grid("notes", List.of(
                words("Note number"), words("Note"), words("Worksheets it applies to")), rows));
    }

    private Sheet definitions() {
        List<List<Value>> rows = publication.definitions().stream()
                .map(one -> List.<Value>of(text(one.term()), text(one.meaning()), text(one.formula()), text(one.source())))
                .toList();
        return Sheet.ofTable(DEFINITIONS, above("Definitions"), new Grid("definitions", List.of(
                words("Term"), words("Meaning"), words("Formula"), words("Source")), rows));
    }

    private Sheet checks() {
        List<List<Value>> rows = publication.checks().stream()
                .map(one -> List.<Value>of(text(one.id()), text(one.rule()), text(one.outcome().label()), text(one.difference())))
                .toList();
        return Sheet.ofTable(checks, above("Checks of the figures against one another"), new Grid("checks", List.of(
                words("Check"), words("Rule"), words("Result"), words("Difference")), rows));
    }

    private static List<Line> above(String title) {
        return Stream.of(new Line.Title(title), new Line.Words(TableSheet.ONE_TABLE)).map(Line.class::cast).toList();
    }

    private static Heading words(String text) {
        return new Heading(text, false);
    }

    private static Value text(String words) {
        return new Value.Text(words);
    }
}
