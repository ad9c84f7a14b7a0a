package uk.cdop.casebook.forms.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.CodeLists;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.forms.definition.FormDefinition;

/** Sets of answers that go through every choice of every question, over several ages at death. */
final class AnswerTries {

    private static final FieldKey BORN = FieldKey.of("date_of_birth");
    private static final FieldKey DIED = FieldKey.of("date_of_death");

    private final FormDefinition form;
    private final CodeLists codeLists;

    AnswerTries(FormDefinition form, CodeLists codeLists) {
        this.form = form;
        this.codeLists = codeLists;
    }

    List<Answers> all() {
        List<Answers> tries = new ArrayList<>(List.of(Answers.NONE));
        LocalDate died = LocalDate.of(2024, 10, 1);
        for (int days : new int[] {0, 3, 200, 800, 3000}) {
            Answers dates = Answers.NONE.with(BORN, died.minusDays(days)).with(DIED, died);
            tries.add(dates);
            int most = form.questions().stream().mapToInt(field -> options(field).size()).max().orElseThrow();
            for (int choice = 0; choice < most; choice++) {
                tries.add(withChoice(dates, choice));
            }
        }
        return tries;
    }

    private Answers withChoice(Answers dates, int choice) {
        Answers answers = dates;
        for (Field field : form.questions()) {
            if (!field.key().equals(BORN) && !field.key().equals(DIED) && !(field.type() instanceof FieldType.Repeat)) {
                answers = answers.with(field.key().group().isPresent() ? field.key().at(1) : field.key(), value(field, choice));
            }
        }
        return answers;
    }

    private Object value(Field field, int choice) {
        List<CodeList.Option> options = options(field);
        return switch (field.type()) {
            case FieldType.WholeNumber number -> number.min().orElse(0);
            case FieldType.Decimal number -> number.min().orElse(BigDecimal.ONE);
            case FieldType.Date date -> LocalDate.of(2024, 10, 1);
            case FieldType.Time time -> LocalTime.NOON;
            default -> options.isEmpty() ? "text" : options.get(choice % options.size()).code();
        };
    }

    private List<CodeList.Option> options(Field field) {
        return field.codeList().flatMap(list -> codeLists.inForce(list, form.validFrom())).map(CodeList::options).orElse(List.of());
    }
}
