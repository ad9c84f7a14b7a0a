package uk.cdop.casebook.desktop.ncmdreturn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.ncmdreturn.ReturnState;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.QuestionWords;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.ncmdreturn.FormReturn;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnCase;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnForm;

/** One case of the return in words: each form's state, and what is missing. */
public record ReturnLine(
        CaseNumber number, String stage, boolean ready, boolean isToKey, String returned, String notification, String reporting, String analysis, List<Fact> needs) {

    static ReturnLine of(ReturnCase one, QuestionWords words) {
        return new ReturnLine(
                one.number(), one.stage().label(), one.ready(), one.state().isOpen(), returned(one), state(one, FormCode.NOTIFICATION), reporting(one),
                state(one, FormCode.ANALYSIS), needs(one, words));
    }

    private static String returned(ReturnCase one) {
        int toKey = one.register().stream().filter(line -> line.state().isOpen()).mapToInt(FormReturn::toKey).sum();
        return one.state().label() + (toKey > 0 ? ", " + Texts.number(toKey) + " to key" : "");
    }

    /** How many of the forms that agencies returned are keyed as they stand, and how many reporting forms the case waits for. */
    private static String reporting(ReturnCase one) {
        List<ReturnState> returned = one.register().stream().filter(line -> line.which().isReturned()).map(FormReturn::state).toList();
        List<ReturnForm> owed = one.forms().stream().filter(ReturnForm::isOwed).toList();
        String waits = owed.isEmpty() ? "" : owed.getFirst().name().agency().isEmpty() ? "None asked" : Texts.number(owed.size()) + " owed";
        String keyed = returned.isEmpty() ? "" : Texts.number(returned.stream().filter(state -> !state.isOpen()).count()) + " of " + Texts.number(returned.size()) + " keyed";
        return keyed.isEmpty() && waits.isEmpty() ? "Not due" : Stream.of(keyed, waits).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String state(ReturnCase one, FormCode code) {
        Optional<ReturnForm> form = one.forms().stream().filter(shown -> shown.form() == code).findFirst();
        return one.amended().isPresent() && code == FormCode.ANALYSIS ? "Amended" : form.map(ReturnLine::inWords).orElse("Not due");
    }

    private static String inWords(ReturnForm form) {
        return switch (form.state()) {
            case COMPLETE -> "Complete";
            case INCOMPLETE -> Texts.number(form.missing().size()) + " missing";
            case NOT_DUE -> "Not due";
        };
    }

    private static List<Fact> needs(ReturnCase one, QuestionWords words) {
        List<Fact> needs = new ArrayList<>();
        one.blockers().forEach(blocker -> needs.add(Fact.of("Blocked", blocker)));
        one.amendments().forEach(amended -> needs.add(Fact.of("Amended", amended.sentence())));
        one.register().stream().filter(line -> line.state() != ReturnState.NOT_DUE)
                .forEach(line -> needs.add(Fact.of("Return of the " + line.name().inSentence(), RegisterWords.of(line))));
        one.forms().stream().filter(form -> !form.missing().isEmpty()).forEach(form -> needs.add(
                Fact.of(form.name().heading(), form.missing().stream().map(words::label).collect(Collectors.joining("\n")))));
        return List.copyOf(needs);
    }

    String readiness() {
        return ready ? "Ready" : "Not ready";
    }
}
