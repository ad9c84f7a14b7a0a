package uk.cdop.casebook.office.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.cdop.casebook.office.door.PrintedSheet.Line;
import uk.cdop.casebook.office.found.Found;

/** What a panel found, as lines of the papers, where there is no analysis form to print. */
final class FoundLines {

    private FoundLines() {}

    static List<Line> of(Found found, UnaryOperator<String> rewritten) {
        List<Line> lines = new ArrayList<>();
        found.classes().category().ifPresent(category -> lines.add(new Line("Category", category)));
        found.classes().sub().ifPresent(sub -> lines.add(new Line("Sub-type", sub)));
        found.texts().cause().ifPresent(cause -> lines.add(new Line("Cause of death", rewritten.apply(cause))));
        found.factors().forEach(factor -> lines.add(new Line(factor.domain(), factor.label()
                + (factor.modifiable() ? ", modifiable" : "") + factor.relevance().map(relevance -> "\n" + relevance).orElse("")
                + factor.detail().map(detail -> "\n" + rewritten.apply(detail)).orElse(""))));
        found.classes().modifiable().ifPresent(modifiable -> lines.add(new Line("Modifiable factors", modifiable)));
        found.texts().learning().ifPresent(learning -> lines.add(new Line("Learning", rewritten.apply(learning))));
        return lines;
    }
}
