package uk.cdop.casebook.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.deadline.DeadlineFacts;
import uk.cdop.casebook.casework.deadline.ProcessEvents;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.readiness.Blocker;
import uk.cdop.casebook.casework.readiness.Requirement;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.WorkStore;

/** What the cases of a desk give to do, in memory: open cases wait for a form each. */
record DeskWork(List<CaseFile> open) implements WorkStore {

    static DeskWork of(List<CaseFile> files) {
        return new DeskWork(files.stream().filter(file -> file.stage().isOpen()).toList());
    }

    @Override
    public List<Blocker> blockersOf(CaseNumber number) {
        return open.stream().anyMatch(file -> file.number().equals(number) && file.stage() == CaseStage.GATHERING_INFORMATION) ? List.of(form()) : List.of();
    }

    private static Blocker form() {
        LocalDate due = DeskOffice.TODAY.minusDays(3);
        return new Blocker(Requirement.AGENCY_RETURNS, "Form outstanding from Example Surgery, due 31 May 2024: chase or waive", Optional.of(due.minusDays(21)), Optional.of(due), "coordinator");
    }

    @Override
    public void keepBlockers(CaseNumber number, List<Blocker> blockers) {}

    @Override
    public List<WaitingCase> waiting() {
        return open.stream()
                .map(file -> new WaitingCase(file.number(), file.stage(), file.dateNotified(), true, true, DeadlineFacts.of(file, ProcessEvents.NONE)))
                .toList();
    }

    @Override
    public List<DueBlocker> blockersDueBy(LocalDate day) {
        return open.stream().filter(file -> file.stage() == CaseStage.GATHERING_INFORMATION).map(file -> new DueBlocker(file.number(), form())).toList();
    }

    @Override
    public List<NewCase> marked() {
        return List.of();
    }

    @Override
    public List<ProcessDates> processDates() {
        return List.of();
    }

    @Override
    public List<FamilyToWrite> familiesToWrite() {
        return List.of();
    }

    @Override
    public List<OpenProcess> openProcesses() {
        return open.stream().filter(file -> file.blocker().isPresent())
                .map(file -> new OpenProcess(file.number(), HoldKind.INQUEST, DeskOffice.TODAY.minusDays(52)))
                .toList();
    }
}
