package uk.cdop.casebook.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.area.AreaFile;
import uk.cdop.casebook.casework.area.AreaHistory;
import uk.cdop.casebook.casework.deadline.DeadlineRules;
import uk.cdop.casebook.casework.deadline.TimeLimitFile;
import uk.cdop.casebook.casework.deadline.WorkingDays;
import uk.cdop.casebook.casework.readiness.RequirementFile;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.importing.HardenedTableReader;
import uk.cdop.casebook.office.agencyreturn.AskRuleList;
import uk.cdop.casebook.office.agencyreturn.CaseStatements;
import uk.cdop.casebook.office.agencyreturn.SuggestedForms;
import uk.cdop.casebook.office.annualtables.AcceptDoubts;
import uk.cdop.casebook.office.annualtables.EditDisclosureRule;
import uk.cdop.casebook.office.annualtables.EditReference;
import uk.cdop.casebook.office.annualtables.FreezeFacts;
import uk.cdop.casebook.office.annualtables.PrepareAnnualStatistics;
import uk.cdop.casebook.office.annualtables.ReferenceSetUp;
import uk.cdop.casebook.office.annualtables.WriteAnnualStatistics;
import uk.cdop.casebook.office.backup.BackUpVault;
import uk.cdop.casebook.office.backup.CheckVault;
import uk.cdop.casebook.office.casefile.CorrectCase;
import uk.cdop.casebook.office.casefile.ListCases;
import uk.cdop.casebook.office.casefile.ShowCase;
import uk.cdop.casebook.office.deadline.LimitsInUse;
import uk.cdop.casebook.office.demonstration.GenerateCases;
import uk.cdop.casebook.office.demonstration.MakeDemonstration;
import uk.cdop.casebook.office.desk.Desk;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.FormVersions;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.door.VaultCare;
import uk.cdop.casebook.office.door.VaultKeys;
import uk.cdop.casebook.office.form.LoadedForms;
import uk.cdop.casebook.office.importing.ImportFiles;
import uk.cdop.casebook.office.letter.LetterTemplates;
import uk.cdop.casebook.office.ncmdreturn.DescribeReturn;
import uk.cdop.casebook.office.ncmdreturn.EditReturnFields;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn;
import uk.cdop.casebook.office.ncmdreturn.ReturnEvidence;
import uk.cdop.casebook.office.ncmdreturn.ShowReturnFields;
import uk.cdop.casebook.office.ncmdreturn.WriteReturn;
import uk.cdop.casebook.office.people.AddPerson;
import uk.cdop.casebook.office.people.ListPeople;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.office.signin.SignIn;
import uk.cdop.casebook.office.work.MoveByItself;
import uk.cdop.casebook.office.work.RequirementsInUse;
import uk.cdop.casebook.publishing.annualtables.AnnualFiles;
import uk.cdop.casebook.publishing.annualtables.JsonPublicationText;
import uk.cdop.casebook.publishing.file.FolderFiles;
import uk.cdop.casebook.publishing.json.JacksonText;
import uk.cdop.casebook.publishing.ncmdreturn.ReturnFiles;
import uk.cdop.casebook.publishing.ncmdreturn.ReturnJson;
import uk.cdop.casebook.statistics.facts.Wording;
import uk.cdop.casebook.store.vault.H2VaultCare;
import uk.cdop.casebook.store.vault.H2VaultKeeper;
import uk.cdop.casebook.store.vault.H2VaultKeys;

/** Builds everything by hand, top to bottom: read this to know what the program is made of. */
final class Wiring {

    private final Today today;
    private final NewId newId = new RandomIds();
    private final FormCatalogue catalogue;
    private final AreaDirectory areas = new AreaDirectory(AreaFile.read(resource("/areas/areas.csv")));
    private final DeadlineRules deadlines = new DeadlineRules(TimeLimitFile.read(resource("/deadlines/time-limits.csv")), new WorkingDays(new EnglishBankHolidays()));
    private final RequirementsInUse requirements = new RequirementsInUse(RequirementFile.read(resource("/readiness/requirements.csv")));
    private final ReferenceSetUp reference = new ReferenceSetUp(resource("/statistics/denominators.csv"), resource("/statistics/comparators.csv"),
            AreaHistory.read(areas, resource("/areas/area-history.csv")));
    private final FormVersions versions;

    private final SharedParts shared;

    Wiring(Optional<LocalDate> fixedToday) {
        this(new SystemClock(fixedToday), FormCatalogue.load());
    }

    private Wiring(Today today, FormCatalogue catalogue) {
        this.today = today;
        this.catalogue = catalogue;
        this.versions = (form, day) -> catalogue.inForce(form, day).validFrom();
        AskRuleList askRules = new AskRuleList(catalogue);
        CaseStatements statements = new CaseStatements(catalogue);
        this.shared = new SharedParts(today, newId, catalogue, versions, areas, deadlines, deadlines.workingDays(), askRules, statements, new LetterTemplates(),
                new MoveByItself(WorkWiring.gather(requirements, catalogue, new SuggestedForms(askRules, statements), statements), today));
    }

    Desk desk() {
        H2VaultKeeper keeper = new H2VaultKeeper(today, newId);
        SignIn signIn = new SignIn(keeper);
        VaultCare care = new H2VaultCare(keeper);
        VaultKeys keys = new H2VaultKeys(keeper);
        MakeDemonstration demonstration = new MakeDemonstration(signIn, this::demonstrationSteps);
        return new Desk(signIn, demonstration, care, keys, session -> ofVault(session).useCases(session, care, keys),
                new JacksonText(), new JsonPublicationText(), new DescribeReturn(new ReturnJson()));
    }

    /** With the versions of forms that were loaded into the session's vault. */
    Wiring ofVault(Session session) {
        FormCatalogue with = LoadedForms.of(session, catalogue);
        return with == catalogue ? this : new Wiring(today, with);
    }

    UseCases useCases(Session session, VaultCare care, VaultKeys keys) {
        PrepareAnnualStatistics prepareStatistics = new PrepareAnnualStatistics(session, today, freezeFacts());
        return new UseCases(
                new ListCases(session),
                new ShowCase(session, new LimitsInUse(deadlines), today),
                new CorrectCase(session, areas, shared.progress(), today),
                new IntakeWiring(shared).registerNotification(session),
                importFiles(session),
                new GenerateCases(session, areas, versions, newId),
                prepareStatistics,
                writeStatistics(session, prepareStatistics),
                new AcceptDoubts(session, prepareStatistics, today),
                new EditDisclosureRule(session, today),
                new EditReference(session, reference, new HardenedTableReader(), new FolderFiles()),
                new PrepareReturn(session, catalogue, areas),
                writeReturn(session),
                new ShowReturnFields(session, catalogue, new FolderFiles()),
                new EditReturnFields(session, catalogue),
                new BackUpVault(session, care),
                new CheckVault(session, care),
                new ListPeople(session),
                new AddPerson(session, keys, newId),
                new FormsWiring(shared).desk(session),
                new IntakeWiring(shared).desk(session),
                new MatchingWiring(shared).desk(session),
                new AgenciesWiring(shared).desk(session),
                new ChaseWiring(shared).desk(session),
                new ProcessesWiring(shared).desk(session),
                new FamilyWiring(shared).desk(session),
                new DocumentsWiring(shared).desk(session),
                new WorkWiring(shared, requirements).desk(session),
                new PanelWiring(shared).desk(session),
                new PackWiring(shared).desk(session),
                new FindingsWiring(shared).desk(session),
                new ActionsWiring(shared, new PackWiring(shared).leakCheck()).desk(session),
                new LearningWiring(shared, new PackWiring(shared).leakCheck()).desk(session),
                new SessionWiring(shared).desk(session),
                new ReturnWiring(shared).desk(session),
                new DashboardWiring(shared).desk(session),
                ReportWiring.desk(session, prepareStatistics, today));
    }

    private FreezeFacts freezeFacts() {
        return new FreezeFacts(reference, Wording.of(catalogue.codeLists()), new ReturnEvidence(catalogue, areas));
    }

    private WriteAnnualStatistics writeStatistics(Session session, PrepareAnnualStatistics prepare) {
        return new WriteAnnualStatistics(session, prepare, new AnnualFiles(), today);
    }

    private MakeDemonstration.Steps demonstrationSteps(Session session) {
        DemonstrationWiring demonstration = new DemonstrationWiring(shared);
        return new MakeDemonstration.Steps(
                importFiles(session), writeReturn(session),
                writeStatistics(session, new PrepareAnnualStatistics(session, today, freezeFacts())),
                new EditDisclosureRule(session, today), demonstration.dayToDayWork(session), demonstration.nextPanel(session), today.date());
    }

    private ImportFiles importFiles(Session session) {
        return new ImportFiles(session, new HardenedTableReader(), areas, versions, today, newId);
    }

    private WriteReturn writeReturn(Session session) {
        return new WriteReturn(session, catalogue, areas, today, new ReturnFiles());
    }

    FormCatalogue catalogue() {
        return catalogue;
    }

    AreaDirectory areas() {
        return areas;
    }

    Today today() {
        return today;
    }

    static String resource(String name) {
        try (InputStream in = Wiring.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
