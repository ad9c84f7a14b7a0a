package uk.cdop.casebook.office.agencyreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.Conflict;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.casework.agencyreturn.RequestState;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.casework.deadline.TimeLimit;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.office.agencyreturn.AdoptAnswer.AdoptCommand;
import uk.cdop.casebook.office.agencyreturn.AdoptAnswer.AdoptOutcome;
import uk.cdop.casebook.office.agencyreturn.EndRequest.EndCommand;
import uk.cdop.casebook.office.agencyreturn.EndRequest.How;
import uk.cdop.casebook.office.agencyreturn.MakeRequests.MakeRequestsOutcome;
import uk.cdop.casebook.office.agencyreturn.MakeRequests.NewRequest;
import uk.cdop.casebook.office.agencyreturn.RecordReturn.ReturnCommand;
import uk.cdop.casebook.office.agencyreturn.SendRequests.SendCommand;
import uk.cdop.casebook.office.agencyreturn.ShowRequests.OpenProposal;
import uk.cdop.casebook.office.agencyreturn.ShowRequests.RequestsView;
import uk.cdop.casebook.office.contact.KeepContact.KeepContactCommand;
import uk.cdop.casebook.office.contact.KeepContact.KeepContactOutcome;
import uk.cdop.casebook.office.desk.AgenciesDesk;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.testkit.OfficeOnDisk;
import uk.cdop.casebook.testkit.StoreCases;

/** Asking agencies about a case, from the proposal to the adopted answer, over a real vault. */
class AgenciesOfACaseTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 14);
    private static final FieldKey PLACE = FieldKey.of("place_of_death_type");
    private static final List<FormPart> REPORT = List.of(FormPart.whole(FormCode.REPORTING));

    @TempDir
    static Path folder;

    private static OfficeOnDisk office;
    private static int sequence;

    @BeforeAll
    static void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static AgenciesDesk can() {
        return office.can().agencies();
    }

    private static CaseNumber aCase() {
        int next = ++sequence;
        office.keep(StoreCases.notified(CaseNumber.of(2023, next), StoreCases.answers().with(PLACE, "school")));
        return CaseNumber.of(2023, next);
    }

    private static UUID agency(String name, String type, ValidDates valid) {
        return kept(can().keepContact().keep(new KeepContactCommand.OfAgency(Optional.empty(), 0, name, type, Optional.empty(), valid)));
    }

    private static UUID person(UUID agency, String name, ValidDates valid) {
        return kept(can().keepContact().keep(new KeepContactCommand.OfPerson(
                Optional.empty(), 0, agency, name, "Lead", "lead@example.nhs.uk", "", valid)));
    }

    private static UUID kept(KeepContactOutcome outcome) {
        return ((KeepContactOutcome.Kept) outcome).id();
    }

    private static <T> List<T> read(Function<Records, List<T>> reading) {
        return office.read(reading);
    }

    private static RequestsView view(CaseNumber number) {
        return can().showRequests().show(number).orElseThrow();
    }

    private static AgencyRequest made(CaseNumber number, UUID agency, Optional<UUID> person) {
        assertThat(can().makeRequests().make(number, List.of(new NewRequest("gp", Optional.of(agency), person, REPORT, "every death"))))
                .isEqualTo(new MakeRequestsOutcome.Made(1));
        return view(number).requests().stream().filter(one -> one.to().agencyId().equals(Optional.of(agency))).findFirst().orElseThrow();
    }

    private static SendCommand send(AgencyRequest request, LocalDate on) {
        return new SendCommand(request.id(), request.rowVersion(), Optional.empty(), Optional.empty(), List.of(), on);
    }

    private static AgencyRequest done(RequestOutcome outcome) {
        assertThat(outcome).isInstanceOf(RequestOutcome.Done.class);
        return ((RequestOutcome.Done) outcome).request();
    }

    private static AgencyRequest sent(CaseNumber number, String name) {
        return done(can().sendRequests().send(send(made(number, agency(name, "gp", ValidDates.ALWAYS), Optional.empty()), TODAY)));
    }

    @Test
    void proposesWhomToAskWithTheReasonAndDropsWhoWasAsked() {
        CaseNumber number = aCase();
        assertThat(view(number).proposals()).extracting(open -> open.proposal().agencyType()).contains("gp", "police", "early_years");
        assertThat(view(number).proposals().getFirst().proposal().why()).isEqualTo("every death");
        sent(number, "Asked Practice");
        assertThat(view(number).proposals()).extracting(open -> open.proposal().agencyType()).doesNotContain("gp").contains("police");
    }

    @Test
    void offersAllAgenciesOfAKindAndLeavesOutThoseWhoseTimeIsOver() {
        UUID first = agency("First Nursery", "early_years", ValidDates.ALWAYS);
        UUID second = agency("Second Nursery", "early_years", ValidDates.ALWAYS);
        UUID closed = agency("Closed Nursery", "early_years", ValidDates.ALWAYS.until(TODAY.minusDays(1)));
        OpenProposal nursery = view(aCase()).proposals().stream().filter(open -> open.proposal().agencyType().equals("early_years")).findFirst().orElseThrow();
        assertThat(nursery.contacts()).extracting(choice -> choice.agency().id()).contains(first, second).doesNotContain(closed);
    }

    @Test
    void asksTwoAgenciesOfTheSameKind() {
        CaseNumber number = aCase();
        UUID one = agency("One Practice", "gp", ValidDates.ALWAYS);
        UUID two = agency("Two Practice", "gp", ValidDates.ALWAYS);
        can().makeRequests().make(number, List.of(
                new NewRequest("gp", Optional.of(one), Optional.empty(), REPORT, "every death"),
                new NewRequest("gp", Optional.of(two), Optional.empty(), REPORT, "moved in January")));
        assertThat(view(number).requests()).extracting(request -> request.to().agencyName()).containsExactly("One Practice", "Two Practice");
    }

    @Test
    void makesNothingWhereNothingWasChosenOrOneCannotBe() {
        CaseNumber number = aCase();
        assertThat(can().makeRequests().make(number, List.of())).isInstanceOf(MakeRequestsOutcome.NotMade.class);
        assertThat(can().makeRequests().make(number, List.of(
                new NewRequest("gp", Optional.empty(), Optional.empty(), REPORT, "every death"),
                new NewRequest("police", Optional.of(new UUID(1, 1)), Optional.empty(), REPORT, "every death"))))
                .isInstanceOf(MakeRequestsOutcome.NotMade.class);
        assertThat(view(number).requests()).isEmpty();
        assertThat(can().makeRequests().make(CaseNumber.of(1999, 1), List.of())).isInstanceOf(MakeRequestsOutcome.NotMade.class);
    }

    @Test
    void isDueFifteenWorkingDaysAfterItWasSent() {
        AgencyRequest request = sent(aCase(), "Timely Practice");
        // Good Friday 29 March and Easter Monday 1 April 2024 are no working days.
        assertThat(request.dueOn()).contains(LocalDate.of(2024, 4, 8));
        assertThat(request.nextChaseOn()).contains(LocalDate.of(2024, 4, 9));
        assertThat(read(records -> records.agencyRequests().dueOn(LocalDate.of(2024, 4, 9)))).extracting(AgencyRequest::id).contains(request.id());
        assertThat(read(records -> records.agencyRequests().dueOn(LocalDate.of(2024, 4, 8)))).extracting(AgencyRequest::id).doesNotContain(request.id());
    }

    @Test
    void sendsNothingToSomebodyWhoseTimeEndedBeforeTheSending() {
        CaseNumber number = aCase();
        UUID agency = agency("Changing Practice", "gp", ValidDates.ALWAYS);
        UUID leaver = person(agency, "Lee Leaver", ValidDates.ALWAYS);
        AgencyRequest request = made(number, agency, Optional.of(leaver));
        can().keepContact().keep(new KeepContactCommand.OfPerson(
                Optional.of(leaver), 0, agency, "Lee Leaver", "Lead", "lead@example.nhs.uk", "", ValidDates.ALWAYS.until(TODAY.minusDays(1))));
        assertThat(can().sendRequests().send(send(request, TODAY))).isInstanceOf(RequestOutcome.NotDone.class);
        UUID successor = person(agency, "Sam Successor", ValidDates.since(TODAY));
        AgencyRequest sent = done(can().sendRequests().send(new SendCommand(
                request.id(), request.rowVersion(), Optional.of(agency), Optional.of(successor), List.of(), TODAY)));
        assertThat(sent.to().personName()).contains("Sam Successor");
    }

    @Test
    void keepsToWhomItWentWhenTheContactBookChanges() {
        CaseNumber number = aCase();
        UUID agency = agency("Old Name Practice", "gp", ValidDates.ALWAYS);
        AgencyRequest sent = done(can().sendRequests().send(send(made(number, agency, Optional.empty()), TODAY)));
        can().keepContact().keep(new KeepContactCommand.OfAgency(Optional.of(agency), 0, "New Name Practice", "gp", Optional.empty(), ValidDates.ALWAYS));
        assertThat(view(number).requests()).extracting(request -> request.to().agencyName()).containsExactly("Old Name Practice");
        assertThat(sent.state()).isEqualTo(RequestState.SENT);
    }

    @Test
    void sendsNothingWithoutAnAgencyOrInTheFutureOrTwice() {
        CaseNumber number = aCase();
        can().makeRequests().make(number, List.of(new NewRequest("police", Optional.empty(), Optional.empty(), REPORT, "every death")));
        AgencyRequest nobody = view(number).requests().getFirst();
        assertThat(can().sendRequests().send(send(nobody, TODAY))).isInstanceOf(RequestOutcome.NotDone.class);
        AgencyRequest request = made(number, agency("Once Practice", "gp", ValidDates.ALWAYS), Optional.empty());
        assertThat(can().sendRequests().send(send(request, TODAY.plusDays(1)))).isInstanceOf(RequestOutcome.NotDone.class);
        AgencyRequest current = view(number).requests().stream().filter(one -> one.id().equals(request.id())).findFirst().orElseThrow();
        done(can().sendRequests().send(send(current, TODAY)));
        assertThat(can().sendRequests().send(send(current, TODAY))).isInstanceOf(RequestOutcome.ChangedMeanwhile.class);
    }

    @Test
    void keepsAFormToTypeInForEachPartOfAReturn() {
        CaseNumber number = aCase();
        AgencyRequest back = done(can().recordReturn().record(new ReturnCommand(sent(number, "Returning Practice").id(), 1, TODAY, List.of())));
        assertThat(back.returnedOn()).contains(TODAY);
        List<CaseForm> forms = office.read(records -> records.forms().ofCase(number));
        assertThat(forms).extracting(CaseForm::requestId).containsExactly(Optional.of(back.id()));
        assertThat(forms.getFirst().instance().answers()).isEqualTo(Answers.NONE);
        assertThat(read(records -> records.audit().ofObject("case", number.text()))).extracting(entry -> entry.event().what())
                .contains(AuditEvent.What.REQUEST_CHANGED);
    }

    @Test
    void keepsNoReturnOfTheFutureOrOfWhatWasNeverSent() {
        CaseNumber number = aCase();
        AgencyRequest request = made(number, agency("Unsent Practice", "gp", ValidDates.ALWAYS), Optional.empty());
        assertThat(can().recordReturn().record(new ReturnCommand(request.id(), request.rowVersion(), TODAY, List.of())))
                .isInstanceOf(RequestOutcome.NotDone.class);
        AgencyRequest out = done(can().sendRequests().send(send(request, TODAY)));
        assertThat(can().recordReturn().record(new ReturnCommand(out.id(), out.rowVersion(), TODAY.plusDays(1), List.of())))
                .isInstanceOf(RequestOutcome.NotDone.class);
        assertThat(read(records -> records.forms().ofCase(number))).isEmpty();
    }

    @Test
    void endsARequestWithAReasonAndTakesItUpAgain() {
        CaseNumber number = aCase();
        AgencyRequest out = sent(number, "Waived Practice");
        assertThat(can().endRequest().end(new EndCommand(out.id(), out.rowVersion(), How.WAIVE, TODAY, ""))).isInstanceOf(RequestOutcome.NotDone.class);
        assertThat(can().endRequest().end(new EndCommand(out.id(), out.rowVersion(), How.WAIVE, TODAY, "w".repeat(1001))))
                .isInstanceOf(RequestOutcome.NotDone.class);
        AgencyRequest waived = done(can().endRequest().end(new EndCommand(out.id(), out.rowVersion(), How.WAIVE, TODAY, "The practice closed.")));
        assertThat(waived.state()).isEqualTo(RequestState.WAIVED);
        AgencyRequest again = done(can().endRequest().end(new EndCommand(out.id(), waived.rowVersion(), How.TAKE_UP_AGAIN, TODAY, "It has not.")));
        assertThat(again.nextChaseOn()).contains(LocalDate.of(2024, 4, 9));
        assertThat(done(can().endRequest().end(new EndCommand(out.id(), again.rowVersion(), How.NOTHING_HELD, TODAY, ""))).state())
                .isEqualTo(RequestState.NOTHING_HELD);
    }

    private static CaseNumber withConflict() {
        CaseNumber number = aCase();
        AgencyRequest out = sent(number, "Differing Practice");
        FormInstance form = new FormInstance(FormCode.REPORTING, LocalDate.of(2019, 4, 1), TODAY, Optional.empty(), Answers.NONE.with(PLACE, "hospice"));
        done(can().recordReturn().record(new ReturnCommand(out.id(), out.rowVersion(), TODAY, List.of(form))));
        return number;
    }

    @Test
    void showsWhereTheReturnDiffersFromTheNotificationAndTakesOneAnswer() {
        CaseNumber number = withConflict();
        Conflict conflict = view(number).conflicts().getFirst();
        assertThat(conflict.sayings()).extracting(Conflict.Saying::source).containsExactly("Notification form", "Differing Practice");
        AdoptOutcome outcome = can().adoptAnswer().adopt(new AdoptCommand(number, PLACE, conflict.sayings().getLast(), "The practice was there."));
        assertThat(outcome).isEqualTo(new AdoptOutcome.Adopted(true));
        Conflict settled = view(number).conflicts().getFirst();
        assertThat(settled.settled().orElseThrow().value()).isEqualTo(Answer.given("hospice"));
        assertThat(settled.settled().orElseThrow().reason()).isEqualTo("The practice was there.");
    }

    @Test
    void keepsEarlierAdoptionsAndNeedsAReason() {
        CaseNumber number = withConflict();
        Conflict conflict = view(number).conflicts().getFirst();
        assertThat(can().adoptAnswer().adopt(new AdoptCommand(number, PLACE, conflict.sayings().getFirst(), " "))).isInstanceOf(AdoptOutcome.NotAdopted.class);
        can().adoptAnswer().adopt(new AdoptCommand(number, PLACE, conflict.sayings().getFirst(), "first"));
        can().adoptAnswer().adopt(new AdoptCommand(number, PLACE, conflict.sayings().getLast(), "second"));
        assertThat(read(records -> records.adoptions().ofCase(number))).extracting(adopted -> adopted.reason()).containsExactly("first", "second");
    }

    @Test
    void takesNoAnswerThatNobodyGives() {
        CaseNumber number = withConflict();
        Conflict.Saying invented = new Conflict.Saying("Nobody", TODAY, FormCode.REPORTING, PLACE, Answer.given("abroad"));
        assertThat(can().adoptAnswer().adopt(new AdoptCommand(number, PLACE, invented, "because"))).isInstanceOf(AdoptOutcome.ChangedMeanwhile.class);
    }

    @Test
    void showsNothingOfACaseThatIsNotThere() {
        assertThat(can().showRequests().show(CaseNumber.of(1999, 1))).isEmpty();
    }

    @Test
    void theReturnIsDueAfterTheTimeThatTheOfficeHasSet() {
        List<TimeLimit> shipped = office.can().work().showLimits().show().limits();
        try {
            office.can().work().replaceLimits().replace(shipped.stream()
                    .map(limit -> limit.code().equals("lim_reporting_form") ? limit.of(10, TimeLimit.Unit.DAYS) : limit).toList());
            CaseNumber number = aCase();
            AgencyRequest request = made(number, agency("Example Surgery at the Ford", "gp", ValidDates.ALWAYS), Optional.empty());
            done(can().sendRequests().send(send(request, TODAY)));
            assertThat(view(number).requests().getFirst().dueOn()).contains(TODAY.plusDays(10));
        } finally {
            office.can().work().replaceLimits().replace(shipped);
        }
    }
}
