package uk.cdop.casebook.office.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.testkit.ImportFixture;
import uk.cdop.casebook.testkit.MemoryVault;
import uk.cdop.casebook.testkit.SampleAreas;
import uk.cdop.casebook.testkit.ShippedForms;

class GenerateCasesTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 31);

    private final MemoryVault vault = new MemoryVault();

    private GenerateCases.Generated generate(Role role, int cases, long seed) {
        return generate(role, cases, seed, FIRST);
    }

    private GenerateCases.Generated generate(Role role, int cases, long seed, LocalDate first) {
        return new GenerateCases(vault.session(role), SampleAreas.directory(), ShippedForms.versions(), ImportFixture.ids())
                .generate(cases, seed, first, LAST, Progress.NONE);
    }

    @Test
    void writesInUnitsOfAThousand() {
        GenerateCases.Generated generated = generate(Role.COORDINATOR, 2_500, 1);
        assertThat(generated.cases()).isEqualTo(2_500);
        assertThat(vault.cases()).hasSize(2_500);
        assertThat(vault.units()).isEqualTo(5);
        assertThat(vault.events()).extracting(AuditEvent::what).containsOnly(AuditEvent.What.CASES_GENERATED);
        assertThat(vault.meetings()).hasSize(generated.meetings()).anyMatch(meeting -> !meeting.agenda().isEmpty());
        assertThat(vault.actions()).hasSize(generated.actions());
    }

    @Test
    void addsToAVaultThatHasCases() {
        generate(Role.COORDINATOR, 300, 1);
        List<CaseFile> before = vault.cases();
        generate(Role.COORDINATOR, 300, 1);
        assertThat(vault.cases()).hasSize(600).containsAll(before);
        assertThat(vault.cases().stream().flatMap(file -> file.child().nhsNumber().toOptional().stream()).distinct().count()).isEqualTo(600);
    }

    @Test
    void reachesBackToTheFirstDayOfReviewsAndNoFurther() {
        assertThat(generate(Role.COORDINATOR, 20_000, 3, LocalDate.of(2008, 4, 1)).cases()).isEqualTo(20_000);
        assertThatThrownBy(() -> generate(Role.COORDINATOR, 10, 3, LocalDate.of(2008, 3, 31)))
                .isInstanceOfSatisfying(OfficeFailure.class, failure ->
                        assertThat(failure.kind()).isEqualTo(OfficeFailure.Kind.REFUSED));
        assertThat(vault.cases()).hasSize(20_000)
                .noneMatch(file -> file.death().date().isBefore(LocalDate.of(2008, 4, 1)));
    }

    @Test
    void needsTheRight() {
        assertThatThrownBy(() -> generate(Role.CHAIR, 10, 1)).isInstanceOf(OfficeFailure.class);
        assertThat(vault.cases()).isEmpty();
    }
}
