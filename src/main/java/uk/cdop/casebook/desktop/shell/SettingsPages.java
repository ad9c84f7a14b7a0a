package uk.cdop.casebook.desktop.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import uk.cdop.casebook.desktop.settings.AgencyFormsView;
import uk.cdop.casebook.desktop.settings.AgencyFormsViewModel;
import uk.cdop.casebook.desktop.settings.AskRulesView;
import uk.cdop.casebook.desktop.settings.AskRulesViewModel;
import uk.cdop.casebook.desktop.settings.FormVersionsView;
import uk.cdop.casebook.desktop.settings.FormVersionsViewModel;
import uk.cdop.casebook.desktop.settings.GuardDaysView;
import uk.cdop.casebook.desktop.settings.GuardDaysViewModel;
import uk.cdop.casebook.desktop.settings.GuidanceView;
import uk.cdop.casebook.desktop.settings.GuidanceViewModel;
import uk.cdop.casebook.desktop.settings.LetterheadViewModel;
import uk.cdop.casebook.desktop.settings.LettersView;
import uk.cdop.casebook.desktop.settings.LettersViewModel;
import uk.cdop.casebook.desktop.settings.LimitsView;
import uk.cdop.casebook.desktop.settings.LimitsViewModel;
import uk.cdop.casebook.desktop.settings.PackTemplateView;
import uk.cdop.casebook.desktop.settings.PackTemplateViewModel;
import uk.cdop.casebook.desktop.settings.PanelRulesView;
import uk.cdop.casebook.desktop.settings.PanelRulesViewModel;
import uk.cdop.casebook.desktop.settings.PanelShapes;
import uk.cdop.casebook.desktop.settings.ProcessRulesView;
import uk.cdop.casebook.desktop.settings.ProcessRulesViewModel;
import uk.cdop.casebook.desktop.settings.ReadyRulesView;
import uk.cdop.casebook.desktop.settings.ReferenceView;
import uk.cdop.casebook.desktop.settings.ReferenceViewModel;
import uk.cdop.casebook.desktop.settings.RequirementsViewModel;
import uk.cdop.casebook.desktop.settings.ReturnFieldsView;
import uk.cdop.casebook.desktop.settings.ReturnFieldsViewModel;
import uk.cdop.casebook.desktop.settings.RuleListView;
import uk.cdop.casebook.desktop.settings.RuleListViewModel;
import uk.cdop.casebook.desktop.settings.SettingsPlace;
import uk.cdop.casebook.desktop.settings.SettingsView;
import uk.cdop.casebook.desktop.settings.SettingsViewModel;
import uk.cdop.casebook.desktop.settings.SmallNumbersView;
import uk.cdop.casebook.desktop.settings.SmallNumbersViewModel;
import uk.cdop.casebook.desktop.settings.WholeYearsView;
import uk.cdop.casebook.desktop.settings.WholeYearsViewModel;
import uk.cdop.casebook.desktop.settings.WorkStartView;
import uk.cdop.casebook.desktop.settings.WorkStartViewModel;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.office.annualtables.EditReference;
import uk.cdop.casebook.office.annualtables.SetWholeYears;
import uk.cdop.casebook.office.desk.FormsDesk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.ncmdreturn.EditAgencyForms;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** The parts of the settings: one for everybody, and those in which the office is set up. */
final class SettingsPages {

    private final UseCases can;
    private final Supplier<LocalDate> today;
    private final Background background;
    private final SettingsPlace place;

    SettingsPages(UseCases can, Session session, SettingsViewModel settings, Supplier<LocalDate> today, Background background) {
        this.today = today;
        this.can = can;
        this.background = background;
        List<SettingsPlace.Part> parts = new ArrayList<>(List.of(new SettingsPlace.Part("set-window", "This workstation", new SettingsView(settings), () -> { })));
        if (session.may(Right.SET_UP_OFFICE)) {
            parts.addAll(List.of(limits(), start(), ready(), letters(), askRules(), processes(), guardDays(), panel(), boards(), papers(), guidance(), reference(), wholeYears(), smallNumbers(), forms(), agencyForms()));
        }
        if (session.may(Right.WRITE_RETURN)) {
            parts.add(returnFields());
        }
        place = new SettingsPlace(parts);
    }

    private SettingsPlace.Part start() {
        WorkStartViewModel model = new WorkStartViewModel(can.work().showWorkStart()::show, can.work().setWorkStart()::set, today, background);
        return new SettingsPlace.Part("set-start", "Start of work", new WorkStartView(model), model::read);
    }

    private SettingsPlace.Part limits() {
        LimitsViewModel model = new LimitsViewModel(can.work().showLimits()::show, can.work().replaceLimits()::replace, background);
        return new SettingsPlace.Part("set-limits", "Time limits", new LimitsView(model), model::read);
    }

    private SettingsPlace.Part ready() {
        RequirementsViewModel model = new RequirementsViewModel(can.work().showRequirements()::show, can.work().replaceRequirements()::replace, background);
        return new SettingsPlace.Part("set-ready", "Ready for panel", new ReadyRulesView(model), model::read);
    }

    private SettingsPlace.Part letters() {
        LettersViewModel model = new LettersViewModel(
                can.chase().showLetterTemplates()::show, can.chase().keepLetterTemplate()::keep,
                new LetterheadViewModel(can.chase().keepLetterhead()::keep, background), background);
        return new SettingsPlace.Part("set-letters", "Letters", new LettersView(model), model::read);
    }

    private SettingsPlace.Part askRules() {
        AskRulesViewModel model = new AskRulesViewModel(can.agencies().showAskRules()::show, can.agencies().replaceAskRules()::replace, background);
        return new SettingsPlace.Part("set-ask-rules", "Whom to ask", new AskRulesView(model), model::read);
    }

    private SettingsPlace.Part processes() {
        var edit = can.processes().editProcessRules();
        ProcessRulesViewModel model = new ProcessRulesViewModel(edit::show, edit::shipped, edit::replace, background);
        return new SettingsPlace.Part("set-processes", "Processes", new ProcessRulesView(model), model::read);
    }

    private SettingsPlace.Part guardDays() {
        var edit = can.family().editGuardDays();
        GuardDaysViewModel model = new GuardDaysViewModel(edit::show, edit::shipped, edit::change, background);
        return new SettingsPlace.Part("set-guard-days", "Families", new GuardDaysView(model), model::read);
    }

    private SettingsPlace.Part panel() {
        PanelRulesViewModel model = new PanelRulesViewModel(can.panel().editPanelRules(), background);
        return new SettingsPlace.Part("set-panel", "Panel", new PanelRulesView(model), model::read);
    }

    private SettingsPlace.Part boards() {
        var edit = can.actions().editBoards();
        RuleListViewModel model = PanelShapes.boards(edit::show, edit::shipped, edit::replace, today, background);
        return new SettingsPlace.Part("set-boards", "Boards", new RuleListView("boards", "Boards that own actions",
                "For which areas, in which days, and how often each meets. A board that closed keeps its last day, so that its actions name their successor.", model), model::read);
    }

    private SettingsPlace.Part papers() {
        var edit = can.pack().editPackTemplate();
        PackTemplateViewModel model = new PackTemplateViewModel(edit::show, edit::shipped, edit::replace, background);
        return new SettingsPlace.Part("set-papers", "Papers", new PackTemplateView(model), model::read);
    }

    private SettingsPlace.Part guidance() {
        var edit = can.session().editGuidance();
        GuidanceViewModel model = new GuidanceViewModel(edit::show, edit::shipped, edit::replace, background);
        return new SettingsPlace.Part("set-guidance", "Notes", new GuidanceView(model), model::read);
    }

    private SettingsPlace.Part reference() {
        EditReference edit = can.editReference();
        ReferenceViewModel model = new ReferenceViewModel(new ReferenceViewModel.Office(
                edit::show, edit::add, edit::replace, edit::asShipped, (list, folder) -> edit.save(list, folder, Progress.NONE)), background);
        return new SettingsPlace.Part("set-reference", "Figures", new ReferenceView(model), model::read);
    }

    private SettingsPlace.Part returnFields() {
        ReturnFieldsViewModel model = new ReturnFieldsViewModel(can.showReturnFields(), can.editReturnFields(), today, background);
        return new SettingsPlace.Part("set-return-fields", "NCMD fields", new ReturnFieldsView(model), model::read);
    }

    private SettingsPlace.Part agencyForms() {
        EditAgencyForms edit = can.ncmdReturn().editAgencyForms();
        AgencyFormsViewModel model = new AgencyFormsViewModel(edit::areKeyed, edit::change, background);
        return new SettingsPlace.Part("set-agency-forms", "NCMD forms", new AgencyFormsView(model), model::read);
    }

    private SettingsPlace.Part wholeYears() {
        SetWholeYears office = can.reports().wholeYears();
        WholeYearsViewModel model = new WholeYearsViewModel(office::show, office::set, background);
        return new SettingsPlace.Part("set-whole-years", "Whole years", new WholeYearsView(model), model::read);
    }

    private SettingsPlace.Part smallNumbers() {
        SmallNumbersViewModel model = new SmallNumbersViewModel(can.editDisclosureRule(), today, background);
        return new SettingsPlace.Part("set-small-numbers", "Small numbers", new SmallNumbersView(model), model::read);
    }

    private SettingsPlace.Part forms() {
        FormsDesk desk = can.forms();
        FormVersionsViewModel model = new FormVersionsViewModel(
                new FormVersionsViewModel.Office(desk.listFormVersions()::list, desk.loadFormVersion()::look, desk.loadFormVersion()::load), background);
        return new SettingsPlace.Part("set-forms", "Forms", new FormVersionsView(model), model::read);
    }

    Node view() {
        return place;
    }

    void read() {
        place.read();
    }
}
