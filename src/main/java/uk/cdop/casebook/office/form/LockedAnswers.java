package uk.cdop.casebook.office.form;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.form.FormStep;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

/**
 * Which answers of a registered case's notification form need a correction with a reason: those given, but for the ones
 * that the same person filled in here today, so that a slip can be mended while it is made.
 */
final class LockedAnswers {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private LockedAnswers() {}

    static Set<FieldKey> of(Answers answers, StepHistory history, String who, LocalDate today) {
        Set<FieldKey> own = new HashSet<>();
        history.steps().stream().filter(step -> isOwn(step, who, today)).forEach(step -> own.addAll(step.changes().keySet()));
        return answers.keys().stream()
                .filter(key -> answers.answer(key).isGiven() && !own.contains(key))
                .collect(Collectors.toSet());
    }

    static boolean isOwn(FormStep step, String who, LocalDate today) {
        return step.madeBy().equals(who) && LocalDate.ofInstant(step.madeAt(), ENGLAND).equals(today);
    }
}
