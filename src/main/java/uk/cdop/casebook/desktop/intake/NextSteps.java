package uk.cdop.casebook.desktop.intake;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.deadline.NoticeClock;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.scope.Scope;
import uk.cdop.casebook.casework.scope.ScopeStatus;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.rules.Finding;

/** What was registered, and what comes next. */
public record NextSteps(CaseNumber number, String headline, String because, List<String> steps, List<String> toLookAt, boolean canBeAccepted) {

    static NextSteps of(CaseNumber number, Scope scope, List<Finding> warnings, List<NoticeClock> clocks, LocalDateTime now) {
        List<String> steps = new ArrayList<>();
        boolean reviewed = scope.status().isEmpty() || scope.is(ScopeStatus.IN_SCOPE);
        if (reviewed || scope.is(ScopeStatus.HOME_STILLBIRTH_JAR_ONLY)) {
            clocks.stream().filter(clock -> clock.met().isEmpty()).forEach(clock -> steps.add(TriageWords.clock(clock, now)));
        }
        if (reviewed) {
            steps.addAll(List.of("Accept the case, and tell the caller that the notice arrived.", "Open the case, and complete the notification form under Forms.",
                    "Ask the agencies that knew the child, under Agencies.", "Make sure that the family has a key worker, under Family."));
        } else if (scope.is(ScopeStatus.OUT_OF_AREA_PASSED_ON)) {
            steps.add("Send the notice on to the home panel, and ask it to say that it took it.");
        } else if (scope.is(ScopeStatus.HOME_STILLBIRTH_JAR_ONLY)) {
            steps.add("See that the Joint Agency Response runs. Open the case again if the child is found to have been born alive.");
        } else {
            steps.add("Tell the caller that no review follows, and why.");
        }
        return new NextSteps(number, headline(number, scope), scope.rule(), steps,
                warnings.stream().filter(finding -> !finding.refuses()).map(Finding::sentence).toList(), scope.is(ScopeStatus.IN_SCOPE));
    }

    private static String headline(CaseNumber number, Scope scope) {
        return number + " is registered" + scope.status().filter(status -> status != ScopeStatus.IN_SCOPE)
                .map(ScopeStatus::label).map(label -> ". " + label).orElse("");
    }

    NextSteps accepted(Optional<String> what) {
        List<String> left = steps.stream().filter(step -> !step.startsWith("Accept")).toList();
        return new NextSteps(number, number + " is " + what.orElse("accepted"), because, left, toLookAt, false);
    }

    static String counted(int notices) {
        return "Kept. The case now has " + Texts.counted(notices, "notice") + ".";
    }

    @Override
    public String toString() {
        return "NextSteps " + number;
    }
}
