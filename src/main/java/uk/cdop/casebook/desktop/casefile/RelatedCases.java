package uk.cdop.casebook.desktop.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;

/** The twins, siblings and duplicates of the case in view, as its header names them; empty where they cannot be read. */
public final class RelatedCases {

    /** Such as "Twin of CDOP-2024-0009", and the case it leads to. */
    public record Related(String words, CaseNumber number) {}

    private final Function<CaseNumber, List<Related>> find;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<Related>> related = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<CaseNumber> asked = Optional.empty();

    public RelatedCases(Function<CaseNumber, List<Related>> find, Background background) {
        this.find = find;
        this.background = background;
    }

    void read(CaseNumber number) {
        if (!asked.equals(Optional.of(number))) {
            related.set(List.of());
        }
        asked = Optional.of(number);
        background.run("Find related cases", progress -> find.apply(number), found -> {
            if (asked.equals(Optional.of(number))) {
                related.set(List.copyOf(found));
            }
        }, failure -> related.set(List.of()));
    }

    public ReadOnlyObjectProperty<List<Related>> relatedProperty() {
        return related.getReadOnlyProperty();
    }
}
