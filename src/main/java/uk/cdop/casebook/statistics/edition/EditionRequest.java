package uk.cdop.casebook.statistics.edition;

import java.util.List;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.disclosure.Rule;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.PublishedPlaces;
import uk.cdop.casebook.statistics.quantity.Arithmetic;
import uk.cdop.casebook.statistics.table.Publication.Edition;

/**
 * An edition for people outside the panel: of which facts, for which areas, by which rule, beside which editions.
 *
 * @param area    all areas, or one council, whose extract it then is
 * @param earlier what every edition published so far has given away, whoever it was for
 */
public record EditionRequest(Snapshot snapshot, Edition edition, AreaGroup area, DisclosureRule rule, Earlier earlier) {

    /** The councils that an extract can be made for. */
    public static final List<AreaGroup> COUNCILS = List.of(AreaGroup.DORSET, AreaGroup.BCP, AreaGroup.SOMERSET);

    /** A reader is taken to know the figures that were published elsewhere and brought in, too. */
    public EditionRequest {
        earlier = PublishedPlaces.told(snapshot).and(earlier);
    }

    public MaskedTables tables() {
        return MaskedTables.of(EditionTables.of(edition, snapshot, area, earlier), arithmetic(), rule.of(edition), earlier);
    }

    public Arithmetic arithmetic() {
        return EditionTables.arithmetic(snapshot);
    }

    public Rule.Threshold smallest() {
        return rule.smallest();
    }
}
