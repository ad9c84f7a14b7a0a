package uk.cdop.casebook.office.permission;

import static uk.cdop.casebook.casework.people.Role.*;
import static uk.cdop.casebook.office.permission.Right.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.office.failure.OfficeFailure;

/**
 * The one table of who may do what. An administrator looks after people and backups and has no case content by that
 * role; an exporter sees figures and the return. Source: design, security section 6.9.
 */
public final class Rights {

    private static final Map<Role, Set<Right>> TABLE = new EnumMap<>(Role.class);

    static {
        TABLE.put(COORDINATOR, EnumSet.of(
                READ_CASES, REGISTER_NOTIFICATIONS, CORRECT_CASES, WORK_ON_CASES, RUN_PANEL, SIGN_OFF, SET_UP_OFFICE, IMPORT_FILES, GENERATE_CASES,
                READ_STATISTICS, WRITE_STATISTICS, READ_RETURN, WRITE_RETURN, READ_AUDIT, BACK_UP));
        TABLE.put(CHAIR, EnumSet.of(READ_CASES, RUN_PANEL, SIGN_OFF, READ_STATISTICS, WRITE_STATISTICS, READ_RETURN, READ_AUDIT));
        TABLE.put(PANEL_MEMBER, EnumSet.of(READ_STATISTICS));
        TABLE.put(EXPORTER, EnumSet.of(READ_STATISTICS, WRITE_STATISTICS, READ_RETURN, WRITE_RETURN));
        TABLE.put(ADMINISTRATOR, EnumSet.of(READ_AUDIT, SET_UP_OFFICE, MANAGE_PEOPLE, BACK_UP));
    }

    private Rights() {}

    public static Set<Right> of(Role role) {
        return EnumSet.copyOf(TABLE.get(role));
    }

    public static boolean may(SignedIn who, Right right) {
        return who.roles().stream().anyMatch(role -> TABLE.get(role).contains(right));
    }

    /** The permission, or {@link OfficeFailure} of the kind NOT_PERMITTED. */
    public static Permission permit(SignedIn who, Right right) {
        if (!may(who, right)) {
            throw OfficeFailure.notPermitted(right.words());
        }
        return new Permission(who, right);
    }
}
