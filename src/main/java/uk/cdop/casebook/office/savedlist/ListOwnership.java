package uk.cdop.casebook.office.savedlist;

import java.util.Optional;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.office.door.SavedListStore.SavedList;
import uk.cdop.casebook.office.signin.Session;

/** Who may change a saved list, and how it may be called. */
final class ListOwnership {

    static final int LONGEST_NAME = 80;

    private ListOwnership() {}

    /** Its owner, and an administrator who tidies up. */
    static boolean mayChange(Session session, SavedList list) {
        return list.owner().equals(session.who().userId()) || session.who().roles().contains(Role.ADMINISTRATOR);
    }

    /** What is wrong with the name, if anything. */
    static Optional<String> complaint(String name) {
        if (name.isBlank()) {
            return Optional.of("A list needs a name. Say in a few words what it shows.");
        }
        return name.strip().length() > LONGEST_NAME
                ? Optional.of("The name is longer than 80 characters. Shorten it; nothing was changed.")
                : Optional.empty();
    }
}
