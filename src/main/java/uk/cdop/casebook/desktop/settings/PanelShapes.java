package uk.cdop.casebook.desktop.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.action.Boards;
import uk.cdop.casebook.casework.action.Cadence;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.desktop.settings.RuleEntry.Option;
import uk.cdop.casebook.desktop.settings.RuleShape.Column;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.definition.CodeList;

/** What the lists of rules of the panel are made of: its quorum, kinds of case, standing items, and boards that own actions. */
public final class PanelShapes {

    private static final List<Integer> AGES = List.of(1, 7, 28, 365);

    private PanelShapes() {}

    private static RuleShape of(String one, String headings, Column... columns) {
        return new RuleShape(one, headings, List.of(columns), values -> Optional.empty());
    }

    private static Column source() {
        return new Column("mark", "What it rests on", 1, new RuleEntry.Source());
    }

    private static Column disciplines(String id, String label, List<CodeList.Option> disciplines, boolean needed) {
        return new Column(id, label, 1, new RuleEntry.Several(
                disciplines.stream().map(one -> new Option(one.code(), one.label())).toList(), "|", needed));
    }

    static RuleShape quorum(List<CodeList.Option> disciplines) {
        return of("rule of the quorum", "rule;disciplines;at_least;words;mark",
                new Column("rule", "", 1, new RuleEntry.Code()), disciplines("disciplines", "Who counts", disciplines, true),
                new Column("at-least", "At least", 1, new RuleEntry.Number(20)),
                new Column("words", "Who must be there, in words", 1, new RuleEntry.Words(200, 22, true)), source());
    }

    static RuleShape themes(List<CodeList.Option> disciplines) {
        return of("kind of case", "theme;sign;value;minutes;expertise;mark",
                new Column("theme", "Kind of case", 1, new RuleEntry.Words(100, 18, true)), new Column("sign", "Known by", 2, new RuleEntry.OneOf(signs())),
                new Column("minutes", "Minutes", 1, new RuleEntry.Number(240)),
                disciplines("expertise", "Expertise it wants", disciplines, false), source());
    }

    private static List<Option> signs() {
        Stream<Option> ages = AGES.stream().map(days -> new Option("age_under_days;" + days, "Age under " + days + (days == 1 ? " day" : " days")));
        Stream<Option> forms = FormCode.supplementary().stream().map(form -> new Option("form;" + form.code(), "Form: " + form.label()));
        Stream<Option> categories = Arrays.stream(CategoryOfDeath.values())
                .map(category -> new Option("category;" + category.code(), "Draft category: " + category.number() + ". " + category.label()));
        return Stream.of(ages, forms, categories, Stream.of(new Option("otherwise;", "Every other case"))).flatMap(one -> one).toList();
    }

    static RuleShape standingItems() {
        return of("item of every agenda", "subject;minutes;mark",
                new Column("subject", "Item", 1, new RuleEntry.Words(500, 30, true)), new Column("minutes", "Minutes", 1, new RuleEntry.Number(240)), source());
    }

    /** The boards, being changed. */
    public static RuleListViewModel boards(Supplier<String> show, Supplier<String> shipped, Function<String, Optional<String>> replace, Supplier<LocalDate> today, Background background) {
        return new RuleListViewModel("the boards", "Actions can be given to them from now on; older ones stay where they are.",
                new RuleListViewModel.Office(() -> boards(today), show, shipped, replace), background);
    }

    static RuleShape boards(Supplier<LocalDate> today) {
        List<Option> areas = Arrays.stream(ReportingArea.values()).filter(ReportingArea::isResident).map(area -> new Option(area.name(), area.label())).toList();
        return new RuleShape("board", Boards.HEADINGS, List.of(
                new Column("code", "", 1, new RuleEntry.Code()), new Column("name", "Name", 1, new RuleEntry.Words(200, 24, true)),
                new Column("other-names", "Other names, with | between", 1, new RuleEntry.Words(600, 36, false)),
                new Column("areas", "Areas", 1, new RuleEntry.Several(areas, " ", true)),
                new Column("from", "First day", 1, new RuleEntry.Day(today)), new Column("to", "Last day", 1, new RuleEntry.Day(today)),
                new Column("meets", "Meets", 2, new RuleEntry.OneOf(cadences())), source()), PanelShapes::wrongDays);
    }

    private static List<Option> cadences() {
        List<Option> all = new ArrayList<>(List.of(new Option(";", "Not known")));
        for (Cadence.Unit unit : Cadence.Unit.values()) {
            IntStream.rangeClosed(1, 12).forEach(every -> all.add(new Option(
                    every + ";" + unit.name().toLowerCase(java.util.Locale.ROOT), new Cadence(every, unit).inWords())));
        }
        return all;
    }

    private static Optional<String> wrongDays(Map<String, String> values) {
        String from = values.get("from");
        String to = values.get("to");
        return !from.isEmpty() && !to.isEmpty() && to.compareTo(from) < 0
                ? Optional.of("Last day: it is before the first day. Give a later one, or leave it empty while the board meets.") : Optional.empty();
    }
}
