package uk.cdop.casebook.store.audit;

import java.util.UUID;
import uk.cdop.casebook.office.permission.Permission;
import uk.cdop.casebook.office.permission.SignedIn;

/** In whose name an entry is made, and by which right. */
public record Actor(UUID userId, String name, String right) {

    /** Opening and closing a vault need no right of the office's table, but are still somebody's doing. */
    public static final String AT_THE_DOOR = "AT_THE_DOOR";

    public static Actor of(Permission permission) {
        return new Actor(permission.holder().userId(), permission.holder().name(), permission.right().name());
    }

    public static Actor atTheDoor(SignedIn who) {
        return new Actor(who.userId(), who.name(), AT_THE_DOOR);
    }
}
