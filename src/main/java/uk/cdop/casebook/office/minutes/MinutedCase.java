package uk.cdop.casebook.office.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.action.LearningLevel;
import uk.cdop.casebook.casework.paper.Paper.Line;
import uk.cdop.casebook.casework.paper.Paper.Part;
import uk.cdop.casebook.casework.wording.PlainDate;
import uk.cdop.casebook.office.found.Found;

/** What the panel decided of one case, as the minutes write it. */
final class MinutedCase {

    private MinutedCase() {}

    static List<Line> lines(Found found) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Category", found.classes().category().orElse(MinutesPaper.NONE)));
        found.classes().sub().ifPresent(sub -> lines.add(new Line("Sub-type", sub)));
        if (!found.classes().secondary().isEmpty()) {
            lines.add(new Line("Other categories", String.join(", ", found.classes().secondary())));
        }
        lines.add(new Line("Modifiable factors", found.classes().modifiable().orElse(MinutesPaper.NONE)));
        lines.add(new Line("Learning", found.texts().learning().orElse(MinutesPaper.NONE)));
        found.texts().issues().ifPresent(issues -> lines.add(new Line("Issues", issues)));
        found.texts().notablePractice().ifPresent(practice -> lines.add(new Line("Notable practice", practice)));
        if (found.referrals().safeguarding()) {
            lines.add(new Line("Safeguarding", "Referred to the safeguarding partners"));
        }
        if (found.referrals().causeError()) {
            lines.add(new Line("Registered cause", "The panel believes it to be in error"));
        }
        return lines;
    }

    static void tables(Found found, List<Part> parts) {
        if (!found.factors().isEmpty()) {
            parts.add(new Part.Table(List.of("Domain", "Factor", "Detail", "Relevance", "Modifiable"), found.factors().stream().map(factor -> List.of(
                    factor.domain(), factor.label(), factor.detail().orElse(""), factor.relevance().orElse(""), factor.modifiable() ? "Yes" : "No")).toList()));
        }
        if (!found.recommendations().isEmpty()) {
            parts.add(new Part.Table(List.of("Recommendation", "To whom", "Level"), found.recommendations().stream().map(recommendation -> List.of(
                    recommendation.text(), recommendation.addressee().orElse(""), recommendation.level().orElse(""))).toList()));
        }
    }

    /** Those of the register, or else those of the analysis form that the register has not taken. */
    static void actions(MinutesPaper.Decided decided, Optional<Found> found, List<Part> parts) {
        List<List<String>> rows = new ArrayList<>(decided.actions().stream().map(action -> List.of(
                action.number(), action.description(), action.owner().orElse("Not said"), action.owningBoard().orElse(""),
                action.dueOn().map(PlainDate::of).orElse("No day set"), action.origin().level().map(LearningLevel::label).orElse(""))).toList());
        found.map(Found::undertakings).orElse(List.of()).stream()
                .filter(one -> decided.actions().stream().noneMatch(action -> action.description().equals(one.text())))
                .forEach(one -> rows.add(List.of(
                        "Not in the register", one.text(), one.owner().orElse("Not said"), "", one.due().map(PlainDate::of).orElse("No day set"), "")));
        if (!rows.isEmpty()) {
            parts.add(new Part.Table(List.of("Action", "What is to be done", "Owner", "Board", "Due", "Level"), rows));
        }
    }
}
