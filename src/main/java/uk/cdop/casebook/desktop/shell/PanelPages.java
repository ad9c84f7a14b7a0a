package uk.cdop.casebook.desktop.shell;

import java.util.List;
import javafx.scene.Node;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.desktop.analysis.FindingsPageView;
import uk.cdop.casebook.desktop.analysis.FindingsViewModel;
import uk.cdop.casebook.desktop.casefile.CaseTab;
import uk.cdop.casebook.desktop.meeting.MeetingPart;
import uk.cdop.casebook.desktop.meeting.PanelsView;
import uk.cdop.casebook.desktop.meeting.PanelsViewModel;
import uk.cdop.casebook.desktop.pack.PapersPart;
import uk.cdop.casebook.desktop.settings.SettingsViewModel;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** The pages of the panel: its meetings with what each feature brings to them, and the actions and the learning that follow. */
final class PanelPages {

    private final PanelsViewModel meetings;
    private final AfterPanelPages afterPanel;
    private final FindingsViewModel findings;
    private final Node panels;

    PanelPages(UseCases can, Session session, ShellViewModel shell, SettingsViewModel settings, Background background) {
        meetings = new PanelsViewModel(can.office().panel(), session.may(Right.RUN_PANEL), can.today()::date, background);
        afterPanel = new AfterPanelPages(can.office(), session, shell, can.today(), background);
        findings = new FindingsViewModel(
                can.office().findings(),
                new FindingsViewModel.May(session.may(Right.RUN_PANEL), session.may(Right.SIGN_OFF), session.who().roles().contains(Role.CHAIR)),
                can.today().date(), background, shell::open);
        panels = new PanelsView(meetings, meetingParts(can, settings, background));
    }

    /** What stands on the page of a meeting beside its agenda and seats. */
    private List<MeetingPart> meetingParts(UseCases can, SettingsViewModel settings, Background background) {
        return List.of(
                PapersPart.of(can.office().pack(), can.today().date(), background), new SessionPages(can.office(), can.today()).part(background, settings, meetings::read), afterPanel.minutes());
    }

    /** What the panel brings to the page of a case. */
    List<CaseTab> caseTabs() {
        return List.of(new CaseTab("findings", "Findings", new FindingsPageView(findings), findings::read), afterPanel.letters());
    }

    Node view(Page page) {
        return page == Page.PANELS ? panels : afterPanel.view();
    }

    void refresh(Page page) {
        if (page == Page.PANELS) {
            meetings.read();
        } else {
            afterPanel.refresh();
        }
    }
}
