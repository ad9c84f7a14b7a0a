package uk.cdop.casebook.office.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.meeting.AgendaItem;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.paper.Paper;
import uk.cdop.casebook.casework.paper.Paper.Part;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.pack.PackOutcome;
import uk.cdop.casebook.testkit.PanelOffice;
import uk.cdop.casebook.testkit.StoreCases;
import uk.cdop.casebook.testkit.StoreDesk;

/** A meeting of which a file brought only the record: its papers and its minutes can be written all the same. */
class MeetingsHeldBeforeTest {

    private static final MeetingNumber HELD = new MeetingNumber("PANEL-2024-01");
    private static final CaseFile REVIEWED = StoreCases.full(1);

    @TempDir
    Path folder;

    private PanelOffice panel;

    @BeforeEach
    void open() {
        panel = new PanelOffice(folder.resolve("vault"));
        panel.office().keep(REVIEWED);
        panel.office().change(records -> {
            records.meetings().add(List.of(new PanelMeeting(HELD, LocalDate.of(2024, 2, 29), PanelKind.NEONATAL, true, new TreeSet<>(List.of("Police", "Lay member")),
                    List.of(new AgendaItem(REVIEWED.number(), AgendaOutcome.REVIEWED, Optional.empty())), 0)));
            records.actions().add(List.of(new ReviewAction("ACT-2024-01", Optional.of(REVIEWED.number()), "Share the leaflet", Optional.empty(), Optional.empty(),
                    Optional.empty(), ActionStatus.OPEN, Optional.empty(), 0)));
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    @AfterEach
    void close() {
        panel.close();
    }

    @Test
    void itsMinutesSayWhatTheRecordSaysAndInventNothing() {
        Paper minutes = panel.office().can().actions().writeMinutes().look(HELD).orElseThrow();
        String words = minutes.parts().stream().map(MeetingsHeldBeforeTest::words).reduce("", (one, more) -> one + "\n" + more);
        assertThat(words).contains("Began: Not recorded", "The meeting was quorate.", "Agencies present: Lay member, Police. Who came is not recorded.")
                .contains("1. Case CDOP-2023-0001", "Outcome: Reviewed", "Category: " + REVIEWED.analysis().orElseThrow().category().label(), "ACT-2024-01", "Share the leaflet")
                .contains("Stepped back: Not recorded", "Interests\nNot recorded.").doesNotContain("00:00", "Apologies", "Nobody");
    }

    private static String words(Part part) {
        return switch (part) {
            case Part.Heading(String text) -> text;
            case Part.Words(String text) -> text;
            case Part.Facts(List<Paper.Line> lines) -> String.join("\n", lines.stream().map(line -> line.label() + ": " + line.said()).toList());
            case Part.Table(List<String> headings, List<List<String>> rows) -> rows.toString();
            default -> "";
        };
    }

    @Test
    void itsPapersHaveTheAnalysisTheFileBroughtAndAreCheckedLikeAnyOthers() {
        var pack = panel.office().can().pack();
        assertThat(pack.buildPack().build(HELD)).isInstanceOf(PackOutcome.Done.class);
        assertThat(pack.checkPack().check(HELD)).isInstanceOf(PackOutcome.Done.class);
        assertThat(pack.showPack().show(HELD).orElseThrow().pack().orElseThrow().checked()).isPresent();
        assertThat(panel.now(panel.planned(PanelOffice.TODAY.plusDays(20)).number()).number()).as("its number stays its own").isNotEqualTo(HELD);
    }

    @Test
    void aCaseThatWasScheduledBeforeThisProgramIsProposedAndPutOnAnAgenda() {
        CaseNumber before = CaseNumber.of(2023, 2);
        panel.office().keep(PanelOffice.readyFile(StoreCases.notified(2)).movedTo(CaseStage.SCHEDULED, StoreCases.NOTIFIED.plusDays(9), Optional.empty()));
        MeetingPlan meeting = panel.planned(PanelOffice.TODAY.plusDays(20));
        MeetingPlan other = panel.planned(PanelOffice.TODAY.plusDays(40));
        assertThat(panel.view(meeting.number()).proposal().cases()).extracting(proposed -> proposed.number()).containsExactly(before);
        panel.add(meeting.number(), before);
        assertThat(panel.file(before).stage()).isEqualTo(CaseStage.SCHEDULED);
        assertThat(panel.file(before).stageChanges()).as("it was scheduled already").hasSize(3);
        assertThat(panel.view(other.number()).proposal().cases()).as("on one agenda only").isEmpty();
    }
}
