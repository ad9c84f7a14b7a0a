package uk.cdop.casebook.office.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.analysis.AnalysisRules;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.notification.NotificationRules;
import uk.cdop.casebook.testkit.ImportFixture;
import uk.cdop.casebook.testkit.SampleAreas;
import uk.cdop.casebook.testkit.ShippedForms;

class CaseGeneratorTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 3, 31);

    private static GeneratedCases generate(int cases, long seed) {
        return new CaseGenerator(seed, new InventedNhsNumbers(0, Set.of()), SampleAreas.directory(), ShippedForms.versions(), ImportFixture.ids())
                .generate(cases, FIRST, LAST, year -> 0, year -> 0);
    }

    @Test
    void givesTheSameCasesForTheSameSeed() {
        assertThat(generate(400, 7)).isEqualTo(generate(400, 7));
        assertThat(generate(400, 7)).isNotEqualTo(generate(400, 8));
    }

    @Test
    void coversEveryAgeCategoryStageAndArea() {
        List<CaseFile> cases = generate(4_000, 1).cases();
        Set<AgeBand> ages = cases.stream().map(file -> file.age().orElseThrow().band()).collect(Collectors.toSet());
        Set<CategoryOfDeath> categories = cases.stream().flatMap(file -> file.analysis().stream()).map(found -> found.category()).collect(Collectors.toSet());
        Set<CaseStage> passed = cases.stream().flatMap(file -> file.stageChanges().stream()).map(StageChange::to).collect(Collectors.toSet());
        Set<ReportingArea> areas = cases.stream().map(file -> file.residence().reportingArea()).collect(Collectors.toSet());
        assertThat(ages).hasSize(6);
        assertThat(categories).isEqualTo(EnumSet.allOf(CategoryOfDeath.class));
        assertThat(areas).isEqualTo(EnumSet.allOf(ReportingArea.class));
        assertThat(EnumSet.complementOf(EnumSet.copyOf(passed))).isEmpty();
    }

    @Test
    void holdsTheEdges() {
        List<CaseFile> cases = generate(4_000, 1).cases();
        assertThat(cases).anyMatch(file -> file.age().orElseThrow().days() == 0);
        assertThat(cases).anyMatch(file -> file.death().date().equals(LocalDate.of(2020, 2, 29)));
        assertThat(cases).anyMatch(file -> file.death().area().toOptional().filter("outside_uk"::equals).isPresent() && !file.residence().isOutOfArea());
        assertThat(cases).anyMatch(file -> file.blocker().map(Hold::kind).filter(HoldKind.INQUEST::equals).isPresent());
        assertThat(cases).anyMatch(file -> file.notificationForm().answers().text(NotificationFields.MULTIPLE_BIRTH).toOptional().filter("twin"::equals).isPresent());
        assertThat(cases).filteredOn(file -> file.residence().isOutOfArea()).hasSizeBetween(300, 800)
                .allMatch(file -> file.stage() == CaseStage.TRANSFERRED_OUT && file.analysis().isEmpty());
    }

    @Test
    void passesItsOwnRules() {
        GeneratedCases made = generate(2_000, 3);
        assertThat(made.cases()).allSatisfy(file -> {
            assertThat(NotificationRules.findings(file.notificationForm().answers(), LAST, SampleAreas.directory())).isEmpty();
            assertThat(NotificationRules.findingsOnReceipt(file.notificationForm().answers(), file.dateNotified(), LAST)).isEmpty();
            file.analysis().ifPresent(found -> assertThat(AnalysisRules.findings(found, file.death().date(), LAST)).isEmpty());
            assertThat(file.stageChanges()).allMatch(change -> !change.on().isAfter(LAST));
            assertThat(file.dateNotified()).isBetween(FIRST, LAST);
        });
    }

    @Test
    void numbersCasesAndMeetingsOn() {
        GeneratedCases made = new CaseGenerator(1, new InventedNhsNumbers(0, Set.of()), SampleAreas.directory(), ShippedForms.versions(), ImportFixture.ids())
                .generate(300, FIRST, LAST, year -> year == 2020 ? 77 : 0, year -> 4);
        assertThat(made.cases()).extracting(file -> file.number().text()).doesNotHaveDuplicates().contains("CDOP-2020-0078").doesNotContain("CDOP-2020-0077");
        assertThat(made.meetings()).extracting(meeting -> meeting.number().text()).doesNotHaveDuplicates().noneMatch(text -> text.endsWith("-04"));
    }

    @Test
    void putsEachReviewOnTheAgendaOfItsMeeting() {
        GeneratedCases made = generate(500, 2);
        assertThat(made.cases()).filteredOn(file -> file.analysis().isPresent()).hasSizeGreaterThan(100).allSatisfy(file ->
                assertThat(made.meetings()).filteredOn(meeting -> meeting.heldOn().equals(file.analysis().orElseThrow().reviewDate())).singleElement()
                        .satisfies(meeting -> assertThat(meeting.agenda()).anyMatch(item -> item.caseNumber().equals(file.number()))));
    }

    @Test
    void makesNoCaseWhenAskedForNone() {
        assertThat(generate(0, 1).cases()).isEmpty();
    }

    @Test
    void takesASingleDay() {
        GeneratedCases made = new CaseGenerator(1, new InventedNhsNumbers(0, Set.of()), SampleAreas.directory(), ShippedForms.versions(), ImportFixture.ids())
                .generate(20, LAST, LAST, year -> 0, year -> 0);
        assertThat(made.cases()).hasSize(20).allMatch(file -> file.dateNotified().equals(LAST));
    }

    @Test
    void givesOutEachTestNumberOnce() {
        InventedNhsNumbers numbers = new InventedNhsNumbers(999_000, Set.of("9990000026"));
        List<String> given = IntStream.range(0, 200_000).mapToObj(at -> numbers.next()).toList();
        assertThat(Set.copyOf(given)).hasSize(200_000).doesNotContain("9990000026");
        assertThat(given).allMatch(digits -> digits.startsWith("999") && NhsNumber.read(digits).isPresent());
    }
}
