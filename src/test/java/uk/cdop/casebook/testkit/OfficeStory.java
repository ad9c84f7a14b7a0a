package uk.cdop.casebook.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.cdrm.Cdrm;
import uk.cdop.casebook.casework.cdrm.CdrmType;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.hold.HoldTracking;
import uk.cdop.casebook.casework.notification.NotificationRoute;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.rules.FormRules;
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
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.form.FormContent;
import uk.cdop.casebook.office.form.FormRef;
import uk.cdop.casebook.office.form.SaveAnswers.SaveAnswersCommand;
import uk.cdop.casebook.office.form.SaveOutcome;
import uk.cdop.casebook.office.hold.CloseProcess.CloseProcessCommand;
import uk.cdop.casebook.office.hold.OpenProcess.OpenProcessCommand;
import uk.cdop.casebook.office.hold.ProcessEntry;
import uk.cdop.casebook.office.hold.RecordCdrm.CdrmCommand;
import uk.cdop.casebook.office.notification.AcceptCase.AcceptCaseCommand;
import uk.cdop.casebook.office.notification.AcceptCase.AcceptCaseOutcome;
import uk.cdop.casebook.office.notification.RegisterNotification.RegisterNotificationCommand;
import uk.cdop.casebook.office.notification.RegisterNotification.RegisterNotificationOutcome;
import uk.cdop.casebook.office.notification.RegisterNotification.RegisterNotificationOutcome.Registered;

/** Walks a case through the whole office as a coordinator would, a day at a time, over a real vault. */
public final class OfficeStory implements AutoCloseable {

    private final OfficeOnDisk office;
    private final Map<String, UUID> agencies = new HashMap<>();
    private LocalDate day;

    public OfficeStory(Path folder, LocalDate begins) {
        this.office = OfficeOnDisk.in(folder, begins);
        this.day = begins;
    }

    public OfficeStory on(LocalDate then) {
        day = then;
        return this;
    }

    public LocalDate today() {
        return day;
    }

    public UseCases can() {
        return office.on(day);
    }

    public CaseFile file(CaseNumber number) {
        return office.read(records -> records.cases().find(number)).orElseThrow();
    }

    public CaseStage stage(CaseNumber number) {
        return file(number).stage();
    }

    public Registered register(Answers answers, NotificationRoute route, LocalTime at) {
        RegisterNotificationOutcome outcome = can().registerNotification().register(new RegisterNotificationCommand(
                answers, route, Optional.of("Sam Notifier"), Optional.of("Sample Hospital"), day, Optional.of(at)));
        assertThat(outcome).isInstanceOf(Registered.class);
        return (Registered) outcome;
    }

    public void accept(CaseNumber number) {
        assertThat(can().intake().acceptCase().accept(new AcceptCaseCommand(number, file(number).rowVersion(), Optional.of(day))))
                .isInstanceOf(AcceptCaseOutcome.Accepted.class);
    }

    /** Says "not known" to every question of the notification form that still needs an answer, as F2 does. */
    public void sayNotKnownToTheRest(CaseNumber number) {
        FormRef form = FormRef.notification(number);
        for (Set<FieldKey> missing = missing(form); !missing.isEmpty(); missing = missing(form)) {
            answer(form, missing.stream().collect(Collectors.toMap(key -> key, key -> Answer.notKnown())));
        }
    }

    private Set<FieldKey> missing(FormRef form) {
        FormContent content = can().forms().showForm().show(form);
        return Set.copyOf(new FormRules(content.definition(), content.codeLists()).missing(content.answers()));
    }

    public void answer(FormRef form, Map<FieldKey, ? extends Answer<?>> answers) {
        long version = can().forms().showForm().show(form).rowVersion();
        assertThat(can().forms().saveAnswers().save(new SaveAnswersCommand(form, version, Map.copyOf(answers))))
                .isInstanceOf(SaveOutcome.Saved.class);
    }

    public RequestsView requests(CaseNumber number) {
        return can().agencies().showRequests().show(number).orElseThrow();
    }

    /** The kinds of agency that the rules propose to ask. */
    public List<String> proposed(CaseNumber number) {
        return requests(number).proposals().stream().map(open -> open.proposal().agencyType()).toList();
    }

    /** Takes up every proposal, puts an agency of each kind into the contact book, and sends everything. */
    public void askEverybody(CaseNumber number) {
        List<NewRequest> wanted = requests(number).proposals().stream().map(this::request).toList();
        assertThat(can().agencies().makeRequests().make(number, wanted)).isEqualTo(new MakeRequestsOutcome.Made(wanted.size()));
        requests(number).requests().forEach(request -> done(can().agencies().sendRequests().send(new SendCommand(
                request.id(), request.rowVersion(), Optional.empty(), Optional.empty(), List.of(), day))));
    }

    private NewRequest request(OpenProposal open) {
        String type = open.proposal().agencyType();
        UUID agency = agencies.computeIfAbsent(type, this::agency);
        return new NewRequest(type, Optional.of(agency), Optional.empty(), open.proposal().parts(), open.proposal().why());
    }

    private UUID agency(String type) {
        return ((KeepContactOutcome.Kept) can().agencies().keepContact().keep(new KeepContactCommand.OfAgency(
                Optional.empty(), 0, "Sample " + type.replace('_', ' '), type, Optional.empty(), ValidDates.ALWAYS))).id();
    }

    /** Every outstanding request but those to one kind of agency comes back today. */
    public void everybodyReturnsBut(CaseNumber number, String type) {
        requests(number).requests().stream()
                .filter(AgencyRequest::isOutstanding)
                .filter(request -> !request.agencyType().equals(type))
                .forEach(this::returns);
    }

    public void returns(AgencyRequest request) {
        done(can().agencies().recordReturn().record(new ReturnCommand(request.id(), request.rowVersion(), day, List.of())));
    }

    public AgencyRequest outstanding(CaseNumber number, String type) {
        return requests(number).requests().stream()
                .filter(request -> request.agencyType().equals(type) && request.isOutstanding()).findFirst().orElseThrow();
    }

    private static void done(RequestOutcome outcome) {
        assertThat(outcome).isInstanceOf(RequestOutcome.Done.class);
    }

    public UUID opens(CaseNumber number, HoldKind kind, boolean blocksMeeting, boolean blocksPanel) {
        recorded(can().processes().openProcess().open(new OpenProcessCommand(number, file(number).rowVersion(), new ProcessEntry(
                kind, Optional.of("A sample body"), day, Optional.empty(), Optional.empty(), Optional.empty(), blocksMeeting, blocksPanel, HoldTracking.NONE))));
        return file(number).holds().stream().filter(hold -> hold.kind() == kind).map(Hold::id).findFirst().orElseThrow();
    }

    public void closes(CaseNumber number, UUID process, String outcome) {
        recorded(can().processes().closeProcess().close(new CloseProcessCommand(number, file(number).rowVersion(), process, day, outcome)));
    }

    public void meets(CaseNumber number, CdrmType type) {
        recorded(can().processes().recordCdrm().record(new CdrmCommand(number, file(number).rowVersion(), new Cdrm(
                Optional.empty(), Optional.of(day), Optional.of("Dr Sample Lead"), Optional.of(type), Optional.of(day)))));
    }

    private static void recorded(RecordOutcome outcome) {
        assertThat(outcome).isInstanceOf(RecordOutcome.Recorded.class);
    }

    /** Opens the draft analysis and pre-sets the category of death. */
    public void draftsAnalysis(CaseNumber number, String category) {
        FormRef draft = can().forms().openForm().open(number, FormCode.ANALYSIS);
        answer(draft, Map.of(FieldKey.of("an_category_primary"), Answer.given(category)));
    }

    /** The sentence about the one thing that holds the case, empty where nothing does. */
    public String blocker(CaseNumber number) {
        return can().work().showWhereWeAre().show(number).orElseThrow().blocker().map(blocker -> blocker.sentence()).orElse("");
    }

    @Override
    public void close() {
        office.close();
    }
}
