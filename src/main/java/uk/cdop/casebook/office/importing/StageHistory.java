package uk.cdop.casebook.office.importing;

import static uk.cdop.casebook.casework.casefile.CaseStage.ACTIONS_OPEN;
import static uk.cdop.casebook.casework.casefile.CaseStage.ANALYSIS_SUBMITTED;
import static uk.cdop.casebook.casework.casefile.CaseStage.AWAITING_CDRM;
import static uk.cdop.casebook.casework.casefile.CaseStage.CDRM_HELD;
import static uk.cdop.casebook.casework.casefile.CaseStage.CLOSED;
import static uk.cdop.casebook.casework.casefile.CaseStage.COMPLETED;
import static uk.cdop.casebook.casework.casefile.CaseStage.DEFERRED;
import static uk.cdop.casebook.casework.casefile.CaseStage.ON_HOLD;
import static uk.cdop.casebook.casework.casefile.CaseStage.READY_FOR_PANEL;
import static uk.cdop.casebook.casework.casefile.CaseStage.REOPENED;
import static uk.cdop.casebook.casework.casefile.CaseStage.REVIEWED;
import static uk.cdop.casebook.casework.casefile.CaseStage.SCHEDULED;
import static uk.cdop.casebook.casework.casefile.CaseStage.TRANSFERRED_OUT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.transfer.Transfer;
import uk.cdop.casebook.casework.transfer.TransferDirection;

/**
 * Derives the stages of a case from its dated events, along the moves the stage rules allow. A stage that must have been
 * passed but that nobody dated takes the day of the event that shows it. Holds stop a case where they block: the child
 * death review meeting, or the panel. Source: domain file, process-and-forms sections 1.3, 1.5 and 1.6.
 */
public final class StageHistory {

    private static final List<Milestone> TO_THE_MEETING = List.of(
            Milestone.ACCEPTED, Milestone.INFORMATION_REQUESTED, Milestone.INFORMATION_COMPLETE, Milestone.CDRM_HELD);

    private final CaseEvents events;
    private final List<Hold> holds;
    private final List<ReviewAction> actions;
    private final Optional<Transfer> sentOn;
    private final StageWalk walk;

    private StageHistory(LocalDate notified, CaseEvents events, List<Hold> holds, List<Transfer> transfers, List<ReviewAction> actions) {
        this.events = events;
        this.holds = holds.stream().sorted(Comparator.comparing(Hold::openedOn)).toList();
        this.actions = actions;
        this.sentOn = transfers.stream().filter(transfer -> transfer.direction() == TransferDirection.OUT).findFirst();
        this.walk = new StageWalk(notified);
    }

    /** The stage changes, the first of them the notification; {@link StageWalk.NoWay} where the dates contradict each other. */
    public static List<StageChange> of(
            LocalDate notified, CaseEvents events, List<Hold> holds, List<Transfer> transfers, List<ReviewAction> actions) {
        StageHistory history = new StageHistory(notified, events, holds, transfers, actions);
        history.walkThrough();
        return history.walk.changes();
    }

    private void walkThrough() {
        Optional<StageChange> exit = exit();
        if (exit.isPresent() && !events.visits().isEmpty()) {
            throw new StageWalk.NoWay("The case left the panel without a review, but a review is entered for it. Check both.");
        }
        upToTheMeeting(exit.map(StageChange::on));
        if (exit.isPresent()) {
            walk.to(exit.get().to(), exit.get().on(), exit.get().reason());
        } else {
            beforeThePanel();
        }
        boolean reopenedLater = events.on(Milestone.REOPENED).isPresent();
        if (reopenedLater && events.visits().isEmpty()) {
            reopen();
        }
    }

    private Optional<StageChange> exit() {
        Optional<StageChange> sent = sentOn.map(transfer -> exit(TRANSFERRED_OUT, transfer.on(), transfer.reason()));
        return sent.or(() -> leaving(Milestone.OUT_OF_SCOPE)).or(() -> leaving(Milestone.DUPLICATE));
    }

    private Optional<StageChange> leaving(Milestone milestone) {
        return events.on(milestone).map(on -> exit(milestone.stage(), on, events.reason(milestone)));
    }

    private static StageChange exit(CaseStage stage, LocalDate on, Optional<String> reason) {
        return new StageChange(Optional.empty(), stage, on, reason);
    }

    private void upToTheMeeting(Optional<LocalDate> exit) {
        for (int at = 0; at < TO_THE_MEETING.size(); at++) {
            Optional<LocalDate> on = dated(at, exit);
            if (on.isEmpty()) {
                return;
            }
            if (TO_THE_MEETING.get(at) == Milestone.CDRM_HELD) {
                waitOut(Hold::blocksCdrm, on.get(), AWAITING_CDRM);
            }
            walk.to(TO_THE_MEETING.get(at).stage(), on.get(), Optional.empty());
        }
    }

    /** The day of a milestone: its own, else that of the first later event, which shows that it was passed. */
    private Optional<LocalDate> dated(int at, Optional<LocalDate> exit) {
        Optional<LocalDate> own = TO_THE_MEETING.stream().skip(at).flatMap(milestone -> events.on(milestone).stream()).findFirst();
        Optional<LocalDate> day = exit.isPresent() ? own : own.or(this::firstPanelEvent);
        return day.filter(on -> exit.isEmpty() || !on.isAfter(exit.get()));
    }

    private Optional<LocalDate> firstPanelEvent() {
        return events.on(Milestone.READY)
                .or(() -> events.on(Milestone.SCHEDULED))
                .or(() -> events.visits().stream().map(PanelVisit::on).findFirst());
    }

    private void beforeThePanel() {
        if (walk.stage() == AWAITING_CDRM) {
            waitOut(Hold::blocksCdrm, LocalDate.MAX, AWAITING_CDRM);
        }
        if (walk.stage() != CDRM_HELD) {
            return;
        }
        List<PanelVisit> visits = events.visits();
        if (visits.isEmpty()) {
            waitOut(Hold::blocksPanel, firstPanelEvent().orElse(LocalDate.MAX), CDRM_HELD);
            events.on(Milestone.READY).or(() -> events.on(Milestone.SCHEDULED)).ifPresent(on -> walk.to(READY_FOR_PANEL, on, Optional.empty()));
            events.on(Milestone.SCHEDULED).ifPresent(on -> walk.to(SCHEDULED, on, Optional.empty()));
            return;
        }
        visits.forEach(this::visit);
        afterThePanel(visits.getLast());
    }

    private void visit(PanelVisit visit) {
        boolean first = walk.stage() == CDRM_HELD;
        if (walk.stage() != CDRM_HELD && walk.stage() != DEFERRED) {
            close(events.on(Milestone.CLOSED).filter(closed -> events.on(Milestone.REOPENED).filter(closed::isAfter).isEmpty()));
            reopen();
        }
        Optional<LocalDate> ready = events.on(Milestone.READY).filter(on -> first);
        Optional<LocalDate> booked = events.on(Milestone.SCHEDULED).filter(on -> first);
        LocalDate waitsUntil = ready.or(() -> booked).orElse(visit.on());
        waitOut(Hold::blocksPanel, waitsUntil, first ? CDRM_HELD : READY_FOR_PANEL);
        if (walk.stage() != READY_FOR_PANEL) {
            LocalDate free = walk.stage() == CDRM_HELD ? walk.last() : visit.on();
            walk.to(READY_FOR_PANEL, ready.orElse(booked.filter(free::isAfter).orElse(free)), Optional.empty());
        }
        walk.to(SCHEDULED, booked.orElse(visit.on()), Optional.empty());
        walk.to(visit.reviewed() ? REVIEWED : DEFERRED, visit.on(), visit.reviewed() ? Optional.empty() : visit.reason());
        visit.submittedOn().or(visit::completedOn).filter(on -> visit.reviewed())
                .ifPresent(on -> walk.to(ANALYSIS_SUBMITTED, on, Optional.empty()));
        visit.completedOn().filter(on -> visit.reviewed()).ifPresent(on -> walk.to(COMPLETED, on, Optional.empty()));
    }

    private void afterThePanel(PanelVisit last) {
        Optional<LocalDate> reopened = events.on(Milestone.REOPENED).filter(on -> !on.isBefore(last.on()));
        if (walk.stage() == DEFERRED) {
            waitOut(Hold::blocksPanel, LocalDate.MAX, READY_FOR_PANEL);
        }
        if (walk.stage() == COMPLETED) {
            followActions(reopened);
            close(events.on(Milestone.CLOSED).filter(on -> !on.isBefore(walk.last())));
        }
        if (reopened.isPresent()) {
            reopen();
            waitOut(Hold::blocksPanel, LocalDate.MAX, READY_FOR_PANEL);
        }
    }

    private void followActions(Optional<LocalDate> reopened) {
        if (actions.isEmpty()) {
            return;
        }
        walk.to(ACTIONS_OPEN, walk.last(), Optional.empty());
        boolean allDone = actions.stream().noneMatch(action -> action.status() == ActionStatus.OPEN);
        Optional<LocalDate> lastDone = actions.stream().flatMap(action -> action.completedOn().stream()).max(Comparator.naturalOrder());
        LocalDate done = lastDone.filter(walk.last()::isBefore).orElse(walk.last());
        if (allDone && events.on(Milestone.CLOSED).isEmpty() && reopened.filter(done::isAfter).isEmpty()) {
            walk.to(CLOSED, done, Optional.empty());
        }
    }

    private void close(Optional<LocalDate> closed) {
        if (closed.isPresent() && walk.stage() != CLOSED) {
            walk.to(CLOSED, closed.get(), events.reason(Milestone.CLOSED));
        }
    }

    private void reopen() {
        LocalDate on = events.on(Milestone.REOPENED)
                .orElseThrow(() -> new StageWalk.NoWay("The case was reviewed before and was not reopened since. Give the day it was reopened."));
        walk.to(REOPENED, on, events.reason(Milestone.REOPENED));
    }

    /** Stands on hold while a hold blocks, between now and the day given, and then goes on to the stage named. */
    private void waitOut(Predicate<Hold> blocks, LocalDate until, CaseStage afterwards) {
        for (Hold hold : holds.stream().filter(blocks).toList()) {
            LocalDate from = hold.openedOn().isAfter(walk.last()) ? hold.openedOn() : walk.last();
            boolean overBefore = hold.closedOn().filter(closed -> !closed.isAfter(from)).isPresent();
            if (overBefore || !from.isBefore(until)) {
                continue;
            }
            if (walk.stage() != ON_HOLD) {
                walk.to(ON_HOLD, from, Optional.of("Waiting for: " + hold.kind().label()));
            }
            Optional<LocalDate> freed = freedOn(blocks, from);
            freed.filter(day -> !day.isAfter(until)).ifPresent(day -> walk.to(afterwards, day, Optional.empty()));
        }
    }

    /** The day on which, counted from a day within a hold, no blocking hold is open any more; empty while one is. */
    private Optional<LocalDate> freedOn(Predicate<Hold> blocks, LocalDate from) {
        LocalDate free = from;
        List<Hold> blocking = new ArrayList<>(holds.stream().filter(blocks).toList());
        for (Hold hold : blocking) {
            boolean covers = !hold.openedOn().isAfter(free);
            if (covers && hold.isOpen()) {
                return Optional.empty();
            }
            if (covers && hold.closedOn().orElseThrow().isAfter(free)) {
                free = hold.closedOn().orElseThrow();
            }
        }
        return Optional.of(free);
    }
}
