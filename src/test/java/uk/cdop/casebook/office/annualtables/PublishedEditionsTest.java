package uk.cdop.casebook.office.annualtables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.office.annualtables.EditDisclosureRule.EditDisclosureRuleOutcome.Kept;
import uk.cdop.casebook.office.annualtables.EditDisclosureRule.EditDisclosureRuleOutcome.Refused;
import uk.cdop.casebook.office.annualtables.WriteAnnualStatistics.WriteStatisticsOutcome;
import uk.cdop.casebook.office.annualtables.WriteAnnualStatistics.WriteStatisticsOutcome.Written;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.disclosure.Earlier;
import uk.cdop.casebook.statistics.edition.DisclosureRule;
import uk.cdop.casebook.statistics.edition.PublishedEdition;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.OfficeOnDisk;

/** The sign-off, and editions leaving a real vault that is read again. */
class PublishedEditionsTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);

    @TempDir
    Path folder;

    private OfficeOnDisk office;
    private EditDisclosureRule rule;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        rule = office.can().editDisclosureRule();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void signOff() {
        assertThat(rule.signOff("Sample Person", "Information governance lead", Optional.of(TODAY))).isInstanceOf(Kept.class);
    }

    private WriteStatisticsOutcome publish(Edition edition, AreaGroup area) {
        return office.can().writeStatistics().write(YEAR, edition, area, folder.resolve("out"), Progress.NONE);
    }

    private Publication prepared(Edition edition) {
        return office.can().prepareStatistics().prepare(YEAR, edition);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RESTRICTED")
    void nothingLeavesThePanelUnlessSomebodySignedItOff(Edition edition) {
        assertThatThrownBy(() -> prepared(edition)).isInstanceOf(OfficeFailure.class).hasMessageContaining("Open Settings, Small numbers");
        assertThatThrownBy(() -> publish(edition, AreaGroup.ALL_AREAS)).isInstanceOf(OfficeFailure.class);
        assertThat(folder.resolve("out")).doesNotExist();
        signOff();
        assertThat(prepared(edition).edition()).isEqualTo(edition);
    }

    @Test
    void anotherThresholdEndsTheSignOffAndTheSameOneDoesNot() {
        assertThat(rule.show().rule()).isEqualTo(DisclosureRule.PROPOSED);
        signOff();
        assertThat(rule.set(Optional.of(5), Optional.empty())).isInstanceOf(Kept.class);
        assertThat(rule.show().rule().signedOff()).hasValueSatisfying(by -> assertThat(by.role()).isEqualTo("Information governance lead"));
        assertThat(rule.set(Optional.of(6), Optional.empty())).isInstanceOf(Kept.class);
        assertThat(rule.show().rule()).isEqualTo(new DisclosureRule(6, 5, Optional.empty()));
        assertThatThrownBy(() -> prepared(Edition.PUBLIC)).isInstanceOf(OfficeFailure.class);
    }

    @Test
    void theYearsCountedTogetherAreAPartOfTheRuleAndItsSignOff() {
        signOff();
        assertThat(rule.set(Optional.empty(), Optional.of(4))).isInstanceOf(Refused.class);
        assertThat(rule.set(Optional.of(1), Optional.of(3))).isInstanceOf(Refused.class);
        assertThat(rule.set(Optional.empty(), Optional.of(5))).isInstanceOf(Kept.class);
        assertThat(rule.show().rule().signedOff()).as("nothing was changed").isPresent();
        assertThat(rule.set(Optional.empty(), Optional.of(3))).isInstanceOf(Kept.class);
        assertThat(rule.show().rule()).isEqualTo(new DisclosureRule(5, 3, Optional.empty()));
        assertThatThrownBy(() -> prepared(Edition.PUBLIC)).isInstanceOf(OfficeFailure.class);
        signOff();
        assertThat(publish(Edition.PUBLIC, AreaGroup.ALL_AREAS)).isInstanceOf(Written.class);
        assertThat(rule.show().published()).singleElement().satisfies(edition -> assertThat(edition.yearsTogether()).isEqualTo(3));
    }

    @Test
    void aSignOffNeedsANameARoleAndADayThatHasCome() {
        assertThat(rule.signOff(" ", "Lead", Optional.of(TODAY))).isInstanceOf(Refused.class);
        assertThat(rule.signOff("Sample Person", "", Optional.of(TODAY))).isInstanceOf(Refused.class);
        assertThat(rule.signOff("Sample Person", "Lead", Optional.empty())).isInstanceOf(Refused.class);
        assertThat(rule.signOff("Sample Person", "Lead", Optional.of(TODAY.plusDays(1)))).isInstanceOf(Refused.class);
        assertThat(rule.signOff("S".repeat(201), "Lead", Optional.of(TODAY))).isInstanceOf(Refused.class);
        assertThat(rule.set(Optional.of(1), Optional.empty())).isInstanceOf(Refused.class);
        assertThat(rule.show().rule()).isEqualTo(DisclosureRule.PROPOSED);
    }

    @Test
    void everyEditionOfAYearLeavesTogetherOrNone() {
        assertThatThrownBy(() -> office.can().writeStatistics().writeEvery(YEAR, folder.resolve("out"), Progress.NONE)).isInstanceOf(OfficeFailure.class);
        assertThat(folder.resolve("out")).doesNotExist();
        signOff();
        assertThat(office.can().writeStatistics().writeEvery(YEAR, folder.resolve("out"), Progress.NONE)).isInstanceOfSatisfying(Written.class, written -> {
            assertThat(written.publication().edition()).isEqualTo(Edition.RESTRICTED);
            assertThat(written.files()).hasSize(4 * Edition.values().length).doesNotHaveDuplicates().allSatisfy(file -> assertThat(file).exists());
            assertThat(written.publication().table("T53_Disclosure_log").rows()).isNotEmpty();
        });
        assertThat(rule.show().published()).extracting(PublishedEdition::edition).containsExactlyInAnyOrder(Edition.PARTNER, Edition.PUBLIC, Edition.NHS_STYLE);
    }

    @Test
    void aDraftIsNotKeptAndAPublishedEditionIsWithAllItGaveAway() {
        signOff();
        prepared(Edition.PUBLIC);
        assertThat(rule.show().published()).isEmpty();
        assertThat(publish(Edition.PUBLIC, AreaGroup.ALL_AREAS)).isInstanceOf(Written.class);
        assertThat(publish(Edition.PARTNER, AreaGroup.DORSET)).isInstanceOf(Written.class);
        assertThat(rule.show().published()).extracting(PublishedEdition::edition, PublishedEdition::area)
                .containsExactly(tuple(Edition.PARTNER, AreaGroup.DORSET), tuple(Edition.PUBLIC, AreaGroup.ALL_AREAS));
        assertThat(rule.show().published()).allSatisfy(edition -> {
            assertThat(edition.approvedBy().by()).isEqualTo("Sample Person");
            assertThat(edition.snapshot()).hasSize(64);
            assertThat(edition.log()).isNotEmpty();
        });
        Earlier known = office.read(records -> records.editions().givenAway());
        assertThat(known.numbers().keySet()).anyMatch(quantity -> quantity.area() == AreaGroup.DORSET).anyMatch(quantity -> quantity.area() == AreaGroup.OUT_OF_AREA);
        assertThat(folder.resolve("out").toFile().list()).hasSize(8).contains("annual-statistics-2023-24-partner-dorset.xlsx");
    }

    @Test
    void anEditionWrittenAgainIsKeptAndTellsNothingNew() {
        signOff();
        publish(Edition.PUBLIC, AreaGroup.ALL_AREAS);
        Earlier known = office.read(records -> records.editions().givenAway());
        publish(Edition.PUBLIC, AreaGroup.ALL_AREAS);
        assertThat(rule.show().published()).hasSize(2);
        Earlier then = office.read(records -> records.editions().givenAway());
        assertThat(then).isEqualTo(known);
    }

    @Test
    void theLogOfTheYearStandsInTheRestrictedEditionAlone() {
        signOff();
        publish(Edition.PUBLIC, AreaGroup.ALL_AREAS);
        StatisticalTable log = prepared(Edition.RESTRICTED).table("T53_Disclosure_log");
        assertThat(log.rows()).isNotEmpty();
        assertThat(prepared(Edition.PARTNER).tables()).extracting(StatisticalTable::id).doesNotContain("T53_Disclosure_log");
        assertThat(office.can().prepareStatistics().prepare(YEAR.previous(), Edition.RESTRICTED).table("T53_Disclosure_log").rows()).isEmpty();
    }

    @Test
    void theRestrictedEditionIsNoExtractForACouncil() {
        assertThatThrownBy(() -> office.can().prepareStatistics().prepare(YEAR, Edition.RESTRICTED, AreaGroup.DORSET))
                .isInstanceOf(OfficeFailure.class).hasMessageContaining("stays with the panel");
    }

    @Test
    void onlyWhoSetsTheOfficeUpSignsOff() {
        assertThatThrownBy(() -> office.as(Role.EXPORTER).editDisclosureRule().endSignOff()).isInstanceOf(OfficeFailure.class);
        assertThat(rule.show().rule()).isEqualTo(DisclosureRule.PROPOSED);
    }
}
