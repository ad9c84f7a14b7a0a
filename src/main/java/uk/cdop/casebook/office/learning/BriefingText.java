package uk.cdop.casebook.office.learning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.casebook.casework.paper.Paper.Part;
import uk.cdop.casebook.casework.paper.Paper;
import uk.cdop.casebook.casework.wording.PlainDate;

/** The words of a briefing, as a person left them: what happened in general terms, what was learnt, what to do; a line is a point. */
public record BriefingText(String title, String happened, String learnt, String toDo) {

    static final int MOST_TITLE = 120;

    /** A page of a briefing holds about so many characters. */
    static final int MOST_TEXT = 1_400;

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
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        parts.add(lines.size() == 1 ? new Part.Words(lines.getFirst()) : new Part.Points(lines));
    }

    @Override
    public String toString() {
        return "BriefingText";
    }
}
