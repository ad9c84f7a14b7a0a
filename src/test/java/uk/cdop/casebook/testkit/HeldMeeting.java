package uk.cdop.casebook.testkit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.time.Instant;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.casework.interest.InterestHandling;
import uk.cdop.casebook.casework.interest.InterestOrigin;
import uk.cdop.casebook.casework.interest.MemberInterest;
import uk.cdop.casebook.casework.meeting.AgendaEntry;
import uk.cdop.casebook.casework.meeting.AgendaItem;
import uk.cdop.casebook.casework.meeting.AgendaOutcome;
import uk.cdop.casebook.casework.meeting.EntryKind;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.PanelKind;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.meeting.Seat;
import uk.cdop.casebook.casework.meeting.SeatAnswer;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;

/** A meeting of an invented panel that was held: three members, one substitute, one recusal, one case reviewed and one deferred. */
public final class HeldMeeting {

    public static final MeetingNumber MEETING = new MeetingNumber("PANEL-2024-02");
    public static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    public static final CaseNumber REVIEWED = CaseNumber.of(2023, 1);
    public static final CaseNumber DEFERRED = CaseNumber.of(2023, 2);
    private static final LocalDate FORM = LocalDate.of(2021, 4, 1);

    private HeldMeeting() {}

    public static PanelMember member(int id, String name, String discipline, boolean chairs, Optional<UUID> substitutes) {
        return new PanelMember(new UUID(9, id), name, discipline, "Example Trust " + id, Optional.empty(), Optional.empty(), chairs, substitutes, ValidDates.ALWAYS, 0);
    }

    public static void in(OfficeOnDisk office) {
        office.keep(atStage(StoreCases.notified(1), CaseStage.COMPLETED), atStage(StoreCases.notified(2), CaseStage.DEFERRED));
        UUID chair = new UUID(9, 1);
        UUID doctor = new UUID(9, 2);
        UUID nurse = new UUID(9, 3);
        UUID away = new UUID(9, 4);
        office.change(records -> {
            records.members().add(member(1, "Casey Chairperson", "lay", true, Optional.empty()));
            records.members().add(member(2, "Dana Doctorsample", "designated_doctor", false, Optional.empty()));
            records.members().add(member(3, "Noor Nursesample", "nursing", false, Optional.of(doctor)));
            records.members().add(member(4, "Alex Awaysample", "police", false, Optional.empty()));
            records.meetingPlans().add(new MeetingPlan(
                    MEETING, new MeetingPlan.When(DAY, LocalTime.of(9, 30), 180), PanelKind.GENERAL, Optional.empty(), Optional.of("Room 1"),
                    MeetingPlan.Course.PLANNED.inquorate(Optional.of("The police sent their report")).opened(Instant.parse("2024-02-29T09:30:00Z"))
                            .closed(Instant.parse("2024-02-29T12:00:00Z")),
                    List.of(AgendaEntry.ofSubject(EntryKind.MATTER_ARISING, "Leaflet from the last meeting", 5).decided(AgendaOutcome.REVIEWED, Optional.of("The leaflet went out")),
                            AgendaEntry.ofCase(REVIEWED, 25, new TreeSet<>()).decided(AgendaOutcome.REVIEWED, Optional.empty()),
                            AgendaEntry.ofCase(DEFERRED, 25, new TreeSet<>()).decided(AgendaOutcome.DEFERRED, Optional.of("The report of an agency is missing")),
                            AgendaEntry.ofSubject(EntryKind.STANDING_ITEM, "Any other business", 5)),
                    List.of(new Seat(chair, SeatAnswer.ACCEPTED, Optional.empty(), true, Optional.of(DAY)),
                            new Seat(doctor, SeatAnswer.DECLINED, Optional.of(nurse), true, Optional.of(DAY)),
                            new Seat(away, SeatAnswer.DECLINED, Optional.empty(), false, Optional.empty())), 0));
            records.meetingPlans().keep(new MemberInterest(
                    new UUID(9, 9), MEETING, REVIEWED, nurse, InterestOrigin.DECLARED, "Works for the ward", InterestHandling.RECUSED, Optional.of("Knew the staff")));
            records.meetings().add(List.of(new PanelMeeting(MEETING, DAY, PanelKind.GENERAL, false, new TreeSet<>(List.of("nursing")),
                    List.of(new AgendaItem(REVIEWED, AgendaOutcome.REVIEWED, Optional.empty()),
                            new AgendaItem(DEFERRED, AgendaOutcome.DEFERRED, Optional.of("The report of an agency is missing"))), 0)));
            records.forms().add(new CaseForm(new UUID(8, 1), REVIEWED, new FormInstance(FormCode.ANALYSIS, FORM, DAY, Optional.empty(), answers()), Optional.empty(), 0));
            return records.audit().record(StoreDesk.somethingDone());
        });
    }

    private static CaseFile atStage(CaseFile file, CaseStage stage) {
        return file.movedTo(stage, StoreCases.NOTIFIED.plusDays(200), Optional.empty());
    }

    public static Answers answers() {
        FieldKey factor = FieldKey.of("an_factors.factor_code");
        return Answers.NONE
                .with(FieldKey.of("an_review_date"), DAY).with(FieldKey.of("an_category_primary"), "CAT09_INFECTION")
                .with(FieldKey.of("an_modifiable"), "MOD_YES").with(FieldKey.of("an_factors.domain").at(1), "D").with(factor.at(1), firstFactor())
                .with(FieldKey.of("an_factors.detail").at(1), "A message was not passed on").with(FieldKey.of("an_factors.relevance").at(1), "2")
                .with(FieldKey.of("an_factors.modifiable").at(1), "yes").with(FieldKey.of("an_learning_points"), "Pass on what a family says at once")
                .with(FieldKey.of("an_notable_practice"), "The ward telephoned every day")
                .with(FieldKey.of("an_recommendations.text").at(1), "Agree one way to pass on messages").with(FieldKey.of("an_recommendations.addressee").at(1), "Hospitals")
                .with(FieldKey.of("an_recommendations.level").at(1), "local").with(FieldKey.of("an_referral_cspr"), "yes").with(FieldKey.of("an_mccd_error"), "yes")
                .with(FieldKey.of("an_actions.action").at(1), "Write to the ward").with(FieldKey.of("an_actions.owner").at(1), "Designated doctor")
                .with(FieldKey.of("an_actions.due").at(1), LocalDate.of(2024, 5, 31));
    }

    public static String firstFactor() {
        return uk.cdop.casebook.forms.catalogue.FormCatalogue.load().codeLists().versions("factor").getLast().options().getFirst().code();
    }
}
