package uk.cdop.casebook.desktop.annualtables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.app.OfficeForTests;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.desktop.shell.UseCases;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.desktop.support.Problems;
import uk.cdop.casebook.desktop.support.WriteFilesViewModel;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.statistics.area.AreaBasis;
import uk.cdop.casebook.statistics.area.AreaGroup;
import uk.cdop.casebook.statistics.edition.PublishedEdition;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.testkit.HeldExecutor;
import uk.cdop.casebook.testkit.OfficeOnDisk;

/** Which areas are counted is chosen on the page, as the window is really wired and over a real vault: extracts, areas as they were, all editions. */
class AreasCountedTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);

    @TempDir
    private Path folder;

    private final HeldExecutor store = new HeldExecutor();
    private final Background background = Background.by(store, Runnable::run, new Problems(Runnable::run));
    private OfficeOnDisk office;
    private AnnualTablesViewModel page;
    private WriteFilesViewModel every;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
        office.can().generateCases().generate(80, 7, LocalDate.of(2022, 4, 1), LocalDate.of(2024, 3, 31), Progress.NONE);
        UseCases can = OfficeForTests.pages(TODAY).apply(office.session());
        page = new AnnualTablesViewModel(can.prepareStatistics(), can.writeStatistics(), List.of(Edition.values()), TODAY, background);
        every = new WriteFilesViewModel("Write all editions", can.writeEveryEdition(), page.yearProperty()::get, background);
        page.count();
        store.runAll();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private void signOff() {
        office.can().editDisclosureRule().signOff("Sample Person", "Information governance lead", Optional.of(TODAY));
    }

    private void choose(Edition edition, AreasCounted areas) {
        page.editionProperty().set(edition);
        page.areasProperty().set(areas);
        store.runAll();
    }

    private Publication shown() {
        return page.publicationProperty().get().orElseThrow();
    }

    private Message write(WriteFilesViewModel writing) {
        writing.folderProperty().set(folder.resolve("out").toString());
        writing.write();
        store.runAll();
        return writing.messageProperty().get();
    }

    private List<String> written() {
        return Stream.of(Optional.ofNullable(folder.resolve("out").toFile().list()).orElse(new String[0])).sorted().toList();
    }

    private List<PublishedEdition> published() {
        return office.can().editDisclosureRule().show().published();
    }

    @Test
    void anExtractOfOneCouncilIsShownBeforeItIsWrittenAndSpeaksOfThatCouncilAlone() {
        signOff();
        for (AreasCounted council : List.of(AreasCounted.DORSET, AreasCounted.BCP, AreasCounted.SOMERSET)) {
            choose(Edition.PARTNER, council);
            speaksOfOneAlone(council);
        }
        assertThat(write(page.writing())).isEqualTo(Message.done("4 files are in " + folder.resolve("out") + "."));
        assertThat(written()).hasSize(4).allMatch(name -> name.startsWith("annual-statistics-2023-24-partner-somerset."));
        assertThat(published()).singleElement().satisfies(one -> assertThat(one.area()).isEqualTo(AreaGroup.SOMERSET));
        assertThat(Asked.like(shown(), shown().year().previous())).as("an earlier year is counted for the same council")
                .isEqualTo(new Asked(shown().year().previous(), Edition.PARTNER, AreasCounted.SOMERSET));
    }

    private void speaksOfOneAlone(AreasCounted council) {
        assertThat(shown().area()).isEqualTo(council.area());
        assertThat(page.headlines()).isNotEmpty();
        assertThat(shown().tables()).flatExtracting(table -> table.rows().stream().flatMap(row -> Rows.area(table, row).stream()).distinct().toList())
                .isNotEmpty().containsOnly(council.area().label());
        StatisticalTable notifications = shown().table("T02_Notifications");
        assertThat(TableText.of(shown(), notifications)).contains(council.area().label() + " alone.").doesNotContain(ReportingArea.ALL_AREAS_LABEL);
    }

    @Test
    void theRestrictedEditionIsNoExtractAndSaysWhichEditionsAre() {
        signOff();
        choose(Edition.RESTRICTED, AreasCounted.DORSET);
        assertThat(page.messageProperty().get().kind()).isEqualTo(Message.Kind.REFUSED);
        assertThat(page.messageProperty().get().text()).contains("stays with the panel", "Choose the partner, public or NHS-style edition for one council.");
        assertThat(page.publicationProperty().get()).isEmpty();
        assertThat(write(page.writing()).text()).contains("stays with the panel");
        assertThat(written()).isEmpty();
        choose(Edition.PUBLIC, AreasCounted.DORSET);
        assertThat(page.messageProperty().get()).isEqualTo(Message.NONE);
        assertThat(shown().area()).isEqualTo(AreaGroup.DORSET);
    }

    @Test
    void areasAsTheyWereAreOfTheRestrictedEditionAlone() {
        signOff();
        choose(Edition.RESTRICTED, AreasCounted.AS_THEN);
        assertThat(shown().areas()).isEqualTo(AreaBasis.AS_THEN);
        assertThat(write(page.writing()).kind()).isEqualTo(Message.Kind.DONE);
        assertThat(written()).hasSize(4).allMatch(name -> name.contains("-restricted-areas-as-then."));
    }

    @Test
    void anEditionThatLeavesThePanelSaysWhyItIsNotByAreasAsTheyWere() {
        signOff();
        for (Edition edition : List.of(Edition.PARTNER, Edition.PUBLIC, Edition.NHS_STYLE)) {
            choose(edition, AreasCounted.AS_THEN);
            assertThat(page.messageProperty().get().text()).as(edition.code()).startsWith("Editions that leave the panel are by areas as they are now.");
            assertThat(page.publicationProperty().get()).isEmpty();
            assertThat(write(page.writing()).text()).startsWith("Editions that leave the panel are by areas as they are now.");
        }
        assertThat(written()).isEmpty();
        assertThat(published()).isEmpty();
    }

    @Test
    void nothingLeavesBeforeSomebodySignedItOffNeitherOneEditionNorAll() {
        choose(Edition.PUBLIC, AreasCounted.BCP);
        assertThat(page.messageProperty().get().text()).contains("nobody has signed off", "Open Settings, Small numbers");
        assertThat(write(page.writing()).text()).contains("Open Settings, Small numbers");
        assertThat(write(every).text()).contains("Open Settings, Small numbers");
        assertThat(written()).isEmpty();
    }

    @Test
    void allEditionsAreWrittenAtOnceAndCancellingLeavesNone() {
        signOff();
        every.folderProperty().set(folder.resolve("out").toString());
        every.write();
        every.cancel();
        store.runAll();
        assertThat(every.messageProperty().get().text()).contains("Everything is as it was");
        assertThat(written()).isEmpty();
        assertThat(published()).isEmpty();
        assertThat(write(every)).isEqualTo(Message.done("16 files are in " + folder.resolve("out") + "."));
        assertThat(every.files()).hasSize(16);
        assertThat(published()).extracting(PublishedEdition::edition).containsExactlyInAnyOrder(Edition.PARTNER, Edition.PUBLIC, Edition.NHS_STYLE);
    }

    @Test
    void stoppingTheCountOfAnExtractGoesBackToWhatWasShown() {
        signOff();
        choose(Edition.PUBLIC, AreasCounted.SOMERSET);
        page.areasProperty().set(AreasCounted.DORSET);
        page.cancel();
        store.runAll();
        assertThat(page.areasProperty().get()).isEqualTo(AreasCounted.SOMERSET);
        assertThat(shown().area()).isEqualTo(AreaGroup.SOMERSET);
    }
}
