package uk.cdop.casebook.office.annualtables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.office.door.ActionStore;
import uk.cdop.casebook.office.door.CaseStore;
import uk.cdop.casebook.office.door.DoubtStore;
import uk.cdop.casebook.office.door.EditionStore;
import uk.cdop.casebook.office.door.MeetingPlanStore;
import uk.cdop.casebook.office.door.MeetingStore;
import uk.cdop.casebook.office.door.MemberStore;
import uk.cdop.casebook.office.door.MonitoringStore;
import uk.cdop.casebook.office.door.OfficeRuleStore;
import uk.cdop.casebook.office.door.ProcessStore;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.ReturnFieldStore;
import uk.cdop.casebook.office.door.ReturnRegisterStore;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.door.Vault;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Permission;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.permission.SignedIn;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.testkit.EmptyStore;
import uk.cdop.casebook.testkit.ReferenceTexts;
import uk.cdop.casebook.testkit.SeedFigures;

class PrepareAnnualStatisticsTest {

    private static final Today TODAY = new Today() {
        @Override
        public LocalDate date() {
            return LocalDate.of(2024, 11, 1);
        }

        @Override
        public Instant instant() {
            return Instant.parse("2024-11-01T09:00:00Z");
        }
    };

    /** A vault that gives the seed's facts and nothing else, and remembers by which right it was read. */
    private static final class SeedVault implements Vault {

        private Right readBy;

        @Override
        public <T> T read(Permission permission, Function<Records, T> reading) {
            readBy = permission.right();
            CaseStore cases = only(CaseStore.class, Map.of("facts", SeedFigures.facts(), "these", List.of()));
            ProcessStore rules = only(ProcessStore.class, Map.of("ruleText", Optional.empty()));
            EditionStore editions = only(EditionStore.class, Map.of("published", List.of(), "givenAway", Earlier.nothing()));
            MeetingStore meetings = only(MeetingStore.class, Map.of("all", SeedFigures.meetings()));
            MeetingPlanStore plans = only(MeetingPlanStore.class, Map.of("all", List.of()));
            MemberStore members = only(MemberStore.class, Map.of("all", List.of()));
            ActionStore actions = only(ActionStore.class, Map.of("all", List.of()));
            return reading.apply((Records) Proxy.newProxyInstance(
                    Records.class.getClassLoader(), new Class<?>[] {Records.class}, (proxy, method, arguments) -> switch (method.getName()) {
                        case "cases" -> cases;
                        case "meetings" -> meetings;
                        case "processes" -> rules;
                        case "meetingPlans" -> plans;
                        case "members" -> members;
                        case "doubts" -> EmptyStore.of(DoubtStore.class);
                        case "actions" -> actions;
                        case "editions" -> editions;
                        case "monitoring" -> EmptyStore.of(MonitoringStore.class);
                        case "returnRegister" -> EmptyStore.of(ReturnRegisterStore.class);
                        case "returnFields" -> EmptyStore.of(ReturnFieldStore.class);
                        case "officeRules" -> EmptyStore.of(OfficeRuleStore.class);
                        default -> throw new AssertionError("statistics read " + method.getName());
                    }));
        }

        private static <S> S only(Class<S> store, Map<String, Object> allowed) {
            return store.cast(Proxy.newProxyInstance(store.getClassLoader(), new Class<?>[] {store}, (proxy, method, arguments) -> {
                assertThat(allowed).containsKey(method.getName());
                return allowed.get(method.getName());
            }));
        }

        @Override
        public <T> T change(Permission permission, Function<Records, T> change) {
            throw new AssertionError("statistics change nothing");
        }

        @Override
        public void close() {}
    }

    private final SeedVault vault = new SeedVault();

    private PrepareAnnualStatistics as(Role role) {
        return new PrepareAnnualStatistics(new Session(vault, new SignedIn(new UUID(0, 1), "Someone", Set.of(role))), TODAY, ReferenceTexts.freezing());
    }

    @Test
    void countsTheFactsOfTheVaultAsTheyAreToday() {
        Publication publication = as(Role.PANEL_MEMBER).prepare(SeedFigures.YEAR, Edition.RESTRICTED);
        assertThat(publication.asAt()).isEqualTo(TODAY.date());
        assertThat(publication.snapshot()).isEqualTo(SeedFigures.snapshot().hash());
        assertThat(publication.table("T20_Reviews").rows()).isNotEmpty();
        assertThat(vault.readBy).isEqualTo(Right.READ_STATISTICS);
    }

    @Test
    void refusesARoleWithoutTheRight() {
        assertThatThrownBy(() -> as(Role.ADMINISTRATOR).prepare(SeedFigures.YEAR, Edition.RESTRICTED))
                .isInstanceOfSatisfying(OfficeFailure.class, failure -> assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.NOT_PERMITTED));
        assertThat(vault.readBy).isNull();
    }
}
