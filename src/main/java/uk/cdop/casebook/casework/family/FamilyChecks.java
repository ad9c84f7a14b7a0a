package uk.cdop.casebook.casework.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;

/** What cannot be entered into a family's ledger, each with the sentence that says why and what to do. */
public final class FamilyChecks {

    public static final FieldKey NAME = FieldKey.of("family_name_of_worker");
    public static final FieldKey ROLE = FieldKey.of("family_role");
    public static final FieldKey ORGANISATION = FieldKey.of("family_organisation");
    public static final FieldKey CONTACT = FieldKey.of("family_worker_contact");
    public static final FieldKey ON = FieldKey.of("family_on");
    public static final FieldKey WHAT = FieldKey.of("family_what");
    public static final FieldKey WHO = FieldKey.of("family_who");
    public static final FieldKey QUESTION = FieldKey.of("family_question");
    public static final FieldKey ANSWER = FieldKey.of("family_answer");
    public static final FieldKey WRITE_TO = FieldKey.of("family_write_to");
    public static final FieldKey HOW = FieldKey.of("family_how");
    public static final FieldKey LANGUAGE = FieldKey.of("family_language");
    public static final FieldKey WHY = FieldKey.of("family_why");
    public static final FieldKey GIVEN_ON = FieldKey.of("family_given_on");
    public static final FieldKey GIVEN_BY = FieldKey.of("family_given_by");
    public static final FieldKey OVERRIDE = FieldKey.of("family_override_reason");

    private FamilyChecks() {}

    public static List<Finding> findings(FamilyEvent event, LocalDate died, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        event.happenedOn().ifPresent(on -> happened(on, died, today, found));
        switch (event) {
            case FamilyEvent.KeyWorkerNamed(KeyWorker worker) -> {
                needed(NAME, worker.name(), 200, "Give the name of the key worker.", found);
                atMost(ROLE, worker.role(), 200, found);
                atMost(ORGANISATION, worker.organisation(), 200, found);
                atMost(CONTACT, worker.contact(), 400, found);
            }
            case FamilyEvent.SupportOffered(SupportOffer offer) -> needed(WHAT, offer.what(), 1_000, "Say what was offered.", found);
            case FamilyEvent.QuestionAsked(FamilyQuestion asked) -> needed(QUESTION, asked.question(), 2_000, "Write the question in the family’s own words.", found);
            case FamilyEvent.QuestionAnswered answered -> needed(ANSWER, answered.answer(), 2_000, "Write what the family was told.", found);
            case FamilyEvent.WishesRecorded(ContactWishes wishes) -> {
                atMost(WRITE_TO, wishes.writeTo(), 400, found);
                atMost(HOW, wishes.how(), 400, found);
                atMost(LANGUAGE, wishes.language(), 120, found);
            }
            case FamilyEvent.DateToAvoid(AvoidedDate date) -> atMost(WHY, date.why(), 1_000, found);
            case FamilyEvent.FeedbackRecorded(FamilyFeedback feedback) -> {
                atMost(HOW, feedback.how(), 1_000, found);
                atMost(GIVEN_BY, feedback.givenBy(), 200, found);
            }
            case FamilyEvent.InTouch(FamilyContact contact) -> {
                needed(WHO, contact.who(), 200, "Say who was in touch with whom.", found);
                needed(WHAT, contact.what(), 2_000, "Say in a few words what was said.", found);
            }
            case FamilyEvent.GuideGiven any -> { }
            case FamilyEvent.ReviewExplained any -> { }
            case FamilyEvent.DateNoLongerAvoided any -> { }
            case FamilyEvent.TakenBack any -> { }
        }
        return found;
    }

    private static void happened(LocalDate on, LocalDate died, LocalDate today, List<Finding> found) {
        if (on.isAfter(today)) {
            found.add(Finding.refusal("in_future", ON, "This day is still to come. Enter it once it has happened."));
        }
        if (on.isBefore(died)) {
            found.add(Finding.refusal("before_death", ON, "This is before the date of death. Check the date."));
        }
    }

    private static void needed(FieldKey field, String text, int most, String sentence, List<Finding> found) {
        if (text.isBlank()) {
            found.add(Finding.refusal("missing", field, sentence));
        }
        atMost(field, Optional.of(text), most, found);
    }

    private static void atMost(FieldKey field, Optional<String> text, int most, List<Finding> found) {
        if (text.filter(said -> said.length() > most).isPresent()) {
            found.add(Finding.refusal("too_long", field, "This is longer than the " + most + " characters that can be kept here. Shorten it; nothing was saved yet."));
        }
    }
}
