package uk.cdop.casebook.office.savedlist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.SavedListStore.SavedList;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Saves a question to the case list under a name. */
@Needs(Right.READ_CASES)
public final class SaveList {

    private static final int LONGEST_WORDS = 200;

    private final Session session;
    private final NewId newId;

    public SaveList(Session session, NewId newId) {
        this.session = session;
        this.newId = newId;
    }

    public record SaveListCommand(String name, boolean shared, CaseQuery query, List<String> columns) {

        @Override
        public String toString() {
            return "SaveListCommand";
        }
    }

    public ListOutcome save(SaveListCommand command) {
        Optional<String> complaint = ListOwnership.complaint(command.name());
        return session.change(Right.READ_CASES, records -> complaint
                .or(() -> tooLong(command))
                .or(() -> taken(command, records))
                .<ListOutcome>map(ListOutcome.Refused::new)
                .orElseGet(() -> keep(command, records)));
    }

    private static Optional<String> tooLong(SaveListCommand command) {
        return command.query().text().length() > LONGEST_WORDS
                ? Optional.of("What is looked for is longer than 200 characters. Shorten it, then save the list; nothing was saved.")
                : Optional.empty();
    }

    private Optional<String> taken(SaveListCommand command, Records records) {
        UUID me = session.who().userId();
        return records.savedLists().visibleTo(me).stream()
                .filter(list -> list.owner().equals(me))
                .anyMatch(list -> list.name().equalsIgnoreCase(command.name().strip()))
                ? Optional.of("You have a list of this name already. Choose another name, or remove that list first.")
                : Optional.empty();
    }

    private ListOutcome keep(SaveListCommand command, Records records) {
        SavedList list = new SavedList(
                newId.next(), session.who().userId(), session.who().name(), command.name().strip(), command.shared(),
                command.query().atMost(CaseQuery.NO_LIMIT), command.columns(), false);
        records.savedLists().add(list);
        records.audit().record(AuditEvent.of(AuditEvent.What.LIST_SAVED, "list", list.id().toString()));
        return new ListOutcome.Kept(list);
    }
}
