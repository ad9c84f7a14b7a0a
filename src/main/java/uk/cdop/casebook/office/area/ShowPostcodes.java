package uk.cdop.casebook.office.area;

import java.util.List;
import uk.cdop.casebook.office.door.PostcodeStore.Edition;
import uk.cdop.casebook.office.door.PostcodeStore.Index;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Says which national look-ups the office has loaded. */
@Needs(Right.SET_UP_OFFICE)
public final class ShowPostcodes {

    private final Session session;

    public ShowPostcodes(Session session) {
        this.session = session;
    }

    /** Without an edition, only hints by the first half of a postcode are there. */
    public record LoadedPostcodes(List<Edition> editions, List<Index> indices) {}

    public LoadedPostcodes show() {
        return session.read(Right.SET_UP_OFFICE, records ->
                new LoadedPostcodes(records.postcodes().editions(), records.postcodes().indices()));
    }
}
