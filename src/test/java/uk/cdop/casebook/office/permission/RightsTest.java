package uk.cdop.casebook.office.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.cdop.casebook.office.permission.Right.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.office.failure.OfficeFailure;

class RightsTest {

    private static SignedIn person(Role... roles) {
        return new SignedIn(new UUID(0, 1), "Sample Person", Set.of(roles));
    }

    @ParameterizedTest
    @EnumSource(Right.class)
    void everyRightIsHeldBySomebodyAndSaidInWords(Right right) {
        assertThat(Role.values()).anyMatch(role -> Rights.of(role).contains(right));
        assertThat(right.words()).isNotBlank();
    }

    @Test
    void anAdministratorSeesNoCaseByThatRole() {
        assertThat(Rights.of(Role.ADMINISTRATOR))
                .containsExactlyInAnyOrderElementsOf(EnumSet.of(READ_AUDIT, SET_UP_OFFICE, MANAGE_PEOPLE, BACK_UP));
    }

    @Test
    void aPanelMemberSeesFiguresOnly() {
        assertThat(Rights.of(Role.PANEL_MEMBER)).containsExactly(READ_STATISTICS);
    }

    @Test
    void aPersonWithTwoRolesHasTheRightsOfBoth() {
        SignedIn both = person(Role.COORDINATOR, Role.ADMINISTRATOR);
        assertThat(Rights.may(both, READ_CASES)).isTrue();
        assertThat(Rights.may(both, MANAGE_PEOPLE)).isTrue();
        assertThat(Rights.may(person(Role.COORDINATOR), MANAGE_PEOPLE)).isFalse();
    }

    @Test
    void aPersonWithoutARoleMayDoNothing() {
        for (Right right : Right.values()) {
            assertThatThrownBy(() -> Rights.permit(person(), right))
                    .isInstanceOfSatisfying(OfficeFailure.class, failure ->
                            assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.NOT_PERMITTED));
        }
    }

    @Test
    void aPermissionSaysWhoMayDoWhat() {
        Permission permission = Rights.permit(person(Role.CHAIR), READ_CASES);
        assertThat(permission.holder().name()).isEqualTo("Sample Person");
        assertThat(permission.right()).isEqualTo(READ_CASES);
    }

    @Test
    void theTableCannotBeChangedThroughWhatItGivesOut() {
        Rights.of(Role.EXPORTER).add(MANAGE_PEOPLE);
        assertThat(Rights.of(Role.EXPORTER)).doesNotContain(MANAGE_PEOPLE);
    }
}
