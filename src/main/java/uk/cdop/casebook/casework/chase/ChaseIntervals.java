package uk.cdop.casebook.casework.chase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** After how many working days each step of chasing follows the one before; data that an office can change. */
public record ChaseIntervals(List<Interval> intervals) {

    static final String AFTER_DUE = "after_due";
    static final String AFTER_REMINDER = "after_reminder_";
    static final String AFTER_ESCALATION = "after_escalation";

    private static final String HEADINGS = "code;label;working_days;mark";
    private static final int LONGEST = 250;

    /** One step; the mark says what the number rests on. */
    public record Interval(String code, String label, int workingDays, String mark) {}

    public ChaseIntervals {
        intervals = List.copyOf(intervals);
        Map<String, Integer> days = new LinkedHashMap<>();
        intervals.forEach(interval -> days.put(interval.code(), interval.workingDays()));
        for (String needed : List.of(AFTER_DUE, AFTER_REMINDER + 1, AFTER_REMINDER + 2, AFTER_REMINDER + 3, AFTER_ESCALATION)) {
            Integer given = days.get(needed);
            if (given == null || given < 1 || given > LONGEST) {
                throw new IllegalArgumentException("each step of chasing follows after 1 to " + LONGEST + " working days: " + needed);
            }
        }
    }

    /** Reads the list from its text: fields parted by semicolons, a line of headings, remarks after #. */
    public static ChaseIntervals read(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADINGS)) {
            throw new IllegalArgumentException("the list of intervals begins with its headings");
        }
        return new ChaseIntervals(lines.stream().skip(1).map(line -> line.split(";", -1)).map(ChaseIntervals::interval).toList());
    }

    private static Interval interval(String[] fields) {
        if (fields.length != 4) {
            throw new IllegalArgumentException("an interval has four fields: " + fields[0]);
        }
        return new Interval(fields[0], fields[1], Integer.parseInt(fields[2]), fields[3]);
    }

    int days(String code) {
        return intervals.stream().filter(interval -> interval.code().equals(code)).findFirst().orElseThrow().workingDays();
    }
}
