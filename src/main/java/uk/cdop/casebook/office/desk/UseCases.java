package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.annualtables.AcceptDoubts;
import uk.cdop.casebook.office.annualtables.EditReference;
import uk.cdop.casebook.office.annualtables.PrepareAnnualStatistics;
import uk.cdop.casebook.office.annualtables.WriteAnnualStatistics;
import uk.cdop.casebook.office.backup.BackUpVault;
import uk.cdop.casebook.office.backup.CheckVault;
import uk.cdop.casebook.office.casefile.CorrectCase;
import uk.cdop.casebook.office.casefile.ListCases;
import uk.cdop.casebook.office.casefile.ShowCase;
import uk.cdop.casebook.office.demonstration.GenerateCases;
import uk.cdop.casebook.office.importing.ImportFiles;
import uk.cdop.casebook.office.ncmdreturn.EditReturnFields;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn;
import uk.cdop.casebook.office.ncmdreturn.ShowReturnFields;
import uk.cdop.casebook.office.ncmdreturn.WriteReturn;
import uk.cdop.casebook.office.notification.RegisterNotification;
import uk.cdop.casebook.office.people.AddPerson;
import uk.cdop.casebook.office.people.ListPeople;

/** What one person can do at one open vault. */
public record UseCases(
        ListCases listCases,
        ShowCase showCase,
        CorrectCase correctCase,
        RegisterNotification registerNotification,
        ImportFiles importFiles,
        GenerateCases generateCases,
        PrepareAnnualStatistics prepareStatistics,
        WriteAnnualStatistics writeStatistics,
        AcceptDoubts acceptDoubts,
        EditReference editReference,
        PrepareReturn prepareReturn,
        WriteReturn writeReturn,
        ShowReturnFields showReturnFields,
        EditReturnFields editReturnFields,
        BackUpVault backUpVault,
        CheckVault checkVault,
        ListPeople listPeople,
        AddPerson addPerson,
        FormsDesk forms,
        IntakeDesk intake,
        MatchingDesk matching,
        AgenciesDesk agencies,
        ChaseDesk chase,
        ProcessesDesk processes,
        FamilyDesk family,
        DocumentsDesk documents,
        WorkDesk work,
        PanelDesk panel,
        PackDesk pack,
        FindingsDesk findings,
        ActionsDesk actions,
        LearningDesk learning,
        SessionDesk session,
        ReturnDesk ncmdReturn,
        DashboardDesk dashboard) {}
