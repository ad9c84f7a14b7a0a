package uk.cdop.casebook.architecture;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import uk.cdop.casebook.casework.agencyreturn.Conflict;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.FactorKey;
import uk.cdop.casebook.casework.analysis.ResponseKind;
import uk.cdop.casebook.casework.cdrm.Cdrm;
import uk.cdop.casebook.casework.chase.EscalationOutcome;
import uk.cdop.casebook.casework.chase.EscalationTheme;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.casework.document.DocumentKind;
import uk.cdop.casebook.casework.duplicate.MatchPair;
import uk.cdop.casebook.casework.family.FamilyEvent;
import uk.cdop.casebook.casework.family.FamilyLetterKind;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.hold.HoldTracking;
import uk.cdop.casebook.casework.jointresponse.JarMeeting;
import uk.cdop.casebook.casework.letter.LetterKind;
import uk.cdop.casebook.casework.letter.LetterTemplate;
import uk.cdop.casebook.casework.letter.Letterhead;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.pack.PackCopy;
import uk.cdop.casebook.casework.people.Role;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.casework.similar.ClusterAnswer;
import uk.cdop.casebook.casework.transfer.ReviewAreaReason;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.agencyreturn.AdoptAnswer;
import uk.cdop.casebook.office.agencyreturn.EndRequest;
import uk.cdop.casebook.office.agencyreturn.MakeRequests;
import uk.cdop.casebook.office.agencyreturn.RecordReturn;
import uk.cdop.casebook.office.agencyreturn.ReplaceAskRules;
import uk.cdop.casebook.office.agencyreturn.SendRequests;
import uk.cdop.casebook.office.agencyreturn.ShowAskRules;
import uk.cdop.casebook.office.agencyreturn.ShowRequests;
import uk.cdop.casebook.office.agencyreturn.WriteRequestFiles;
import uk.cdop.casebook.office.analysis.CorrectAnalysis;
import uk.cdop.casebook.office.analysis.DeferCase;
import uk.cdop.casebook.office.analysis.RecordFactorResponse;
import uk.cdop.casebook.office.analysis.RecordFinding;
import uk.cdop.casebook.office.analysis.RunChecks;
import uk.cdop.casebook.office.analysis.ShowFindings;
import uk.cdop.casebook.office.analysis.ShowRecurrence;
import uk.cdop.casebook.office.analysis.RecordReturned;
import uk.cdop.casebook.office.analysis.SignOff;
import uk.cdop.casebook.office.annualtables.AcceptDoubts;
import uk.cdop.casebook.office.annualtables.EditDisclosureRule;
import uk.cdop.casebook.office.annualtables.EditReference;
import uk.cdop.casebook.office.annualtables.PrepareAnnualStatistics;
import uk.cdop.casebook.office.annualtables.SetReleaseDays;
import uk.cdop.casebook.office.annualtables.SetWholeYears;
import uk.cdop.casebook.office.annualtables.WriteAnnualReport;
import uk.cdop.casebook.office.annualtables.WriteAnnualStatistics;
import uk.cdop.casebook.office.annualtables.WriteInternalWorkbook;
import uk.cdop.casebook.office.area.LoadPostcodes;
import uk.cdop.casebook.office.area.ShowPostcodes;
import uk.cdop.casebook.office.backup.BackUpVault;
import uk.cdop.casebook.office.backup.CheckVault;
import uk.cdop.casebook.office.casefile.CorrectCase;
import uk.cdop.casebook.office.casefile.ListCases;
import uk.cdop.casebook.office.casefile.ShowCase;
import uk.cdop.casebook.office.chase.EscalateRequest;
import uk.cdop.casebook.office.chase.ListEscalations;
import uk.cdop.casebook.office.chase.PlanChase;
import uk.cdop.casebook.office.chase.RecordEscalationOutcome;
import uk.cdop.casebook.office.chase.RunChase;
import uk.cdop.casebook.office.chase.WriteEscalationLetter;
import uk.cdop.casebook.office.chronology.ShowChronology;
import uk.cdop.casebook.office.contact.ImportContacts;
import uk.cdop.casebook.office.contact.KeepContact;
import uk.cdop.casebook.office.contact.ListContacts;
import uk.cdop.casebook.office.dashboard.PrepareDashboard;
import uk.cdop.casebook.office.dashboard.WriteDashboard;
import uk.cdop.casebook.office.deadline.ReplaceLimits;
import uk.cdop.casebook.office.deadline.SetWorkStart;
import uk.cdop.casebook.office.deadline.ShowLimits;
import uk.cdop.casebook.office.deadline.ShowWorkStart;
import uk.cdop.casebook.office.demonstration.GenerateCases;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.document.AttachDocument;
import uk.cdop.casebook.office.document.ListDocuments;
import uk.cdop.casebook.office.document.OpenDocument;
import uk.cdop.casebook.office.document.WithdrawDocument;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.duplicate.DecideMatch;
import uk.cdop.casebook.office.duplicate.FindLikelyMatches;
import uk.cdop.casebook.office.duplicate.ListOpenMatches;
import uk.cdop.casebook.office.duplicate.ListRelatedCases;
import uk.cdop.casebook.office.duplicate.MergeCases;
import uk.cdop.casebook.office.duplicate.ShowMatch;
import uk.cdop.casebook.office.duplicate.UndoMerge;
import uk.cdop.casebook.office.family.AddFamilyQuestion;
import uk.cdop.casebook.office.family.EditGuardDays;
import uk.cdop.casebook.office.family.RecordFamilyEvent;
import uk.cdop.casebook.office.family.ShowFamily;
import uk.cdop.casebook.office.family.WriteFamilyLetter;
import uk.cdop.casebook.office.form.CarryFormForward;
import uk.cdop.casebook.office.form.CompleteForm;
import uk.cdop.casebook.office.form.FormRef;
import uk.cdop.casebook.office.form.CorrectAnswers;
import uk.cdop.casebook.office.form.ListCaseForms;
import uk.cdop.casebook.office.form.ListFormVersions;
import uk.cdop.casebook.office.form.LoadFormVersion;
import uk.cdop.casebook.office.form.OpenForm;
import uk.cdop.casebook.office.form.PrintForm;
import uk.cdop.casebook.office.form.ReopenForm;
import uk.cdop.casebook.office.form.SaveAnswers;
import uk.cdop.casebook.office.form.ShowForm;
import uk.cdop.casebook.office.form.TakeBackAnswers;
import uk.cdop.casebook.office.hold.ChangeProcess;
import uk.cdop.casebook.office.hold.CloseProcess;
import uk.cdop.casebook.office.hold.EditProcessRules;
import uk.cdop.casebook.office.hold.ListProcesses;
import uk.cdop.casebook.office.hold.MarkChecked;
import uk.cdop.casebook.office.hold.OpenProcess;
import uk.cdop.casebook.office.hold.RemoveProcess;
import uk.cdop.casebook.office.hold.ProcessEntry;
import uk.cdop.casebook.office.hold.RecordCdrm;
import uk.cdop.casebook.office.hold.RecordCoronerEvent;
import uk.cdop.casebook.office.hold.RecordJarMeeting;
import uk.cdop.casebook.office.hold.RecordJointResponse;
import uk.cdop.casebook.office.importing.ImportFiles;
import uk.cdop.casebook.office.letter.KeepLetterTemplate;
import uk.cdop.casebook.office.letter.KeepLetterhead;
import uk.cdop.casebook.office.letter.ShowLetterTemplates;
import uk.cdop.casebook.office.ncmdreturn.ConfirmReturn;
import uk.cdop.casebook.office.ncmdreturn.CountAnswers;
import uk.cdop.casebook.office.ncmdreturn.EditAgencyForms;
import uk.cdop.casebook.office.ncmdreturn.EditReturnFields;
import uk.cdop.casebook.office.ncmdreturn.KeepReportedCounts;
import uk.cdop.casebook.office.ncmdreturn.KeyAnswers;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn;
import uk.cdop.casebook.office.ncmdreturn.ReconcileReturn;
import uk.cdop.casebook.office.ncmdreturn.ShowKeyIn;
import uk.cdop.casebook.office.ncmdreturn.ShowReturnFields;
import uk.cdop.casebook.office.ncmdreturn.TakeBackKeyed;
import uk.cdop.casebook.office.ncmdreturn.WriteReturn;
import uk.cdop.casebook.office.notification.AcceptCase;
import uk.cdop.casebook.office.notification.AddNotice;
import uk.cdop.casebook.office.notification.DecideScope;
import uk.cdop.casebook.office.notification.DiscardDraft;
import uk.cdop.casebook.office.notification.ListDrafts;
import uk.cdop.casebook.office.notification.RecordNcmdTold;
import uk.cdop.casebook.office.notification.RegisterNotification;
import uk.cdop.casebook.office.notification.SaveDraft;
import uk.cdop.casebook.office.notification.ShowNcmdNotice;
import uk.cdop.casebook.office.notification.ShowScope;
import uk.cdop.casebook.office.notification.TakeBackNcmdTold;
import uk.cdop.casebook.office.notification.TriageNotice;
import uk.cdop.casebook.office.pack.AddLatePaper;
import uk.cdop.casebook.office.pack.BuildPack;
import uk.cdop.casebook.office.pack.CheckPack;
import uk.cdop.casebook.office.pack.EditPackTemplate;
import uk.cdop.casebook.office.pack.ReadLatePaper;
import uk.cdop.casebook.office.pack.RecordCopy;
import uk.cdop.casebook.office.pack.ReleasePack;
import uk.cdop.casebook.office.pack.ResolveHit;
import uk.cdop.casebook.office.pack.ShowPack;
import uk.cdop.casebook.office.pack.WriteCopies;
import uk.cdop.casebook.office.pack.WriteLeakReport;
import uk.cdop.casebook.office.people.AddPerson;
import uk.cdop.casebook.office.people.ListPeople;
import uk.cdop.casebook.office.savedlist.RememberPlace;
import uk.cdop.casebook.office.savedlist.RemoveList;
import uk.cdop.casebook.office.savedlist.RenameList;
import uk.cdop.casebook.office.savedlist.RestoreList;
import uk.cdop.casebook.office.savedlist.SaveList;
import uk.cdop.casebook.office.savedlist.ShowPlace;
import uk.cdop.casebook.office.savedlist.ShowSavedLists;
import uk.cdop.casebook.office.similar.AnswerClusterQuestion;
import uk.cdop.casebook.office.similar.FindSimilarDeaths;
import uk.cdop.casebook.office.transfer.ListLedger;
import uk.cdop.casebook.office.transfer.RecordLearning;
import uk.cdop.casebook.office.transfer.RecordReceipt;
import uk.cdop.casebook.office.transfer.RegisterTransferIn;
import uk.cdop.casebook.office.transfer.TransferIn;
import uk.cdop.casebook.office.transfer.TransferOut;
import uk.cdop.casebook.office.transfer.WriteTransferPack;
import uk.cdop.casebook.office.work.PrintWhereWeAre;
import uk.cdop.casebook.office.work.ReplaceRequirements;
import uk.cdop.casebook.office.work.ShowRequirements;
import uk.cdop.casebook.office.work.ShowToday;
import uk.cdop.casebook.office.work.ShowWhereWeAre;
import uk.cdop.casebook.statistics.reference.ReferenceList;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.Quarter;

/** How each use case is called by the test that walks them all; a new use case is added here. */
final class UseCaseCalls {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final CaseNumber CASE = new CaseNumber("CDOP-2023-0001");
    private static final ProcessEntry PROCESS = new ProcessEntry(
            HoldKind.INQUEST, Optional.empty(), LocalDate.of(2024, 1, 2), Optional.empty(), Optional.empty(), Optional.empty(), false, true, HoldTracking.NONE);

    private UseCaseCalls() {}

    /** A call of every use case, with whatever it needs to be called at all. */
    static Map<Class<?>, Consumer<UseCases>> all() {
        Map<Class<?>, Consumer<UseCases>> calls = new HashMap<>();
        Path out = Path.of("target", "never-written");
        calls.put(CarryFormForward.class, office -> office.forms().carryFormForward().carry(
                new CarryFormForward.CarryFormForwardCommand(FormRef.notification(CASE), 0, LocalDate.of(2022, 4, 1))));
        calls.put(LoadFormVersion.class, office -> office.forms().loadFormVersion().load(List.of()));
        calls.put(ListFormVersions.class, office -> office.forms().listFormVersions().list());
        calls.put(ListCases.class, office -> office.listCases().list(CaseQuery.everything()));
        calls.put(ShowCase.class, office -> office.showCase().show(CASE));
        calls.put(CorrectCase.class, office -> office.correctCase().correct(
                new CorrectCase.CorrectCaseCommand(CASE, 1, Map.of(), "a reason")));
        calls.put(ImportFiles.class, office -> office.importFiles().importFiles(
                List.of(), Optional.empty(), false, Progress.NONE));
        calls.put(PrepareAnnualStatistics.class, office -> office.prepareStatistics()
                .prepare(YEAR, Publication.Edition.RESTRICTED));
        calls.put(WriteAnnualStatistics.class, office -> office.writeStatistics()
                .write(YEAR, Publication.Edition.RESTRICTED, out, Progress.NONE));
        calls.put(PrepareDashboard.class, office -> office.dashboard().prepareDashboard().prepare(Quarter.of(YEAR.firstDay())));
        calls.put(WriteDashboard.class, office -> office.dashboard().writeDashboard().write(Quarter.of(YEAR.firstDay()), out, Progress.NONE));
        calls.put(AcceptDoubts.class, office -> office.acceptDoubts().accept(YEAR, List.of(), "a reason"));
        calls.put(EditDisclosureRule.class, office -> office.editDisclosureRule().show());
        calls.put(WriteAnnualReport.class, office -> office.reports().writeReport()
                .write(YEAR, Publication.Edition.RESTRICTED, out.resolve("report.docx"), Progress.NONE));
        calls.put(WriteInternalWorkbook.class, office -> office.reports().writeInternalWorkbook().write(YEAR, out, Progress.NONE));
        calls.put(SetReleaseDays.class, office -> office.reports().releaseDays().set(YEAR, Optional.empty(), Optional.empty()));
        calls.put(SetWholeYears.class, office -> office.reports().wholeYears().set(Optional.empty()));
        calls.put(EditReference.class, office -> office.editReference().show(ReferenceList.DENOMINATORS));
        calls.put(PrepareReturn.class, office -> office.prepareReturn().prepare(YEAR));
        calls.put(WriteReturn.class, office -> office.writeReturn().write(YEAR, out, Progress.NONE));
        calls.put(GenerateCases.class, office -> office.generateCases().generate(
                1, 1, LocalDate.of(2023, 4, 1), LocalDate.of(2024, 3, 31), Progress.NONE));
        calls.put(RegisterNotification.class, office -> office.registerNotification().register(
                new RegisterNotification.RegisterNotificationCommand(Answers.NONE, NotificationRoute.REGISTRAR,
                        Optional.empty(), Optional.empty(), LocalDate.of(2024, 1, 2), Optional.empty())));
        calls.put(ShowKeyIn.class, office -> office.ncmdReturn().showKeyIn().show(CASE, YEAR));
        calls.put(KeyAnswers.class, office -> office.ncmdReturn().keyAnswers().key(new KeyAnswers.KeyCommand(CASE, YEAR, KeyedForm.of(FormCode.NOTIFICATION), List.of())));
        calls.put(CountAnswers.class, office -> office.ncmdReturn().countAnswers().count(YEAR));
        calls.put(ReconcileReturn.class, office -> office.ncmdReturn().reconcileReturn().reconcile(YEAR));
        calls.put(KeepReportedCounts.class, office -> office.ncmdReturn().keepReportedCounts().keep(YEAR, "nothing"));
        calls.put(TakeBackKeyed.class, office -> office.ncmdReturn().takeBackKeyed().takeBack(CASE, KeyedForm.of(FormCode.NOTIFICATION), FieldKey.of("sex")));
        calls.put(ConfirmReturn.class, office -> office.ncmdReturn().confirmReturn().confirm(CASE, YEAR, KeyedForm.of(FormCode.NOTIFICATION), LocalDate.of(2024, 1, 2)));
        calls.put(ShowReturnFields.class, office -> office.showReturnFields().show(Optional.empty()));
        calls.put(EditAgencyForms.class, office -> office.ncmdReturn().editAgencyForms().areKeyed());
        calls.put(EditReturnFields.class, office -> office.editReturnFields().replace("form,field,needed,mark\n", Optional.empty()));
        calls.put(BackUpVault.class, office -> office.backUpVault().backUp(out));
        calls.put(ListPeople.class, office -> office.listPeople().list());
        calls.put(AddPerson.class, office -> office.addPerson().add("Sample Person", Set.of(Role.CHAIR), "a".toCharArray()));
        calls.put(ListProcesses.class, office -> office.processes().listProcesses().list(CASE));
        calls.put(OpenProcess.class, office -> office.processes().openProcess().open(new OpenProcess.OpenProcessCommand(CASE, 1, PROCESS)));
        calls.put(ChangeProcess.class, office -> office.processes().changeProcess().change(
                new ChangeProcess.ChangeProcessCommand(CASE, 1, new UUID(0, 1), PROCESS, "a reason")));
        calls.put(RemoveProcess.class, office -> office.processes().removeProcess().remove(new RemoveProcess.RemoveProcessCommand(CASE, 0, new java.util.UUID(1, 1), "A reason")));
        calls.put(CloseProcess.class, office -> office.processes().closeProcess().close(
                new CloseProcess.CloseProcessCommand(CASE, 1, new UUID(0, 1), LocalDate.of(2024, 1, 2), "an outcome")));
        calls.put(MarkChecked.class, office -> office.processes().markChecked().mark(CASE, 1, new UUID(0, 1)));
        calls.put(RecordCoronerEvent.class, office -> office.processes().recordCoronerEvent().record(
                new RecordCoronerEvent.CoronerCommand(CASE, 1, Optional.empty(), Answers.NONE)));
        calls.put(RecordJointResponse.class, office -> office.processes().recordJointResponse().record(
                new RecordJointResponse.JointResponseCommand(CASE, 1, "decision", Answers.NONE)));
        calls.put(RecordJarMeeting.class, office -> office.processes().recordJarMeeting().record(
                new RecordJarMeeting.JarMeetingCommand(CASE, 1, JarMeeting.FIRST, Answers.NONE)));
        calls.put(RecordCdrm.class, office -> office.processes().recordCdrm().record(new RecordCdrm.CdrmCommand(CASE, 1, Cdrm.NOT_YET)));
        FactorKey factor = FactorKey.first(FactorDomain.CHILD, "A_ASTHMA");
        calls.put(RecordFinding.class, office -> office.findings().recordFinding().record(new RecordFinding.RecordFindingCommand(CASE, Map.of())));
        calls.put(RecordFactorResponse.class, office -> office.findings().recordFactorResponse().record(new RecordFactorResponse.FactorResponseCommand(
                CASE, factor, ResponseKind.NOTHING, Optional.empty(), "A reason", Optional.empty(), Optional.empty(), Optional.empty())));
        calls.put(ShowFindings.class, office -> office.findings().showFindings().show(CASE));
        calls.put(RunChecks.class, office -> office.findings().runChecks().run(CASE));
        calls.put(SignOff.class, office -> office.findings().signOff().signOff(new SignOff.SignOffCommand(CASE, Map.of(), Optional.empty())));
        calls.put(RecordReturned.class, office -> office.findings().recordReturned().record(CASE, LocalDate.of(2024, 1, 2)));
        calls.put(DeferCase.class, office -> office.findings().deferCase().defer(CASE, "A reason"));
        calls.put(CorrectAnalysis.class, office -> office.findings().correctAnalysis().correct(new CorrectAnalysis.CorrectAnalysisCommand(CASE, Map.of(), "A reason")));
        calls.put(ShowRecurrence.class, office -> office.findings().showRecurrence().show(CASE, List.of(), Optional.empty()));
        calls.put(EditProcessRules.class, office -> office.processes().editProcessRules().show());
        calls.put(ShowFamily.class, office -> office.family().showFamily().show(CASE));
        calls.put(RecordFamilyEvent.class, office -> office.family().recordFamilyEvent().record(
                new RecordFamilyEvent.FamilyCommand(CASE, 0, new FamilyEvent.GuideGiven(LocalDate.of(2024, 1, 2)))));
        calls.put(AddFamilyQuestion.class, office -> office.family().addFamilyQuestion().add(CASE, 0, LocalDate.of(2024, 1, 2), "A question?"));
        calls.put(WriteFamilyLetter.class, office -> office.family().writeFamilyLetter().write(new WriteFamilyLetter.FamilyLetterCommand(
                CASE, FamilyLetterKind.FIRST, LocalDate.of(2024, 1, 2), Optional.empty(), out, "")));
        calls.put(EditGuardDays.class, office -> office.family().editGuardDays().show());
        FormRef form = FormRef.of(CASE, new UUID(0, 3));
        calls.put(CorrectAnswers.class, office -> office.forms().correctAnswers().correct(new CorrectAnswers.CorrectAnswersCommand(
                uk.cdop.casebook.office.form.FormRef.notification(CASE), 0, java.util.Map.of(), "A reason")));
        calls.put(ListCaseForms.class, office -> office.forms().listCaseForms().list(CASE));
        calls.put(OpenForm.class, office -> office.forms().openForm().open(CASE, FormCode.REPORTING));
        calls.put(ShowForm.class, office -> office.forms().showForm().show(form));
        calls.put(SaveAnswers.class, office -> office.forms().saveAnswers().save(new SaveAnswers.SaveAnswersCommand(form, 1, Map.of())));
        calls.put(TakeBackAnswers.class, office -> office.forms().takeBackAnswers().take(form, 1, TakeBackAnswers.Direction.BACK));
        calls.put(CompleteForm.class, office -> office.forms().completeForm().complete(form, 1));
        calls.put(ReopenForm.class, office -> office.forms().reopenForm().reopen(form, 1));
        calls.put(PrintForm.class, office -> office.forms().printForm().print(form, out));
        calls.put(CheckVault.class, office -> office.checkVault().check());
        calls.put(AttachDocument.class, office -> office.documents().attachDocument().attach(new AttachDocument.AttachDocumentCommand(
                CASE, out, "A sample report", DocumentKind.OTHER, false, Optional.empty())));
        calls.put(ListDocuments.class, office -> office.documents().listDocuments().list(CASE));
        calls.put(OpenDocument.class, office -> office.documents().openDocument().open(new UUID(1, 1)));
        calls.put(FindSimilarDeaths.class, office -> office.documents().findSimilarDeaths().find(CASE));
        calls.put(AnswerClusterQuestion.class, office -> office.documents().answerClusterQuestion().answer(CASE, ClusterAnswer.Linked.LINKED, "a reason"));
        calls.put(ShowChronology.class, office -> office.documents().showChronology().show(CASE));
        calls.put(WithdrawDocument.class, office -> office.documents().withdrawDocument().restore(new UUID(1, 1)));
        calls.put(ShowLetterTemplates.class, office -> office.chase().showLetterTemplates().show());
        calls.put(KeepLetterTemplate.class, office -> office.chase().keepLetterTemplate().keep(
                new LetterTemplate(LetterKind.CLOSURE, 1, "Closed", "{{case_reference}} is closed.")));
        calls.put(KeepLetterhead.class, office -> office.chase().keepLetterhead().keep(Letterhead.NONE_YET));
        calls.put(PlanChase.class, office -> office.chase().planChase().plan(LocalDate.of(2024, 3, 14)));
        calls.put(RunChase.class, office -> office.chase().runChase().run(LocalDate.of(2024, 3, 14), out, Progress.NONE));
        calls.put(EscalateRequest.class, office -> office.chase().escalateRequest().escalate(
                new EscalateRequest.EscalateRequestCommand(new UUID(1, 1), EscalationTheme.OTHER, "Sample Person")));
        calls.put(RecordEscalationOutcome.class, office -> office.chase().recordEscalationOutcome().record(
                new RecordEscalationOutcome.RecordEscalationOutcomeCommand(new UUID(1, 1), EscalationOutcome.ANSWERED, LocalDate.of(2024, 3, 14), "")));
        calls.put(WriteEscalationLetter.class, office -> office.chase().writeEscalationLetter().write(new UUID(0, 1), Path.of("nowhere"), Progress.NONE));
        calls.put(ListEscalations.class, office -> office.chase().listEscalations().list());
        calls.put(ListContacts.class, office -> office.agencies().listContacts().list());
        calls.put(KeepContact.class, office -> office.agencies().keepContact().keep(new KeepContact.KeepContactCommand.OfAgency(
                Optional.empty(), 0, "Sample Practice", "gp", Optional.empty(), ValidDates.ALWAYS)));
        calls.put(ShowAskRules.class, office -> office.agencies().showAskRules().show());
        calls.put(ReplaceAskRules.class, office -> office.agencies().replaceAskRules().replace("no rules"));
        calls.put(ShowRequests.class, office -> office.agencies().showRequests().show(CASE));
        calls.put(MakeRequests.class, office -> office.agencies().makeRequests().make(CASE, List.of()));
        calls.put(SendRequests.class, office -> office.agencies().sendRequests().send(new SendRequests.SendCommand(
                new UUID(0, 1), 0, Optional.empty(), Optional.empty(), List.of(), LocalDate.of(2024, 1, 2))));
        calls.put(RecordReturn.class, office -> office.agencies().recordReturn().record(
                new RecordReturn.ReturnCommand(new UUID(0, 1), 0, LocalDate.of(2024, 1, 2), List.of())));
        calls.put(EndRequest.class, office -> office.agencies().endRequest().end(
                new EndRequest.EndCommand(new UUID(0, 1), 0, EndRequest.How.WAIVE, LocalDate.of(2024, 1, 2), "a reason")));
        calls.put(AdoptAnswer.class, office -> office.agencies().adoptAnswer().adopt(new AdoptAnswer.AdoptCommand(
                CASE, FieldKey.of("sex"), new Conflict.Saying("Notification form", LocalDate.of(2024, 1, 2), FormCode.NOTIFICATION,
                        FieldKey.of("sex"), Answer.given("F")), "a reason")));
        intake(calls);
        calls.put(ImportContacts.class, office -> office.agencies().importContacts().importFrom(out));
        calls.put(WriteRequestFiles.class, office -> office.agencies().writeRequestFiles().write(new UUID(0, 1), out, Set.of(), Progress.NONE));
        calls.put(ShowToday.class, office -> office.work().showToday().show());
        calls.put(ShowWhereWeAre.class, office -> office.work().showWhereWeAre().show(CASE));
        calls.put(PrintWhereWeAre.class, office -> office.work().printWhereWeAre().print(CASE, out));
        calls.put(ShowLimits.class, office -> office.work().showLimits().show());
        calls.put(ReplaceLimits.class, office -> office.work().replaceLimits().replace(List.of()));
        calls.put(ShowWorkStart.class, office -> office.work().showWorkStart().show());
        calls.put(SetWorkStart.class, office -> office.work().setWorkStart().set(Optional.empty()));
        calls.put(ShowRequirements.class, office -> office.work().showRequirements().show());
        calls.put(ReplaceRequirements.class, office -> office.work().replaceRequirements().replace(List.of()));
        calls.put(ShowSavedLists.class, office -> office.work().showSavedLists().show());
        calls.put(SaveList.class, office -> office.work().saveList().save(new SaveList.SaveListCommand("A list", false, CaseQuery.everything(), List.of())));
        calls.put(RenameList.class, office -> office.work().renameList().rename(new UUID(0, 1), "A list"));
        calls.put(RemoveList.class, office -> office.work().removeList().remove(new UUID(0, 1)));
        calls.put(RestoreList.class, office -> office.work().restoreList().restore(new UUID(0, 1)));
        calls.put(ShowPlace.class, office -> office.work().showPlace().show());
        calls.put(RememberPlace.class, office -> office.work().rememberPlace().remember("TODAY"));
        intake(calls);
        matching(calls, out);
        session(calls);
        PanelCalls.add(calls, out);
        papers(calls, out);
        AfterPanelCalls.into(calls, out);
        return calls;
    }

    private static void session(Map<Class<?>, Consumer<UseCases>> calls) {
        var meeting = new uk.cdop.casebook.casework.reference.MeetingNumber("PANEL-2024-01");
        calls.put(uk.cdop.casebook.office.session.ShowSession.class, office -> office.session().showSession().show(meeting));
        calls.put(uk.cdop.casebook.office.session.ShowGuidance.class, office -> office.session().showGuidance().show());
        calls.put(uk.cdop.casebook.office.ruletext.RuleText.class, office -> office.session().editGuidance().show());
        calls.put(uk.cdop.casebook.office.session.KeepSessionPlace.class, office -> office.session().keepSessionPlace().last(meeting));
    }

    private static void papers(Map<Class<?>, Consumer<UseCases>> calls, Path out) {
        MeetingNumber meeting = new MeetingNumber("PANEL-2024-01");
        calls.put(BuildPack.class, office -> office.pack().buildPack().build(meeting));
        calls.put(AddLatePaper.class, office -> office.pack().addLatePaper().add(meeting, CASE, "A title", "A text"));
        calls.put(CheckPack.class, office -> office.pack().checkPack().check(meeting));
        calls.put(ResolveHit.class, office -> office.pack().resolveHit().keep(meeting, 0, "a reason"));
        calls.put(ReleasePack.class, office -> office.pack().releasePack().release(meeting, List.of("Sample Holder")));
        calls.put(RecordCopy.class, office -> office.pack().recordCopy().record(meeting, 1, PackCopy.Step.SIGNED_OUT, LocalDate.of(2024, 1, 2)));
        calls.put(WriteCopies.class, office -> office.pack().writeCopies().write(meeting, out, Progress.NONE));
        calls.put(ReadLatePaper.class, office -> office.pack().readLatePaper().read(out));
        calls.put(WriteLeakReport.class, office -> office.pack().writeLeakReport().write(meeting, out, Progress.NONE));
        calls.put(ShowPack.class, office -> office.pack().showPack().show(meeting));
        calls.put(EditPackTemplate.class, office -> office.pack().editPackTemplate().show());
    }

    private static void intake(Map<Class<?>, Consumer<UseCases>> calls) {
        LocalDate day = LocalDate.of(2024, 1, 2);
        calls.put(TriageNotice.class, office -> office.intake().triageNotice().triage(
                new TriageNotice.TriageNoticeCommand(Answers.NONE, day, Optional.empty())));
        calls.put(AddNotice.class, office -> office.intake().addNotice().add(new AddNotice.AddNoticeCommand(
                CASE, NotificationRoute.REGISTRAR, Optional.empty(), Optional.empty(), day, Optional.empty())));
        calls.put(AcceptCase.class, office -> office.intake().acceptCase().accept(
                new AcceptCase.AcceptCaseCommand(CASE, 1, Optional.empty())));
        calls.put(DecideScope.class, office -> office.intake().decideScope().decide(new DecideScope.DecideScopeCommand(CASE, 1, Map.of())));
        calls.put(ShowNcmdNotice.class, office -> office.intake().showNcmdNotice().show(CASE));
        calls.put(RecordNcmdTold.class, office -> office.intake().recordNcmdTold().record(CASE, day, Optional.empty()));
        calls.put(TakeBackNcmdTold.class, office -> office.intake().takeBackNcmdTold().takeBack(CASE));
        calls.put(ShowScope.class, office -> office.intake().showScope().show(CASE));
        calls.put(SaveDraft.class, office -> office.intake().saveDraft().save(Optional.empty(), Map.of()));
        calls.put(ListDrafts.class, office -> office.intake().listDrafts().list());
        calls.put(DiscardDraft.class, office -> office.intake().discardDraft().discard(new UUID(0, 1)));
        calls.put(LoadPostcodes.class, office -> office.intake().loadPostcodes().load(new LoadPostcodes.LoadPostcodesCommand(
                Path.of("none.csv"), day, Optional.empty(), "IMD", Map.of()), Progress.NONE));
        calls.put(ShowPostcodes.class, office -> office.intake().showPostcodes().show());
    }

    private static void matching(Map<Class<?>, Consumer<UseCases>> calls, Path out) {
        MatchPair pair = MatchPair.of(CASE, new CaseNumber("CDOP-2023-0002"));
        calls.put(FindLikelyMatches.class, office -> office.matching().findLikelyMatches().forAnswers(Answers.NONE));
        calls.put(ListOpenMatches.class, office -> office.matching().listOpenMatches().list());
        calls.put(ShowMatch.class, office -> office.matching().showMatch().show(pair));
        calls.put(DecideMatch.class, office -> office.matching().decideMatch().takeBack(pair));
        calls.put(MergeCases.class, office -> office.matching().mergeCases().merge(
                new MergeCases.MergeCasesCommand(pair.first(), 0, pair.second(), 0, true, "a reason")));
        calls.put(UndoMerge.class, office -> office.matching().undoMerge().undo(CASE));
        calls.put(ListRelatedCases.class, office -> office.matching().listRelatedCases().of(CASE));
        calls.put(ListLedger.class, office -> office.matching().listLedger().list());
        calls.put(TransferOut.class, office -> office.matching().transferOut().transfer(new TransferOut.TransferOutCommand(
                CASE, "Sample CDOP", ReviewAreaReason.RESIDENCE, Optional.empty(), LocalDate.of(2024, 1, 2), Optional.empty())));
        calls.put(TransferIn.class, office -> office.matching().transferIn().transfer(new TransferIn.TransferInCommand(
                CASE, "Sample CDOP", ReviewAreaReason.RESIDENCE, Optional.empty(), LocalDate.of(2024, 1, 2))));
        calls.put(RecordReceipt.class, office -> office.matching().recordReceipt().sent(CASE, LocalDate.of(2024, 1, 2)));
        calls.put(RecordLearning.class, office -> office.matching().recordLearning().record(new RecordLearning.RecordLearningCommand(
                CASE, TransferDirection.OUT, LocalDate.of(2024, 1, 2), Optional.empty())));
        calls.put(WriteTransferPack.class, office -> office.matching().writeTransferPack().write(CASE, out, Progress.NONE));
        calls.put(RegisterTransferIn.class, office -> office.matching().registerTransferIn().look(out));
    }
}
