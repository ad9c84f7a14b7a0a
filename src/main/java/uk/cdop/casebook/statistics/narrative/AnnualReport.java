package uk.cdop.casebook.statistics.narrative;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.table.Column;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.Row;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Drafts the annual report of the panel from the tables of one edition, and from nothing beside them. */
public final class AnnualReport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private AnnualReport() {}

    public static Report of(Publication publication) {
        Figures figures = new Figures(publication);
        Text text = new Text();
        summary(text, publication);
        DeathsChapter.add(text, figures);
        ReviewsChapter.add(text, figures);
        PanelChapter.add(text, figures);
        EnglandChapter.add(text, figures);
        QualityChapter.add(text, figures);
        text.chapter("Section for the safeguarding partnerships' annual reports")
                .say("This chapter is drafted so that each safeguarding partnership can print it in its own annual report.")
                .all(new PanelSection(publication).passages(Optional.empty()));
        text.chapter("Definitions").table(Optional.of(definitions(publication)));
        String title = "Annual report of the Child Death Overview Panel, " + publication.year().ending();
        return new Report(title, publication.panel(), List.of(publication.panel(), publication.edition().label() + ".", source(publication), released(publication),
                        "Snapshot of the facts (SHA-256): " + publication.snapshot()),
                "Annual report " + publication.year() + ". " + kept(publication.edition()) + " Draft.", publication.asAt(), true, text.passages());
    }

    static String source(Publication publication) {
        return "Drafted from the " + publication.edition().code() + " edition of the annual tables of " + publication.year() + ", as at " + DAY.format(publication.asAt()) + ".";
    }

    private static String released(Publication publication) {
        String published = publication.release().published().map(DAY::format)
                .orElse(publication.edition().leavesThePanel() ? "the day is not known yet" : "not published; it stays with the panel");
        return "Published: " + published + ". Next release: " + publication.release().next().map(DAY::format).orElse("the day is not known yet") + ".";
    }

    private static String kept(Edition edition) {
        return switch (edition) {
            case RESTRICTED -> "OFFICIAL-SENSITIVE: restricted edition.";
            case PARTNER -> "Partner edition, not for publication.";
            case PUBLIC -> "Public edition.";
            case NHS_STYLE -> "NHS-style edition, rounded numbers.";
        };
    }

    private static void summary(Text text, Publication publication) {
        text.chapter("Summary").points(publication.summary());
        text.own("write a foreword by the chair: what the year was like, and what matters most.");
        text.part("How to read this report")
                .say("Deaths and notifications are counted by the date of death or of notification, reviews by the date the panel completed them, whenever the child died.")
                .say("They are mostly different children, so reviews divided by notifications is not a completion rate.")
                .paragraph()
                .say("With small numbers much is chance. Limits of 95 percent show how far a percentage or a rate could be from what it would be over many such years.")
                .paragraph();
        List<String> shorthand = Stream.of(Cell.Shorthand.values()).filter(one -> uses(publication, one)).map(one -> one.symbol() + ": " + one.meaning() + ".").toList();
        text.say(shorthand.isEmpty() ? Optional.<String>empty() : Optional.of("Some shorthand stands in the tables where there is no number:")).points(shorthand);
    }

    private static boolean uses(Publication publication, Cell.Shorthand shorthand) {
        return publication.tables().stream().flatMap(table -> table.rows().stream()).anyMatch(row -> row.cells().contains(shorthand));
    }

    private static StatisticalTable definitions(Publication publication) {
        List<Row> rows = publication.definitions().stream()
                .map(one -> Row.of(Cell.words(one.term()), Cell.words(one.meaning()), Cell.words(one.source()))).toList();
        return new StatisticalTable("Definitions", "definitions", "What the words mean", "", "",
                List.of(Column.words("term", "Term"), Column.words("meaning", "Meaning"), Column.words("source", "Source")), rows, List.of());
    }
}
