package uk.cdop.casebook.statistics.edition;

import java.util.List;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.disclosure.Rule;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.measure.CountedTables;
import uk.cdop.casebook.statistics.measure.Measure;
import uk.cdop.casebook.statistics.measure.PublishedPlaces;
import uk.cdop.casebook.statistics.quantity.Arithmetic;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.StatisticalTable;

/** An edition for people outside the panel: of which facts, for which areas, by which rule, beside which editions. */
public final class EditionRequest {

    /** The councils that an extract can be made for. */
    public static final List<AreaGroup> COUNCILS = List.of(AreaGroup.DORSET, AreaGroup.BCP, AreaGroup.SOMERSET);

    private final CountedTables counted;
    private final Edition edition;
    private final AreaGroup area;
    private final DisclosureRule rule;
    private final Earlier earlier;
    private final Arithmetic arithmetic;

    /**
     * A reader is taken to know the figures that were published elsewhere and brought in, too.
     *
     * @param counted what was counted of the same facts already, and finds what more is asked for
     * @param area    all areas, or one council, whose extract it then is
     * @param earlier what every edition published so far has given away, whoever it was for
     */
    public EditionRequest(CountedTables counted, Edition edition, AreaGroup area, DisclosureRule rule, Earlier earlier) {
        this(counted, edition, area, rule, PublishedPlaces.told(counted.snapshot(), earlier).and(earlier), EditionTables.arithmetic(counted.snapshot()));
    }

    private EditionRequest(CountedTables counted, Edition edition, AreaGroup area, DisclosureRule rule, Earlier earlier, Arithmetic arithmetic) {
        this.counted = counted;
        this.edition = edition;
        this.area = area;
        this.rule = rule;
        this.earlier = earlier;
        this.arithmetic = arithmetic;
    }

    /** Another edition of the same facts, beside what left meanwhile. */
    public EditionRequest next(Edition other, Earlier since) {
        return new EditionRequest(counted, other, area, rule, earlier.and(since), arithmetic);
    }

    public MaskedTables tables() {
        return masked(whole());
    }

    /** The edition's own tables with every number, as the panel may check them before anything is withheld. */
    public List<StatisticalTable> whole() {
        return EditionTables.of(edition, counted, area, rule.yearsTogether(), earlier);
    }

    /** @param whole the edition's own tables */
    public MaskedTables masked(List<StatisticalTable> whole) {
        return MaskedTables.of(whole, arithmetic, rule.of(edition), earlier);
    }

    /** The same table for whoever asks: every edition of the facts finds what was counted for another. */
    public StatisticalTable counted(Measure measure) {
        return counted.of(List.of(measure)).getFirst();
    }

    /** What of the edition is counted over several years together. */
    public List<OverYears> overYears() {
        return EditionTables.measures(edition, counted.snapshot(), area, rule.yearsTogether()).stream().filter(OverYears.class::isInstance).map(OverYears.class::cast).toList();
    }

    public Snapshot snapshot() {
        return counted.snapshot();
    }

    public Edition edition() {
        return edition;
    }

    public AreaGroup area() {
        return area;
    }

    public Earlier earlier() {
        return earlier;
    }

    public Arithmetic arithmetic() {
        return arithmetic;
    }

    public Rule.Threshold smallest() {
        return rule.smallest();
    }
}
