package uk.cdop.casebook.office.work;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.readiness.Readiness;
import uk.cdop.casebook.casework.readiness.ReadinessFacts;
import uk.cdop.casebook.office.door.Records;

/** Gathers what is known of a case from wherever it is kept, and judges how far it is from the panel. */
public final class GatherReadiness {

    /** A case that came this far had its agencies asked, whether or not this program kept the requests. */
    private static final Set<CaseStage> AFTER_ASKING = EnumSet.of(CaseStage.AWAITING_CDRM, CaseStage.CDRM_HELD, CaseStage.READY_FOR_PANEL, CaseStage.SCHEDULED);

    private final RequirementsInUse requirements;
    private final List<ReadinessSource> sources;

    public GatherReadiness(RequirementsInUse requirements, List<ReadinessSource> sources) {
        this.requirements = requirements;
        this.sources = List.copyOf(sources);
    }

    public Readiness of(CaseFile file, Records records) {
        return requirements.rules(records).judge(facts(file, records));
    }

    private ReadinessFacts facts(CaseFile file, Records records) {
        ReadinessFacts facts = ofStages(file).held(file.holds().stream().filter(Hold::isOpen).toArray(Hold[]::new));
        for (ReadinessSource source : sources) {
            facts = source.add(facts, file, records);
        }
        return facts;
    }

    /** What the moves of the case themselves tell: a meeting that a person recorded as held was held. */
    private static ReadinessFacts ofStages(CaseFile file) {
        ReadinessFacts facts = ReadinessFacts.of(file.stage(), file.dateNotified());
        List<StageChange> moves = file.stageChanges();
        if (moves.stream().anyMatch(move -> AFTER_ASKING.contains(move.to()))) {
            facts = facts.with(ReadinessFacts.Agencies.askedOf());
        }
        return moves.stream().filter(move -> move.to() == CaseStage.CDRM_HELD).reduce((earlier, later) -> later)
                .map(StageChange::on)
                .map(held -> ReadinessFacts.Meeting.held(held, true))
                .map(facts::with)
                .orElse(facts);
    }
}
