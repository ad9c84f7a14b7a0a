package uk.cdop.casebook.store.people;

import static uk.cdop.casebook.store.schema.Tables.OFFICE_USER;
import static uk.cdop.casebook.store.schema.Tables.OFFICE_USER_ROLE;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.office.door.PeopleStore;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.SignedIn;

/** Keeps the people of the vault and their roles. A person who was disabled is no longer found. */
public final class JooqPeopleStore implements PeopleStore {

    private final DSLContext dsl;
    private final Today today;

    public JooqPeopleStore(DSLContext dsl, Today today) {
        this.dsl = dsl;
        this.today = today;
    }

    @Override
    public Optional<SignedIn> find(UUID userId) {
        return matching(OFFICE_USER.USER_ID.eq(userId)).stream().findFirst();
    }

    @Override
    public List<SignedIn> all() {
        return matching(DSL.noCondition());
    }

    private List<SignedIn> matching(Condition condition) {
        Map<UUID, List<String>> roles = dsl.selectFrom(OFFICE_USER_ROLE).fetchGroups(OFFICE_USER_ROLE.USER_ID, OFFICE_USER_ROLE.ROLE);
        return dsl.selectFrom(OFFICE_USER).where(condition).and(OFFICE_USER.DISABLED_AT.isNull()).orderBy(OFFICE_USER.NAME)
                .fetch(row -> new SignedIn(row.getUserId(), row.getName(), roles(roles.getOrDefault(row.getUserId(), List.of()))));
    }

    private static Set<Role> roles(List<String> words) {
        return words.stream().map(Role::valueOf).collect(Collectors.toSet());
    }

    @Override
    public void add(SignedIn person) {
        dsl.insertInto(OFFICE_USER)
                .columns(OFFICE_USER.USER_ID, OFFICE_USER.NAME, OFFICE_USER.CREATED_AT)
                .values(person.userId(), person.name(), today.instant().atOffset(ZoneOffset.UTC))
                .execute();
        person.roles().stream().sorted().forEach(role -> dsl.insertInto(OFFICE_USER_ROLE)
                .columns(OFFICE_USER_ROLE.USER_ID, OFFICE_USER_ROLE.ROLE).values(person.userId(), role.name()).execute());
    }
}
