package uk.cdop.casebook.casework.agencyreturn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FormCode;

/**
 * Says from what is known of a death whom to ask, and why. Every agency is asked for the reporting form; a supplementary
 * form goes to the agency best placed. Source: process-and-forms sections 2.3 and 3.10.
 */
public final class WhomToAsk {

    private final List<AskRule> rules;

    public WhomToAsk(List<AskRule> rules) {
        this.rules = List.copyOf(rules);
    }

    private record Whom(String agencyType, String about) {}

    private static final class Growing {
        private final List<FormPart> parts = new ArrayList<>(List.of(FormPart.whole(FormCode.REPORTING)));
        private final List<String> because = new ArrayList<>();

        void add(String reason) {
            if (!because.contains(reason)) {
                because.add(reason);
            }
        }
    }

    /**
     * In the order of the rules; each kind of agency once.
     *
     * @param known what is known, once for each source where they differ: a rule applies where one of them says so
     */
    public List<Proposal> propose(Collection<Answers> known) {
        Map<Whom, Growing> asked = new LinkedHashMap<>();
        List<AskRule> applying = rules.stream().filter(rule -> applies(rule, known)).toList();
        applying.stream().filter(rule -> rule.form().isEmpty()).forEach(rule -> rule.ask().forEach(type ->
                asked.computeIfAbsent(new Whom(type, rule.about()), any -> new Growing()).add(rule.because())));
        applying.stream().filter(rule -> !rule.form().isEmpty()).forEach(rule ->
                form(rule).ifPresent(form -> give(form, rule, asked)));
        return asked.entrySet().stream().map(entry -> new Proposal(
                entry.getKey().agencyType(), entry.getKey().about(), entry.getValue().parts, entry.getValue().because)).toList();
    }

    /** The supplementary forms that the same rules call for, each once, in the order of the rules. */
    public List<SuggestedForm> supplementaryForms(Collection<Answers> known) {
        Map<FormCode, List<AskRule>> called = new LinkedHashMap<>();
        rules.stream().filter(rule -> !rule.form().isEmpty() && applies(rule, known)).forEach(rule -> form(rule)
                .filter(FormCode::isSupplementary).ifPresent(form -> called.computeIfAbsent(form, any -> new ArrayList<>()).add(rule)));
        return called.entrySet().stream().map(entry -> new SuggestedForm(entry.getKey(), entry.getValue())).toList();
    }

    private static boolean applies(AskRule rule, Collection<Answers> known) {
        return Circumstance.read(rule.when()).map(when -> known.stream().anyMatch(when::holds)).orElse(false);
    }

    /** A form that this version of the program does not have is not asked for. */
    private static Optional<FormCode> form(AskRule rule) {
        try {
            return Optional.of(FormCode.ofCode(rule.form()));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static void give(FormCode form, AskRule rule, Map<Whom, Growing> asked) {
        boolean given = asked.values().stream().anyMatch(growing -> growing.parts.contains(FormPart.whole(form)));
        Whom best = rule.ask().stream().map(type -> new Whom(type, rule.about())).filter(asked::containsKey).findFirst()
                .orElse(new Whom(rule.ask().getFirst(), rule.about()));
        if (!given) {
            Growing growing = asked.computeIfAbsent(best, any -> new Growing());
            growing.parts.add(FormPart.whole(form));
            growing.add(rule.because());
        }
    }
}
