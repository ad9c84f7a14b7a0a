package uk.cdop.casebook.casework.family;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Something that happens between the office and a family, as it is entered into the ledger. */
public sealed interface FamilyEvent {

    record KeyWorkerNamed(KeyWorker worker) implements FamilyEvent {}

    record GuideGiven(LocalDate on) implements FamilyEvent {}

    record ReviewExplained(LocalDate on) implements FamilyEvent {}

    record SupportOffered(SupportOffer offer) implements FamilyEvent {}

    record QuestionAsked(FamilyQuestion question) implements FamilyEvent {}

    record QuestionAnswered(UUID question, String answer, LocalDate on) implements FamilyEvent {}

    record WishesRecorded(ContactWishes wishes) implements FamilyEvent {}

    record DateToAvoid(AvoidedDate date) implements FamilyEvent {}

    record DateNoLongerAvoided(AvoidedDate date) implements FamilyEvent {}

    record FeedbackRecorded(FamilyFeedback feedback) implements FamilyEvent {}

    record InTouch(FamilyContact contact) implements FamilyEvent {}

    /** The last entry is taken back; letters that were written stay. */
    record TakenBack(FamilyLedger before) implements FamilyEvent {}

    /** The day the entry says it happened, where it must not lie in the future. */
    default Optional<LocalDate> happenedOn() {
        return switch (this) {
            case KeyWorkerNamed(KeyWorker worker) -> Optional.of(worker.namedOn());
            case GuideGiven(LocalDate on) -> Optional.of(on);
            case ReviewExplained(LocalDate on) -> Optional.of(on);
            case SupportOffered(SupportOffer offer) -> Optional.of(offer.on());
            case QuestionAsked(FamilyQuestion question) -> Optional.of(question.askedOn());
            case QuestionAnswered(UUID question, String answer, LocalDate on) -> Optional.of(on);
            case FeedbackRecorded(FamilyFeedback feedback) -> feedback.givenOn().or(feedback::agreedOn);
            case InTouch(FamilyContact contact) -> Optional.of(contact.on());
            case WishesRecorded wishes -> Optional.empty();
            case DateToAvoid date -> Optional.empty();
            case DateNoLongerAvoided date -> Optional.empty();
            case TakenBack back -> Optional.empty();
        };
    }
}
