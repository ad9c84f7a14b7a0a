package uk.cdop.casebook.statistics.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.statistics.chart.Chart;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** Gathers the passages of a report, one after another; sentences that follow one another make one paragraph. */
final class Text {

    private final List<Passage> passages = new ArrayList<>();
    private final List<String> sentences = new ArrayList<>();

    Text chapter(String heading) {
        return add(new Passage.Heading(1, heading));
    }

    Text part(String heading) {
        return add(new Passage.Heading(2, heading));
    }

    Text say(String sentence) {
        sentences.add(sentence);
        return this;
    }

    Text say(Optional<String> sentence) {
        sentence.ifPresent(sentences::add);
        return this;
    }

    Text paragraph() {
        if (!sentences.isEmpty()) {
            passages.add(new Passage.Words(String.join(" ", sentences)));
            sentences.clear();
        }
        return this;
    }

    Text points(List<String> points) {
        return points.isEmpty() ? this : add(new Passage.Points(points));
    }

    Text own(String about) {
        return add(new Passage.OwnWords(about));
    }

    Text table(Optional<StatisticalTable> table) {
        table.ifPresent(one -> add(new Passage.Shown(one)));
        return this;
    }

    Text chart(Optional<Chart> chart) {
        chart.ifPresent(one -> add(new Passage.Drawn(one)));
        return this;
    }

    Text all(List<Passage> more) {
        paragraph();
        passages.addAll(more);
        return this;
    }

    private Text add(Passage passage) {
        paragraph();
        passages.add(passage);
        return this;
    }

    List<Passage> passages() {
        paragraph();
        return List.copyOf(passages);
    }
}
