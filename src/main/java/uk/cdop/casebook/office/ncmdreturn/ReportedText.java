package uk.cdop.casebook.office.ncmdreturn;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.ncmdreturn.MonitoredMeasure;
import uk.cdop.casebook.casework.ncmdreturn.ReportedCount;
import uk.cdop.casebook.casework.ncmdreturn.ReportedCount.ReportedCase;
import uk.cdop.casebook.office.ncmdreturn.EditReturnFields.RefusedRow;

/**
 * The figures of a monitoring report as CSV text: a line for each measure, and one for each case that the report lists
 * ({@code reported} 1) or that the office explains as not listed (0).
 */
final class ReportedText {

    static final String HEADER = "measure,reported,as_at,case_reference,explanation";
    private static final int LONGEST_REFERENCE = 40;
    private static final int LONGEST_EXPLANATION = 1000;

    record Reading(List<ReportedCount> counts, List<RefusedRow> refused) {}

    private record Total(int reported, LocalDate asAt, String explanation) {}

    private final Map<MonitoredMeasure, Total> totals = new EnumMap<>(MonitoredMeasure.class);
    private final Map<MonitoredMeasure, List<ReportedCase>> cases = new EnumMap<>(MonitoredMeasure.class);
    private final List<RefusedRow> refused = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final LocalDate today;

    private ReportedText(LocalDate today) {
        this.today = today;
    }

    static Reading read(String csv, LocalDate today, Instant now, String by) {
        ReportedText text = new ReportedText(today);
        List<String> lines = csv.strip().replace("\uFEFF", "").lines().toList();
        if (lines.isEmpty() || !lines.getFirst().strip().equals(HEADER)) {
            return new Reading(List.of(), List.of(new RefusedRow(1, "The first line must be " + HEADER + ".")));
        }
        for (int line = 2; line <= lines.size(); line++) {
            int place = line;
            if (!lines.get(line - 1).isBlank()) {
                text.take(lines.get(line - 1)).ifPresent(reason -> text.refused.add(new RefusedRow(place, reason)));
            }
        }
        text.cases.keySet().stream().filter(measure -> !text.totals.containsKey(measure)).forEach(measure ->
                text.refused.add(new RefusedRow(1, "There are cases of the measure " + measure.code() + " and no line with its total.")));
        return new Reading(text.totals.entrySet().stream().map(entry -> new ReportedCount(
                entry.getKey(), entry.getValue().reported(), entry.getValue().asAt(), entry.getValue().explanation(),
                text.cases.getOrDefault(entry.getKey(), List.of()), now, by)).toList(), List.copyOf(text.refused));
    }

    private Optional<String> take(String line) {
        Optional<List<String>> read = CsvLine.cells(line);
        if (read.isEmpty() || read.get().size() != 5) {
            return Optional.of("There must be five values: " + HEADER + ".");
        }
        List<String> cells = read.get();
        Optional<MonitoredMeasure> measure = Coded.ofCode(MonitoredMeasure.class, cells.get(0));
        if (measure.isEmpty()) {
            return Optional.of("The measure must be one of notified, died and reviewed.");
        }
        if (cells.get(3).length() > LONGEST_REFERENCE || cells.get(4).length() > LONGEST_EXPLANATION) {
            return Optional.of("A reference may have 40 characters, an explanation 1,000.");
        }
        if (!seen.add(cells.get(0) + " " + cells.get(3))) {
            return Optional.of("This line is in the text already.");
        }
        return cells.get(3).isEmpty() ? total(measure.get(), cells) : oneCase(measure.get(), cells);
    }

    private Optional<String> total(MonitoredMeasure measure, List<String> cells) {
        if (!cells.get(1).matches("[0-9]{1,6}")) {
            return Optional.of("The reported figure must be a whole number.");
        }
        Optional<LocalDate> asAt = day(cells.get(2)).filter(day -> !day.isAfter(today));
        if (asAt.isEmpty()) {
            return Optional.of("The day of the report must be written as 2024-05-02 and not lie in the future.");
        }
        totals.put(measure, new Total(Integer.parseInt(cells.get(1)), asAt.get(), cells.get(4)));
        return Optional.empty();
    }

    private Optional<String> oneCase(MonitoredMeasure measure, List<String> cells) {
        if (!cells.get(1).equals("1") && !cells.get(1).equals("0")) {
            return Optional.of("Of a case, reported must be 1 where the report lists it and 0 where it does not.");
        }
        cases.computeIfAbsent(measure, any -> new ArrayList<>()).add(new ReportedCase(cells.get(3), cells.get(1).equals("1"), cells.get(4)));
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    static String write(List<ReportedCount> counts) {
        StringBuilder csv = new StringBuilder(HEADER).append("\r\n");
        counts.forEach(count -> {
            csv.append(CsvLine.of(List.of(count.measure().code(), String.valueOf(count.reported()), count.asAt().toString(), "", count.explanation()))).append("\r\n");
            count.cases().forEach(one -> csv.append(CsvLine.of(List.of(
                    count.measure().code(), one.listed() ? "1" : "0", "", one.reference(), one.explanation()))).append("\r\n"));
        });
        return csv.toString();
    }
}
