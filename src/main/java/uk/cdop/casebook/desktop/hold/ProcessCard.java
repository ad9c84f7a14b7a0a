package uk.cdop.casebook.desktop.hold;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.hold.ProcessFact;
import uk.cdop.casebook.casework.hold.ProcessStanding;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.office.door.RecordedProcessChange;

/** One process in the words of the screen: how it stands, what waits for it, what comes next and whom to call. */
record ProcessCard(
        UUID id, Hold hold, String title, String state, boolean open, String holdsUp, Optional<String> stale, List<Fact> facts, List<String> changes) {

    static ProcessCard of(ProcessStanding standing, List<RecordedProcessChange> changes) {
        Hold hold = standing.hold();
        return new ProcessCard(
                hold.id(), hold, title(hold), state(hold), hold.isOpen(), holdsUp(hold), stale(standing), facts(standing),
                changes.stream().filter(change -> change.hold().equals(hold.id())).limit(3).map(ProcessCard::change).toList());
    }

    private static String title(Hold hold) {
        return hold.body().map(body -> hold.kind().label() + ": " + body).orElse(hold.kind().label());
    }

    private static String state(Hold hold) {
        return hold.closedOn().map(day -> "Closed " + Texts.date(day)).orElse("Open since " + Texts.date(hold.openedOn()));
    }

    static String holdsUp(Hold hold) {
        if (hold.blocksCdrm()) {
            return hold.blocksPanel() ? "Review meeting and panel wait" : "Review meeting waits";
        }
        return hold.blocksPanel() ? "Panel waits" : "Nothing waits";
    }

    private static Optional<String> stale(ProcessStanding standing) {
        return standing.stale()
                ? Optional.of("Not checked for " + Texts.counted(standing.daysUnchecked(), "day"))
                : Optional.empty();
    }

    private static List<Fact> facts(ProcessStanding standing) {
        Hold hold = standing.hold();
        List<Fact> facts = new ArrayList<>();
        standing.next().ifPresent(next -> facts.add(Fact.of("Next", next.what() + " " + Texts.date(next.on()))));
        if (hold.isOpen()) {
            facts.add(Fact.of("Whom to call", standing.call()));
            facts.add(hold.tracking().checkedOn().map(day -> Fact.of("Last checked", Texts.date(day))).orElse(Fact.blank("Last checked", "Not yet")));
        }
        hold.tracking().reference().ifPresent(said -> facts.add(Fact.of("Reference", said)));
        hold.outcome().ifPresent(said -> facts.add(Fact.of("Outcome", said)));
        hold.tracking().blockReason().ifPresent(said -> facts.add(Fact.of("Why it waits or not", said)));
        facts.addAll(facts(hold.tracking().facts(), standing.facts()));
        return facts;
    }

    /** What is said to the questions, those without an answer left out. */
    static List<Fact> facts(Answers answers, List<ProcessFact> asked) {
        return asked.stream().flatMap(fact -> fact(fact, answers.answer(fact.key())).stream()).toList();
    }

    private static Optional<Fact> fact(ProcessFact fact, Answer<?> answer) {
        if (answer.equals(Answer.notAsked())) {
            return Optional.empty();
        }
        return Optional.of(answer.toOptional()
                .map(value -> Fact.of(fact.label(), said(fact, value)))
                .orElse(Fact.blank(fact.label(), answer.state().label())));
    }

    private static String said(ProcessFact fact, Object value) {
        return switch (value) {
            case LocalDate day -> Texts.date(day);
            case LocalTime time -> Texts.time(time);
            default -> fact.choices().map(list -> labels(list, value.toString())).orElse(value.toString());
        };
    }

    private static String labels(CodeList list, String codes) {
        return FieldType.SeveralOf.codesIn(codes).stream().map(code -> list.option(code).map(CodeList.Option::label).orElse(code)).collect(Collectors.joining("\n"));
    }

    static String change(RecordedProcessChange change) {
        String line = Texts.moment(change.at()) + ", " + change.by() + ": " + change.what();
        return change.reason().map(why -> line + ". " + why).orElse(line);
    }

    @Override
    public String toString() {
        return "ProcessCard " + hold.kind().code();
    }
}
