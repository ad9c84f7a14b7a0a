package uk.cdop.casebook.desktop.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.LetStand;
import uk.cdop.casebook.desktop.support.Texts;

/** The hits that hold a file, each with the reason why it may stand, while a person goes through them. */
public final class LeakReasons {

    private final ObservableList<Held> held = FXCollections.observableArrayList();

    private final ObservableList<String> letStand = FXCollections.observableArrayList();

    /** One hit and what is said about it. */
    public record Held(LeakHit hit, StringProperty reason) {

        String words() {
            return Character.toUpperCase(hit.kind().words().charAt(0)) + hit.kind().words().substring(1) + (hit.near() ? ", close to it" : "") + ", in "
                    + hit.file() + ", " + hit.part() + ": “" + hit.found() + "” in “" + hit.around().strip() + "”, of " + hit.caseNumber();
        }

        @Override
        public String toString() {
            return "Held";
        }
    }

    public ObservableList<Held> held() {
        return held;
    }

    /** Those that were given a reason before keep it. */
    public void show(List<LeakHit> open) {
        Map<LeakHit, String> before = reasons();
        List<Held> all = new java.util.ArrayList<>(held.stream().filter(one -> !one.reason().get().isBlank() && !open.contains(one.hit())).toList());
        open.forEach(hit -> all.add(new Held(hit, new SimpleStringProperty(before.getOrDefault(hit, "")))));
        held.setAll(all);
    }

    public void clear() {
        held.clear();
    }

    /** What left with earlier files and why, a line each. */
    public void letStand(List<LetStand> finds) {
        letStand.setAll(finds.stream().map(find -> Texts.date(find.on()) + " · " + find.file() + ", " + find.part() + ": " + find.kind().words()
                + (find.near() ? ", close to it" : "") + ", of " + find.caseNumber() + ". “" + find.reason() + "” " + find.by()).toList());
    }

    public ObservableList<String> letStand() {
        return letStand;
    }

    public Map<LeakHit, String> reasons() {
        Map<LeakHit, String> reasons = new HashMap<>();
        held.forEach(one -> reasons.put(one.hit(), one.reason().get()));
        return reasons;
    }
}
