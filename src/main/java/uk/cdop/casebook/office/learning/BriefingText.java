package uk.cdop.casebook.office.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.paper.Paper.Part;
import uk.cdop.casebook.casework.paper.Paper;
import uk.cdop.casebook.casework.wording.PlainDate;

/** The words of a briefing, as a person left them: what happened in general terms, what was learnt, what to do; a line is a point. */
public record BriefingText(String title, String happened, String learnt, String toDo) {

    static final int MOST_TITLE = 120;

    /** So many lines stand on its one page beside the longest title, the headings and the caution; with a wide face, so that it never runs over. */
    static final int MOST_LINES = 36;

    private static final int A_LINE = 72;
    private static final int POINTS_TO_A_LINE = 4;

    Paper paper(LocalDate day, int cases) {
        List<Part> parts = new ArrayList<>();
        part(parts, "What happened", happened);
        part(parts, "What we learnt", learnt);
        part(parts, "What to do", toDo);
        if (SmallNumbers.are(cases)) {
            parts.add(new Part.Words("This briefing rests on fewer than 5 reviews. It says what can be learnt, not how often something happens."));
        }
        return new Paper(title.strip(), "A seven-minute briefing from child death reviews, " + PlainDate.of(day), day, parts,
                "Learning from child death reviews. No child is named.");
    }

    private static void part(List<Part> parts, String heading, String text) {
        parts.add(new Part.Heading(heading));
        List<String> points = points(text).toList();
        parts.add(points.size() == 1 ? new Part.Words(points.getFirst()) : new Part.Points(points));
    }

    private static Stream<String> points(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** How many lines it fills, the gaps between the points among them. */
    int lines() {
        List<String> points = Stream.of(happened, learnt, toDo).flatMap(BriefingText::points).toList();
        return points.stream().mapToInt(point -> Math.ceilDiv(point.length(), A_LINE)).sum() + Math.ceilDiv(points.size(), POINTS_TO_A_LINE);
    }

    @Override
    public String toString() {
        return "BriefingText";
    }
}
