package uk.cdop.casebook.office.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.transfer.Transfer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.office.notification.CaseOpening;

/** A case as it grows while rows are taken in, beside the case as the vault holds it. */
final class CaseDraft {

    final CaseNumber number;
    final Optional<CaseFile> before;
    final List<Notification> notifications = new ArrayList<>();
    final List<Hold> holds = new ArrayList<>();
    final List<Transfer> transfers = new ArrayList<>();
    final List<ReviewAction> actions = new ArrayList<>();
    final CaseEvents events;
    final Map<FieldKey, RowReading> saidBy = new LinkedHashMap<>();
    Answers answers;
    Optional<Analysis> analysis;
    RowReading lastRow;
    RowReading reviewRow;
    private final boolean handMade;

    private CaseDraft(CaseNumber number, Optional<CaseFile> before, Answers answers, List<ReviewAction> actions) {
        this.number = number;
        this.before = before;
        this.answers = answers;
        this.actions.addAll(actions);
        this.events = before.map(CaseEvents::of).orElseGet(CaseEvents::new);
        this.analysis = before.flatMap(CaseFile::analysis);
        before.ifPresent(file -> {
            notifications.addAll(file.notifications());
            holds.addAll(file.holds());
            transfers.addAll(file.transfers());
        });
        this.handMade = before.isPresent() && !derivesAs(before.get());
    }

    static CaseDraft opened(CaseNumber number) {
        return new CaseDraft(number, Optional.empty(), Answers.NONE, List.of());
    }

    static CaseDraft of(CaseFile file, List<ReviewAction> actions) {
        return new CaseDraft(file.number(), Optional.of(file), file.notificationForm().answers(), actions);
    }

    private boolean derivesAs(CaseFile file) {
        try {
            return stages().equals(file.stageChanges());
        } catch (StageWalk.NoWay movedByHand) {
            return false;
        }
    }

    private List<StageChange> stages() {
        return StageHistory.of(notified(), events, holds, transfers, actions);
    }

    private java.time.LocalDate notified() {
        return notifications.stream().map(Notification::receivedOn).min(java.util.Comparator.naturalOrder()).orElseThrow();
    }

    boolean isNew() {
        return before.isEmpty();
    }

    /** The case as it now is, on the stages its events lead to; {@link StageWalk.NoWay} where they contradict each other. */
    CaseFile built(CaseOpening opening) {
        CaseFile opened = opening.open(number, answers, notifications);
        if (transfers.isEmpty()) {
            CaseOpening.homeward(opened.residence(), notified()).ifPresent(transfers::add);
        }
        FormInstance form = before.map(file -> file.notificationForm().withAnswers(answers)).orElse(opened.notificationForm());
        List<StageChange> stages = stagesUnlessMovedByHand();
        return new CaseFile(number, stages.getLast().to(), opened.residence(), form, notifications, stages, holds, transfers,
                analysis, before.map(CaseFile::rowVersion).orElse(0L));
    }

    private List<StageChange> stagesUnlessMovedByHand() {
        if (!handMade) {
            return stages();
        }
        CaseFile file = before.orElseThrow();
        if (eventsAdded) {
            throw new StageWalk.NoWay("The stages of this case were moved by hand in the vault. Record this event in the case itself.");
        }
        return file.stageChanges();
    }

    private boolean eventsAdded;

    /** Notes that a row added an event from which stages follow. */
    void eventAdded() {
        eventsAdded = true;
    }

    @Override
    public String toString() {
        return "CaseDraft " + number;
    }
}
