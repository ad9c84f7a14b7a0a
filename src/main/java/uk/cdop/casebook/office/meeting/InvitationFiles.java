package uk.cdop.casebook.office.meeting;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.letter.Letter;
import uk.cdop.casebook.casework.letter.LetterKind;
import uk.cdop.casebook.casework.letter.Letterhead;
import uk.cdop.casebook.casework.letter.MailDraft;
import uk.cdop.casebook.casework.letter.Placeholder;
import uk.cdop.casebook.casework.meeting.Invitation;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.meeting.MeetingState;
import uk.cdop.casebook.casework.meeting.SeatAnswer;
import uk.cdop.casebook.casework.member.PanelMember;
import uk.cdop.casebook.office.door.InvitationWriter;
import uk.cdop.casebook.office.door.LetterWriter;
import uk.cdop.casebook.office.door.MailDraftWriter;
import uk.cdop.casebook.office.door.Progress;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.letter.ComposedLetter;
import uk.cdop.casebook.office.letter.LetterComposer;
import uk.cdop.casebook.office.letter.LetterTemplates;

/** Makes what goes to each person of a meeting: the letter with the declaration, the calendar file, and a draft with both. No case is in them. */
public final class InvitationFiles {

    private static final String CALENDAR_TYPE = "text/calendar; charset=utf-8";
    private static final String NO_PLACE = "to be confirmed";

    /** Who is asked twice, after the meeting moved, has to know which of the two days holds. */
    private static final String INSTEAD = "This takes the place of any earlier invitation to this meeting.";

    private final LetterComposer composer;
    private final LetterWriter letters;
    private final MailDraftWriter drafts;
    private final InvitationWriter calendars;

    public InvitationFiles(LetterComposer composer, LetterWriter letters, MailDraftWriter drafts, InvitationWriter calendars) {
        this.composer = composer;
        this.letters = letters;
        this.drafts = drafts;
        this.calendars = calendars;
    }

    sealed interface Made {

        record Ready(Map<String, byte[]> files) implements Made {

            @Override
            public String toString() {
                return "Ready";
            }
        }

        record NotPossible(String sentence) implements Made {}
    }

    Made make(MeetingPlan plan, List<PanelMember> people, String calendar, Today today, Records records, Progress progress) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int at = 0; at < people.size(); at++) {
            progress.step("Making the invitations", at, people.size());
            PanelMember person = people.get(at);
            String stem = "%s-%s-%02d".formatted(isCancelled(plan) ? "cancellation" : "invitation", plan.number(), at + 1);
            byte[] ics = calendars.ics(invitation(plan, person, calendar, today, records));
            if (isCancelled(plan)) {
                files.put(stem + ".eml", drafts.eml(cancellation(plan, person, attachment(stem, ics), LetterTemplates.letterhead(records))));
                files.put(stem + ".ics", ics);
            } else if (composer.compose(records, wanted(plan, person, today)) instanceof ComposedLetter.Composed(Letter composed)) {
                Letter letter = wasAsked(plan, person) ? composed.beginning(INSTEAD) : composed;
                byte[] docx = letters.docx(letter);
                files.put(stem + ".docx", docx);
                files.put(stem + ".eml", drafts.eml(draft(letter, person, List.of(attachment(stem, ics), new MailDraft.Attachment(stem + ".docx", LetterWriter.MEDIA_TYPE, docx)))));
                files.put(stem + ".ics", ics);
            } else {
                return new Made.NotPossible("The office’s wording of the invitation asks for something that a meeting does not have. Mend it in Settings. Nothing was written.");
            }
        }
        return new Made.Ready(files);
    }

    private static boolean isCancelled(MeetingPlan plan) {
        return plan.course().state() == MeetingState.CANCELLED;
    }

    private static boolean wasAsked(MeetingPlan plan, PanelMember person) {
        return plan.seats().stream().anyMatch(seat -> seat.holder().equals(person.id()) && seat.answer() != SeatAnswer.NOT_INVITED);
    }

    private static MailDraft.Attachment attachment(String stem, byte[] ics) {
        return new MailDraft.Attachment(stem + ".ics", CALENDAR_TYPE, ics);
    }

    private static LetterComposer.Wanted wanted(MeetingPlan plan, PanelMember person, Today today) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.ADDRESSEE_NAME, person.name());
        values.put(Placeholder.AGENCY, person.organisation());
        values.put(Placeholder.MEETING_DATE, LetterComposer.day(plan.when().day()));
        values.put(Placeholder.MEETING_TIME, plan.when().startsAt() + " to " + plan.when().startsAt().plusMinutes(plan.when().minutes()));
        values.put(Placeholder.MEETING_PLACE, plan.place().orElse(NO_PLACE));
        return new LetterComposer.Wanted(
                LetterKind.PANEL_INVITATION, 1, List.of(person.name(), person.organisation()), person.email(), today.date(), plan.number().text(), values);
    }

    private static MailDraft draft(Letter letter, PanelMember person, List<MailDraft.Attachment> attachments) {
        return new MailDraft(person.email().stream().toList(), letter.subject(), letter.asMail(letter.paragraphs()), attachments);
    }

    private static MailDraft cancellation(MeetingPlan plan, PanelMember person, MailDraft.Attachment attachment, Letterhead head) {
        String day = LetterComposer.day(plan.when().day());
        return new MailDraft(
                person.email().stream().toList(), "Child death overview panel on " + day + " is cancelled",
                "Dear " + person.name() + "\n\nThe child death overview panel on " + day + " (" + plan.number() + ") will not be held. "
                        + "The attached file shows it as cancelled in your calendar.\n\nYours sincerely\n\n" + String.join("\n", head.sender()) + "\n", List.of(attachment));
    }

    private static Invitation invitation(MeetingPlan plan, PanelMember person, String calendar, Today today, Records records) {
        Letterhead head = LetterTemplates.letterhead(records);
        return new Invitation(
                plan.number().text().toLowerCase(Locale.ROOT) + "@" + calendar + ".cdop-casebook.invalid", plan.rowVersion(), isCancelled(plan),
                plan.when(), "Child death overview panel (" + plan.number() + ")", plan.place(),
                Optional.of(head.email()).filter(address -> address.contains("@")).map(address -> new Invitation.Person(head.office(), address)),
                person.email().map(address -> new Invitation.Person(person.name(), address)), today.instant());
    }
}
