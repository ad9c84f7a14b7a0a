package uk.cdop.casebook.desktop.annualtables;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.statistics.interval.Difference;
import uk.cdop.casebook.statistics.interval.Proportion;
import uk.cdop.casebook.statistics.interval.Rate;
import uk.cdop.casebook.statistics.interval.Rounding;
import uk.cdop.casebook.statistics.table.Column;

/**
 * One figure of the year in view beside the same of an earlier year, or of several together: the difference, its 95% limits
 * where the figure has any, and whether it is more than chance.
 */
record ComparedLine(String label, String now, String then, String difference, Optional<Difference> limits, String verdict) {

    /** How many children die, or are notified, is subject to chance; how many are reviewed is the panel's own work. */
    private static final Set<String> SUBJECT_TO_CHANCE = Set.of("deaths", "notifications");

    private static final String NOT_PUBLISHED = "Not compared: a figure is not published.";

    static ComparedLine of(String label, Column column, FigureOfYear now, List<FigureOfYear> then) {
        if (now.value().isEmpty() || then.isEmpty() || then.stream().anyMatch(one -> one.value().isEmpty())) {
            return new ComparedLine(label, now.text(), then.size() == 1 ? then.getFirst().text() : "", "", Optional.empty(), NOT_PUBLISHED);
        }
        return ofShares(label, now, then).or(() -> ofRates(label, now, then)).orElseGet(() -> ofNumbers(label, column, now, then));
    }

    private static Optional<ComparedLine> ofShares(String label, FigureOfYear now, List<FigureOfYear> then) {
        if (now.share().isEmpty() || then.stream().anyMatch(one -> one.share().isEmpty())) {
            return Optional.empty();
        }
        List<Proportion> shares = then.stream().flatMap(one -> one.share().stream()).toList();
        Proportion before = new Proportion(shares.stream().mapToLong(Proportion::part).sum(), shares.stream().mapToLong(Proportion::whole).sum());
        Difference difference = Difference.of(now.share().get(), before);
        return Optional.of(new ComparedLine(
                label, words(now.share().get()), words(before), moved(now.share().get().pointsAbove(before), " percentage points"),
                Optional.of(difference), verdict(difference)));
    }

    private static String words(Proportion share) {
        return Texts.percent(share.percent()) + " (" + Texts.number(share.part()) + " of " + Texts.number(share.whole()) + ")";
    }

    private static Optional<ComparedLine> ofRates(String label, FigureOfYear now, List<FigureOfYear> then) {
        if (now.rate().isEmpty() || then.stream().anyMatch(one -> one.rate().filter(rate -> rate.per() == now.rate().get().per()).isEmpty())) {
            return Optional.empty();
        }
        List<Rate> rates = then.stream().flatMap(one -> one.rate().stream()).toList();
        Rate before = new Rate(rates.stream().mapToLong(Rate::events).sum(), rates.stream().mapToLong(Rate::population).sum(), now.rate().get().per());
        Difference difference = Difference.of(now.rate().get(), before);
        String per = " per " + Texts.number(before.per());
        return Optional.of(new ComparedLine(
                label, now.text() + per, Texts.number(before.value()) + per, moved(Rounding.oneDecimal(difference.value()), per),
                Optional.of(difference), verdict(difference)));
    }

    private static ComparedLine ofNumbers(String label, Column column, FigureOfYear now, List<FigureOfYear> then) {
        boolean count = column.kind() == Column.Kind.COUNT;
        if (!count && then.size() > 1) {
            return new ComparedLine(label, now.text(), "", "", Optional.empty(), "Only numbers, shares and rates are taken together over several years.");
        }
        double sum = then.stream().mapToDouble(one -> one.value().orElseThrow()).sum();
        double change = now.value().orElseThrow() - sum / then.size();
        String before = then.size() == 1 ? then.getFirst().text() : Texts.number(Rounding.oneDecimal(sum / then.size())) + " a year";
        BigDecimal shown = count && then.size() == 1 ? BigDecimal.valueOf(Math.round(change)) : Rounding.oneDecimal(change);
        Optional<Difference> limits = count && SUBJECT_TO_CHANCE.contains(column.key())
                ? Optional.of(Difference.of(new Rate(Math.round(now.value().get()), 1, 1), new Rate(Math.round(sum), then.size(), 1)))
                : Optional.empty();
        return new ComparedLine(label, now.text(), before, moved(shown, ""), limits, limits.map(ComparedLine::verdict).orElse(
                count ? "No interval: this counts work done, or children by it." : "No interval is known for it."));
    }

    private static String moved(BigDecimal change, String unit) {
        return change.signum() == 0 ? "No difference" : Texts.number(change.abs()) + unit + (change.signum() > 0 ? " higher" : " lower");
    }

    private static String verdict(Difference difference) {
        return difference.isMoreThanChance() ? "More than chance" : "May be chance";
    }

    /** The difference and its limits as one sentence, such as "2.4 percentage points lower (95% interval -23.9 to 19.1)". */
    String inWords() {
        return now + (then.isEmpty() ? "" : ", before " + then) + ". "
                + (difference.isEmpty() ? "" : difference + limits.map(ComparedLine::interval).orElse("") + ". ") + verdict
                + (verdict.endsWith(".") ? "" : ".");
    }

    private static String interval(Difference difference) {
        return String.format(Locale.UK, " (95%% interval of the difference %s to %s)",
                signed(difference.limits().lower()), signed(difference.limits().upper()));
    }

    private static String signed(double limit) {
        BigDecimal shown = Rounding.oneDecimal(limit);
        return (shown.signum() > 0 ? "+" : "") + Texts.number(shown);
    }
}
