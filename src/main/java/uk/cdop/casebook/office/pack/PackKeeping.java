package uk.cdop.casebook.office.pack;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.chronology.Chronology;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.pack.PanelPack;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.chronology.ShowChronology;
import uk.cdop.casebook.office.door.PackWriter;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Builds the papers anew and keeps them, whatever brought that about. */
public final class PackKeeping {

    static final String CHANGED = "A case, the agenda or the wording changed after the papers were built. Build them again.";
    static final PackOutcome NOT_BUILT = new PackOutcome.Refused("The papers of this meeting were not built yet. Build them first.");

    private final PackAssembly assembly;
    private final ShowChronology chronology;
    private final PackWriter writer;
    private final Today today;

    public PackKeeping(PackAssembly assembly, ShowChronology chronology, PackWriter writer, Today today) {
        this.assembly = assembly;
        this.chronology = chronology;
        this.writer = writer;
        this.today = today;
    }

    /** Builds with what the change makes of the pack as it is; a pack that is not there yet is begun. */
    PackOutcome build(Session session, MeetingNumber meeting, boolean begin, Function<PanelPack, PanelPack> change) {
        Optional<MeetingPlan> found = session.read(Right.RUN_PANEL, records -> records.plannedOrHeld(meeting));
        if (found.isEmpty()) {
            return new PackOutcome.Refused("There is no meeting of this number in the vault. Nothing was built.");
        }
        MeetingPlan plan = found.get();
        if (plan.cases().isEmpty()) {
            return new PackOutcome.Refused("No case stands on the agenda of this meeting. Nothing was built. Put cases on the agenda first.");
        }
        Map<CaseNumber, Chronology> chronologies = chronologies(plan);
        return session.change(Right.RUN_PANEL, records -> {
            Optional<PanelPack> kept = records.packs().find(meeting);
            if (kept.isEmpty() && !begin) {
                return NOT_BUILT;
            }
            PanelPack pack = change.apply(kept.orElseGet(() -> PanelPack.first(meeting, stamp(session))));
            return keep(session, records, pack, writer.write(assembly.content(records, plan, pack, chronologies)), kept.isEmpty());
        });
    }

    private Map<CaseNumber, Chronology> chronologies(MeetingPlan plan) {
        Map<CaseNumber, Chronology> chronologies = new HashMap<>();
        plan.cases().forEach(number -> chronology.show(number).ifPresent(shown -> chronologies.put(number, shown)));
        return chronologies;
    }

    /** Whether the papers would read otherwise if they were built now: the same content gives the same bytes. */
    boolean wouldReadOtherwise(Session session, MeetingPlan plan, PanelPack pack) {
        Map<CaseNumber, Chronology> chronologies = chronologies(plan);
        return session.read(Right.RUN_PANEL, records -> !Arrays.equals(
                records.packs().content(pack.meeting()), writer.write(assembly.content(records, plan, pack, chronologies)).file()));
    }

    private PackOutcome keep(Session session, Records records, PanelPack pack, PackWriter.Written written, boolean first) {
        PanelPack built = pack.rebuilt(stamp(session), written.pages());
        if (first) {
            records.packs().add(built, written.file());
        } else {
            records.packs().update(built, written.file());
        }
        records.audit().record(AuditEvent.of(AuditEvent.What.PACK_BUILT, "meeting", pack.meeting().text()));
        return done(records, pack.meeting());
    }

    /** Changes the pack without building it anew. */
    PackOutcome change(Session session, MeetingNumber meeting, AuditEvent.What what, java.util.function.BiFunction<Records, PanelPack, Object> change) {
        return session.change(Right.RUN_PANEL, records -> records.packs().find(meeting).map(pack -> switch (change.apply(records, pack)) {
            case PanelPack changed -> {
                records.packs().update(changed);
                records.audit().record(AuditEvent.of(what, "meeting", meeting.text()));
                yield done(records, meeting);
            }
            case PackOutcome refused -> refused;
            default -> throw new IllegalStateException("a change gives a pack or an outcome");
        }).orElse(NOT_BUILT));
    }

    private static PackOutcome done(Records records, MeetingNumber meeting) {
        return new PackOutcome.Done(records.packs().find(meeting).orElseThrow(OfficeFailure::changedMeanwhile));
    }

    PanelPack.Stamp stamp(Session session) {
        return new PanelPack.Stamp(today.instant(), session.who().name());
    }

    Today today() {
        return today;
    }

    String wording(Session session) {
        return session.read(Right.RUN_PANEL, records -> assembly.template(records).word("watermark"));
    }
}
