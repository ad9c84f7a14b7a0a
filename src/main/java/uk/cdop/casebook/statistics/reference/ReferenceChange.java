package uk.cdop.casebook.statistics.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.cdop.casebook.statistics.reference.ReferenceList.Reading;
import uk.cdop.casebook.statistics.reference.ReferenceList.RefusedLine;
import uk.cdop.casebook.statistics.reference.ReferenceList.TakenLine;

/**
 * What becomes of a list when lines are put to it: the whole list as it then is, or the lines that stand in the way. A figure
 * that is held is never written over by adding; a new release stands beside the older one.
 */
public record ReferenceChange(List<ReferenceFigure> list, int added, List<RefusedLine> refused) {

    private static final String HELD_OTHERWISE = "The list holds this publisher's figure of the same release with other words or another value, and it stays as it is. "
            + "A corrected figure has a release of its own.";

    public static ReferenceChange replacing(ReferenceList kind, List<ReferenceLine> lines) {
        Reading reading = kind.read(lines);
        return new ReferenceChange(reading.figures(), reading.taken().size(), reading.refused());
    }

    public static ReferenceChange adding(ReferenceList kind, List<ReferenceFigure> held, List<ReferenceLine> lines) {
        Reading reading = kind.read(lines);
        List<RefusedLine> refused = new ArrayList<>(reading.refused());
        Map<String, ReferenceFigure> ofRelease = new HashMap<>();
        held.forEach(figure -> ofRelease.put(figure.releaseKey(), figure));
        List<ReferenceFigure> list = new ArrayList<>(held);
        int added = 0;
        for (TakenLine line : reading.taken()) {
            ReferenceFigure before = ofRelease.get(line.figure().releaseKey());
            boolean nothingNew = line.figure().value().isEmpty() && list.stream().anyMatch(one -> one.place().equals(line.figure().place()));
            if (before != null && !before.equals(line.figure()) && before.value().isPresent()) {
                refused.add(new RefusedLine(line.number(), HELD_OTHERWISE));
            } else if (before == null && !nothingNew || before != null && before.value().isEmpty() && line.figure().value().isPresent()) {
                list.removeIf(one -> one.value().isEmpty() && one.place().equals(line.figure().place()));
                list.add(line.figure());
                added++;
            }
        }
        return new ReferenceChange(list, added, refused);
    }

    public ReferenceChange {
        list = List.copyOf(list);
        refused = List.copyOf(refused);
    }
}
