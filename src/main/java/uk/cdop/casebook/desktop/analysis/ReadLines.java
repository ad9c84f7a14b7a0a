package uk.cdop.casebook.desktop.analysis;

import static uk.cdop.casebook.casework.analysis.AnalysisFields.*;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.FactList;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.analysis.FindingsView;

/** Answers of the analysis form as lines to be read. */
final class ReadLines {

    private ReadLines() {}

    static Node texts(FindingsView now) {
        return list(line(now, "Cause", CAUSE), line(now, "Summary", SUMMARY), line(now, "Learning", LEARNING), line(now, "Notable practice", NOTABLE_PRACTICE));
    }

    static Node after(FindingsView now) {
        return list(line(now, "Follow-up for the family", FAMILY_FOLLOWUP), line(now, "Feedback given", FEEDBACK_GIVEN), line(now, "Joint agency response", JAR_DONE),
                line(now, "Referred to safeguarding", REFERRAL), line(now, "Registered cause wrong", CAUSE_ERROR), line(now, "Told on", CAUSE_ERROR_TOLD));
    }

    static Node classification(FindingsView now) {
        return list(line(now, "Sub-type", SUB_CATEGORY), line(now, "Further categories", SECONDARY), line(now, "Modifiable factors", MODIFIABLE),
                line(now, "Issues", ISSUES), line(now, "Date of the review", REVIEW_DATE));
    }

    private static Node list(Fact... lines) {
        return new FactList(new SimpleObjectProperty<>(Stream.of(lines).toList()));
    }

    private static Fact line(FindingsView now, String label, FieldKey key) {
        String said = FindingsWords.said(now, key, now.facts().answers());
        return now.facts().answers().answer(key).isGiven() ? Fact.of(label, said) : Fact.blank(label, said);
    }

    static Node versions(List<FindingsWords.Difference> differences) {
        return list(differences.stream().map(one -> Fact.of(one.question(), "Before: " + one.before() + "\nNow: " + one.after())).toArray(Fact[]::new));
    }
}
