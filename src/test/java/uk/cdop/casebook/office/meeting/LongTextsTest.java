package uk.cdop.casebook.office.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.cdop.casebook.casework.action.ActionOrigin;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.analysis.AnalysisFields;
import uk.cdop.casebook.casework.analysis.CheckCatalogue;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.FactorKey;
import uk.cdop.casebook.casework.analysis.ResponseKind;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.casework.interest.InterestHandling;
import uk.cdop.casebook.casework.interest.InterestOrigin;
import uk.cdop.casebook.casework.meeting.EntryKind;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.action.ActionOutcome;
import uk.cdop.casebook.office.action.AddAction.AddActionCommand;
import uk.cdop.casebook.office.action.ChangeAction.ChangeActionCommand;
import uk.cdop.casebook.office.analysis.CorrectAnalysis.CorrectAnalysisCommand;
import uk.cdop.casebook.office.analysis.CorrectAnalysis.CorrectAnalysisOutcome;
import uk.cdop.casebook.office.analysis.RecordFactorResponse.FactorResponseCommand;
import uk.cdop.casebook.office.analysis.RecordFinding.RecordFindingCommand;
import uk.cdop.casebook.office.analysis.SignOff.SignOffCommand;
import uk.cdop.casebook.office.analysis.SignOff.SignOffOutcome;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.desk.FindingsDesk;
import uk.cdop.casebook.office.form.SaveOutcome;
import uk.cdop.casebook.office.meeting.RecordInterest.InterestOutcome;
import uk.cdop.casebook.office.member.KeepMember.KeepMemberCommand;
import uk.cdop.casebook.office.member.KeepMember.KeepMemberOutcome;
import uk.cdop.casebook.testkit.PanelOffice;
import uk.cdop.casebook.testkit.SampleFindings;
import uk.cdop.casebook.testkit.ScheduledCase;

/** The free texts of members, meetings, interests, findings and actions over a real vault: as long as may be it is kept, and one character longer it is refused by a sentence. */
class LongTextsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 16);
    private static final FactorKey FACTOR = FactorKey.first(FactorDomain.SERVICE, "D_COMMUNICATION");

    @TempDir
    static Path folder;
    private static PanelOffice panel;
    private static int sequence = 26;
    private static UUID member;
    private static MeetingNumber meeting;
    private static CaseNumber ready;
    private static CaseNumber signed;

    @BeforeAll
    static void open() {
        panel = new PanelOffice(folder.resolve("vault"));
        member = panel.member("Sample Member", "police", "Example Police");
        meeting = panel.planned(DAY).number();
        ready = panel.ready(60);
        panel.add(meeting, ready);
        signed = decided(true);
        assertThat(sign(signed, "A Chair", Map.of())).isInstanceOf(SignOffOutcome.SignedOff.class);
    }

    @AfterAll
    static void close() {
        panel.close();
    }

    /** @param write writes the text and gives the sentence by which it was refused; empty where it was kept */
    record Text(String what, int most, Function<String, Optional<String>> write) {

        @Override
        public String toString() {
            return what;
        }
    }

    @ParameterizedTest
    @MethodSource({"ofMembersAndMeetings", "ofInterests", "ofFindings", "ofActions"})
    void isKeptAsLongAsMayBeAndRefusedWithASentenceWhenOneCharacterLonger(Text text) {
        assertThat(text.write().apply("y".repeat(text.most() + 1))).get().asString().containsPattern("[A-Za-z]{3,} .*").doesNotContain("yyyy");
        assertThat(text.write().apply("y".repeat(text.most()))).isEmpty();
    }

    static Stream<Text> ofMembersAndMeetings() {
        return Stream.of(
                new Text("name of a member", 200, text -> member(text, "Example Trust", "", "")),
                new Text("organisation of a member", 200, text -> member("Sample Member", text, "", "")),
                new Text("post of a member", 200, text -> member("Sample Member", "Example Trust", text, "")),
                new Text("e-mail address of a member", 200, text -> member("Sample Member", "Example Trust", "", text.substring(10) + "@b.invalid")),
                new Text("theme of a meeting", 200, text -> said(panel.can().planMeeting().plan(details(text, ""), true))),
                new Text("place of a meeting", 500, text -> said(panel.can().planMeeting().plan(details("Sleep", text), true))),
                new Text("place of a meeting that is changed", 500, text -> said(panel.can().changeMeeting().change(
                        meeting, panel.now(meeting).rowVersion(), details("Sleep", text), true))),
                new Text("subject of an item", 500, text -> said(panel.can().arrangeAgenda().arrange(
                        meeting, panel.now(meeting).rowVersion(), new AgendaStep.AddSubject(EntryKind.MATTER_ARISING, text, 5)))),
                new Text("reason for cancelling", 1000, text -> said(cancelled(text))),
                new Text("reason for an inquorate meeting", 1000, text -> said(panel.can().closeMeeting().explainQuorum(meeting, panel.now(meeting).rowVersion(), text))));
    }

    private static Optional<String> member(String name, String organisation, String post, String email) {
        return panel.can().keepMember().keep(new KeepMemberCommand(
                Optional.empty(), 0, name, "police", organisation, post, email, false, Optional.empty(), ValidDates.ALWAYS))
                instanceof KeepMemberOutcome.Refused(var problems) ? Optional.of(problems.getFirst().sentence()) : Optional.empty();
    }

    private static MeetingDetails details(String theme, String place) {
        return new MeetingDetails(DAY, java.time.LocalTime.of(9, 30), 180, PanelKind.OTHER_THEME, theme, place);
    }

    private static MeetingOutcome cancelled(String reason) {
        MeetingPlan plan = panel.planned(DAY.plusDays(2));
        return panel.can().cancelMeeting().cancel(plan.number(), plan.rowVersion(), reason);
    }

    static Stream<Text> ofInterests() {
        return Stream.of(
                new Text("interest", 1000, text -> said(declared(text))),
                new Text("reason to stay", 1000, text -> said(panel.can().recordInterest().record(
                        meeting, new InterestStep.Handle(interest(), InterestHandling.STAYS, text)))),
                new Text("reason to withdraw an interest", 500, text -> said(panel.can().recordInterest().record(meeting, new InterestStep.Withdraw(interest(), text)))),
                new Text("what an interest really is", 1000, text -> said(panel.can().recordInterest().record(
                        meeting, new InterestStep.Correct(interest(), text, "A slip")))));
    }

    private static InterestOutcome declared(String detail) {
        return panel.can().recordInterest().record(meeting, new InterestStep.Declare(ready, member, InterestOrigin.DECLARED, detail));
    }

    private static UUID interest() {
        return ((InterestOutcome.Kept) declared("Works for the ward")).interest().id();
    }

    static Stream<Text> ofFindings() {
        return Stream.of(
                new Text("what a factor leads to", 2000, text -> responded(ResponseKind.RECOMMENDATION, text, "Example Trust", "Example Board")),
                new Text("to whom a recommendation goes", 200, text -> responded(ResponseKind.RECOMMENDATION, "Agree one way", text, "Example Board")),
                new Text("board of an action that answers a factor", 200, text -> responded(ResponseKind.ACTION, "Agree one way", "Example Trust", text)),
                new Text("action of the findings", 2000, text -> signedWith(AnalysisFields.ACTION.at(1), text)),
                new Text("owner of an action of the findings", 200, text -> signedWith(AnalysisFields.ACTION_OWNER.at(1), text)),
                new Text("reason for deferring", 1000, text -> said(findings().deferCase().defer(scheduled(true), text))),
                new Text("name of the chair who signs off", 200, text -> said(sign(decided(true), text, Map.of()))),
                new Text("reason why a check stands", 1000, text -> said(sign(decided(false), "A Chair", Map.of(CheckCatalogue.INQUORATE, text)))),
                new Text("reason for a correction", 1000, text -> findings().correctAnalysis().correct(new CorrectAnalysisCommand(
                        signed, Map.of(AnalysisFields.CAUSE, Answer.given("An invented cause")), text)) instanceof CorrectAnalysisOutcome.Refused(List<Finding> why)
                        ? sentences(why) : Optional.empty()));
    }

    private static FindingsDesk findings() {
        return panel.office().on(ScheduledCase.DAY).findings();
    }

    private static CaseNumber scheduled(boolean quorate) {
        return ScheduledCase.in(panel.office(), sequence--, quorate);
    }

    private static CaseNumber decided(boolean quorate) {
        CaseNumber number = scheduled(quorate);
        assertThat(findings().recordFinding().record(new RecordFindingCommand(number, new HashMap<>(SampleFindings.form().byKey())))).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(respond(number, ResponseKind.NOTHING, "A national programme is under way already.", "", "")).isInstanceOf(RecordOutcome.Recorded.class);
        return number;
    }

    private static RecordOutcome respond(CaseNumber number, ResponseKind kind, String text, String whom, String board) {
        return findings().recordFactorResponse().record(new FactorResponseCommand(
                number, FACTOR, kind, Optional.empty(), text, Optional.of(whom), Optional.of(board), Optional.empty()));
    }

    private static Optional<String> responded(ResponseKind kind, String text, String whom, String board) {
        return said(respond(scheduled(true), kind, text, whom, board));
    }

    private static Optional<String> signedWith(FieldKey key, String text) {
        CaseNumber number = decided(true);
        Map<FieldKey, Answer<?>> changes = new HashMap<>(Map.of(
                AnalysisFields.ACTION.at(1), Answer.given("Agree one way"), AnalysisFields.ACTION_OWNER.at(1), Answer.given("Example Trust"),
                AnalysisFields.ACTION_DUE.at(1), Answer.given(ScheduledCase.DAY.plusDays(60))));
        changes.put(key, Answer.given(text));
        assertThat(findings().recordFinding().record(new RecordFindingCommand(number, changes))).isInstanceOf(SaveOutcome.Saved.class);
        return said(sign(number, "A Chair", Map.of()));
    }

    private static SignOffOutcome sign(CaseNumber number, String chair, Map<Integer, String> reasons) {
        return findings().signOff().signOff(new SignOffCommand(number, reasons, Optional.of(chair)));
    }

    static Stream<Text> ofActions() {
        return Stream.of(
                new Text("description of an action", 2000, text -> said(add(text, "Example Trust"))),
                new Text("owner of an action", 200, text -> said(add("Send the leaflet", text))),
                new Text("description of an action that is changed", 2000, text -> change(text, "Example Trust", "", "")),
                new Text("owner of an action that is changed", 200, text -> change("Send the leaflet", text, "", "")),
                new Text("evidence of an action", 2000, text -> change("Send the leaflet", "Example Trust", text, "")),
                new Text("response to an action", 2000, text -> change("Send the leaflet", "Example Trust", "", text)));
    }

    private static ActionOutcome add(String description, String owner) {
        return panel.office().can().actions().addAction().add(new AddActionCommand(
                Optional.of(ready), description, owner, Optional.empty(), Optional.of(DAY), ActionOrigin.NOT_SAID));
    }

    private static Optional<String> change(String description, String owner, String evidence, String response) {
        String number = ((ActionOutcome.Kept) add("Send the letter", "Example Council")).number();
        return said(panel.office().can().actions().changeAction().change(new ChangeActionCommand(
                number, 0, description, owner, Optional.empty(), Optional.of(DAY), ActionStatus.OPEN, Optional.empty(), evidence, response)));
    }

    /** The detail of a factor is as long as the form lets it be. */
    @Test
    void theDetailOfAFactorIsKeptWhole() {
        CaseNumber number = decided(true);
        String detail = "y".repeat(5_000);
        assertThat(findings().recordFinding().record(new RecordFindingCommand(number, Map.of(AnalysisFields.FACTOR_DETAIL.at(1), Answer.given(detail))))).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(sign(number, "A Chair", Map.of())).isInstanceOf(SignOffOutcome.SignedOff.class);
        assertThat(panel.file(number).analysis().orElseThrow().factors()).anySatisfy(factor -> assertThat(factor.detail()).contains(detail));
    }

    private static Optional<String> sentences(List<Finding> findings) {
        return Optional.of(findings.stream().map(Finding::sentence).collect(Collectors.joining(" ")));
    }

    private static Optional<String> said(Object outcome) {
        return switch (outcome) {
            case MeetingOutcome.Refused(String sentence) -> Optional.of(sentence);
            case InterestOutcome.Refused(String sentence) -> Optional.of(sentence);
            case SignOffOutcome.NotPossible(String sentence) -> Optional.of(sentence);
            case SignOffOutcome.ReasonsMissing(var checks) -> Optional.of("A reason is missing: " + checks.getFirst().number());
            case RecordOutcome.Refused(List<Finding> why) -> sentences(why);
            case ActionOutcome.Refused(List<Finding> why) -> sentences(why);
            case MeetingOutcome.Kept kept -> Optional.empty();
            case InterestOutcome.Kept kept -> Optional.empty();
            case SignOffOutcome.SignedOff done -> Optional.empty();
            case RecordOutcome.Recorded recorded -> Optional.empty();
            case ActionOutcome.Kept kept -> Optional.empty();
            default -> throw new AssertionError("unexpected " + outcome.getClass().getSimpleName());
        };
    }
}
