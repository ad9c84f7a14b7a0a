package uk.cdop.casebook.office.door;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.ncmdreturn.KeyedAnswer;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.ncmdreturn.NamedForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.definition.Identifying;

/** Everything that the files of a return are made of. It holds identifiers of children; its strings do not. */
public record ReturnPack(
        ReturnSummary summary, LocalDate preparedOn, List<ReturnLine> lines, List<FieldCount> counts, List<AnswerCount> byAgency, List<AnswerCount> byCase,
        List<KeyedLine> keyed) {

    /**
     * One question of one form of one case.
     *
     * @param type  the kind of answer in the words of the form files, such as {@code one_of}
     * @param value the answer for a machine: code, ISO date, number; empty where none was given
     * @param shown     the answer for a person who keys it
     * @param ncmdField what the national database calls the field; empty where nobody has seen it
     */
    public record ReturnLine(
            CaseNumber number, NamedForm name, LocalDate formVersion, String section, FieldKey field, String question, String type,
            AnswerState state, String value, String shown,
            Optional<String> codeList, Optional<LocalDate> codeListVersion, Identifying identifying, boolean needed, String ncmdField) {

        public KeyedForm which() {
            return name.which();
        }

        public FormCode form() {
            return name.code();
        }

        @Override
        public String toString() {
            return "ReturnLine " + number + " " + field;
        }
    }

    /** How often a question was needed and how it was answered, over the forms of the return that show it. */
    public record FieldCount(
            FormCode form, FieldKey field, String question, int needed, int neededAndMissing, Map<AnswerState, Integer> answers) {}

    /**
     * How the questions of one agency or one case are answered.
     *
     * @param of                   the kind of agency, or the reference of the case
     * @param outstanding          how many requests of the agency wait for their return
     * @param missing              also what agencies owe of cases that the panel has reviewed
     * @param missingOfOutstanding how many of the missing answers are on forms that those requests wait for
     */
    public record AnswerCount(String of, int forms, int outstanding, int needed, int missing, int missingOfOutstanding, Map<AnswerState, Integer> answers) {}

    /**
     * One question that was keyed as it stands, that changed since, or that is new on a form that was keyed whole.
     *
     * @param now    the answer in words; empty where it is to be taken out
     * @param before what it was last keyed with, when and by whom
     */
    public record KeyedLine(
            CaseNumber number, NamedForm name, FieldKey field, String section, String question, boolean isToKeyAgain, String now, Optional<KeyedAnswer> before) {

        public KeyedForm which() {
            return name.which();
        }

        @Override
        public String toString() {
            return "KeyedLine " + number + " " + field;
        }
    }

    public ReturnPack {
        keyed = List.copyOf(keyed);
        byAgency = List.copyOf(byAgency);
        byCase = List.copyOf(byCase);
        lines = List.copyOf(lines);
        counts = List.copyOf(counts);
    }

    @Override
    public String toString() {
        return "ReturnPack " + summary.year();
    }
}
