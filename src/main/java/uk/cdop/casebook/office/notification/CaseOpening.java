package uk.cdop.casebook.office.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ArrayList;
import java.util.Comparator;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.area.Residence;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationRules;
import uk.cdop.casebook.casework.notification.ResidenceRules;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.transfer.Transfer;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.FormVersions;

/** Checks the answers of a notification and makes the case they open: the core that a form, an import and the generator share. */
public final class CaseOpening {

    /** For a child from elsewhere whose own panel was not named. */
    public static final String HOME_CDOP_NOT_NAMED = "Home CDOP not named";

    private final AreaDirectory areas;
    private final FormVersions forms;

    public CaseOpening(AreaDirectory areas, FormVersions forms) {
        this.areas = areas;
        this.forms = forms;
    }

    /** The answers in the form the office keeps them. */
    public Answers asKept(Answers answers) {
        return NotificationRules.asKept(answers, areas);
    }

    public List<Finding> findings(Answers kept, LocalDate receivedOn, LocalDate today) {
        List<Finding> found = new ArrayList<>(NotificationRules.findings(kept, today, areas));
        found.addAll(NotificationRules.findingsOnReceipt(kept, receivedOn, today));
        return found;
    }

    /** The case that answers without a refusal open, at the stage "notified". */
    public CaseFile open(CaseNumber number, Answers kept, List<Notification> notifications) {
        LocalDate received = notifications.stream().map(Notification::receivedOn).min(Comparator.naturalOrder()).orElseThrow();
        FormInstance form = new FormInstance(
                FormCode.NOTIFICATION, forms.inForce(FormCode.NOTIFICATION, received), received, Optional.empty(), kept);
        StageChange first = new StageChange(Optional.empty(), CaseStage.NOTIFIED, received, Optional.empty());
        return new CaseFile(number, CaseStage.NOTIFIED, residence(kept), form, notifications, List.of(first),
                List.of(), List.of(), Optional.empty(), 0);
    }

    public Residence residence(Answers kept) {
        return ResidenceRules.residence(kept, areas).orElseThrow();
    }

    /** The hand-over that a child from elsewhere needs: the review belongs to the CDOP of residence. Empty for a resident. */
    public static Optional<Transfer> homeward(Residence residence, LocalDate on) {
        return residence.isOutOfArea()
                ? Optional.of(new Transfer(
                        TransferDirection.OUT, residence.homeCdop().toOptional().orElse(HOME_CDOP_NOT_NAMED), on,
                        Optional.of("Resident elsewhere")))
                : Optional.empty();
    }
}
