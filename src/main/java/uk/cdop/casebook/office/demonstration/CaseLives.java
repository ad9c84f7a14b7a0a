package uk.cdop.casebook.office.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.meeting.AgendaItem;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.transfer.Transfer;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.FormVersions;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.importing.CaseEvents;
import uk.cdop.casebook.office.importing.Milestone;
import uk.cdop.casebook.office.importing.PanelVisit;
import uk.cdop.casebook.office.importing.StageHistory;
import uk.cdop.casebook.office.notification.CaseOpening;

/** Lets an invented case take its course, from the notification to where it stands on the last day. */
final class CaseLives {

    private final RandomGenerator random;
    private final FormVersions forms;
    private final CaseOpening opening;
    private final InventedFindings findings;
    private final NewId newId;
    private final List<ReviewAction> actions = new ArrayList<>();

    CaseLives(RandomGenerator random, AreaDirectory areas, FormVersions forms, NewId newId) {
        this.random = random;
        this.forms = forms;
        this.newId = newId;
        this.opening = new CaseOpening(areas, forms);
        this.findings = new InventedFindings(random);
    }

    List<ReviewAction> actions() {
        return actions;
    }

    CaseFile live(CaseNumber number, LocalDate notified, InventedDeath death, LocalDate last, PanelCalendar calendar) {
        CaseFile opened = opening.open(number, death.answers(), List.of(notice(death, notified)));
        Course course = new Course(opened, last, calendar);
        Optional<Transfer> leaves = CaseOpening.homeward(opened.residence(), notified).or(() -> agreedTransfer(notified, last));
        if (leaves.isPresent()) {
            course.transfers.add(leaves.get());
        } else if (random.nextInt(200) == 0) {
            course.happen(random.nextBoolean() ? Milestone.OUT_OF_SCOPE : Milestone.DUPLICATE, notified.plusDays(9));
        } else {
            throughTheOffice(course, death, notified);
        }
        return course.written();
    }

    private Notification notice(InventedDeath death, LocalDate notified) {
        boolean newborn = death.died().toEpochDay() - death.born().toEpochDay() < 28;
        NotificationRoute route = newborn && random.nextBoolean()
                ? NotificationRoute.CASCADE
                : InventedNames.pick(List.of(NotificationRoute.values()), random);
        return new Notification(newId.next(), route, Optional.of(InventedNames.professional(random)), Optional.of("Sample Hospital"), notified, Optional.empty());
    }

    private Optional<Transfer> agreedTransfer(LocalDate notified, LocalDate last) {
        return random.nextInt(150) == 0 && !notified.plusDays(30).isAfter(last)
                ? Optional.of(new Transfer(TransferDirection.OUT, "Exampleshire CDOP", notified.plusDays(30), Optional.of("By agreement")))
                : Optional.empty();
    }

    private void throughTheOffice(Course course, InventedDeath death, LocalDate notified) {
        if (random.nextInt(150) == 0) {
            course.transfers.add(new Transfer(TransferDirection.IN, "Samplecester CDOP", notified, Optional.of("Resident here")));
        }
        LocalDate meeting = notified.plusDays(45 + random.nextInt(60));
        course.happen(Milestone.ACCEPTED, notified.plusDays(1 + random.nextInt(3)));
        course.happen(Milestone.INFORMATION_REQUESTED, notified.plusDays(5 + random.nextInt(4)));
        course.happen(Milestone.INFORMATION_COMPLETE, notified.plusDays(28 + random.nextInt(10)));
        course.happen(Milestone.CDRM_HELD, meeting);
        LocalDate ready = meeting.plusDays(10 + random.nextInt(20));
        if (death.needsCoroner()) {
            LocalDate inquestEnds = meeting.plusDays(60 + random.nextInt(500));
            HoldKind kind = death.category() == CategoryOfDeath.INFLICTED && random.nextBoolean() ? HoldKind.CRIMINAL : HoldKind.INQUEST;
            course.hold(kind, death.died().plusDays(4), inquestEnds);
            ready = inquestEnds.plusDays(5);
        }
        if (random.nextInt(25) == 0) {
            ready = course.defer(ready).orElse(ready);
        }
        course.review(ready, death.category());
    }

    /** One case on its way; what would lie after the last day does not happen. */
    private final class Course {

        private final CaseFile opened;
        private final LocalDate last;
        private final PanelCalendar calendar;
        private final CaseEvents events = new CaseEvents();
        private final List<Hold> holds = new ArrayList<>();
        private final List<Transfer> transfers = new ArrayList<>();
        private final List<ReviewAction> ownActions = new ArrayList<>();
        private Optional<Analysis> analysis = Optional.empty();
        private boolean deferred;

        Course(CaseFile opened, LocalDate last, PanelCalendar calendar) {
            this.opened = opened;
            this.last = last;
            this.calendar = calendar;
        }

        void happen(Milestone milestone, LocalDate day) {
            if (!day.isAfter(last)) {
                events.put(milestone, day, Optional.empty());
            }
        }

        void hold(HoldKind kind, LocalDate opens, LocalDate closes) {
            if (!opens.isAfter(last)) {
                holds.add(new Hold(newId.next(), kind, Optional.of("Sample body"), opens, Optional.of(closes),
                        Optional.of(closes).filter(day -> !day.isAfter(last)), Optional.empty(), false, true));
            }
        }

        /** The day after the meeting that deferred the case, or empty where none did. */
        Optional<LocalDate> defer(LocalDate ready) {
            Optional<LocalDate> panel = calendar.nextFrom(ready);
            deferred = panel.isPresent();
            panel.ifPresent(day -> {
                Optional<String> reason = Optional.of("The panel asked for a further report");
                events.put(new PanelVisit(day, false, reason, Optional.empty(), Optional.empty()));
                calendar.table(day, new AgendaItem(opened.number(), AgendaOutcome.DEFERRED, reason));
            });
            return panel.map(day -> day.plusDays(1));
        }

        void review(LocalDate ready, CategoryOfDeath category) {
            Optional<LocalDate> panel = calendar.nextFrom(ready);
            if (panel.isEmpty()) {
                readyUnlessDeferred(ready);
                return;
            }
            LocalDate day = panel.get();
            Optional<LocalDate> completed = Optional.of(day.plusDays(5 + random.nextInt(20))).filter(done -> !done.isAfter(last));
            Modifiability finding = random.nextInt(60) == 0 ? Modifiability.INADEQUATE_INFORMATION
                    : random.nextInt(100) < 42 ? Modifiability.IDENTIFIED : Modifiability.NONE_IDENTIFIED;
            events.put(new PanelVisit(day, true, Optional.empty(), completed.map(done -> done.minusDays(2)), completed));
            calendar.table(day, new AgendaItem(opened.number(), AgendaOutcome.REVIEWED, Optional.empty()));
            analysis = Optional.of(new Analysis(Optional.of(calendar.numberOn(day)), day, forms.inForce(FormCode.ANALYSIS, day), category,
                    findings.subCategory(category), new TreeSet<>(), findings.factors(finding), finding,
                    Answer.given(InventedFindings.cause(category)), Answer.notAsked(), Answer.notAsked(), completed));
            if (completed.isPresent() && finding == Modifiability.IDENTIFIED && random.nextInt(3) == 0) {
                act(day);
            }
            completed.map(done -> done.plusDays(400)).filter(later -> random.nextInt(120) == 0).ifPresent(later -> happen(Milestone.REOPENED, later));
        }

        private void readyUnlessDeferred(LocalDate ready) {
            if (!deferred && events.on(Milestone.CDRM_HELD).isPresent() && holds.stream().noneMatch(Hold::isOpen) && random.nextBoolean()) {
                happen(Milestone.READY, ready.isAfter(last) ? last : ready);
            }
        }

        private void act(LocalDate decided) {
            Optional<LocalDate> done = Optional.of(decided.plusDays(60 + random.nextInt(200))).filter(day -> !day.isAfter(last));
            ReviewAction action = new ReviewAction("ACT-" + opened.number().text(), Optional.of(opened.number()),
                    "Share the learning with the agencies concerned (fictional)", Optional.of("Designated doctor"),
                    Optional.of("Safeguarding partnership"), Optional.of(decided.plusDays(90)),
                    done.isPresent() ? ActionStatus.COMPLETED : ActionStatus.OPEN, done, 0);
            ownActions.add(action);
            actions.add(action);
        }

        CaseFile written() {
            List<StageChange> stages = StageHistory.of(opened.dateNotified(), events, holds, transfers, ownActions);
            return new CaseFile(opened.number(), stages.getLast().to(), opened.residence(), opened.notificationForm(),
                    opened.notifications(), stages, holds, transfers, analysis, 0);
        }
    }
}
