package uk.cdop.casebook.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.desktop.agencies.AgenciesView;
import uk.cdop.casebook.desktop.agencies.AgenciesViewModel;
import uk.cdop.casebook.desktop.casefile.CaseFileViewModel;
import uk.cdop.casebook.desktop.casefile.CaseTab;
import uk.cdop.casebook.desktop.chronology.ChronologyView;
import uk.cdop.casebook.desktop.chronology.ChronologyViewModel;
import uk.cdop.casebook.desktop.document.DocumentsView;
import uk.cdop.casebook.desktop.document.DocumentsViewModel;
import uk.cdop.casebook.desktop.family.FamilyView;
import uk.cdop.casebook.desktop.family.FamilyViewModel;
import uk.cdop.casebook.desktop.form.CarryForwardViewModel;
import uk.cdop.casebook.desktop.form.CaseFormsView;
import uk.cdop.casebook.desktop.form.CaseFormsViewModel;
import uk.cdop.casebook.desktop.hold.ProcessesView;
import uk.cdop.casebook.desktop.hold.ProcessesViewModel;
import uk.cdop.casebook.desktop.intake.IntakeUseCases;
import uk.cdop.casebook.desktop.intake.NoticesView;
import uk.cdop.casebook.desktop.intake.NoticesViewModel;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Covering;
import uk.cdop.casebook.desktop.support.Layouts;
import uk.cdop.casebook.office.form.CarryFormForward;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** What each feature brings to the page of a case, in the order of the tabs. */
final class CaseParts {

    private final UseCases can;
    private final Covering covering;
    private final Background background;
    private final boolean works;
    private final boolean addsAgencies;
    private final Runnable changed;

    /** Changes that a part makes are seen on the rest of the page. */
    CaseParts(UseCases can, Session session, Covering covering, Background background, CaseFileViewModel caseFile) {
        this.covering = covering;
        this.can = can;
        this.background = background;
        this.works = session.may(Right.WORK_ON_CASES);
        this.addsAgencies = session.may(Right.SET_UP_OFFICE);
        this.changed = caseFile::reload;
    }

    List<CaseTab> tabs(CaseTab overview, CaseFormsViewModel forms, CaseTab matches, List<CaseTab> panel) {
        List<CaseTab> tabs = new ArrayList<>(List.of(
                overview,
                new CaseTab("forms", "Forms", new CaseFormsView(forms, carrying()), forms::read),
                agencies(), processes(), family(), documents(), chronology(), matches));
        if (works) {
            tabs.add(2, notices());
        }
        tabs.addAll(panel);
        return tabs;
    }

    private Optional<CarryForwardViewModel> carrying() {
        CarryFormForward carry = can.office().forms().carryFormForward();
        return works ? Optional.of(new CarryForwardViewModel(carry::preview, carry::carry, background, changed)) : Optional.empty();
    }

    private CaseTab notices() {
        IntakeUseCases intake = new IntakeUseCases(can.office().intake(), can.office().registerNotification(), can.showCase(), can.office().documents().findSimilarDeaths());
        NoticesViewModel notices = new NoticesViewModel(intake, can.today().date(), background, changed);
        return new CaseTab("notices", "Notices", Layouts.scrolled(new NoticesView(notices)), notices::read);
    }

    private CaseTab agencies() {
        return AgenciesView.tab(new AgenciesViewModel(can.office().agencies(), works, addsAgencies, can.words(), background, changed), covering);
    }

    private CaseTab processes() {
        ProcessesViewModel processes = new ProcessesViewModel(can.office().processes(), works, can.today().date(), background, changed);
        return new CaseTab("processes", "Processes", new ProcessesView(processes), processes::open);
    }

    private CaseTab family() {
        FamilyViewModel family = new FamilyViewModel(can.office().family(), works, can.today().date(), background, changed);
        return new CaseTab("family", "Family", new FamilyView(family), family::open);
    }

    private CaseTab documents() {
        DocumentsViewModel documents = new DocumentsViewModel(can.office().documents(), works, covering, background);
        return new CaseTab("documents", "Documents", new DocumentsView(documents), documents::read);
    }

    private CaseTab chronology() {
        ChronologyViewModel chronology = new ChronologyViewModel(can.office().documents().showChronology(), background);
        return new CaseTab("chronology", "Time line", new ChronologyView(chronology, covering), chronology::read);
    }
}
