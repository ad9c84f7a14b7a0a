package uk.cdop.casebook.desktop.matching;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.duplicate.PossibleMatch;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.duplicate.FindLikelyMatches;

/**
 * The likeliest matches for the answers of a notice while it is taken in, or for a case. Answers to an older question are
 * dropped. It may be asked at every change of an answer; whoever asks waits for a pause in typing.
 */
public final class LikelyMatchesViewModel {

    private static final int SHOWN = 5;

    /** One case found, with its reasons as sentences. */
    public record Found(CaseNumber number, String suggestion, String points, List<String> reasons) {

        static Found of(PossibleMatch match) {
            return new Found(
                    match.found().number().orElseThrow(), MatchLine.suggestion(match), MatchLine.points(match.score().total()),
                    MatchLine.reasons(match.score().signs()));
        }
    }

    private final FindLikelyMatches find;
    private final Background background;
    private final ObservableList<Found> found = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper looked = new ReadOnlyBooleanWrapper();
    private long question;

    public LikelyMatchesViewModel(FindLikelyMatches find, Background background) {
        this.find = find;
        this.background = background;
    }

    /** Looks beside the answers of a notice that has no case yet. */
    public void look(Answers draft) {
        long asked = ++question;
        background.run("Look for the same child", progress -> find.forAnswers(draft), matches -> show(asked, matches), failure -> show(asked, List.of()));
    }

    /** Looks beside a case, without the pairs that are decided. */
    public void look(CaseNumber number) {
        long asked = ++question;
        background.run("Look for the same child", progress -> find.forCase(number), matches -> show(asked, matches), failure -> show(asked, List.of()));
    }

    private void show(long asked, List<PossibleMatch> matches) {
        if (asked == question) {
            found.setAll(matches.stream().limit(SHOWN).map(Found::of).toList());
            looked.set(true);
        }
    }

    public void clear() {
        question++;
        found.clear();
        looked.set(false);
    }

    public ObservableList<Found> found() {
        return found;
    }

    /** True once an answer has come. */
    public ReadOnlyBooleanProperty lookedProperty() {
        return looked.getReadOnlyProperty();
    }
}
