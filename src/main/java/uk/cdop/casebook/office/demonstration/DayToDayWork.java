package uk.cdop.casebook.office.demonstration;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.casework.document.DocumentKind;
import uk.cdop.casebook.casework.family.FamilyContact;
import uk.cdop.casebook.casework.family.FamilyEvent;
import uk.cdop.casebook.casework.family.KeyWorker;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.hold.HoldTracking;
import uk.cdop.casebook.casework.hold.ProcessFacts;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.agencyreturn.MakeRequests.MakeRequestsOutcome;
import uk.cdop.casebook.office.agencyreturn.MakeRequests.NewRequest;
import uk.cdop.casebook.office.agencyreturn.RecordReturn.ReturnCommand;
import uk.cdop.casebook.office.agencyreturn.RequestOutcome;
import uk.cdop.casebook.office.agencyreturn.SendRequests.SendCommand;
import uk.cdop.casebook.office.agencyreturn.ShowRequests.OpenProposal;
import uk.cdop.casebook.office.agencyreturn.ShowRequests.RequestsView;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.contact.KeepContact.KeepContactCommand;
import uk.cdop.casebook.office.contact.KeepContact.KeepContactOutcome;
import uk.cdop.casebook.office.deadline.SetWorkStart.SetWorkStartOutcome;
import uk.cdop.casebook.office.document.AttachDocument.AttachDocumentCommand;
import uk.cdop.casebook.office.document.AttachDocument.AttachDocumentOutcome;
import uk.cdop.casebook.office.family.RecordFamilyEvent.FamilyCommand;
import uk.cdop.casebook.office.hold.OpenProcess.OpenProcessCommand;
import uk.cdop.casebook.office.hold.ProcessEntry;
import uk.cdop.casebook.office.notification.AcceptCase.AcceptCaseCommand;
import uk.cdop.casebook.office.notification.AcceptCase.AcceptCaseOutcome;
import uk.cdop.casebook.office.notification.RecordNcmdTold.RecordNcmdToldOutcome;
import uk.cdop.casebook.office.notification.RegisterNotification.RegisterNotificationCommand;
import uk.cdop.casebook.office.notification.RegisterNotification.RegisterNotificationOutcome;

/** Puts a few weeks of invented day-to-day work into a demonstration, so that Today, the chase and the ledgers show something. The same on the same day. */
public final class DayToDayWork {

    private final DayToDayOffice can;
    private final LocalDate today;
    private final InventedNotices notices = new InventedNotices();
    private final Map<String, UUID> agencies = new HashMap<>();

    public DayToDayWork(DayToDayOffice can, LocalDate today) {
        this.can = can;
        this.today = today;
    }

    /** @param letter a file to keep as a document of a case */
    public void add(Path letter) {
        require(can.setWorkStart().set(Optional.of(today.minusMonths(3).withDayOfMonth(1))) instanceof SetWorkStartOutcome.Kept);
        CaseNumber coroner = taken(notices.withCoroner(today.minusDays(51)), 50, NotificationRoute.CORONER);
        worked(coroner, 45, Set.of("police", "education_school"), 27);
        hold(coroner, HoldKind.INQUEST, 48, Optional.of(today.plusDays(60)), Answers.NONE.with(ProcessFacts.INQUEST_LISTED, today.plusDays(5)));
        require(can.attachDocument().attach(new AttachDocumentCommand(
                coroner, letter, "Letter about the inquest", DocumentKind.CORONER, false, Optional.of(today.minusDays(20)))) instanceof AttachDocumentOutcome.Attached);
        family(coroner, "Was the fence at the water looked at?", true);
        CaseNumber newborn = taken(notices.newborn(today.minusDays(16)), 15, NotificationRoute.CASCADE);
        worked(newborn, 13, Set.of("gp", "obstetrics", "health_visiting"), 4);
        hold(newborn, HoldKind.PMRT, 12, Optional.of(today.plusDays(30)), Answers.NONE);
        family(newborn, "May we see the notes of the last night?", false);
        registered(notices.fromElsewhere(today.minusDays(9)), 8, NotificationRoute.PHONE_OR_EMAIL);
        registered(notices.twiceNotified(today.minusDays(4)), 3, NotificationRoute.PHONE_OR_EMAIL);
        registered(notices.again(today.minusDays(4)), 2, NotificationRoute.REGISTRAR);
    }

    private CaseNumber registered(Answers answers, int daysAgo, NotificationRoute route) {
        var outcome = can.registerNotification().register(new RegisterNotificationCommand(
                answers, route, Optional.of("Sam Notifier"), Optional.of("Sample Hospital"), today.minusDays(daysAgo), Optional.of(LocalTime.of(9, 40))));
        if (outcome instanceof RegisterNotificationOutcome.Registered(CaseNumber number, var scope, var warnings)) {
            return number;
        }
        throw refused();
    }

    /** Registered, told to NCMD and accepted. */
    private CaseNumber taken(Answers answers, int daysAgo, NotificationRoute route) {
        CaseNumber number = registered(answers, daysAgo, route);
        require(can.recordNcmdTold().record(number, today.minusDays(daysAgo - 1L), Optional.of(LocalTime.of(10, 5))) instanceof RecordNcmdToldOutcome.Recorded);
        require(can.acceptCase().accept(new AcceptCaseCommand(number, version(number), Optional.of(today.minusDays(daysAgo - 1L)))) instanceof AcceptCaseOutcome.Accepted);
        return number;
    }

    private long version(CaseNumber number) {
        return can.showCase().show(number).orElseThrow(DayToDayWork::refused).file().rowVersion();
    }

    /** Everybody proposed is asked, and everybody but those who are slow has answered. */
    private void worked(CaseNumber number, int sentDaysAgo, Set<String> slow, int backDaysAgo) {
        List<NewRequest> wanted = requests(number).proposals().stream().map(this::request).toList();
        require(can.makeRequests().make(number, wanted) instanceof MakeRequestsOutcome.Made);
        for (AgencyRequest made : requests(number).requests()) {
            require(can.sendRequests().send(new SendCommand(
                    made.id(), made.rowVersion(), Optional.empty(), Optional.empty(), List.of(), today.minusDays(sentDaysAgo))) instanceof RequestOutcome.Done);
        }
        for (AgencyRequest sent : requests(number).requests()) {
            if (!slow.contains(sent.agencyType())) {
                require(can.recordReturn().record(new ReturnCommand(sent.id(), sent.rowVersion(), today.minusDays(backDaysAgo), List.of())) instanceof RequestOutcome.Done);
            }
        }
    }

    private RequestsView requests(CaseNumber number) {
        return can.showRequests().show(number).orElseThrow(DayToDayWork::refused);
    }

    private NewRequest request(OpenProposal open) {
        String type = open.proposal().agencyType();
        return new NewRequest(type, Optional.of(agencies.computeIfAbsent(type, this::agency)), Optional.empty(), open.proposal().parts(), open.proposal().why());
    }

    /** Into the contact book, with one person to write to. */
    private UUID agency(String type) {
        String name = "Sample " + type.replace('_', ' ');
        UUID agency = kept(new KeepContactCommand.OfAgency(Optional.empty(), 0, name, type, Optional.empty(), ValidDates.ALWAYS));
        kept(new KeepContactCommand.OfPerson(
                Optional.empty(), 0, agency, "Pat Sampleton", "Records lead", type.replace('_', '.') + "@example.invalid", "01234 567890", ValidDates.ALWAYS));
        return agency;
    }

    private UUID kept(KeepContactCommand command) {
        if (can.keepContact().keep(command) instanceof KeepContactOutcome.Kept(UUID id)) {
            return id;
        }
        throw refused();
    }

    private void hold(CaseNumber number, HoldKind kind, int openedDaysAgo, Optional<LocalDate> end, Answers facts) {
        HoldTracking tracking = new HoldTracking(Optional.empty(), Optional.of("Sample office"), Optional.of(today.minusDays(6)), Optional.empty(), facts);
        recorded(can.openProcess().open(new OpenProcessCommand(number, version(number), new ProcessEntry(
                kind, Optional.of("A sample body"), today.minusDays(openedDaysAgo), end, Optional.empty(), Optional.empty(), false, true, tracking))));
    }

    private void family(CaseNumber number, String question, boolean inTouch) {
        recorded(can.recordFamilyEvent().record(new FamilyCommand(number, ledger(number), new FamilyEvent.KeyWorkerNamed(new KeyWorker(
                "Robin Keyworker", Optional.of("Bereavement nurse"), Optional.of("Sample Hospital"), Optional.of("01234 567891"), today.minusDays(12))))));
        recorded(can.addFamilyQuestion().add(number, ledger(number), today.minusDays(9), question));
        if (inTouch) {
            recorded(can.recordFamilyEvent().record(new FamilyCommand(number, ledger(number), new FamilyEvent.InTouch(new FamilyContact(
                    today.minusDays(7), "Robin Keyworker", "The family was told how the review goes on.")))));
        }
    }

    private long ledger(CaseNumber number) {
        return can.showFamily().show(number).orElseThrow(DayToDayWork::refused).ledger().rowVersion();
    }

    private static void recorded(RecordOutcome outcome) {
        require(outcome instanceof RecordOutcome.Recorded);
    }

    private static void require(boolean done) {
        if (!done) {
            throw refused();
        }
    }

    private static IllegalStateException refused() {
        return new IllegalStateException("a step of the demonstration's day-to-day work was refused");
    }
}
