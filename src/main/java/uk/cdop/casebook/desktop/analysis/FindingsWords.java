package uk.cdop.casebook.desktop.analysis;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.action.ReviewAction;
import uk.cdop.casebook.casework.analysis.Amendment;
import uk.cdop.casebook.casework.analysis.AnalysisVersion;
import uk.cdop.casebook.casework.analysis.EarlierFinding;
import uk.cdop.casebook.casework.analysis.FactorResponse;
import uk.cdop.casebook.casework.analysis.FormFactor;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.analysis.Recurrence;
import uk.cdop.casebook.casework.analysis.SignOffRecord;
import uk.cdop.casebook.desktop.entry.Entry;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.office.analysis.EarlierCases;
import uk.cdop.casebook.office.analysis.FindingsView;

/** Findings in the words of the screen. */
final class FindingsWords {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    /** One answer of two versions, side by side. */
    record Difference(String question, String before, String after) {
        @Override
        public String toString() {
            return "Difference";
        }
    }

    private FindingsWords() {}

    static List<Entry.Choice> factors(FindingsView now) {
        return now.codeLists().inForce("factor", now.definition().validFrom()).map(CodeList::options).orElse(List.of()).stream()
                .map(option -> new Entry.Choice(option.code(), option.label())).toList();
    }

    static String factor(FindingsView now, String code) {
        return factors(now).stream().filter(choice -> choice.code().equals(code)).map(Entry.Choice::label).findFirst().orElse(code);
    }

    static String weight(FormFactor factor) {
        String relevance = factor.relevance().map(said -> "Relevance " + said.code() + ", " + said.label().toLowerCase(Locale.ROOT)).orElse("Relevance not said");
        return relevance + (factor.contributed() ? factor.isMarkedModifiable() ? "; modifiable" : "; not modifiable" : "") + factor.detail().map(said -> "\n" + said).orElse("");
    }

    static String response(FactorResponse response) {
        return response.kind().label() + response.level().map(level -> " (" + level.label().toLowerCase(Locale.ROOT) + ")").orElse("") + ": " + response.text()
                + response.actionNumber().map(number -> " [" + number + "]").orElse("");
    }

    /** Empty where the factor was never seen before. */
    static Optional<String> recurrence(Recurrence seen) {
        if (!seen.isSeenBefore()) {
            return Optional.empty();
        }
        return Optional.of("This factor: " + seen.words() + "." + (seen.cases() == 0 ? "" : " Modifiable in " + seen.modifiable() + ".") + caution(seen));
    }

    static String category(Recurrence seen) {
        return "This category: " + seen.words() + "." + caution(seen);
    }

    private static String caution(Recurrence seen) {
        return seen.cases() > 0 && seen.mayBeChance() ? " Few cases: a likeness may be chance." : "";
    }

    static String earlier(EarlierCases earlier) {
        if (earlier.category().isEmpty()) {
            return "Choose a category to see how the panel decided on other cases of it.";
        }
        if (earlier.cases() == 0) {
            return "The panel has reviewed no other case of this category here.";
        }
        Map<Modifiability, Integer> decided = earlier.decided();
        return Texts.counted(earlier.cases(), "other case") + " of category " + earlier.category().get().number() + ": modifiable factors identified in "
                + decided.get(Modifiability.IDENTIFIED) + ", none in " + decided.get(Modifiability.NONE_IDENTIFIED) + ", inadequate information in "
                + decided.get(Modifiability.INADEQUATE_INFORMATION) + ".";
    }

    static String earlier(FindingsView now, EarlierFinding one) {
        String factors = one.factors().isEmpty() ? "no factor of relevance 2" : one.factors().stream()
                .map(code -> factor(now, code) + (one.modifiableFactors().contains(code) ? " (modifiable)" : "")).collect(Collectors.joining(", "));
        return one.reviewYear() + ": " + one.modifiability().label().toLowerCase(Locale.ROOT) + "; " + factors;
    }

    static String signed(SignOffRecord one) {
        return "Signed off on " + Texts.date(LocalDate.ofInstant(one.signedAt(), ENGLAND)) + " by " + one.signedBy()
                + one.onWordOf().map(chair -> " on the word of " + chair).orElse("") + ".";
    }

    static String action(ReviewAction action) {
        return "In the register: " + action.number() + ", " + action.description() + action.owner().map(owner -> " (" + owner + ")").orElse("")
                + action.dueOn().map(due -> ", due " + Texts.date(due)).orElse("") + ". " + action.status().label() + ".";
    }

    static String amended(Amendment amended) {
        return "Amended since it was " + amended.returnedOn().map(day -> "returned on " + Texts.date(day)).orElse("signed off") + ": "
                + Texts.counted(amended.changed().size(), "answer") + " changed. Key the analysis for the national database again, and record the return.";
    }

    static String replaced(AnalysisVersion version) {
        return "Version " + version.version() + ", replaced on " + Texts.date(LocalDate.ofInstant(version.replacedAt(), ENGLAND)) + " by " + version.replacedBy() + ": " + version.reason();
    }

    /** What a correction changed: the version that was replaced beside the one that followed it. */
    static List<Difference> differences(FindingsView now, int place) {
        Answers before = now.versions().get(place).answers();
        Answers after = place + 1 < now.versions().size() ? now.versions().get(place + 1).answers() : now.facts().answers();
        List<Difference> differences = new ArrayList<>();
        for (FieldKey key : after.differingFrom(before)) {
            boolean head = before.answer(key).equals(Answer.notAsked()) && !now.definition().field(key).isPresent();
            if (!head) {
                differences.add(new Difference(question(now, key), said(now, key, before), said(now, key, after)));
            }
        }
        return differences;
    }

    private static String question(FindingsView now, FieldKey key) {
        String label = now.definition().field(key).map(field -> field.label()).orElse(key.name());
        return key.occurrence() == FieldKey.ONCE ? label : label + " (" + key.occurrence() + ")";
    }

    static String said(FindingsView now, FieldKey key, Answers answers) {
        Answer<?> answer = answers.answer(key);
        return answer.toOptional().map(value -> switch (value) {
            case LocalDate day -> Texts.date(day);
            case String text -> coded(now, key, text);
            default -> String.valueOf(value);
        }).orElse(answer.state().label());
    }

    private static String coded(FindingsView now, FieldKey key, String text) {
        Optional<String> list = now.definition().field(key).flatMap(field -> field.codeList());
        return list.flatMap(code -> now.codeLists().inForce(code, now.definition().validFrom()))
                .map(codes -> FieldType.SeveralOf.codesIn(text).stream().map(code -> codes.option(code).map(CodeList.Option::label).orElse(code)).collect(Collectors.joining(", ")))
                .orElse(text);
    }
}
