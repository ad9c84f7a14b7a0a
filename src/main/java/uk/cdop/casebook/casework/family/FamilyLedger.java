package uk.cdop.casebook.casework.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was said to and by the family of one child. Twins have a ledger each. Source: process-and-forms section 1.7; users-and-peers, item 1. */
public record FamilyLedger(
        Optional<KeyWorker> keyWorker, Optional<LocalDate> guideGivenOn, Optional<LocalDate> reviewExplainedOn, List<SupportOffer> support,
        List<FamilyQuestion> questions, ContactWishes wishes, List<AvoidedDate> avoided, FamilyFeedback feedback, List<FamilyContact> contacts,
        List<FamilyLetter> letters, long rowVersion) {

    public static final FamilyLedger EMPTY = new FamilyLedger(
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), ContactWishes.NONE, List.of(), FamilyFeedback.NONE,
            List.of(), List.of(), 0);

    public FamilyLedger {
        support = List.copyOf(support);
        questions = List.copyOf(questions);
        avoided = List.copyOf(avoided);
        contacts = List.copyOf(contacts);
        letters = List.copyOf(letters);
    }

    /** True while nothing was entered, whichever version of the ledger that is. */
    public boolean isEmpty() {
        return at(0).equals(EMPTY);
    }

    public List<FamilyQuestion> openQuestions() {
        return questions.stream().filter(FamilyQuestion::isOpen).toList();
    }

    /** The ledger with one more entry. */
    public FamilyLedger with(FamilyEvent event) {
        return switch (event) {
            case FamilyEvent.KeyWorkerNamed(KeyWorker worker) -> copy(Optional.of(worker), guideGivenOn, reviewExplainedOn, wishes, feedback);
            case FamilyEvent.GuideGiven(LocalDate on) -> copy(keyWorker, Optional.of(on), reviewExplainedOn, wishes, feedback);
            case FamilyEvent.ReviewExplained(LocalDate on) -> copy(keyWorker, guideGivenOn, Optional.of(on), wishes, feedback);
            case FamilyEvent.WishesRecorded(ContactWishes now) -> copy(keyWorker, guideGivenOn, reviewExplainedOn, now, feedback);
            case FamilyEvent.FeedbackRecorded(FamilyFeedback now) -> copy(keyWorker, guideGivenOn, reviewExplainedOn, wishes, now);
            case FamilyEvent.SupportOffered(SupportOffer offer) -> lists(longer(support, offer), questions, avoided, contacts, letters);
            case FamilyEvent.QuestionAsked(FamilyQuestion question) -> lists(support, longer(questions, question), avoided, contacts, letters);
            case FamilyEvent.QuestionAnswered answered -> lists(support, answered(answered), avoided, contacts, letters);
            case FamilyEvent.DateToAvoid(AvoidedDate date) -> lists(support, questions, longer(avoided, date), contacts, letters);
            case FamilyEvent.DateNoLongerAvoided(AvoidedDate date) ->
                lists(support, questions, avoided.stream().filter(other -> !other.equals(date)).toList(), contacts, letters);
            case FamilyEvent.InTouch(FamilyContact contact) -> lists(support, questions, avoided, longer(contacts, contact), letters);
            case FamilyEvent.TakenBack(FamilyLedger before) ->
                before.lists(before.support, before.questions, before.avoided, before.contacts, letters).at(rowVersion);
        };
    }

    public FamilyLedger withLetter(FamilyLetter letter) {
        return lists(support, questions, avoided, contacts, longer(letters, letter));
    }

    private List<FamilyQuestion> answered(FamilyEvent.QuestionAnswered answered) {
        return questions.stream()
                .map(asked -> asked.id().equals(answered.question())
                        ? new FamilyQuestion(asked.id(), asked.askedOn(), asked.question(), Optional.of(answered.answer()), Optional.of(answered.on()))
                        : asked)
                .toList();
    }

    private static <T> List<T> longer(List<T> list, T another) {
        List<T> longer = new ArrayList<>(list);
        longer.add(another);
        return longer;
    }

    private FamilyLedger copy(
            Optional<KeyWorker> worker, Optional<LocalDate> guide, Optional<LocalDate> explained, ContactWishes wished, FamilyFeedback told) {
        return new FamilyLedger(worker, guide, explained, support, questions, wished, avoided, told, contacts, letters, rowVersion);
    }

    private FamilyLedger lists(
            List<SupportOffer> offers, List<FamilyQuestion> asked, List<AvoidedDate> dates, List<FamilyContact> touches, List<FamilyLetter> written) {
        return new FamilyLedger(keyWorker, guideGivenOn, reviewExplainedOn, offers, asked, wishes, dates, feedback, touches, written, rowVersion);
    }

    public FamilyLedger at(long version) {
        return new FamilyLedger(
                keyWorker, guideGivenOn, reviewExplainedOn, support, questions, wishes, avoided, feedback, contacts, letters, version);
    }

    /** When the office, or somebody for it, was last in touch with the family. */
    public Optional<LocalDate> lastInTouch() {
        return Stream.concat(contacts.stream().map(FamilyContact::on), letters.stream().map(FamilyLetter::on)).max(LocalDate::compareTo);
    }

    @Override
    public String toString() {
        return "FamilyLedger";
    }
}
