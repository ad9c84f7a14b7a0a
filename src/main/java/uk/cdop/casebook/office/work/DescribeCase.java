package uk.cdop.casebook.office.work;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.child.AgeAtDeath;
import uk.cdop.casebook.casework.deadline.Deadline;
import uk.cdop.casebook.casework.deadline.ProcessEvents;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.readiness.Blocker;
import uk.cdop.casebook.casework.readiness.Readiness;
import uk.cdop.casebook.casework.wording.PlainDate;
import uk.cdop.casebook.office.deadline.LimitsInUse;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.work.ContactSource.Contact;
import uk.cdop.casebook.office.work.WhereWeAre.Line;
import uk.cdop.casebook.office.work.WhereWeAre.Question;

/** Puts into lines where a case stands on a day, from everything the records hold about it. */
public final class DescribeCase {

    private final GatherReadiness gather;
    private final List<ContactSource> contacts;
    private final KeyWorker keyWorker;
    private final LimitsInUse limits;

    /** Who the family's key worker is, in words; empty where nobody is named. */
    @FunctionalInterface
    public interface KeyWorker {

        Optional<String> of(CaseFile file, Records records);
    }

    public DescribeCase(GatherReadiness gather, List<ContactSource> contacts, KeyWorker keyWorker, LimitsInUse limits) {
        this.gather = gather;
        this.contacts = List.copyOf(contacts);
        this.keyWorker = keyWorker;
        this.limits = limits;
    }

    WhereWeAre of(CaseFile file, Records records, LocalDate today) {
        Readiness readiness = gather.of(file, records);
        Optional<Blocker> first = readiness.first();
        NextStep next = first.map(NextStep::about).orElseGet(() -> NextStep.in(file.stage()));
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Question.CASE, which(file)));
        lines.add(new Line(Question.STAGE, file.stage().label() + ", since " + PlainDate.of(file.stageChanges().getLast().on()) + doubt(file, readiness)));
        lines.add(new Line(Question.HELD_UP_BY, first.map(DescribeCase::holds).orElse("Nothing holds it")));
        lines.add(new Line(Question.LIFTED_BY, first.map(blocker -> upper(blocker.liftedBy())).orElse("Nobody needs to lift anything")));
        lines.add(new Line(Question.LAST_CONTACT, lastContact(file, records)));
        lines.add(new Line(Question.NEXT_STEP, next.words()));
        lines.add(new Line(Question.WHO, upper(next.who())));
        lines.add(new Line(Question.DAYS_OPEN, open(file, today)));
        lines.add(new Line(Question.OUTSTANDING, outstanding(readiness)));
        lines.add(new Line(Question.KEY_DATES, dates(file, records, today)));
        lines.add(new Line(Question.KEY_WORKER, keyWorker.of(file, records).orElse("Nobody is named")));
        if (!readiness.warnings().isEmpty()) {
            lines.add(new Line(Question.WORTH_KNOWING, readiness.warnings().stream().map(Blocker::sentence).collect(Collectors.joining("\n"))));
        }
        return new WhereWeAre(file.number(), first, lines);
    }

    /** A case that a person or an import put there may lack what this office's list asks for. */
    private static String doubt(CaseFile file, Readiness readiness) {
        return file.stage() == CaseStage.READY_FOR_PANEL && !readiness.isReady() ? ", by the record; but not all that the office asks for is there" : "";
    }

    private static String which(CaseFile file) {
        return file.number() + ", " + file.residence().reportingArea().label() + ", " + file.age().map(AgeAtDeath::inWords).orElse("age not known")
                + ", died " + PlainDate.of(file.death().date());
    }

    private static String holds(Blocker blocker) {
        return blocker.sentence() + blocker.since().map(day -> ". Since " + PlainDate.of(day)).orElse("");
    }

    private String lastContact(CaseFile file, Records records) {
        return contacts.stream().flatMap(source -> source.contacts(file, records).stream())
                .max(Comparator.comparing(Contact::on))
                .map(contact -> PlainDate.of(contact.on()) + ", " + contact.words())
                .orElse("None is recorded");
    }

    private static String open(CaseFile file, LocalDate today) {
        LocalDate until = file.stage().isOpen() ? today : file.reviewCompleted().orElse(file.stageChanges().getLast().on());
        String words = days(file.dateNotified(), until) + " since the notification, " + days(file.death().date(), until) + " since the death";
        return file.stage().isOpen() ? words : "Closed on " + PlainDate.of(until) + ", " + words.replace(" since the notification", " after the notification").replace(" since the death", " after the death");
    }

    private static String days(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        return days + (days == 1 ? " day" : " days");
    }

    /** Everything that is still to come, with who has it; the first of it stands above already. */
    private static String outstanding(Readiness readiness) {
        String all = readiness.blockers().stream().map(blocker -> blocker.sentence() + " (" + blocker.liftedBy() + ")").collect(Collectors.joining("\n"));
        return all.isEmpty() ? "Nothing is outstanding" : all;
    }

    private String dates(CaseFile file, Records records, LocalDate today) {
        List<String> dates = new ArrayList<>();
        dates.add("Died " + PlainDate.of(file.death().date()));
        dates.add("Notified " + PlainDate.of(file.dateNotified()));
        records.triage().ncmdTold(file.number()).ifPresent(told -> dates.add("NCMD told " + PlainDate.of(told.on())));
        file.stageChanges().stream().filter(move -> move.to() == CaseStage.CDRM_HELD).map(StageChange::on).findFirst()
                .ifPresent(day -> dates.add("Child death review meeting " + PlainDate.of(day)));
        file.holds().stream().filter(Hold::isOpen).forEach(hold -> hold.expectedEnd()
                .ifPresent(day -> dates.add(hold.kind().label() + " expected to end " + PlainDate.of(day))));
        limits.rules(records).of(file, events(file, records), today).stream()
                .filter(deadline -> deadline.metOn().isEmpty())
                .forEach(deadline -> dates.add(deadline.limit().label() + " due " + PlainDate.of(deadline.dueOn()) + late(deadline)));
        return String.join("\n", dates);
    }

    private static ProcessEvents events(CaseFile file, Records records) {
        return new ProcessEvents(records.processes().cdrm(file.number()), records.processes().jointResponse(file.number()));
    }

    private static String late(Deadline deadline) {
        return switch (deadline.state()) {
            case OVERDUE -> " (overdue)";
            case BEFORE_WORK_BEGAN -> " (before work began here)";
            case MET, MET_LATE, DUE -> "";
        };
    }

    private static String upper(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
