package uk.cdop.casebook.desktop.matching;

import static uk.cdop.casebook.casework.notification.NotificationFields.*;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.duplicate.MatchSubject;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.desktop.casefile.AnswerWords;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.QuestionWords;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.duplicate.ShowMatch.MatchView;

/** Two cases in words, line by line, with the reasons for and against. */
public record Comparison(MatchView match, List<Line> lines, List<String> reasons, String verdict) {

    /** How the two sides of a line stand to each other. */
    public enum Standing {
        SAME("Same"),
        DIFFERENT("Different"),
        ONE_SIDE("Only one says"),
        BLANK("Neither says");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public record Line(String label, Fact first, Fact second, Standing standing) {}

    private static final List<FieldKey> ASKED_FIRST = List.of(
            FAMILY_NAME, GIVEN_NAMES, MatchSubject.OTHER_NAMES, NHS_NUMBER, DATE_OF_BIRTH, DATE_OF_DEATH, TIME_OF_DEATH, SEX, HOME_POSTCODE,
            RESIDENCE_AREA, MULTIPLE_BIRTH, GESTATION_WEEKS, BIRTH_WEIGHT_G, PLACE_OF_DEATH_TYPE);

    static Comparison of(MatchView match, QuestionWords words) {
        AnswerWords said = new AnswerWords(words);
        Answers first = match.first().notificationForm().answers();
        Answers second = match.second().notificationForm().answers();
        Set<FieldKey> keys = new LinkedHashSet<>(ASKED_FIRST);
        keys.addAll(first.keys());
        keys.addAll(second.keys());
        List<Line> lines = new ArrayList<>();
        keys.forEach(key -> lines.add(line(said.fact(key, first.answer(key)), said.fact(key, second.answer(key)))));
        lines.removeIf(line -> line.standing() == Standing.BLANK);
        lines.add(line(Fact.of("Stage", match.first().stage().label()), Fact.of("Stage", match.second().stage().label())));
        lines.add(line(Fact.of("Notices", notices(match.first())), Fact.of("Notices", notices(match.second()))));
        return new Comparison(match, List.copyOf(lines), MatchLine.reasons(match.score().signs()), verdict(match));
    }

    private static Line line(Fact first, Fact second) {
        return new Line(first.label(), first, second, standing(first, second));
    }

    private static Standing standing(Fact first, Fact second) {
        if (first.blank() || second.blank()) {
            return first.blank() && second.blank() ? Standing.BLANK : Standing.ONE_SIDE;
        }
        return first.value().equalsIgnoreCase(second.value()) ? Standing.SAME : Standing.DIFFERENT;
    }

    private static String notices(CaseFile file) {
        return file.notifications().stream().map(Comparison::notice).reduce((one, other) -> one + "\n" + other).orElse("");
    }

    private static String notice(Notification notice) {
        String by = notice.notifierAgency().or(notice::notifierName).map(name -> ", " + name).orElse("");
        return Texts.date(notice.receivedOn()) + ", " + notice.route().label() + by;
    }

    private static String verdict(MatchView match) {
        return match.score().suggestion().words() + ": " + MatchLine.points(match.score().total()) + " in all. "
                + "The points only put pairs in order; whether it is one child, you say.";
    }

    @Override
    public String toString() {
        return "Comparison " + match;
    }
}
