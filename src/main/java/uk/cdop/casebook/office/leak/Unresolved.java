package uk.cdop.casebook.office.leak;

import java.util.List;
import java.util.Map;
import uk.cdop.casebook.casework.leak.LeakHit;

/** Which hits of a leak check nobody has given a reason for. */
public final class Unresolved {

    private Unresolved() {}

    /** A blank reason resolves nothing. */
    public static List<LeakHit> of(List<LeakHit> hits, Map<LeakHit, String> reasons) {
        return hits.stream().filter(hit -> reasons.getOrDefault(hit, "").isBlank()).toList();
    }
}
