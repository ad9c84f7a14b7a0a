package uk.cdop.casebook.office.member;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Adds a member of the panel, or changes one. Nobody is taken out: a term that is over gets its last day, because minutes name the member. */
@Needs(Right.RUN_PANEL)
public final class KeepMember {

    private final Session session;
    private final MemberRules rules;
    private final NewId newId;

    public KeepMember(Session session, Disciplines disciplines, NewId newId) {
        this.session = session;
        this.rules = new MemberRules(disciplines);
        this.newId = newId;
    }

    /** @param id empty for a new member; else the one seen on row version {@code rowVersion} */
    public record KeepMemberCommand(
            Optional<UUID> id, long rowVersion, String name, String discipline, String organisation, String post, String email, boolean chairs,
            Optional<UUID> substitutesFor, ValidDates term) {

        @Override
        public String toString() {
            return "KeepMemberCommand";
        }
    }

    public sealed interface KeepMemberOutcome {

        record Kept(UUID id) implements KeepMemberOutcome {}

        record Refused(List<MemberProblem> problems) implements KeepMemberOutcome {}

        /** Somebody else changed the entry first; nothing was overwritten. */
        record ChangedMeanwhile() implements KeepMemberOutcome {}
    }

    public KeepMemberOutcome keep(KeepMemberCommand command) {
        try {
            return session.change(Right.RUN_PANEL, records -> keep(member(command), command.id().isEmpty(), records));
        } catch (OfficeFailure failure) {
            if (failure.kind() == OfficeFailure.Kind.CHANGED_MEANWHILE) {
                return new KeepMemberOutcome.ChangedMeanwhile();
            }
            throw failure;
        }
    }

    private KeepMemberOutcome keep(PanelMember member, boolean isNew, Records records) {
        List<MemberProblem> problems = rules.of(member, records);
        if (!problems.isEmpty()) {
            return new KeepMemberOutcome.Refused(problems);
        }
        if (isNew) {
            records.members().add(member);
        } else {
            records.members().update(member);
        }
        records.audit().record(AuditEvent.of(AuditEvent.What.MEMBER_CHANGED, "panel_member", member.id().toString()));
        return new KeepMemberOutcome.Kept(member.id());
    }

    private PanelMember member(KeepMemberCommand command) {
        return new PanelMember(
                command.id().orElseGet(newId::next), command.name().strip(), command.discipline(), command.organisation().strip(), text(command.post()),
                text(command.email()), command.chairs(), command.substitutesFor(), command.term(), command.rowVersion());
    }

    private static Optional<String> text(String typed) {
        return Optional.of(typed.strip()).filter(text -> !text.isEmpty());
    }
}
