package uk.cdop.casebook.desktop.annualtables;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_BIRTH;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_DEATH;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.office.annualtables.WriteAnnualStatistics.WriteStatisticsOutcome;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.statistics.facts.Doubt;
import uk.cdop.casebook.statistics.table.Publication.Check;
import uk.cdop.casebook.statistics.table.Publication.Check.Outcome;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.testkit.HeldExecutor;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

/** From a check that stops the year to files that are written, over a real vault. */
class ChecksViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);
    private static final Doubt DOUBT = new Doubt(CaseNumber.of(2023, 1), Doubt.Kind.DIED_BEFORE_REVIEWS_BEGAN);

    @TempDir
    private Path folder;

    private final HeldExecutor store = new HeldExecutor();
    private final Background background = Background.by(store, Runnable::run, new Problems(Runnable::run));
    private OfficeOnDisk office;
    private AnnualTablesViewModel page;
    private ChecksViewModel checks;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        office.keep(StoreCases.notified(DOUBT.number(), StoreCases.answers().with(DATE_OF_DEATH, LocalDate.of(2007, 5, 4)).with(DATE_OF_BIRTH, LocalDate.of(2004, 5, 4))));
        show(office.can(), true);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void show(UseCases can, boolean mayAccept) {
        page = new AnnualTablesViewModel(
                (asked, progress) -> can.prepareStatistics().prepare(asked.year(), asked.edition(), asked.areas().basis(), progress),
                (asked, into, progress) -> switch (can.writeStatistics().write(asked.year(), asked.edition(), asked.areas().basis(), into, progress)) {
                    case WriteStatisticsOutcome.Written written -> written.files();
                    case WriteStatisticsOutcome.Stopped stopped -> throw new OfficeFailure(OfficeFailure.Kind.REFUSED, stopped.sentence());
                }, List.of(Edition.values()), TODAY, background);
        checks = new ChecksViewModel(can.acceptDoubts(), mayAccept, page.publicationProperty(), page::count, background);
        page.count();
        checks.openProperty().set(true);
        store.runAll();
    }

    private Outcome outcome() {
        return checks.checks().stream().filter(check -> check.id().equals("Q08_dates_in_order")).map(Check::outcome).findFirst().orElseThrow();
    }

    private Message write() {
        page.writing().folderProperty().set(folder.resolve("out").toString());
        page.writing().write();
        store.runAll();
        return page.writing().messageProperty().get();
    }

    private void accept(String reason) {
        checks.reasonProperty().set(reason);
        checks.accept();
        store.runAll();
    }

    @Test
    void whatStoppedTheYearStandsForAReasonAndThenFilesAreWrittenUntilItIsTakenBack() {
        assertThat(write().text()).contains("Nothing was written").contains("Q08_dates_in_order");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(checks.checkProperty().get().outcome()).as("what did not hold is looked at first").isEqualTo(Outcome.FAILED);
        assertThat(CheckWords.stops(page.publicationProperty().get())).startsWith("1 check did not hold");
        assertThat(CheckWords.seen(checks.checkProperty().get())).isEqualTo("1 record is doubted, as listed here.");
        assertThat(checks.lines()).containsExactly(new ChecksViewModel.Line(DOUBT.number(), Optional.of(DOUBT)));
        checks.choose(DOUBT);
        accept("Imported from the register before this one");
        assertThat(checks.messageProperty().get()).isEqualTo(Message.done("1 exception stands. The year is counted again."));
        assertThat(checks.reasonProperty().get()).isEmpty();
        assertThat(outcome()).isEqualTo(Outcome.EXCEPTED);
        assertThat(checks.accepted()).singleElement().satisfies(one -> assertThat(CheckWords.accepted(one)).contains("CDOP-2023-0001: the death is before 1 April 2008")
                .contains(" on 1 Nov 2024: Imported from the register before this one"));
        assertThat(CheckWords.stops(page.publicationProperty().get())).isEmpty();
        assertThat(write().kind()).isEqualTo(Message.Kind.DONE);
        assertThat(page.writing().files()).hasSize(4).allSatisfy(file -> assertThat(file).exists());
        checks.takeBack(DOUBT);
        store.runAll();
        assertThat(outcome()).isEqualTo(Outcome.FAILED);
        assertThat(checks.accepted()).isEmpty();
        assertThat(write().kind()).isEqualTo(Message.Kind.REFUSED);
    }

    @Test
    void withoutAChoiceOrAReasonNothingChangesAndTheReasonStaysInItsField() {
        accept("Looked at");
        assertThat(checks.messageProperty().get()).isEqualTo(Message.refused("Choose what is to be accepted. Nothing was changed."));
        assertThat(checks.reasonProperty().get()).isEqualTo("Looked at");
        checks.chooseAll();
        accept("  ");
        assertThat(checks.messageProperty().get().text()).startsWith("Say in a few words why the record stands as it is");
        assertThat(checks.isChosen(DOUBT)).isTrue();
        assertThat(outcome()).isEqualTo(Outcome.FAILED);
        checks.choose(DOUBT);
        assertThat(checks.isChosen(DOUBT)).isFalse();
    }

    @Test
    void whoOnlyReadsTheStatisticsSeesTheChecksAndMayLetNothingStand() {
        show(office.as(Role.PANEL_MEMBER), false);
        assertThat(outcome()).isEqualTo(Outcome.FAILED);
        assertThat(checks.acceptingProperty().get()).isFalse();
        assertThat(CheckWords.whyNot(checks)).isEqualTo("Exceptions can be accepted by people who may write statistics.");
        checks.choose(DOUBT);
        checks.chooseAll();
        assertThat(checks.chosen()).isEmpty();
        assertThat(checks.messageProperty().get()).isEqualTo(Message.NONE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RESTRICTED")
    void anEditionThatLeavesThePanelShowsHowChecksCameOutAndNoCase(Edition edition) {
        office.can().editDisclosureRule().signOff("Sample Person", "Information governance lead", Optional.of(TODAY));
        page.editionProperty().set(edition);
        store.runAll();
        assertThat(page.publicationProperty().get()).hasValueSatisfying(shown -> assertThat(shown.edition()).isEqualTo(edition));
        assertThat(outcome()).isEqualTo(Outcome.FAILED);
        assertThat(checks.checks()).allSatisfy(check -> {
            checks.checkProperty().set(check);
            assertThat(checks.lines()).isEmpty();
            assertThat(CheckWords.seen(check)).doesNotContain("CDOP-");
        });
        assertThat(checks.acceptingProperty().get()).isFalse();
        assertThat(checks.accepted()).isEmpty();
        assertThat(CheckWords.whyNot(checks)).startsWith("In this edition no cases are shown.");
    }

    @Test
    void saysWhatElseWasSeenBesideTheDoubtsThatAreListed() {
        Check mixed = new Check("Q09_counted_once", "Once", Outcome.FAILED, "CDOP-2023-0001: " + DOUBT.kind().words() + "; CDOP-2023-0002: twice", List.of(DOUBT.number(), CaseNumber.of(2023, 2)), List.of(DOUBT));
        assertThat(CheckWords.seen(mixed)).isEqualTo("1 record is doubted, as listed here. Also: CDOP-2023-0002: twice");
        assertThat(CheckWords.summary(List.of(mixed, new Check("Q01_x", "X", true, "None")))).isEqualTo("2 checks: 1 did not hold, 1 held.");
        assertThat(CheckWords.name(mixed)).isEqualTo("Counted once (Q09)");
    }
}
