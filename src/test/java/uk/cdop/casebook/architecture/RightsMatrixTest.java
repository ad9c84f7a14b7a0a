package uk.cdop.casebook.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.cdop.casebook.app.OfficeForTests;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageRules;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Vault;
import uk.cdop.casebook.office.door.VaultCare;
import uk.cdop.casebook.office.door.VaultKeys;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Permission;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.permission.Rights;
import uk.cdop.casebook.office.permission.SignedIn;
import uk.cdop.casebook.office.signin.Session;

/**
 * Every use case, called as every role: who lacks the right is stopped before any record is reached, and who has it
 * reaches the records. A use case that is not called here fails the test.
 */
class RightsMatrixTest {



    /** Thrown when a use case reaches the records: the door was opened. */
    private static final class DoorOpened extends RuntimeException {
        private final Right with;

        private DoorOpened(Right with) {
            this.with = with;
        }
    }

    private static final Vault DOOR = new Vault() {
        @Override
        public <T> T read(Permission permission, Function<Records, T> reading) {
            throw new DoorOpened(permission.right());
        }

        @Override
        public <T> T change(Permission permission, Function<Records, T> change) {
            throw new DoorOpened(permission.right());
        }

        @Override
        public void close() {}
    };

    private static final VaultCare CARE = new VaultCare() {
        @Override
        public ProvedBackup backUp(Vault vault, Permission permission, Path folder) {
            throw new DoorOpened(permission.right());
        }

        @Override
        public CheckedVault check(Vault vault, Permission permission) {
            throw new DoorOpened(permission.right());
        }

        @Override
        public void restore(Path backup, Path folder, Optional<String> userName, char[] passphrase) {
            throw new AssertionError("restoring needs no session");
        }

        @Override
        public void restoreByRecoveryKey(Path backup, Path folder, char[] recoveryKey) {
            throw new AssertionError("restoring needs no session");
        }
    };

    private static final VaultKeys KEYS = new VaultKeys() {
        @Override
        public void addPerson(Vault vault, Permission permission, SignedIn person, char[] passphrase) {
            throw new DoorOpened(permission.right());
        }

        @Override
        public void changePassphrase(Path folder, String userName, char[] old, char[] chosen) {
            throw new AssertionError("changing a passphrase needs no session");
        }

        @Override
        public void changePassphraseByRecoveryKey(Path folder, String userName, char[] recoveryKey, char[] chosen) {
            throw new AssertionError("changing a passphrase needs no session");
        }
    };

    private static final Map<Role, UseCases> OFFICES = new EnumMap<>(Role.class);

    private static UseCases officeOf(Role role) {
        SignedIn who = new SignedIn(new UUID(0, 7), "Sample Person", Set.of(role));
        return OfficeForTests.useCases(new Session(DOOR, who), CARE, KEYS);
    }

    private static Set<Class<?>> useCases() {
        return Code.MAIN.stream()
                .filter(type -> type.isAnnotatedWith(Needs.class))
                .map(type -> (Class<?>) type.reflect())
                .collect(Collectors.toSet());
    }

    static Stream<Arguments> everyUseCaseAsEveryRole() {
        return useCases().stream().flatMap(useCase ->
                Stream.of(Role.values()).map(role -> Arguments.of(useCase, role)));
    }

    @Test
    void everyUseCaseIsWalked() {
        assertThat(useCases()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(UseCaseCalls.all().keySet()).containsExactlyInAnyOrderElementsOf(useCases());
    }

    @ParameterizedTest
    @MethodSource("everyUseCaseAsEveryRole")
    void opensTheRecordsToThoseWhoMayAndToNobodyElse(Class<?> useCase, Role role) {
        Right named = useCase.getAnnotation(Needs.class).value();
        UseCases office = OFFICES.computeIfAbsent(role, RightsMatrixTest::officeOf);
        Throwable outcome = catchThrowable(() -> UseCaseCalls.all().get(useCase).accept(office));
        if (Rights.of(role).contains(named)) {
            assertThat(outcome).isInstanceOfSatisfying(DoorOpened.class, opened ->
                    assertThat(Rights.of(role)).contains(opened.with));
        } else {
            assertThat(outcome).isInstanceOfSatisfying(OfficeFailure.class, failure ->
                    assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.NOT_PERMITTED));
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoeverRunsThePanelPutsCasesOnAnAgendaTakesThemOffAndSeesThemDecidedAndNobodyElse(Role role) {
        boolean runs = Rights.of(role).contains(Right.RUN_PANEL);
        assertThat(StageRules.allows(CaseStage.READY_FOR_PANEL, CaseStage.SCHEDULED, Set.of(role))).isEqualTo(runs);
        for (CaseStage next : List.of(CaseStage.READY_FOR_PANEL, CaseStage.REVIEWED, CaseStage.DEFERRED)) {
            assertThat(StageRules.allows(CaseStage.SCHEDULED, next, Set.of(role))).as("to %s", next).isEqualTo(runs);
        }
    }
}
