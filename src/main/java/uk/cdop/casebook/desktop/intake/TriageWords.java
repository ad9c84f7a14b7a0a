package uk.cdop.casebook.desktop.intake;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.area.Area;
import uk.cdop.casebook.casework.area.PlaceOfHome;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.deadline.NoticeClock;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.scope.JointResponseAdvice;
import uk.cdop.casebook.casework.scope.JointResponseDecision;
import uk.cdop.casebook.casework.scope.JointResponseRules;
import uk.cdop.casebook.casework.scope.Scope;
import uk.cdop.casebook.casework.scope.ScopeStatus;
import uk.cdop.casebook.desktop.intake.PanelBlock.Tone;
import uk.cdop.casebook.desktop.support.SourceMark;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.notification.TriageNotice.Triage;

/** The triage of a notice in the words of the screen. */
final class TriageWords {

    private TriageWords() {}

    static List<PanelBlock> blocks(
            Triage triage, Answers answers, LocalDateTime now, Function<FieldKey, String> labels, Optional<String> labelOfCouncil) {
        List<PanelBlock> blocks = new ArrayList<>();
        blocks.add(scope(triage.scope()));
        blocks.add(runs(triage.scope()) ? clocks(triage.clocks(), now) : new PanelBlock("clocks", "Clocks", Tone.PLAIN, "None run: no review follows", List.of()));
        blocks.add(jointResponse(triage.jointResponse(), answers));
        blocks.add(home(triage.home(), labelOfCouncil));
        blocks.add(number(answers));
        if (triage.matches().isEmpty()) {
            blocks.add(new PanelBlock("matches", "Possible duplicates", Tone.PLAIN, "None found so far", List.of()));
        }
        blocks.add(missing(triage, labels));
        return blocks;
    }

    private static boolean runs(Scope scope) {
        return !scope.isRejected() || scope.is(ScopeStatus.HOME_STILLBIRTH_JAR_ONLY);
    }

    private static PanelBlock scope(Scope scope) {
        Tone tone = scope.is(ScopeStatus.IN_SCOPE) ? Tone.GOOD : Tone.LOOK;
        String headline = scope.status().map(ScopeStatus::label).orElse("Not decided yet");
        return new PanelBlock("scope", "Scope", tone, headline, List.of(scope.rule(), SourceMark.line(scope.source())));
    }

    private static PanelBlock clocks(List<NoticeClock> clocks, LocalDateTime now) {
        if (clocks.isEmpty()) {
            return new PanelBlock("clocks", "Clocks", Tone.PLAIN, "They start with the date of death", List.of());
        }
        long late = clocks.stream().filter(clock -> clock.isPast(now)).count();
        return new PanelBlock("clocks", "Clocks", late > 0 ? Tone.LATE : Tone.PLAIN,
                late > 0 ? Texts.counted(late, "limit") + " past" : "All within their limits",
                clocks.stream().map(clock -> clock(clock, now)).toList());
    }

    static String clock(NoticeClock clock, LocalDateTime now) {
        String due = Texts.date(clock.due().toLocalDate()) + (clock.exact() ? ", " + Texts.time(clock.due().toLocalTime()) : ", by the end of the day");
        if (clock.met().isPresent()) {
            return clock.limit().label() + ": " + (clock.isPast(now) ? "the notice came late, it was due " : "the notice came in time, due ") + due;
        }
        return clock.limit().label() + ": " + (clock.isPast(now) ? "was due " : "by ") + due + " (" + clock.limit().kind() + ")";
    }

    private static PanelBlock jointResponse(JointResponseAdvice advice, Answers answers) {
        Optional<JointResponseDecision> decision = JointResponseRules.decision(answers).filter(made -> made != JointResponseDecision.NOT_YET);
        List<String> lines = Stream.concat(
                advice.reasons().stream().map(JointResponseAdvice.Reason::sentence),
                advice.reasons().stream().map(reason -> SourceMark.line(reason.mark())).distinct()).toList();
        if (decision.isPresent()) {
            return new PanelBlock("jar", "Joint Agency Response", Tone.GOOD, decision.get().label(), lines);
        }
        return advice.isSuggested()
                ? new PanelBlock("jar", "Joint Agency Response", Tone.LOOK, "Think of one: a trigger is met", lines)
                : new PanelBlock("jar", "Joint Agency Response", Tone.PLAIN, "Nothing points to one so far", lines);
    }

    private static PanelBlock home(Optional<PlaceOfHome> home, Optional<String> chosen) {
        return home.map(place -> home(place, chosen))
                .orElse(new PanelBlock("area", "Area", Tone.PLAIN, "Needs a postcode and the date of death", List.of()));
    }

    private static PanelBlock home(PlaceOfHome home, Optional<String> chosen) {
        return switch (home) {
            case PlaceOfHome.Known known -> {
                List<String> lines = new ArrayList<>(List.of("Found by " + known.source()));
                known.deprivation().ifPresent(found -> lines.add("Deprivation: tenth " + found.decile() + " of 10 (" + found.index() + "; 1 is the most deprived)"));
                yield new PanelBlock("area", "Area", Tone.GOOD, area(known.area()), lines);
            }
            case PlaceOfHome.Asks asks when chosen.isPresent() ->
                new PanelBlock("area", "Area", Tone.GOOD, chosen.get(), List.of("Chosen by hand; no look-up says it."));
            case PlaceOfHome.Asks asks -> {
                List<String> lines = new ArrayList<>(List.of(asks.why()));
                asks.hint().ifPresent(hint -> lines.add("The first half of the postcode hints at " + hint.name() + "; it is a hint only."));
                yield new PanelBlock("area", "Area", Tone.LOOK, "Choose the council", lines);
            }
        };
    }

    private static String area(Area area) {
        return area.reportingArea().isResident() ? area.name() : area.name() + " (out of area)";
    }

    private static PanelBlock number(Answers answers) {
        Optional<String> typed = answers.text(NotificationFields.NHS_NUMBER).toOptional();
        Optional<NhsNumber> number = typed.flatMap(NhsNumber::read);
        if (number.isPresent()) {
            boolean test = number.get().isTestRange();
            return new PanelBlock("number", "NHS number", test ? Tone.LOOK : Tone.GOOD, "Valid: " + number.get().grouped(),
                    test ? List.of("The range of 999 is for test patients.") : List.of());
        }
        if (typed.isPresent()) {
            return new PanelBlock("number", "NHS number", Tone.LOOK, "Does not pass its check", List.of("Read the ten digits back to the caller."));
        }
        boolean reason = answers.text(NotificationFields.NHS_NUMBER_ABSENT_REASON).isGiven();
        return new PanelBlock("number", "NHS number", reason ? Tone.GOOD : Tone.PLAIN, reason ? "None, with a reason" : "Not given yet", List.of());
    }

    private static PanelBlock missing(Triage triage, Function<FieldKey, String> labels) {
        String keys = triage.missing().stream().map(labels).distinct().collect(Collectors.joining(", "));
        List<String> warnings = triage.findings().stream()
                .filter(finding -> !finding.refuses() && !triage.missing().contains(finding.field()))
                .map(Finding::sentence).toList();
        List<String> lines = new ArrayList<>(keys.isEmpty() ? List.of() : List.of(keys));
        lines.addAll(warnings);
        return keys.isEmpty()
                ? new PanelBlock("missing", "Still missing", warnings.isEmpty() ? Tone.GOOD : Tone.PLAIN, "Every core question is answered", lines)
                : new PanelBlock("missing", "Still missing", Tone.PLAIN, Texts.counted(triage.missing().size(), "answer"), lines);
    }
}
