package uk.cdop.casebook.desktop.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.ContributoryFactor;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.QuestionWords;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;

/** What the panel found, as lines of the page. */
record PanelFindings(List<Fact> findings, List<Fact> narratives, List<Fact> factors) {

    static PanelFindings of(Analysis analysis) {
        List<Fact> lines = new ArrayList<>();
        lines.add(Fact.of("Reviewed by the panel", Texts.date(analysis.reviewDate())));
        lines.add(analysis.meeting().map(meeting -> Fact.of("Meeting", meeting.text())).orElse(Fact.blank("Meeting", Texts.NOT_RECORDED)));
        lines.add(Fact.of("Category of death", numbered(analysis.category())));
        analysis.subCategory().ifPresent(sub -> lines.add(Fact.of("Sub-category", sub.code() + " " + sub.label())));
        if (!analysis.secondaryCategories().isEmpty()) {
            lines.add(Fact.of("Secondary categories", analysis.secondaryCategories().stream().map(PanelFindings::numbered).collect(Collectors.joining("\n"))));
        }
        lines.add(Fact.of("Modifiable factors", analysis.modifiability().label()));
        lines.add(analysis.completedOn().map(day -> Fact.of("Marked complete", Texts.date(day))).orElse(Fact.blank("Marked complete", "Not yet")));
        List<Fact> narratives = List.of(said("Cause of death", analysis.cause()), said("Summary", analysis.summary()), said("Learning", analysis.learning()));
        return new PanelFindings(lines, narratives, analysis.factors().stream().map(PanelFindings::factor).toList());
    }

    private static String numbered(CategoryOfDeath category) {
        return category.number() + ". " + category.label();
    }

    private static Fact said(String label, Answer<String> answer) {
        return answer.toOptional().map(text -> Fact.of(label, text)).orElse(Fact.blank(label, answer.state().label()));
    }

    private static Fact factor(ContributoryFactor factor) {
        String what = spelled(factor.factorCode()) + factor.detail().map(detail -> ": " + detail).orElse("");
        String weight = factor.relevance().label() + (factor.modifiable() ? "; modifiable" : "; not modifiable");
        return Fact.of(factor.domain().code() + ". " + factor.domain().label(), what + "\n" + weight);
    }

    private static String spelled(String code) {
        return code.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*") ? QuestionWords.spelled(FieldKey.of(code)) : code;
    }

    @Override
    public String toString() {
        return "PanelFindings";
    }
}
