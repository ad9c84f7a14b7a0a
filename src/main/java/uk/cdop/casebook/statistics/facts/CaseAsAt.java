package uk.cdop.casebook.statistics.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.child.AgeAtDeath;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.statistics.facts.CaseloadFact.Flow;
import uk.cdop.casebook.statistics.facts.CaseloadFact.Move;

/** One case as it stood when a day ended; what came later is not there. */
final class CaseAsAt {

    private final CaseFact fact;
    private final LocalDate asAt;
    private final List<StageChange> changes;
    private final Optional<LocalDate> completedOn;
    private final Dossier dossier;

    private CaseAsAt(CaseFact fact, LocalDate asAt) {
        this.fact = fact;
        this.asAt = asAt;
        this.changes = fact.stageChanges().stream()
                .filter(change -> !change.on().isAfter(asAt))
                .sorted(Comparator.comparing(StageChange::on))
                .toList();
        this.dossier = fact.dossier().asAt(asAt);
        this.completedOn = fact.reviewCompleted().filter(day -> !day.isAfter(asAt) && isMarked());
    }

    /** Empty where the office did not have the case yet, or where it is a second record of the same child. */
    static Optional<CaseAsAt> of(CaseFact fact, LocalDate asAt) {
        CaseAsAt known = new CaseAsAt(fact, asAt);
        return known.enteredOn().isAfter(asAt) || known.stage() == CaseStage.DUPLICATE ? Optional.empty() : Optional.of(known);
    }

    CaseNumber number() {
        return fact.number();
    }

    /** Of a resident child's case, with what was found once the review is complete; empty where nothing in it is counted. */
    Optional<Dossier> dossier() {
        return Optional.of(completedOn().isPresent() ? dossier : dossier.withoutFindings()).filter(known -> fact.area().isResident() && !known.isEmpty());
    }

    private boolean cameByTransfer() {
        return fact.transferredIn().isPresent() && fact.area().isResident();
    }

    private LocalDate enteredOn() {
        return cameByTransfer() ? fact.transferredIn().orElseThrow() : fact.dateNotified();
    }

    private CaseStage stage() {
        return changes.isEmpty() ? CaseStage.NOTIFIED : changes.getLast().to();
    }

    private boolean isInScope() {
        return stage() != CaseStage.REJECTED_OUT_OF_SCOPE;
    }

    private Optional<AgeAtDeath> age() {
        return fact.dateOfBirth()
                .filter(born -> !born.isAfter(fact.dateOfDeath()))
                .map(born -> new AgeAtDeath(born, fact.dateOfDeath()));
    }

    private AgeBand band() {
        return age().map(AgeAtDeath::band).orElse(AgeBand.NOT_KNOWN);
    }

    private ChildFact child() {
        return new ChildFact(band(), fact.sex(), fact.particulars(), fact.home(), age().flatMap(AgeAtDeath::newborn), Inquest.of(dossier));
    }

    private boolean isChild() {
        return age().map(AgeAtDeath::isUnderEighteen).orElse(true);
    }

    /** A case that came by transfer was notified to the panel it came from. */
    Optional<NotificationFact> notification() {
        return cameByTransfer()
                ? Optional.empty()
                : Optional.of(new NotificationFact(fact.number(), fact.area(), fact.dateNotified(), fact.dateOfDeath(), isInScope(), fact.particulars().times(), fact.home()));
    }

    Optional<DeathFact> death() {
        return fact.area().isResident() && isInScope() && isChild()
                ? Optional.of(new DeathFact(fact.number(), fact.area(), fact.dateOfDeath(), child()))
                : Optional.empty();
    }

    Optional<ReviewFact> review() {
        return completedOn()
                .filter(day -> fact.area().isResident() && isChild())
                .flatMap(day -> fact.finding().map(finding -> new ReviewFact(
                        fact.number(), fact.area(), day, fact.dateOfDeath(), child(),
                        finding.category(), finding.modifiability(), fact.awaitedInquest())));
    }

    /** A review is complete from the day its record was marked so, and is then counted by the day of the panel. */
    private Optional<LocalDate> completedOn() {
        return completedOn;
    }

    private boolean isMarked() {
        return stage().isReviewComplete() || fact.stageChanges().stream().noneMatch(change -> change.to().isReviewComplete());
    }

    Optional<CaseloadFact> caseload() {
        return fact.area().isResident()
                ? Optional.of(new CaseloadFact(fact.number(), fact.area(), moves()))
                : Optional.empty();
    }

    private List<Move> moves() {
        Moves moves = new Moves(new Move(cameByTransfer() ? Flow.TRANSFERRED_IN : Flow.NOTIFIED, enteredOn()));
        Optional<LocalDate> panelDay = Optional.empty();
        for (StageChange change : changes) {
            switch (change.to()) {
                case REVIEWED -> panelDay = Optional.of(change.on());
                case COMPLETED, ACTIONS_OPEN, CLOSED ->
                        moves.leave(Flow.REVIEWED, panelDay.or(this::completedOn).orElse(change.on()));
                case TRANSFERRED_OUT -> moves.leave(Flow.TRANSFERRED_OUT, change.on());
                case REJECTED_OUT_OF_SCOPE -> moves.leave(Flow.OUT_OF_SCOPE, change.on());
                case REOPENED -> {
                    moves.enter(Flow.REOPENED, change.on());
                    panelDay = Optional.empty();
                }
                default -> { }
            }
        }
        completedOn().ifPresent(day -> moves.leave(Flow.REVIEWED, day));
        return moves.inOrder;
    }

    List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        if (fact.area().isResident() && isInScope()) {
            if (!isChild()) {
                doubts.add(new Doubt(fact.number(), Doubt.Kind.EIGHTEEN_OR_OVER));
            }
            if (fact.dateOfBirth().isPresent() && age().isEmpty()) {
                doubts.add(new Doubt(fact.number(), Doubt.Kind.BORN_AFTER_DEATH));
            }
            if (completedOn().isPresent() && fact.finding().isEmpty()) {
                doubts.add(new Doubt(fact.number(), Doubt.Kind.NO_FINDING));
            }
        }
        return doubts;
    }

    /** Keeps moves alternating and in time, so that every caseload balances whatever dates a record holds. */
    private static final class Moves {

        private final List<Move> inOrder = new ArrayList<>();

        private Moves(Move entry) {
            inOrder.add(entry);
        }

        private void enter(Flow flow, LocalDate on) {
            if (!isIn()) {
                add(flow, on);
            }
        }

        private void leave(Flow flow, LocalDate on) {
            if (isIn()) {
                add(flow, on);
            }
        }

        private boolean isIn() {
            return inOrder.getLast().flow().comesIn();
        }

        private void add(Flow flow, LocalDate on) {
            LocalDate before = inOrder.getLast().on();
            inOrder.add(new Move(flow, on.isBefore(before) ? before : on));
        }
    }
}
