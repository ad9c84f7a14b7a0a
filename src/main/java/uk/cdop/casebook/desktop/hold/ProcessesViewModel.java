package uk.cdop.casebook.desktop.hold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import uk.cdop.casebook.casework.cdrm.Cdrm;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.hold.HoldTracking;
import uk.cdop.casebook.casework.hold.ProcessChecks;
import uk.cdop.casebook.casework.hold.ProcessFact;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.entry.Entry;
import uk.cdop.casebook.desktop.entry.EntryPart;
import uk.cdop.casebook.desktop.entry.EntrySheet;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.desk.ProcessesDesk;
import uk.cdop.casebook.office.hold.ChangeProcess.ChangeProcessCommand;
import uk.cdop.casebook.office.hold.CloseProcess.CloseProcessCommand;
import uk.cdop.casebook.office.hold.OpenProcess.OpenProcessCommand;
import uk.cdop.casebook.office.hold.ProcessEntry;
import uk.cdop.casebook.office.hold.RecordCdrm.CdrmCommand;
import uk.cdop.casebook.office.hold.RecordCoronerEvent.CoronerCommand;
import uk.cdop.casebook.office.hold.RecordJarMeeting.JarMeetingCommand;
import uk.cdop.casebook.office.hold.RecordJointResponse.JointResponseCommand;
import uk.cdop.casebook.office.hold.RemoveProcess.RemoveProcessCommand;

/** What runs beside the review of the case in view: shows it, and opens the sheet that changes a part of it. */
public final class ProcessesViewModel {

    private static final String BLANKS = "In a field, F2 says not known, F3 not applicable, F4 refused. Ctrl+Enter saves.";

    private final ProcessesDesk can;
    private final LocalDate today;
    private final EntryPart<ProcessesPage> part;

    /** Tells {@code afterwards} when something was recorded, so that the case is read again. */
    public ProcessesViewModel(ProcessesDesk can, boolean allowed, LocalDate today, Background background, Runnable afterwards) {
        this.can = can;
        this.today = today;
        this.part = new EntryPart<>(allowed, "Show the processes", number -> can.listProcesses().list(number).map(ProcessesPage::of), today, background, afterwards);
    }

    public void open(CaseNumber number) {
        part.open(number);
    }

    void add() {
        part.shown(now -> part.sheets().open(new EntrySheet("process", "Add a process", "What kind of process runs beside the review?", "Go on",
                List.of(ProcessSheets.kind()), sheet -> add(Coded.require(HoldKind.class, sheet.said(ProcessSheets.KIND).orElseThrow()), now))));
    }

    private void add(HoldKind kind, ProcessesPage now) {
        List<ProcessFact> facts = now.view().catalogue().of(kind);
        part.sheets().open(new EntrySheet("process", "Add: " + kind.label(), BLANKS, "Add process",
                ProcessSheets.process(Optional.empty(), now.view().rules().of(kind), facts, today),
                sheet -> part.record(sheet, "Added.", Optional.of(away(now)), () -> can.openProcess().open(new OpenProcessCommand(
                        number(now), version(now), ProcessSheets.entry(sheet, kind, Optional.empty(), facts))))));
    }

    /** Takes the process away again that is there now and was not before. */
    private Function<ProcessesPage, RecordOutcome> away(ProcessesPage before) {
        List<UUID> known = before.cards().stream().map(ProcessCard::id).toList();
        return now -> now.cards().stream().map(ProcessCard::id).filter(id -> !known.contains(id)).findFirst()
                .<RecordOutcome>map(id -> can.removeProcess().remove(new RemoveProcessCommand(number(now), version(now), id, "Added by mistake and taken back at once")))
                .orElseGet(RecordOutcome.ChangedMeanwhile::new);
    }

    /** Takes a process away that never belonged to the case; undo adds it again as it was. */
    void remove(Hold hold) {
        part.shown(now -> part.sheets().open(new EntrySheet("removing", "Added by mistake: " + hold.kind().label(),
                "It goes from the case and from the durations. That it was here, and why it went, stays in the history.", "Take it away",
                List.of(Entry.of(ProcessChecks.REASON, "Why it does not belong to this case", Entry.Kind.TEXT).needed("Say in a few words why it does not belong here.")),
                sheet -> part.record(sheet, "Taken away.", Optional.of(then -> can.openProcess().open(new OpenProcessCommand(number(then), version(then), ProcessEntry.of(hold)))),
                        () -> can.removeProcess().remove(new RemoveProcessCommand(number(now), version(now), hold.id(), sheet.said(ProcessChecks.REASON).orElse("")))))));
    }

    void change(Hold hold) {
        part.shown(now -> {
            List<ProcessFact> facts = now.view().catalogue().of(hold.kind());
            List<Entry> entries = new ArrayList<>(ProcessSheets.process(Optional.of(hold), now.view().rules().of(hold.kind()), facts, today));
            entries.add(ProcessSheets.reason());
            part.sheets().open(new EntrySheet("process", "Change: " + hold.kind().label(), BLANKS, "Save change", entries,
                    sheet -> part.record(sheet, "Changed. The reason stands with the process.", Optional.of(back(hold)), () -> can.changeProcess().change(
                            new ChangeProcessCommand(number(now), version(now), hold.id(), ProcessSheets.entry(sheet, hold.kind(), Optional.of(hold), facts),
                                    sheet.said(ProcessChecks.REASON).orElse(""))))));
        });
    }

    void close(Hold hold) {
        part.shown(now -> part.sheets().open(new EntrySheet("closing", "Close: " + hold.kind().label(), "What waited for it can go on once it is closed.", "Close process",
                ProcessSheets.closing(today),
                sheet -> part.record(sheet, "Closed. What waited for it can go on.", Optional.of(back(hold)), () -> can.closeProcess().close(new CloseProcessCommand(
                        number(now), version(now), hold.id(), sheet.entry(ProcessChecks.CLOSED).day().orElseThrow(),
                        sheet.said(ProcessChecks.OUTCOME).orElse("")))))));
    }

    void reopen(Hold hold) {
        part.shown(now -> part.sheets().open(new EntrySheet("reopening", "Open again: " + hold.kind().label(), "What it holds up will wait for it again.", "Open again",
                List.of(ProcessSheets.reason()),
                sheet -> part.record(sheet, "Open again.", Optional.of(back(hold)), () -> can.changeProcess().change(new ChangeProcessCommand(
                        number(now), version(now), hold.id(), opened(hold), sheet.said(ProcessChecks.REASON).orElse("")))))));
    }

    private static ProcessEntry opened(Hold hold) {
        return new ProcessEntry(
                hold.kind(), hold.body(), hold.openedOn(), hold.expectedEnd(), Optional.empty(), Optional.empty(), hold.blocksCdrm(), hold.blocksPanel(), hold.tracking());
    }

    void check(Hold hold) {
        part.record("Mark as checked", "Checked today.", Optional.of(back(hold)), now -> can.markChecked().mark(number(now), version(now), hold.id()));
    }

    /** News from the coroner, of the process that is open or else the latest one. */
    void coroner() {
        part.shown(now -> {
            Optional<Hold> hold = now.cards().stream().map(ProcessCard::hold).filter(one -> one.kind() == HoldKind.INQUEST).findFirst();
            List<ProcessFact> facts = now.view().catalogue().of(HoldKind.INQUEST);
            Answers known = hold.map(Hold::tracking).map(HoldTracking::facts).orElse(Answers.NONE);
            part.sheets().open(new EntrySheet("coroner", "News from the coroner", "The conclusion of the inquest closes the process. " + BLANKS, "Record news",
                    facts.stream().map(fact -> ProcessSheets.fact(fact, known)).toList(),
                    sheet -> part.record(sheet, "Recorded.", hold.map(this::back), () -> can.recordCoronerEvent().record(new CoronerCommand(
                            number(now), version(now), hold.map(Hold::id), sheet.answers(facts.stream().map(ProcessFact::key).toList()))))));
        });
    }

    void cdrm() {
        part.shown(now -> {
            Cdrm before = now.view().cdrm();
            part.sheets().open(new EntrySheet("cdrm", "Child death review meeting", "The case moves on once the meeting is held.", "Record meeting",
                    ProcessSheets.cdrm(before),
                    sheet -> part.record(sheet, "Recorded.", Optional.of(then -> can.recordCdrm().record(new CdrmCommand(number(then), version(then), before))),
                            () -> can.recordCdrm().record(new CdrmCommand(number(now), version(now), ProcessSheets.cdrm(sheet))))));
        });
    }

    void jointResponse(JarPart of) {
        part.shown(now -> {
            Answers before = now.view().jointResponse().facts();
            List<ProcessFact> facts = now.view().catalogue().ofSection(of.section());
            List<FieldKey> keys = facts.stream().map(ProcessFact::key).toList();
            part.sheets().open(new EntrySheet("jar", "Joint agency response: " + of.title().toLowerCase(Locale.ROOT), BLANKS, "Record",
                    facts.stream().map(fact -> ProcessSheets.fact(fact, before)).toList(),
                    sheet -> part.record(sheet, "Recorded.", Optional.of(then -> jar(then, of.section(), before)),
                            () -> jar(now, of.section(), sheet.answers(keys)))));
        });
    }

    private RecordOutcome jar(ProcessesPage now, String section, Answers answers) {
        return JarPart.meeting(section)
                .map(meeting -> can.recordJarMeeting().record(new JarMeetingCommand(number(now), version(now), meeting, answers)))
                .orElseGet(() -> can.recordJointResponse().record(new JointResponseCommand(number(now), version(now), section, answers)));
    }

    private static CaseNumber number(ProcessesPage now) {
        return now.view().file().number();
    }

    private static long version(ProcessesPage now) {
        return now.view().file().rowVersion();
    }

    private Function<ProcessesPage, RecordOutcome> back(Hold before) {
        return now -> can.changeProcess().takeBack(new ChangeProcessCommand(number(now), version(now), before.id(), ProcessEntry.of(before), "Taken back"));
    }

    EntryPart<ProcessesPage> part() {
        return part;
    }
}
