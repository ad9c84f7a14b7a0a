package uk.cdop.casebook.office.notification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.area.PlaceOfHome;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.notification.NotificationRules;
import uk.cdop.casebook.casework.notification.ResidenceRules;
import uk.cdop.casebook.casework.scope.JointResponseRules;
import uk.cdop.casebook.casework.scope.NoticeRules;
import uk.cdop.casebook.casework.scope.Scope;
import uk.cdop.casebook.casework.scope.ScopeRules;
import uk.cdop.casebook.casework.scope.ScopeStatus;
import uk.cdop.casebook.casework.scope.TriageFields;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.PostcodeStore;
import uk.cdop.casebook.office.door.Today;

/** Reads the answers of a notice as the office keeps them, judges their scope and finds what is wrong: the same for the preview and for the registering. */
public final class NoticeJudgement {

    private static final String AGE_REFUSAL = "age_18_or_over";

    private final CaseOpening opening;
    private final HomeFinder homes;
    private final AreaDirectory areas;

    public NoticeJudgement(CaseOpening opening, HomeFinder homes, AreaDirectory areas) {
        this.opening = opening;
        this.homes = homes;
        this.areas = areas;
    }

    /** The answers as kept, form and triage together, and what they come to. */
    public record Judged(Answers kept, Optional<PlaceOfHome> home, Scope scope, List<Finding> findings) {

        @Override
        public String toString() {
            return "Judged";
        }
    }

    public Judged judge(PostcodeStore postcodes, Answers answers, LocalDate receivedOn, Today today) {
        Optional<PlaceOfHome> home = homes.find(postcodes, answers);
        Answers kept = opening.asKept(JointResponseRules.asKept(HomeFinder.filled(answers, home)));
        Scope scope = ScopeRules.judge(kept, areas);
        List<Finding> found = new ArrayList<>(opening.findings(TriageFields.form(kept), receivedOn, today.date()));
        found.addAll(NotificationRules.findingsOnTime(kept, today.instant()));
        found.removeIf(finding -> finding.rule().equals(AGE_REFUSAL) && mayBeKept(kept, scope));
        found.addAll(NoticeRules.findings(kept));
        otherCouncil(kept, home).ifPresent(found::add);
        return new Judged(kept, home, scope, found);
    }

    /** A person of 18 or over is kept as out of scope; one who may be younger is treated as a child. */
    private static boolean mayBeKept(Answers kept, Scope scope) {
        return scope.is(ScopeStatus.OUT_AGE_18_PLUS) || scope.isRejected()
                || TriageFields.says(kept, TriageFields.BELIEVED_UNDER_18, TriageFields.YES);
    }

    private Optional<Finding> otherCouncil(Answers kept, Optional<PlaceOfHome> home) {
        Optional<String> chosen = ResidenceRules.residence(kept, areas).map(residence -> residence.areaCode());
        return home.filter(PlaceOfHome.Known.class::isInstance)
                .map(PlaceOfHome.Known.class::cast)
                .filter(known -> chosen.isPresent() && !chosen.get().equals(known.area().code()))
                .map(known -> Finding.warning("residence_differs_from_postcode", NotificationFields.RESIDENCE_AREA,
                        "The council chosen is not the one that the postcode lies in. Check both; a child may normally live elsewhere than at the address given."));
    }
}
