package uk.cdop.casebook.desktop.annualtables;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.statistics.facts.AcceptedDoubt;
import uk.cdop.casebook.statistics.facts.Doubt;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Publication.Check.Outcome;

/** What the page says of the auditor's checks. */
final class CheckWords {

    static final String EXCEPTIONS_BELOW = "Its exceptions are listed below, with who accepted each and why.";

    private CheckWords() {}

    /** How many came out how, what did not hold first. */
    static String summary(List<Check> checks) {
        return Texts.counted(checks.size(), "check") + ": " + Arrays.stream(Outcome.values()).sorted(Comparator.reverseOrder())
                .map(outcome -> counted(outcome, checks.stream().filter(check -> check.outcome() == outcome).count()))
                .flatMap(Optional::stream).collect(Collectors.joining(", ")) + ".";
    }

    private static Optional<String> counted(Outcome outcome, long many) {
        return Optional.of(Texts.number(many) + " " + inShort(outcome)).filter(any -> many > 0);
    }

    static String inShort(Outcome outcome) {
        return switch (outcome) {
            case HELD -> "held";
            case EXCEPTED -> "held but for accepted exceptions";
            case AT_WRITING -> "asked when files are written";
            case NOT_RUN -> "not run";
            case FAILED -> "did not hold";
        };
    }

    /** Why nothing can be written; empty where nothing stops it. */
    static String stops(Optional<Publication> counted) {
        long failed = counted.map(one -> one.failed().size()).orElse(0);
        return failed == 0 ? "" : Texts.counted(failed, "check") + " did not hold, so no files of this year can be written. Checks… says why.";
    }

    /** The name without its number and underlines, such as "Dates in order". */
    static String name(Check check) {
        String[] parts = check.id().split("_", 2);
        String words = parts[parts.length - 1].replace('_', ' ').replace("ncmd", "NCMD");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + " (" + parts[0] + ")";
    }

    /** What was seen, without what is listed below it record by record. */
    static String seen(Check check) {
        if (check.doubts().isEmpty()) {
            return check.difference();
        }
        Set<String> listed = check.doubts().stream().map(doubt -> doubt.number() + ": " + doubt.kind().words()).collect(Collectors.toSet());
        String[] parts = check.difference().split("; ");
        String more = "and " + (check.doubts().size() - Stream.of(parts).filter(listed::contains).count()) + " more";
        String rest = Stream.of(parts).filter(part -> !listed.contains(part) && !part.equals(more)).collect(Collectors.joining("; "));
        String doubts = Texts.counted(check.doubts().size(), "record is", "records are") + " doubted, as listed here.";
        return rest.isEmpty() ? doubts : doubts + " Also: " + rest;
    }

    /** Why nothing can be let stand here; empty where something can. */
    static String whyNot(ChecksViewModel model) {
        if (model.publicationProperty().getValue().filter(one -> one.edition().leavesThePanel()).isPresent()) {
            return "In this edition no cases are shown. The restricted edition shows them, and there exceptions can be accepted.";
        }
        return model.acceptingProperty().get() || model.lines().isEmpty() ? "" : "Exceptions can be accepted by people who may write statistics.";
    }

    static String line(ChecksViewModel.Line line) {
        return line.number() + line.doubt().map(doubt -> ": " + doubt.kind().words()).orElse("");
    }

    static String accepted(AcceptedDoubt one) {
        Doubt doubt = one.doubt();
        return doubt.number() + ": " + doubt.kind().words() + ". Accepted by " + one.by() + " on " + Texts.date(one.on()) + ": " + one.reason();
    }
}
