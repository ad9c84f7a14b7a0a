package uk.cdop.casebook.office.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.meeting.MeetingView;
import uk.cdop.casebook.office.pack.PackOutcome;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.PanelOffice;
import uk.cdop.casebook.testkit.StoreCases;

/** The next meeting of a demonstration can be prepared and opened. */
class NextPanelTest {

    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 20);

    @TempDir
    Path folder;

    private OfficeOnDisk office(int ready) {
        OfficeOnDisk office = OfficeOnDisk.in(folder.resolve("vault"), YEAR_END);
        office.keep(IntStream.rangeClosed(1, ready).mapToObj(sequence -> PanelOffice.readyFile(StoreCases.notified(sequence))).toArray(CaseFile[]::new));
        return office;
    }

    private static MeetingView planned(OfficeOnDisk office) {
        UseCases can = office.can();
        MeetingNumber number = new NextPanel(new NextPanel.Steps(
                can.panel().keepMember(), can.panel().planMeeting(), can.panel().showMeeting(), can.panel().arrangeAgenda(), can.panel().recordSeat(),
                can.family().addFamilyQuestion(), can.family().showFamily(), can.forms().openForm(), can.forms().saveAnswers()), YEAR_END).plan();
        return can.panel().showMeeting().show(number).orElseThrow();
    }

    @Test
    void itHasSevenOfTheReadyCasesAndEnoughMembersWhoWillCome() {
        try (OfficeOnDisk office = office(9)) {
            MeetingView view = planned(office);
            assertThat(view.plan().cases()).hasSize(7);
            assertThat(view.plan().when().day()).isEqualTo(LocalDate.of(2026, 1, 21)).matches(day -> day.getDayOfWeek() == DayOfWeek.WEDNESDAY);
            assertThat(view.plan().course().state()).isEqualTo(MeetingState.PLANNED);
            assertThat(view.quorum().isMet()).isTrue();
            assertThat(view.warnings()).isEmpty();
            assertThat(view.minutesLeft()).isNotNegative();
            assertThat(view.proposal().cases()).hasSize(2);
            assertThat(office.read(records -> records.cases().find(view.plan().cases().getFirst())).orElseThrow().stage()).isEqualTo(CaseStage.SCHEDULED);
            assertThat(office.can().pack().buildPack().build(view.plan().number())).isInstanceOf(PackOutcome.Done.class);
        }
    }

    @Test
    void whereNoCaseIsReadyItIsPlannedAllTheSame() {
        try (OfficeOnDisk office = office(0)) {
            assertThat(planned(office).plan().cases()).isEmpty();
        }
    }
}
