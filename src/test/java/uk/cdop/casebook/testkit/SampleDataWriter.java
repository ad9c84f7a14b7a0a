package uk.cdop.casebook.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** Makes the files of sample-data: the same bytes each time for the lists, the same cells for the workbook. */
public final class SampleDataWriter {

    /** The year that stands in a workbook instead of text files. */
    private static final int TRACKER_YEAR = 2021;

    private final SampleStory story = new SampleStory();
    private final SampleReviews reviews = new SampleReviews(story);

    /** Writes the files into the folder: {@code java ... SampleDataWriter sample-data}. */
    public static void main(String[] arguments) throws IOException {
        new SampleDataWriter().write(Path.of(arguments[0]));
    }

    public void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("refused"));
        for (Map.Entry<String, String> file : texts().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
        new SampleTracker("Tracker 2021/22 - fictional cases, for demonstration only", trackerSheets()).write(folder.resolve("tracker-2021-22.xlsx"));
        SampleRefusals.reviewBeforeDeath().write(folder.resolve("refused/review-before-death.xlsx"));
    }

    /** The text files by their names. */
    public Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        texts.put("notifications-2018-19-open-on-1-april-2019.csv", notifications(2018));
        for (int year = 2019; year <= 2024; year++) {
            if (year != TRACKER_YEAR) {
                texts.put("notifications-" + new FinancialYear(year).fileLabel() + ".csv", notifications(year));
            }
        }
        texts.put("case-progress.csv", text(SampleLines.PROGRESS, outsideTracker(sample -> SampleLines.progress(sample).stream())));
        texts.put("holds.csv", text(SampleLines.HOLDS, outsideTracker(sample -> SampleLines.holds(sample).stream())));
        texts.put("transfers.csv", text(SampleLines.TRANSFERS, lines(story.cases.stream(), sample -> SampleLines.transfers(sample).stream())));
        texts.put("panel-meetings.csv", text(SampleLines.MEETINGS, reviews.meetings.stream().map(SampleLines::meeting).toList()));
        texts.put("panel-reviews.csv", text(SampleLines.REVIEWS, reviewLines()));
        texts.put("contributory-factors.csv", text(SampleLines.FACTORS, lines(story.cases.stream(), sample -> SampleLines.factors(sample).stream())));
        texts.put("actions.csv", text(SampleActions.HEADINGS, new SampleActions(story.cases).lines()));
        texts.putAll(SampleRefusals.texts());
        return texts;
    }

    Map<String, List<List<Object>>> trackerSheets() {
        Map<String, List<List<Object>>> sheets = new java.util.LinkedHashMap<>();
        sheets.put("Notifications", withHeadings(SampleLines.NOTIFICATIONS, inTracker(sample -> SampleLines.notifications(sample).stream())));
        sheets.put("Progress", withHeadings(SampleLines.PROGRESS, inTracker(sample -> SampleLines.progress(sample).stream())));
        sheets.put("Holds", withHeadings(SampleLines.HOLDS, inTracker(sample -> SampleLines.holds(sample).stream())));
        return sheets;
    }

    private static List<List<Object>> withHeadings(List<String> headings, List<List<Object>> lines) {
        List<List<Object>> all = new ArrayList<>();
        all.add(new ArrayList<>(headings));
        all.addAll(lines);
        return all;
    }

    private String notifications(int year) {
        return text(SampleLines.NOTIFICATIONS, lines(
                story.cases.stream().filter(sample -> sample.year().startYear() == year),
                sample -> SampleLines.notifications(sample).stream()));
    }

    private List<List<Object>> outsideTracker(Function<SampleCase, Stream<List<Object>>> of) {
        return lines(story.cases.stream().filter(sample -> sample.year().startYear() != TRACKER_YEAR), of);
    }

    private List<List<Object>> inTracker(Function<SampleCase, Stream<List<Object>>> of) {
        return lines(story.cases.stream().filter(sample -> sample.year().startYear() == TRACKER_YEAR), of);
    }

    private static List<List<Object>> lines(Stream<SampleCase> cases, Function<SampleCase, Stream<List<Object>>> of) {
        return cases.flatMap(of).toList();
    }

    private List<List<Object>> reviewLines() {
        return story.cases.stream()
                .flatMap(sample -> sample.reviews.stream().map(review -> SampleLines.review(sample, review)))
                .sorted(Comparator.comparing((List<Object> line) -> (LocalDate) line.get(2)).thenComparing(line -> line.get(0).toString()))
                .toList();
    }

    static String text(List<String> headings, List<List<Object>> lines) {
        return withHeadings(headings, lines).stream()
                .map(line -> line.stream().map(SampleLines::csv).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

}
