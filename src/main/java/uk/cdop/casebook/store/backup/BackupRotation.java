package uk.cdop.casebook.store.backup;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which backups stay: the newest three, and the last one of each of seven days, four weeks and twelve months. So a busy
 * day cannot push the earlier days out. Source: design, security section 6.6.
 */
final class BackupRotation {

    private static final int NEWEST = 3;
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private BackupRotation() {}

    /** When a backup was made (UTC), and which of that second it was. */
    record Made(LocalDateTime at, int number) implements Comparable<Made> {

        @Override
        public int compareTo(Made other) {
            return Comparator.comparing(Made::at).thenComparing(Made::number).compare(this, other);
        }
    }

    /** Those of the backups that stay. */
    static Set<Made> staying(Collection<Made> made) {
        List<Made> newestFirst = made.stream().sorted(Comparator.reverseOrder()).toList();
        Set<Made> staying = new TreeSet<>(newestFirst.stream().limit(NEWEST).toList());
        staying.addAll(lastOfEach(newestFirst, LocalDateTime::toLocalDate, DAYS));
        staying.addAll(lastOfEach(newestFirst, BackupRotation::week, WEEKS));
        staying.addAll(lastOfEach(newestFirst, YearMonth::from, MONTHS));
        return staying;
    }

    /** ISO weeks run from Monday and belong to the year of their Thursday. */
    private static Object week(LocalDateTime moment) {
        return List.of(moment.get(IsoFields.WEEK_BASED_YEAR), moment.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static Collection<Made> lastOfEach(List<Made> newestFirst, Function<LocalDateTime, Object> period, int periods) {
        Map<Object, Made> lastOfPeriod = new LinkedHashMap<>();
        newestFirst.forEach(made -> lastOfPeriod.putIfAbsent(period.apply(made.at()), made));
        return lastOfPeriod.values().stream().limit(periods).toList();
    }
}
