package uk.cdop.casebook.desktop.form;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.cdop.casebook.desktop.support.QuestionWords;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.CodeLists;
import uk.cdop.casebook.forms.definition.Condition;
import uk.cdop.casebook.forms.definition.Condition.AgeUnder.Unit;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FormDefinition;

/** Says why a question is asked, from the tree of its condition: "Asked because “Sex” is “Female”." */
public final class ConditionWords {

    private static final int MOST_NAMED = 4;

    private final Function<FieldKey, String> label;
    private final BiFunction<FieldKey, String, String> option;

    /** In the wording of one form. */
    public ConditionWords(FormDefinition form, CodeLists codeLists) {
        this(key -> form.field(key).map(Field::label).orElseGet(() -> QuestionWords.spelled(key.question())), (key, code) -> option(form, codeLists, key, code));
    }

    /** In the words of whichever form asks the question. */
    public ConditionWords(QuestionWords words) {
        this(words::label, (key, code) -> "“" + words.meaning(key, code) + "”");
    }

    private ConditionWords(Function<FieldKey, String> label, BiFunction<FieldKey, String, String> option) {
        this.label = label;
        this.option = option;
    }

    public String why(Condition condition) {
        return "Asked because " + says(condition) + ".";
    }

    /** The condition as a clause, without a full stop. */
    public String says(Condition condition) {
        return words(condition, true);
    }

    private String words(Condition condition, boolean holds) {
        return switch (condition) {
            case Condition.Answered(FieldKey field) -> label(field) + (holds ? " is answered" : " is not answered");
            case Condition.Is(FieldKey field, String code) -> label(field) + (holds ? " is " : " is not ") + option.apply(field, code);
            case Condition.OneOf(FieldKey field, Set<String> codes) -> label(field) + (holds ? " is " : " is not ") + options(field, codes);
            case Condition.AgeUnder age -> "the child " + (holds ? "was under " + age(age) + " old" : "was " + age(age) + " or older");
            case Condition.Before(FieldKey field, var day) -> label(field) + (holds ? " is before " : " is not before ") + Texts.date(day);
            case Condition.And(List<Condition> all) -> joined(all, holds, holds ? " and " : " or ");
            case Condition.Or(List<Condition> any) -> joined(any, holds, holds ? " or " : " and ");
            case Condition.Not(Condition other) -> words(other, !holds);
        };
    }

    /** That two dates are there goes without saying where an age is made of them. */
    private String joined(List<Condition> conditions, boolean holds, String word) {
        Set<FieldKey> ofAges = new HashSet<>();
        conditions.stream().filter(ConditionWords::isAge).forEach(age -> ofAges.addAll(age.reads()));
        return conditions.stream()
                .filter(condition -> !(condition instanceof Condition.Answered(FieldKey field) && ofAges.contains(field)))
                .map(condition -> words(condition, holds))
                .collect(Collectors.joining(word));
    }

    private static boolean isAge(Condition condition) {
        return condition instanceof Condition.AgeUnder || condition instanceof Condition.Not(Condition other) && other instanceof Condition.AgeUnder;
    }

    private static String age(Condition.AgeUnder age) {
        return Texts.counted(age.amount(), age.unit() == Unit.DAYS ? "day" : "year");
    }

    private String label(FieldKey key) {
        return "“" + label.apply(key) + "”";
    }

    private String options(FieldKey field, Set<String> codes) {
        List<String> named = codes.stream().sorted().map(code -> option.apply(field, code)).toList();
        return named.size() > MOST_NAMED
                ? "one of " + named.size() + " answers"
                : String.join(", ", named.subList(0, named.size() - 1)) + (named.size() > 1 ? " or " : "") + named.getLast();
    }

    private static String option(FormDefinition form, CodeLists codeLists, FieldKey field, String code) {
        return form.field(field).flatMap(Field::codeList)
                .flatMap(list -> codeLists.inForce(list, form.validFrom()))
                .flatMap(list -> list.option(code))
                .map(CodeList.Option::label)
                .map(label -> "“" + label + "”")
                .orElse(code.toLowerCase(Locale.ENGLISH));
    }
}
