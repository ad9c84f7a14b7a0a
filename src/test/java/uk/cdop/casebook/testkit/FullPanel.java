package uk.cdop.casebook.testkit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.action.ActionOrigin;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.FactorKey;
import uk.cdop.casebook.casework.analysis.ResponseKind;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.casework.similar.DeathCircumstances;
import uk.cdop.casebook.office.action.AddAction.AddActionCommand;
import uk.cdop.casebook.office.analysis.RecordFactorResponse.FactorResponseCommand;
import uk.cdop.casebook.office.analysis.RecordFinding.RecordFindingCommand;

/** A vault in which a panel of invented people has met, has decided, chases its actions, and plans its next meeting. */
public final class FullPanel {

    public static final LocalDate TODAY = PanelOffice.TODAY;
    public static final MeetingNumber HELD = HeldMeeting.MEETING;
    public static final MeetingNumber NEXT = new MeetingNumber("PANEL-2024-03");
    public static final CaseNumber REVIEWED = HeldMeeting.REVIEWED;
    public static final CaseNumber READY = CaseNumber.of(2023, 6);
    public static final CaseNumber ON_THE_AGENDA = CaseNumber.of(2023, 4);
    public static final CaseNumber IN_SESSION = CaseNumber.of(2023, 9);
    public static final CaseNumber ALIKE = CaseNumber.of(2023, 8);
    private static final LocalDate AGREED = LocalDate.of(2024, 3, 1);

    private FullPanel() {}

    public static void in(Path folder) {
        try (PanelOffice panel = new PanelOffice(folder)) {
            HeldMeeting.in(panel.office());
            panel.office().keep(StoreCases.full(3).movedTo(CaseStage.CLOSED, LocalDate.of(2024, 3, 3), Optional.empty()));
            action(panel, "Agree one way in which messages between wards are passed on, and write it down for every team", "PDSCP", AGREED.plusDays(5));
            action(panel, "Send the safer sleep leaflet to every family at the booking visit", "ssb_dorset", AGREED.plusDays(60));
            action(panel, "Ask about Testford House", "ssb_dorset", AGREED.plusDays(70));
            action(panel, "Review the pathway for urgent referral", "bcp_scp", AGREED.plusDays(90));
            UUID doctor = panel.member("Robin Sample", "designated_doctor", "Example Hospital");
            UUID council = panel.member("Alex Sample", "childrens_social_care", "Example Council");
            for (int sequence = 4; sequence <= 6; sequence++) {
                panel.office().keep(PanelOffice.readyFile(StoreCases.named(sequence, "Samplewick" + (char) ('a' + sequence), "Rowan")));
            }
            panel.office().keep(alike(7), alike(8));
            MeetingNumber next = panel.planned(TODAY.plusDays(28)).number();
            panel.add(next, ON_THE_AGENDA);
            panel.add(next, CaseNumber.of(2023, 5));
            panel.accepts(next, doctor, council);
            ScheduledCase.in(panel.office(), 9, false);
            for (CaseNumber one : List.of(ON_THE_AGENDA, IN_SESSION)) {
                panel.office().can().findings().recordFinding().record(new RecordFindingCommand(one, new HashMap<>(SampleFindings.form().byKey())));
            }
            panel.office().can().findings().recordFactorResponse().record(new FactorResponseCommand(
                    IN_SESSION, FactorKey.first(FactorDomain.SERVICE, "D_COMMUNICATION"), ResponseKind.ACTION, Optional.empty(), "Agree one handover sheet for all wards",
                    Optional.of("Example Trust"), Optional.empty(), Optional.of(TODAY.plusDays(90))));
        }
    }

    /** Two of them raise the question of a cluster. */
    private static CaseFile alike(int sequence) {
        return PanelOffice.readyFile(StoreCases.notified(CaseNumber.of(2023, sequence), StoreCases.answers().with(NotificationFields.FAMILY_NAME, "Placeholme" + sequence)
                .with(NotificationFields.NHS_NUMBER, StoreCases.nhsNumber(sequence).digits()).with(DeathCircumstances.SUSPECTED_SUICIDE, "yes")
                .with(DeathCircumstances.SCHOOL, "Example Academy")));
    }

    private static void action(PanelOffice panel, String what, String board, LocalDate due) {
        panel.office().on(AGREED).actions().addAction().add(new AddActionCommand(
                Optional.of(REVIEWED), what, "Designated doctor", Optional.of(board), Optional.of(due),
                new ActionOrigin(Optional.of(HELD), Optional.of(HeldMeeting.firstFactor()), Optional.empty())));
    }
}
