package uk.cdop.casebook.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.desktop.analysis.FindingsPageView;
import uk.cdop.casebook.desktop.analysis.FindingsViewModel;
import uk.cdop.casebook.desktop.casefile.CaseTab;
import uk.cdop.casebook.desktop.meeting.MeetingPart;
import uk.cdop.casebook.desktop.meeting.PanelsView;
import uk.cdop.casebook.desktop.meeting.PanelsViewModel;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.desktop.support.Style;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** The pages of the panel: its meetings with what each feature brings to them, and the actions and the learning that follow. */
final class PanelPages {

    private final PanelsViewModel meetings;
    private final Node panels;
    private final Node actions;
    private final FindingsViewModel findings;

    PanelPages(UseCases can, Session session, ShellViewModel shell, Background background, Pause typing) {
        meetings = new PanelsViewModel(can.office().panel(), session.may(Right.RUN_PANEL), background);
        panels = new PanelsView(meetings, meetingParts());
        actions = Style.PAGE.on(new VBox(Layouts.sectionTitle("Actions")));
        findings = new FindingsViewModel(can.office().findings(), new FindingsViewModel.May(session.may(Right.RUN_PANEL), session.may(Right.SIGN_OFF), session.who().roles().contains(Role.CHAIR)), background, shell::open);
    }

    /** What stands on the page of a meeting beside its agenda and seats. */
    private static List<MeetingPart> meetingParts() {
        return new ArrayList<>();
    }

    /** What the panel brings to the page of a case. */
    List<CaseTab> caseTabs() {
        return new ArrayList<>(List.of(new CaseTab("findings", "Findings", new FindingsPageView(findings), findings::read)));
    }

    Node view(Page page) {
        return page == Page.PANELS ? panels : actions;
    }

    void refresh(Page page) {
        if (page == Page.PANELS) {
            meetings.read();
        }
    }
}
