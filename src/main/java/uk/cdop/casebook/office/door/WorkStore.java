package uk.cdop.casebook.office.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.deadline.DeadlineFacts;
import uk.cdop.casebook.casework.family.FamilyLedger;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.readiness.Blocker;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FieldKey;

/** Keeps what each case waits for, and reads across all open cases what a day's work is made of. */
public interface WorkStore {

    /** As they were after the last change of the case, the one to lift first leading. */
    List<Blocker> blockersOf(CaseNumber number);

    void keepBlockers(CaseNumber number, List<Blocker> blockers);

    /** Every case that the panel still has to review, in the order of the references. */
    List<WaitingCase> waiting();

    /** Those kept for open cases, with a day by which they should be gone that is not after the given one. */
    List<DueBlocker> blockersDueBy(LocalDate day);

    /** Every open process of a case that the panel still has to review. */
    List<OpenProcess> openProcesses();

    /** New cases whose notice asks for the immediate attention of the national database, which nobody recorded as told. */
    List<NewCase> marked();

    /** The dates known of each process of a case that the panel still has to review, process by process. */
    List<ProcessDates> processDates();

    /** Families to whom something is still to be written: a question of theirs is open, or feedback was agreed and not given. */
    List<FamilyToWrite> familiesToWrite();

    record NewCase(CaseNumber number, LocalDate notified) {}

    /** @param open whether the process still runs */
    record ProcessDates(CaseNumber number, boolean open, Map<FieldKey, LocalDate> dates) {}

    /** @param ledger only the days and wishes that keep a letter back */
    record FamilyToWrite(CaseNumber number, Optional<LocalDate> born, LocalDate died, FamilyLedger ledger) {}

    /**
     * @param since     the day it came to its stage
     * @param keyWorker whether a key worker of the family is named
     * @param ncmdTold  whether somebody recorded that the national database was told
     */
    record WaitingCase(CaseNumber number, CaseStage stage, LocalDate since, boolean keyWorker, boolean ncmdTold, DeadlineFacts facts) {}

    /** @param lastAsked the day somebody last asked how it stands, or it was opened */
    record OpenProcess(CaseNumber number, HoldKind kind, LocalDate lastAsked) {}

    record DueBlocker(CaseNumber number, Blocker blocker) {}
}
