package uk.cdop.casebook.store.member;

import static uk.cdop.casebook.store.schema.Tables.PANEL_MEMBER;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.office.door.MemberStore;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.store.schema.tables.records.PanelMemberRecord;

/** Keeps the members of the panel. */
public final class JooqMemberStore implements MemberStore {

    private final DSLContext dsl;

    public JooqMemberStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<PanelMember> all() {
        return matching(DSL.noCondition());
    }

    @Override
    public Optional<PanelMember> find(UUID id) {
        return matching(PANEL_MEMBER.MEMBER_ID.eq(id)).stream().findFirst();
    }

    private List<PanelMember> matching(Condition condition) {
        return dsl.selectFrom(PANEL_MEMBER).where(condition).orderBy(DSL.lower(PANEL_MEMBER.NAME), PANEL_MEMBER.MEMBER_ID)
                .fetch(JooqMemberStore::member);
    }

    @Override
    public void add(PanelMember member) {
        dsl.insertInto(PANEL_MEMBER).set(row(member, member.rowVersion())).execute();
    }

    @Override
    public void update(PanelMember member) {
        int changed = dsl.update(PANEL_MEMBER).set(row(member, member.rowVersion() + 1))
                .where(PANEL_MEMBER.MEMBER_ID.eq(member.id())).and(PANEL_MEMBER.ROW_VERSION.eq(member.rowVersion())).execute();
        if (changed == 0) {
            throw OfficeFailure.changedMeanwhile();
        }
    }

    private static PanelMember member(PanelMemberRecord row) {
        return new PanelMember(
                row.getMemberId(), row.getName(), row.getDiscipline(), row.getOrganisation(), Optional.ofNullable(row.getPost()),
                Optional.ofNullable(row.getEmail()), row.getChairs(), Optional.ofNullable(row.getSubstitutesFor()),
                new ValidDates(Optional.ofNullable(row.getTermFrom()), Optional.ofNullable(row.getTermTo())), row.getRowVersion());
    }

    private static PanelMemberRecord row(PanelMember member, long version) {
        return new PanelMemberRecord(
                member.id(), version, member.name(), member.discipline(), member.organisation(), member.post().orElse(null),
                member.email().orElse(null), member.chairs(), member.substitutesFor().orElse(null),
                member.term().from().orElse(null), member.term().to().orElse(null));
    }
}
