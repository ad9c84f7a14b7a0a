package uk.cdop.casebook.desktop.matching;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.office.desk.MatchingDesk;
import uk.cdop.casebook.office.duplicate.ListRelatedCases.RelatedCase;
import uk.cdop.casebook.office.duplicate.ListRelatedCases.Relation;
import uk.cdop.casebook.office.duplicate.UndoMerge.UndoMergeOutcome;

/** The cases that belong beside the case in view, and those that may. */
public final class CaseMatchesViewModel {

    private final MatchingDesk desk;
    private final boolean allowed;
    private final Background background;
    private final LikelyMatchesViewModel likely;
    private final ObservableList<RelatedCase> related = FXCollections.observableArrayList();
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private Optional<CaseNumber> shown = Optional.empty();

    public CaseMatchesViewModel(MatchingDesk desk, boolean allowed, Background background) {
        this.desk = desk;
        this.allowed = allowed;
        this.background = background;
        this.likely = new LikelyMatchesViewModel(desk.findLikelyMatches(), background);
    }

    public void read(CaseNumber number) {
        if (!shown.equals(Optional.of(number))) {
            related.clear();
            likely.clear();
            message.set(Message.NONE);
        }
        shown = Optional.of(number);
        background.run("Read the cases beside it", progress -> desk.listRelatedCases().of(number),
                found -> show(number, found), failure -> message.set(Message.refused(failure.getMessage())));
        likely.look(number);
    }

    private void show(CaseNumber number, List<RelatedCase> found) {
        if (shown.equals(Optional.of(number))) {
            related.setAll(found);
        }
    }

    /** Takes back the merge that this relation tells of. */
    public void part(RelatedCase one) {
        CaseNumber here = shown.orElseThrow();
        CaseNumber other = one.relation() == Relation.DUPLICATE_OF ? here : one.number();
        background.run("Take the merge back", progress -> desk.undoMerge().undo(other), outcome -> {
            message.set(switch (outcome) {
                case UndoMergeOutcome.Parted parted -> Message.done("Two cases again" + (parted.keptWasChanged()
                        ? ". What was done on " + parted.kept() + " since stays with it." : ", both as they were before the merge."));
                case UndoMergeOutcome.Refused(String sentence) -> Message.refused(sentence);
            });
            read(here);
        }, failure -> message.set(Message.refused(failure.getMessage())));
    }

    /** True where the relation is a merge that this person may take back. */
    public boolean mayPart(RelatedCase one) {
        return allowed && (one.relation() == Relation.DUPLICATE_OF || one.relation() == Relation.HOLDS_NOTICES_OF);
    }

    public Optional<CaseNumber> shown() {
        return shown;
    }

    public ObservableList<RelatedCase> related() {
        return related;
    }

    public LikelyMatchesViewModel likely() {
        return likely;
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }
}
