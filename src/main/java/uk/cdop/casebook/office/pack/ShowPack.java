package uk.cdop.casebook.office.pack;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.pack.PanelPack;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Shows how the papers of a meeting stand: built, checked, released, who holds them, and who could. */
@Needs(Right.RUN_PANEL)
public final class ShowPack {

    private final Session session;
    private final PackKeeping keeping;

    public ShowPack(Session session, PackKeeping keeping) {
        this.session = session;
        this.keeping = keeping;
    }

    /**
     * @param holders who sits at the meeting, as a proposal for its copies
     * @param changed what to do where the papers would read otherwise if they were built now
     */
    public record PackView(Optional<PanelPack> pack, List<CaseNumber> agenda, List<String> holders, Optional<String> changed) {

        @Override
        public String toString() {
            return "PackView";
        }
    }

    /** Empty where the vault has no such meeting. */
    public Optional<PackView> show(MeetingNumber meeting) {
        return session.read(Right.RUN_PANEL, records -> records.plannedOrHeld(meeting)).map(plan -> {
            Optional<PanelPack> pack = session.read(Right.RUN_PANEL, records -> records.packs().find(meeting));
            return new PackView(
                    pack, plan.cases(), holders(plan), pack.filter(built -> keeping.wouldReadOtherwise(session, plan, built)).map(built -> PackKeeping.CHANGED));
        });
    }

    private List<String> holders(MeetingPlan plan) {
        return session.read(Right.RUN_PANEL, records -> plan.seats().stream()
                .flatMap(seat -> records.members().find(seat.holder()).stream()).map(PanelMember::name).toList());
    }

    /** The file as it would be released, without a copy number; for reading within the office. */
    public byte[] file(MeetingNumber meeting) {
        return session.read(Right.RUN_PANEL, records -> records.packs().content(meeting));
    }
}
