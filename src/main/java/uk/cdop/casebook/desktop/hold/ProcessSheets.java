package uk.cdop.casebook.desktop.hold;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.cdrm.Cdrm;
import uk.cdop.casebook.casework.cdrm.CdrmType;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.hold.HoldTracking;
import uk.cdop.casebook.casework.hold.ProcessChecks;
import uk.cdop.casebook.casework.hold.ProcessFact;
import uk.cdop.casebook.casework.hold.ProcessRule;
import uk.cdop.casebook.desktop.entry.Entry;
import uk.cdop.casebook.desktop.entry.EntrySheet;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.hold.ProcessEntry;
import uk.cdop.casebook.office.hold.RecordCdrm;

/** The entries of each sheet about a process, and what was entered on them. */
final class ProcessSheets {

    static final FieldKey KIND = FieldKey.of("process_kind");
    static final FieldKey BLOCKS_CDRM = FieldKey.of("process_blocks_cdrm");
    static final FieldKey BLOCKS_PANEL = FieldKey.of("process_blocks_panel");

    private ProcessSheets() {}

    static Entry kind() {
        return new Entry(KIND, "Kind of process", Entry.Kind.CHOICE, choices(HoldKind.class)).needed("Choose what kind of process it is.");
    }

    private static <E extends Enum<E> & Coded> List<Entry.Choice> choices(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(choice -> new Entry.Choice(choice.code(), choice.label())).toList();
    }

    /** The entries of a process of one kind, as it is, or as its kind usually is where it is new. */
    static List<Entry> process(Optional<Hold> hold, ProcessRule rule, List<ProcessFact> facts, LocalDate today) {
        Optional<HoldTracking> tracking = hold.map(Hold::tracking);
        List<Entry> entries = new ArrayList<>(List.of(
                Entry.of(ProcessChecks.BODY, "Body that leads it", Entry.Kind.TEXT).starting(hold.flatMap(Hold::body)),
                Entry.of(ProcessChecks.REFERENCE, "Their reference", Entry.Kind.TEXT).starting(tracking.flatMap(HoldTracking::reference)),
                Entry.of(ProcessChecks.CONTACT, "Whom to call (" + rule.call() + ")", Entry.Kind.TEXT).starting(tracking.flatMap(HoldTracking::contact)),
                Entry.of(ProcessChecks.OPENED, "Opened on", Entry.Kind.DATE).needed("Give the day on which the process was opened.")
                        .starting(Optional.of(hold.map(Hold::openedOn).orElse(today))),
                Entry.of(ProcessChecks.EXPECTED_END, "Expected to end", Entry.Kind.DATE).starting(hold.flatMap(Hold::expectedEnd))));
        facts.forEach(fact -> entries.add(fact(fact, tracking.map(HoldTracking::facts).orElse(Answers.NONE))));
        entries.add(Entry.of(BLOCKS_CDRM, "The review meeting waits for it", Entry.Kind.TICK).starting(Optional.of(hold.map(Hold::blocksCdrm).orElse(rule.blocksCdrm()))));
        entries.add(Entry.of(BLOCKS_PANEL, "The panel waits for it", Entry.Kind.TICK).starting(Optional.of(hold.map(Hold::blocksPanel).orElse(rule.blocksPanel()))));
        entries.add(Entry.of(ProcessChecks.BLOCK_REASON, "If it waits otherwise than usual, why", Entry.Kind.TEXT).starting(tracking.flatMap(HoldTracking::blockReason)));
        return entries;
    }

    static Entry reason() {
        return Entry.of(ProcessChecks.REASON, "Reason for the change", Entry.Kind.TEXT).needed("Say in a few words what is different now.");
    }

    static Entry fact(ProcessFact fact, Answers answers) {
        List<Entry.Choice> choices = fact.choices().stream()
                .flatMap(list -> list.options().stream()).map(option -> new Entry.Choice(option.code(), option.label())).toList();
        return new Entry(fact.key(), fact.label(), kind(fact), choices).starting(answers.answer(fact.key()));
    }

    private static Entry.Kind kind(ProcessFact fact) {
        return switch (fact.type()) {
            case DATE -> Entry.Kind.DATE;
            case TIME -> Entry.Kind.TIME;
            case CHOICE -> Entry.Kind.CHOICE;
            case SEVERAL -> Entry.Kind.SEVERAL;
            case TEXT -> fact.key().name().matches(".*_(tasks|present|notes?|status|reason)") ? Entry.Kind.LONG_TEXT : Entry.Kind.TEXT;
        };
    }

    /** The process as the sheet says it; what the sheet does not ask stays as it was. */
    static ProcessEntry entry(EntrySheet sheet, HoldKind kind, Optional<Hold> before, List<ProcessFact> facts) {
        HoldTracking tracking = new HoldTracking(
                sheet.said(ProcessChecks.REFERENCE), sheet.said(ProcessChecks.CONTACT), before.flatMap(hold -> hold.tracking().checkedOn()),
                sheet.said(ProcessChecks.BLOCK_REASON), sheet.answers(facts.stream().map(ProcessFact::key).toList()));
        return new ProcessEntry(
                kind, sheet.said(ProcessChecks.BODY), sheet.entry(ProcessChecks.OPENED).day().orElseThrow(),
                sheet.entry(ProcessChecks.EXPECTED_END).day(), before.flatMap(Hold::closedOn), before.flatMap(Hold::outcome),
                sheet.entry(BLOCKS_CDRM).ticked(), sheet.entry(BLOCKS_PANEL).ticked(), tracking);
    }

    static List<Entry> closing(LocalDate today) {
        return List.of(
                Entry.of(ProcessChecks.CLOSED, "Closed on", Entry.Kind.DATE).needed("Give the day on which it ended.").starting(Optional.of(today)),
                Entry.of(ProcessChecks.OUTCOME, "How it ended", Entry.Kind.LONG_TEXT).needed("Say in a few words how the process ended."));
    }

    static List<Entry> cdrm(Cdrm meeting) {
        return List.of(
                Entry.of(RecordCdrm.PLANNED, "Planned for", Entry.Kind.DATE).starting(meeting.plannedFor()),
                Entry.of(RecordCdrm.HELD, "Held on", Entry.Kind.DATE).starting(meeting.heldOn()),
                Entry.of(RecordCdrm.LEAD, "Led by", Entry.Kind.TEXT).starting(meeting.lead()),
                new Entry(RecordCdrm.TYPE, "Kind of meeting", Entry.Kind.CHOICE, choices(CdrmType.class)).starting(meeting.type().map(CdrmType::code)),
                Entry.of(RecordCdrm.REPORT, "Report received", Entry.Kind.DATE).starting(meeting.reportReceivedOn()));
    }

    static Cdrm cdrm(EntrySheet sheet) {
        return new Cdrm(
                sheet.entry(RecordCdrm.PLANNED).day(), sheet.entry(RecordCdrm.HELD).day(), sheet.said(RecordCdrm.LEAD),
                sheet.said(RecordCdrm.TYPE).flatMap(code -> Coded.ofCode(CdrmType.class, code)), sheet.entry(RecordCdrm.REPORT).day());
    }
}
