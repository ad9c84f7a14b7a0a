package uk.cdop.casebook.desktop.matching;

import java.util.List;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.casework.duplicate.MatchScore;
import uk.cdop.casebook.casework.duplicate.MatchSign;
import uk.cdop.casebook.casework.duplicate.PossibleMatch;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Texts;

/** One pair of the queue in words: the references, what the reasons point to, the points. No name stands in a list. */
public record MatchLine(MatchPair pair, String references, String suggestion, String points) {

    static MatchLine of(PossibleMatch match) {
        CaseNumber one = match.subject().number().orElseThrow();
        CaseNumber other = match.found().number().orElseThrow();
        MatchPair pair = MatchPair.of(one, other);
        return new MatchLine(pair, pair.first() + " and " + pair.second(), suggestion(match), points(match.score().total()));
    }

    static String suggestion(PossibleMatch match) {
        return match.score().isByRule() && match.score().total() < MatchScore.THRESHOLD
                ? match.score().suggestion().words() + ", shown by rule V14" : match.score().suggestion().words();
    }

    static String points(int total) {
        return Texts.counted(total, "point");
    }

    /** Each reason as a sentence with its points, such as "The dates of birth are the same. +25". */
    static List<String> reasons(List<MatchSign> signs) {
        return signs.stream().map(sign -> sign.sentence() + " " + (sign.points() > 0 ? "+" : sign.points() < 0 ? "−" : "")
                + Math.abs(sign.points())).toList();
    }

    @Override
    public String toString() {
        return references + ", " + suggestion + ", " + points;
    }
}
