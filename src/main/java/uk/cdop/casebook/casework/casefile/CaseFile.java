package uk.cdop.casebook.casework.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.area.Residence;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.transfer.Transfer;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.child.AgeAtDeath;

/**
 * Everything the office holds on the death of one child. The notification form is the source of the child's and the
 * death's facts; they are read from its answers, so that there is one truth.
 */
public record CaseFile(
        CaseNumber number,
        CaseStage stage,
        Residence residence,
        FormInstance notificationForm,
        List<Notification> notifications,
        List<StageChange> stageChanges,
        List<Hold> holds,
        List<Transfer> transfers,
        Optional<Analysis> analysis,
        long rowVersion) {

    public CaseFile {
        notifications = List.copyOf(notifications);
        stageChanges = List.copyOf(stageChanges);
        holds = List.copyOf(holds);
        transfers = List.copyOf(transfers);
    }

    public Child child() {
        return Child.from(notificationForm.answers());
    }

    public Death death() {
        return Death.from(notificationForm.answers());
    }

    /** The age at death, where the date of birth is known. */
    public Optional<AgeAtDeath> age() {
        LocalDate died = death().date();
        return child().dateOfBirth().toOptional().map(born -> new AgeAtDeath(born, died));
    }

    /** The day the office first heard of the death. */
    public LocalDate dateNotified() {
        return notifications.stream()
                .map(Notification::receivedOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The day the review was completed, once it is. */
    public Optional<LocalDate> reviewCompleted() {
        return stage.isReviewComplete() ? analysis.map(Analysis::reviewDate) : Optional.empty();
    }

    /** The one thing that holds the review up, the longest open first. */
    public Optional<Hold> blocker() {
        return holds.stream().filter(Hold::isOpen).filter(Hold::blocksPanel).min(Comparator.comparing(Hold::openedOn));
    }

    public CaseFile movedTo(CaseStage next, LocalDate on, Optional<String> reason) {
        List<StageChange> longer = new ArrayList<>(stageChanges);
        longer.add(new StageChange(Optional.of(stage), next, on, reason));
        return new CaseFile(
                number, next, residence, notificationForm, notifications, longer, holds, transfers, analysis, rowVersion);
    }

    public CaseFile withNotificationForm(FormInstance form, Residence where) {
        return new CaseFile(number, stage, where, form, notifications, stageChanges, holds, transfers, analysis, rowVersion);
    }

    public CaseFile withNotification(Notification another) {
        List<Notification> longer = new ArrayList<>(notifications);
        longer.add(another);
        return new CaseFile(
                number, stage, residence, notificationForm, longer, stageChanges, holds, transfers, analysis, rowVersion);
    }

    public CaseFile withHold(Hold another) {
        List<Hold> longer = new ArrayList<>(holds);
        longer.add(another);
        return new CaseFile(
                number, stage, residence, notificationForm, notifications, stageChanges, longer, transfers, analysis, rowVersion);
    }

    /** The file with a process as it now is in the place of the one it was. */
    public CaseFile withChangedHold(Hold changed) {
        List<Hold> now = holds.stream().map(hold -> hold.id().equals(changed.id()) ? changed : hold).toList();
        return new CaseFile(
                number, stage, residence, notificationForm, notifications, stageChanges, now, transfers, analysis, rowVersion);
    }

    /** The file without a process that never belonged to it. */
    public CaseFile withoutHold(UUID id) {
        List<Hold> now = holds.stream().filter(hold -> !hold.id().equals(id)).toList();
        return new CaseFile(
                number, stage, residence, notificationForm, notifications, stageChanges, now, transfers, analysis, rowVersion);
    }

    public Optional<Hold> hold(UUID id) {
        return holds.stream().filter(hold -> hold.id().equals(id)).findFirst();
    }

    public CaseFile withTransfer(Transfer another) {
        List<Transfer> longer = new ArrayList<>(transfers);
        longer.add(another);
        return new CaseFile(
                number, stage, residence, notificationForm, notifications, stageChanges, holds, longer, analysis, rowVersion);
    }

    public CaseFile withAnalysis(Analysis found) {
        return new CaseFile(
                number, stage, residence, notificationForm, notifications, stageChanges, holds, transfers, Optional.of(found), rowVersion);
    }

    @Override
    public String toString() {
        return "CaseFile " + number;
    }
}
