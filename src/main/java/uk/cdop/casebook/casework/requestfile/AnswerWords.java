package uk.cdop.casebook.casework.requestfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.FieldType;

/** Turns answers into the words of a request file, and words that came back into answers. */
public final class AnswerWords {

    public static final int LONGEST = 20_000;

    /** The four kinds of blank that an agency can choose. */
    public static final List<AnswerState> BLANKS =
            List.of(AnswerState.NOT_KNOWN, AnswerState.NOT_APPLICABLE, AnswerState.REFUSED, AnswerState.NOT_ASKED);

    private static final String BETWEEN = "; ";
    private static final int LONGEST_LINE = 1_000;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final List<DateTimeFormatter> DAYS = List.of(
            pattern("uuuu-M-d"), pattern("d MMM uuuu"), pattern("d MMMM uuuu"), pattern("d/M/uuuu"), pattern("d.M.uuuu"), pattern("d-M-uuuu"));

    private AnswerWords() {}

    private static DateTimeFormatter pattern(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
                .toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The words of an answer; the kinds of blank have their label. */
    public static String written(AskedQuestion question, Answer<?> answer) {
        if (!(answer instanceof Answer.Given<?>(Object value))) {
            return answer.state().label();
        }
        return switch (value) {
            case LocalDate day -> DAY.format(day);
            case BigDecimal number -> number.toPlainString();
            case String codes when question.takesSeveral() -> FieldType.SeveralOf.codesIn(codes).stream()
                    .map(code -> label(question, code)).collect(Collectors.joining(BETWEEN));
            case String code when !question.choices().isEmpty() -> label(question, code);
            default -> value.toString();
        };
    }

    private static String label(AskedQuestion question, String code) {
        return question.choices().stream().filter(option -> option.code().equals(code)).map(CodeList.Option::label).findFirst().orElse(code);
    }

    public static ReadAnswer read(AskedQuestion question, String words) {
        String said = words.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (said.isEmpty()) {
            return new ReadAnswer.Nothing();
        }
        Optional<AnswerState> blank = BLANKS.stream().filter(state -> state.label().equalsIgnoreCase(said)).findFirst();
        if (blank.isPresent()) {
            return new ReadAnswer.Said(Answer.blank(blank.get()));
        }
        return switch (question.type()) {
            case FieldType.Text text -> text(said.replaceAll("\\s*\\n\\s*", " "), LONGEST_LINE);
            case FieldType.LongText text -> text(said, LONGEST);
            case FieldType.Date date -> date(said);
            case FieldType.Time time -> time(said);
            case FieldType.WholeNumber number -> whole(said, number);
            case FieldType.Decimal number -> decimal(said, number);
            case FieldType.OneOf one -> choice(question, said);
            case FieldType.YesNo yesNo -> choice(question, said);
            case FieldType.SeveralOf several -> choices(question, said);
            case FieldType.Repeat group -> new ReadAnswer.NotReadable("A group is answered row by row.");
        };
    }

    private static ReadAnswer said(Object value) {
        return new ReadAnswer.Said(Answer.given(value));
    }

    private static ReadAnswer text(String said, int longest) {
        return said.length() > longest
                ? new ReadAnswer.NotReadable("The answer is longer than " + String.format(Locale.UK, "%,d", longest) + " characters. Shorten it and type it in.")
                : said(said.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", ""));
    }

    private static ReadAnswer date(String said) {
        String day = said.replaceFirst("T00:00$", "").replaceFirst("(?i)\\bsept\\b", "Sep");
        for (DateTimeFormatter format : DAYS) {
            try {
                return said(LocalDate.parse(day, format));
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        return new ReadAnswer.NotReadable("The answer is not a date such as 14 Mar 2024.");
    }

    private static ReadAnswer time(String said) {
        try {
            return said(LocalTime.parse(said.replace('.', ':'), DateTimeFormatter.ofPattern("H:mm", Locale.UK)));
        } catch (DateTimeParseException notATime) {
            return new ReadAnswer.NotReadable("The answer is not a time such as 14:05.");
        }
    }

    private static ReadAnswer whole(String said, FieldType.WholeNumber type) {
        String digits = said.replace(",", "");
        if (!digits.matches("-?\\d{1,18}") || !type.admits(Long.parseLong(digits))) {
            return new ReadAnswer.NotReadable("The answer is not a whole number that this question takes.");
        }
        return said(Long.valueOf(digits));
    }

    private static ReadAnswer decimal(String said, FieldType.Decimal type) {
        String digits = said.replace(",", "");
        if (!digits.matches("-?\\d{1,12}(\\.\\d{1,6})?") || !type.admits(new BigDecimal(digits))) {
            return new ReadAnswer.NotReadable("The answer is not a number that this question takes.");
        }
        return said(new BigDecimal(digits));
    }

    private static Optional<String> code(AskedQuestion question, String said) {
        return question.choices().stream()
                .filter(option -> option.label().equalsIgnoreCase(said) || option.code().equalsIgnoreCase(said))
                .map(CodeList.Option::code).findFirst();
    }

    private static ReadAnswer choice(AskedQuestion question, String said) {
        return code(question, said).map(AnswerWords::said)
                .orElseGet(() -> new ReadAnswer.NotReadable("The answer is not one of the choices of this question."));
    }

    private static ReadAnswer choices(AskedQuestion question, String said) {
        List<String> codes = new ArrayList<>();
        for (String one : Arrays.stream(said.split("[;\\n]")).map(String::strip).filter(part -> !part.isEmpty()).toList()) {
            Optional<String> code = code(question, one);
            if (code.isEmpty()) {
                return new ReadAnswer.NotReadable("The answer holds something that is not one of the choices of this question.");
            }
            codes.add(code.get());
        }
        return said(FieldType.SeveralOf.joined(codes.stream().distinct().toList()));
    }
}
