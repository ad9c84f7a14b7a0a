package uk.cdop.casebook.office.deadline;

import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows the day from which the office works with this program, or the day that is proposed. */
@Needs(Right.SET_UP_OFFICE)
public final class ShowWorkStart {

    private final Session session;

    public ShowWorkStart(Session session) {
        this.session = session;
    }

    /** @param proposed the day of the first import, where there was one and no day is set */
    public record WorkStart(Optional<LocalDate> began, Optional<LocalDate> proposed) {}

    public WorkStart show() {
        return session.read(Right.SET_UP_OFFICE, records -> {
            Optional<LocalDate> began = records.officeRules().workBegan();
            return new WorkStart(began, began.isPresent() ? Optional.empty() : records.imports().firstOn());
        });
    }
}
