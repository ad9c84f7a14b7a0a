package uk.cdop.casebook.statistics.narrative;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Publication.Check.Outcome;

/** What the report says of how good the numbers are: checks, what is not known, what was revised, where the rest is. */
final class QualityChapter {

    private static final List<String> TABLES = List.of("Data_quality", "T51_Completeness");

    private QualityChapter() {}

    static void add(Text text, Figures figures) {
        text.chapter("Quality of the data").say(checks(figures)).say(partYear(figures));
        TABLES.forEach(id -> text.table(figures.table(id).filter(table -> table.columns().size() <= 6)));
        text.part("Revisions").say(figures.table("T52_Revisions").isPresent() ? Optional.empty()
                : Optional.of("A table of revisions is not part of this edition: it is not known here whether figures published earlier have changed."));
        text.table(figures.table("T52_Revisions"));
        text.part("The tables").say("The annual tables of the same edition hold these and further tables, each with its notes:").points(
                figures.publication().tables().stream().map(table -> table.id() + ": " + table.title() + ".").toList());
    }

    private static String checks(Figures figures) {
        List<Check> checks = figures.publication().checks();
        List<String> broken = checks.stream().filter(check -> !check.held()).map(check -> check.id() + ": " + check.rule()).toList();
        if (checks.isEmpty()) {
            return "No checks of the figures are part of this edition.";
        }
        long excepted = counted(checks, Outcome.EXCEPTED);
        long notRun = counted(checks, Outcome.NOT_RUN);
        long atWriting = counted(checks, Outcome.AT_WRITING);
        return "Of " + checks.size() + " checks of the figures against one another, " + counted(checks, Outcome.HELD) + " held."
                + (excepted == 0 ? "" : " Held but for exceptions that were accepted: " + excepted + ".")
                + (notRun == 0 ? "" : " Nothing to compare with: " + notRun + ".")
                + (atWriting == 0 ? "" : " Asked of the files when they are written: " + atWriting + ".")
                + (broken.isEmpty() ? "" : " These did not hold: " + String.join("; ", broken) + ".");
    }

    private static long counted(List<Check> checks, Outcome outcome) {
        return checks.stream().filter(check -> check.outcome() == outcome).count();
    }

    private static Optional<String> partYear(Figures figures) {
        return figures.publication().asAt().isBefore(figures.year().lastDay())
                ? Optional.of("The year had not ended on the as-at date, so these figures are for part of a year.") : Optional.empty();
    }
}
