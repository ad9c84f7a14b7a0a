package uk.cdop.casebook.casework.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.readiness.ReadinessFacts.Outstanding;
import uk.cdop.casebook.casework.readiness.RequirementRule.Counts;
import uk.cdop.casebook.casework.wording.PlainDate;

/** Says what a case waits for, what to lift first, and which stage that amounts to. Source: process-and-forms sections 1.5 and 1.6. */
public final class ReadinessRules {

    private static final int NAMED_ANSWERS = 3;

    private final Map<String, RequirementRule> rules;

    public ReadinessRules(List<RequirementRule> rules) {
        this.rules = rules.stream().collect(Collectors.toMap(RequirementRule::code, Function.identity(), (first, again) -> first));
    }

    public Readiness judge(ReadinessFacts facts) {
        if (!facts.stage().isOpen() || facts.stage() == CaseStage.REVIEWED || facts.stage() == CaseStage.ANALYSIS_SUBMITTED) {
            return new Readiness(List.of(), List.of(), facts.stage());
        }
        List<Blocker> unmet = unmet(facts);
        List<Blocker> blockers = counting(unmet, Counts.BLOCKS);
        return new Readiness(blockers, counting(unmet, Counts.WARNS), StageAim.of(facts, blockers));
    }

    private List<Blocker> counting(List<Blocker> unmet, Counts counts) {
        return unmet.stream().filter(blocker -> counts(blocker.requirement()) == counts).toList();
    }

    private Counts counts(Requirement requirement) {
        return Optional.ofNullable(rules.get(requirement.code())).map(RequirementRule::counts).orElse(Counts.OFF);
    }

    /** In the order of the requirements, and the longest due first within each. */
    private List<Blocker> unmet(ReadinessFacts facts) {
        List<Blocker> unmet = new ArrayList<>();
        if (facts.stage() == CaseStage.NOTIFIED) {
            unmet.add(blocker(Requirement.SCOPE_DECIDED, "Nobody has decided yet whether this panel reviews the death", facts.notifiedOn()));
        }
        information(facts, unmet);
        meeting(facts, unmet);
        panel(facts, unmet);
        if (!facts.draft().missing().isEmpty()) {
            unmet.add(blocker(Requirement.DRAFT_ANSWERS, "The draft analysis has no answer yet to " + named(facts.draft().missing()), Optional.empty()));
        }
        facts.missingSupplements().forEach(form -> unmet.add(
                blocker(Requirement.SUPPLEMENTARY_FORMS, form + " is called for by the answers and is not there", Optional.empty())));
        if (facts.differingAnswers() > 0) {
            String many = facts.differingAnswers() == 1 ? "One question has" : facts.differingAnswers() + " questions have";
            unmet.add(blocker(Requirement.ANSWERS_AGREE, many + " differing answers from agencies", Optional.empty()));
        }
        return unmet;
    }

    private void information(ReadinessFacts facts, List<Blocker> unmet) {
        if (!facts.missingAnswers().isEmpty()) {
            unmet.add(blocker(Requirement.NOTIFICATION_ANSWERS, "The notification form has no answer to " + named(facts.missingAnswers()), facts.notifiedOn()));
        }
        if (!facts.agencies().asked()) {
            unmet.add(blocker(Requirement.AGENCIES_ASKED, "No agency has been asked for information yet", facts.notifiedOn()));
        }
        facts.agencies().notSent().forEach(agency -> unmet.add(
                blocker(Requirement.AGENCIES_ASKED, "The request to " + agency + " has not been sent", facts.notifiedOn())));
        facts.agencies().outstanding().stream()
                .sorted(Comparator.comparing(Outstanding::dueOn).thenComparing(Outstanding::agency))
                .forEach(form -> unmet.add(new Blocker(
                        Requirement.AGENCY_RETURNS,
                        "Form outstanding from " + form.agency() + ", due " + PlainDate.of(form.dueOn()) + ": chase or waive",
                        Optional.of(form.askedOn()), Optional.of(form.dueOn()), liftedBy(Requirement.AGENCY_RETURNS.code()))));
    }

    private static String named(List<String> questions) {
        String first = questions.stream().limit(NAMED_ANSWERS).map(question -> "\u201c" + question + "\u201d").collect(Collectors.joining(", "));
        int more = questions.size() - NAMED_ANSWERS;
        return first + (more > 0 ? " and " + more + " more" : "");
    }

    private void meeting(ReadinessFacts facts, List<Blocker> unmet) {
        if (facts.meeting().heldOn().isEmpty()) {
            holds(facts, Hold::blocksCdrm, Requirement.HOLDS_CDRM, unmet);
            unmet.add(blocker(Requirement.CDRM_HELD, "The child death review meeting has not been held", Optional.empty()));
        } else if (!facts.meeting().reportIn()) {
            unmet.add(blocker(
                    Requirement.CDRM_REPORT, "The report of the child death review meeting of " + PlainDate.of(facts.meeting().heldOn().get()) + " is not in",
                    facts.meeting().heldOn()));
        }
    }

    private void panel(ReadinessFacts facts, List<Blocker> unmet) {
        boolean before = facts.meeting().heldOn().isEmpty();
        holds(facts, hold -> hold.blocksPanel() && !(before && hold.blocksCdrm()), Requirement.HOLDS_PANEL, unmet);
        if (!facts.draft().present()) {
            unmet.add(blocker(Requirement.DRAFT_ANALYSIS, "There is no draft of the analysis form", Optional.empty()));
        } else if (!facts.draft().categoryPreset()) {
            unmet.add(blocker(Requirement.CATEGORY_PRESET, "The draft analysis has no category of death", Optional.empty()));
        }
    }

    private void holds(ReadinessFacts facts, Predicate<Hold> which, Requirement requirement, List<Blocker> unmet) {
        facts.holds().stream().filter(Hold::isOpen).filter(which).sorted(Comparator.comparing(Hold::openedOn)).forEach(hold -> unmet.add(new Blocker(
                requirement, says(hold), Optional.of(hold.openedOn()), hold.expectedEnd(), ends(hold))));
    }

    private static String says(Hold hold) {
        String what = hold.kind().label() + hold.body().map(body -> " (" + body + ")").orElse("");
        return what + hold.expectedEnd().map(end -> ", expected to end " + PlainDate.of(end)).orElse(", no end in sight is recorded");
    }

    private String ends(Hold hold) {
        return hold.tracking().contact()
                .or(() -> Optional.ofNullable(rules.get("hold_" + hold.kind().code())).map(RequirementRule::liftedBy))
                .or(hold::body)
                .orElse("whoever leads the process");
    }

    private Blocker blocker(Requirement requirement, String sentence, LocalDate since) {
        return blocker(requirement, sentence, Optional.of(since));
    }

    private Blocker blocker(Requirement requirement, String sentence, Optional<LocalDate> since) {
        return new Blocker(requirement, sentence, since, Optional.empty(), liftedBy(requirement.code()));
    }

    private String liftedBy(String code) {
        return Optional.ofNullable(rules.get(code)).map(RequirementRule::liftedBy).orElse("coordinator");
    }
}
