package uk.cdop.casebook.desktop.intake;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.similar.SimilarDeath;
import uk.cdop.casebook.casework.similar.SimilarDeaths;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.similar.FindSimilarDeaths;

/** Which deaths the one just registered resembles: looked for once the case is kept, so that registering neither waits for it nor fails with it. */
final class ResemblingDeaths {

    private static final int MOST_SHOWN = 4;

    private final FindSimilarDeaths find;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<CaseNumber> asked = Optional.empty();

    /** What is said of the case; there is nothing where no death resembles it. */
    record Shown(CaseNumber number, List<String> lines, String caution) {

        @Override
        public String toString() {
            return "Shown " + number;
        }
    }

    ResemblingDeaths(FindSimilarDeaths find, Background background) {
        this.find = find;
        this.background = background;
    }

    void lookFor(CaseNumber number) {
        clear();
        asked = Optional.of(number);
        background.run("Look for similar deaths", progress -> find.find(number).deaths(), found -> show(number, lines(found), SimilarDeaths.CAUTION),
                failure -> show(number, List.of("The case is registered and kept. Similar deaths could not be looked for just now; they are shown under Matches."), ""));
    }

    void clear() {
        asked = Optional.empty();
        shown.set(Optional.empty());
    }

    private void show(CaseNumber number, List<String> lines, String caution) {
        if (asked.equals(Optional.of(number)) && !lines.isEmpty()) {
            shown.set(Optional.of(new Shown(number, lines, caution)));
        }
    }

    private static List<String> lines(List<SimilarDeath> found) {
        List<String> lines = new java.util.ArrayList<>(found.stream().limit(MOST_SHOWN)
                .map(similar -> similar.number() + ", died " + Texts.date(similar.died()) + ". " + similar.why()).toList());
        if (found.size() > MOST_SHOWN) {
            lines.add(Texts.counted(found.size() - MOST_SHOWN, "more death is", "more deaths are") + " similar, further off in time. Matches shows them all.");
        }
        return lines;
    }

    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}
