package uk.cdop.casebook.office.member;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Lists the members of the panel, those of the past too, each with who may take their seat. */
@Needs(Right.RUN_PANEL)
public final class ListMembers {

    private final Session session;
    private final Disciplines disciplines;
    private final Today today;

    public ListMembers(Session session, Disciplines disciplines, Today today) {
        this.session = session;
        this.disciplines = disciplines;
        this.today = today;
    }

    /** A member with a seat of their own, and the substitutes bound to it. */
    public record Member(PanelMember member, List<PanelMember> substitutes) {
        public Member {
            substitutes = List.copyOf(substitutes);
        }

        /** Those who may take the seat on the day; none where the seat itself is nobody's that day. */
        public List<PanelMember> substitutesOn(LocalDate day) {
            return substitutes.stream().filter(substitute -> substitute.isInOfficeOn(day)).toList();
        }
    }

    public record MemberBook(List<Member> members, List<CodeList.Option> disciplines, LocalDate today) {
        public MemberBook {
            members = List.copyOf(members);
            disciplines = List.copyOf(disciplines);
        }

        public List<Member> inOfficeOn(LocalDate day) {
            return members.stream().filter(one -> one.member().isInOfficeOn(day)).toList();
        }
    }

    public MemberBook list() {
        return session.read(Right.RUN_PANEL, records -> {
            List<PanelMember> all = records.members().all();
            return new MemberBook(
                    all.stream().filter(member -> !member.isSubstitute())
                            .map(member -> new Member(member, all.stream().filter(other -> other.substitutesFor().equals(Optional.of(member.id()))).toList()))
                            .toList(),
                    disciplines.options(), today.date());
        });
    }
}
