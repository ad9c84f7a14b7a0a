package uk.cdop.casebook.desktop.agencies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.cdop.casebook.casework.agencyreturn.ReturnedAnswer;
import uk.cdop.casebook.casework.agencyreturn.ReturnedAnswer.Comparison;
import uk.cdop.casebook.desktop.casefile.AnswerWords;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.agencyreturn.ReturnedFile;

/** A returned file in the words of the screen, before it is kept or left. */
record ReturnPreview(ReturnedFile.Readable file, List<Line> lines, String summary) {

    /** One question: what is known now, what the file says, and how the two compare. */
    record Line(String form, String question, Fact known, Fact says, Comparison comparison) {

        @Override
        public String toString() {
            return "Line";
        }
    }

    ReturnPreview(ReturnedFile.Readable file, AnswerWords words) {
        this(file, file.answers().stream().map(answer -> line(answer, words)).toList(), summary(file));
    }

    private static Line line(ReturnedAnswer answer, AnswerWords words) {
        Fact says = words.fact(answer.key(), answer.says());
        Fact known = answer.comparison() == Comparison.SOURCES_DIFFER
                ? Fact.blank(says.label(), "Nothing is agreed yet")
                : words.fact(answer.key(), answer.known());
        String row = answer.key().occurrence() > 0 ? ", " + answer.key().occurrence() : "";
        return new Line(answer.form().label(), says.label() + row, known.blank() && answer.comparison() == Comparison.NEW ? Fact.blank(known.label(), "Nothing yet") : known, says, answer.comparison());
    }

    private static String summary(ReturnedFile.Readable file) {
        if (file.answers().isEmpty()) {
            return "The file holds no answers. To keep it records that the return is in, with its form open to be typed in.";
        }
        List<String> parts = new ArrayList<>();
        for (Comparison one : Comparison.values()) {
            long count = file.answers().stream().filter(answer -> answer.comparison() == one).count();
            if (count > 0) {
                parts.add(one == Comparison.SOURCES_DIFFER ? Texts.number(count) + " on which sources differ" : Texts.number(count) + " " + one.word().toLowerCase(Locale.ROOT));
            }
        }
        return "The file holds " + Texts.counted(file.answers().size(), "answer") + ": " + String.join(", ", parts)
                + ". Nothing is kept until you say so, and what others said stays as it is.";
    }

    @Override
    public String toString() {
        return "ReturnPreview";
    }
}
