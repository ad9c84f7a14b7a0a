package uk.cdop.casebook.desktop.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.family.AvoidedDate;
import uk.cdop.casebook.casework.family.ContactWishes;
import uk.cdop.casebook.casework.family.FamilyFeedback;
import uk.cdop.casebook.casework.family.FamilyLedger;
import uk.cdop.casebook.casework.family.FamilyLetter;
import uk.cdop.casebook.casework.family.FamilyQuestion;
import uk.cdop.casebook.casework.family.GuardDate;
import uk.cdop.casebook.casework.family.KeyWorker;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.family.ShowFamily.FamilyView;

/** A family's ledger in the words of the screen, made away from the screen's thread. */
record FamilyPage(
        FamilyView view, boolean empty, Optional<String> todayGuarded, List<Question> questions, FamilySection worker, FamilySection told,
        FamilySection support, FamilySection wishes, FamilySection clear, FamilySection feedback, FamilySection contacts, FamilySection letters) {

    /** A question of the family, with the answer once there is one. */
    record Question(FamilyQuestion question, String asked, Optional<String> answer) {}

    static FamilyPage of(FamilyView view) {
        FamilyLedger ledger = view.ledger();
        return new FamilyPage(
                view, ledger.isEmpty(), guarded(view), ledger.questions().stream().map(FamilyPage::question).toList(), worker(view), told(ledger),
                support(ledger), wishes(ledger), clear(view), feedback(ledger.feedback()), contacts(ledger), letters(ledger));
    }

    private static Optional<String> guarded(FamilyView view) {
        return view.guardedToday().isEmpty()
                ? Optional.empty()
                : Optional.of("Please leave the family in peace today. " + view.guardedToday().stream().map(FamilyPage::words).collect(Collectors.joining(" ")));
    }

    static String words(GuardDate guard) {
        return guard.why().words() + ": " + Texts.date(guard.day()) + guard.said().map(said -> " (" + said + ")").orElse("") + ".";
    }

    private static Question question(FamilyQuestion question) {
        return new Question(question, "Asked " + Texts.date(question.askedOn()), question.answer().map(answer -> "Answered " + Texts.date(question.answeredOn()) + ": " + answer));
    }

    private static FamilySection worker(FamilyView view) {
        List<Fact> facts = new ArrayList<>();
        view.ledger().keyWorker().ifPresent(worker -> {
            facts.add(Fact.of("Name", worker.name()));
            worker.role().ifPresent(said -> facts.add(Fact.of("Role", said)));
            worker.organisation().ifPresent(said -> facts.add(Fact.of("Organisation", said)));
            facts.add(worker.contact().map(said -> Fact.of("Telephone or e-mail", said)).orElse(Fact.blank("Telephone or e-mail", Texts.NOT_RECORDED)));
            facts.add(Fact.of("Named on", Texts.date(worker.namedOn()) + (worker.inTime(view.died()) ? ", within 48 hours" : ", later than 48 hours")));
        });
        boolean late = view.today().isAfter(view.nameWorkerBy());
        return new FamilySection("worker", "Key worker", facts, late
                ? "No key worker is named. Families should have one within 48 hours, by " + Texts.date(view.nameWorkerBy()) + "; name one now."
                : "No key worker is named yet. Name one by " + Texts.date(view.nameWorkerBy()) + ", within 48 hours.");
    }

    private static FamilySection told(FamilyLedger ledger) {
        return new FamilySection("told", "What the family was given and told", List.of(
                dated("Guide When a child dies given", ledger.guideGivenOn()), dated("Review explained", ledger.reviewExplainedOn())), "");
    }

    private static Fact dated(String label, Optional<LocalDate> day) {
        return day.map(on -> Fact.of(label, Texts.date(on))).orElse(Fact.blank(label, "Not yet"));
    }

    private static FamilySection support(FamilyLedger ledger) {
        return new FamilySection("support", "Support offered", ledger.support().stream().map(offer -> Fact.of(
                        Texts.date(offer.on()), offer.what() + "\n" + offer.takenUp().map(taken -> taken ? "Taken up" : "Not taken up").orElse("Not known whether it was taken up")))
                .toList(), "No offer of support is recorded yet.");
    }

    private static FamilySection wishes(FamilyLedger ledger) {
        ContactWishes wishes = ledger.wishes();
        List<Fact> facts = new ArrayList<>();
        wishes.writeTo().ifPresent(said -> facts.add(Fact.of("Write to", said)));
        wishes.how().ifPresent(said -> facts.add(Fact.of("How", said)));
        wishes.language().ifPresent(said -> facts.add(Fact.of("Language", said)));
        if (wishes.interpreter()) {
            facts.add(Fact.of("Interpreter", "Needed"));
        }
        wishes.notBefore().ifPresent(day -> facts.add(Fact.of("No contact before", Texts.date(day))));
        return new FamilySection("wishes", "How they want to hear from us", facts, "Nothing is recorded yet. Ask whom to write to, how, and in which language.");
    }

    private static FamilySection clear(FamilyView view) {
        return new FamilySection("clear", "Days to keep clear of letters, next twelve months", view.guards().stream()
                        .map(guard -> Fact.of(Texts.date(guard.day()), guard.why().words() + guard.said().map(said -> "\n" + said).orElse(""))).toList(),
                "No such day lies in the next twelve months.");
    }

    private static FamilySection feedback(FamilyFeedback feedback) {
        List<Fact> facts = new ArrayList<>();
        feedback.agreedOn().ifPresent(day -> facts.add(Fact.of("Agreed on", Texts.date(day))));
        feedback.how().ifPresent(said -> facts.add(Fact.of("What they will be told", said)));
        feedback.givenOn().ifPresent(day -> facts.add(Fact.of("Given on", Texts.date(day))));
        feedback.givenBy().ifPresent(said -> facts.add(Fact.of("Given by", said)));
        return new FamilySection("feedback", "What they hear after the review", facts, "Not agreed yet. After the meeting or the panel, agree what the family is told, and by whom.");
    }

    private static FamilySection contacts(FamilyLedger ledger) {
        return new FamilySection("contacts", "Contacts", ledger.contacts().reversed().stream()
                .map(contact -> Fact.of(Texts.date(contact.on()), contact.who() + "\n" + contact.what())).toList(), "No contact is recorded yet.");
    }

    private static FamilySection letters(FamilyLedger ledger) {
        return new FamilySection("letters", "Letters", ledger.letters().reversed().stream().map(FamilyPage::letter).toList(), "No letter was written yet.");
    }

    private static Fact letter(FamilyLetter letter) {
        return Fact.of(Texts.date(letter.on()), letter.kind().label() + letter.overrideReason().map(why -> "\nOn a day to keep clear, because: " + why).orElse(""));
    }

    List<AvoidedDate> avoided() {
        return view.ledger().avoided();
    }

    Optional<KeyWorker> keyWorker() {
        return view.ledger().keyWorker();
    }

    @Override
    public String toString() {
        return "FamilyPage " + view.number();
    }
}
