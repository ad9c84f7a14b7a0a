package uk.cdop.casebook.office.work;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.readiness.Blocker;
import uk.cdop.casebook.casework.reference.CaseNumber;

/** Where one case stands, as lines that answer what somebody who never saw the case would ask. No name of the child. */
public record WhereWeAre(CaseNumber number, Optional<Blocker> blocker, List<Line> lines) {

    public WhereWeAre {
        lines = List.copyOf(lines);
    }

    /** What a line answers, with its label. */
    public enum Question {
        CASE("Case"),
        STAGE("Stage"),
        HELD_UP_BY("Held up by"),
        LIFTED_BY("Who can lift it"),
        LAST_CONTACT("Last contact"),
        NEXT_STEP("Next step"),
        WHO("Who does it"),
        DAYS_OPEN("Open for"),
        OUTSTANDING("Outstanding"),
        KEY_DATES("Key dates"),
        KEY_WORKER("Family's key worker"),
        WORTH_KNOWING("Worth knowing");

        private final String label;

        Question(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public record Line(Question question, String text) {

        @Override
        public String toString() {
            return "Line " + question;
        }
    }

    public Optional<String> answer(Question question) {
        return lines.stream().filter(line -> line.question() == question).map(Line::text).findFirst();
    }

    @Override
    public String toString() {
        return "WhereWeAre " + number;
    }
}
