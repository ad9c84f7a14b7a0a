package uk.cdop.casebook.desktop.annualtables;

import java.util.Arrays;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.table.Publication;

/** Which areas an edition is of: all, as they are now or as they were at each death, or the one council of an extract. */
public enum AreasCounted {
    AS_NOW("All areas as now", AreaGroup.ALL_AREAS, AreaBasis.AS_NOW),
    AS_THEN("All areas as then", AreaGroup.ALL_AREAS, AreaBasis.AS_THEN),
    DORSET("Extract: Dorset", AreaGroup.DORSET, AreaBasis.AS_NOW),
    BCP("Extract: BCP", AreaGroup.BCP, AreaBasis.AS_NOW),
    SOMERSET("Extract: Somerset", AreaGroup.SOMERSET, AreaBasis.AS_NOW);

    private final String label;
    private final AreaGroup area;
    private final AreaBasis basis;

    AreasCounted(String label, AreaGroup area, AreaBasis basis) {
        this.label = label;
        this.area = area;
        this.basis = basis;
    }

    static AreasCounted of(Publication counted) {
        return Arrays.stream(values()).filter(one -> one.area == counted.area() && one.basis == counted.areas()).findFirst().orElse(AS_NOW);
    }

    public String label() {
        return label;
    }

    public boolean isExtract() {
        return area != AreaGroup.ALL_AREAS;
    }

    /** All areas, or the one council of an extract. */
    public AreaGroup area() {
        return area;
    }

    public AreaBasis basis() {
        return basis;
    }

    String inWords() {
        return isExtract() ? area.label() + " alone" : basis.words();
    }
}
