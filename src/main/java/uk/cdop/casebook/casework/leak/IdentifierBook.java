package uk.cdop.casebook.casework.leak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import uk.cdop.casebook.casework.leak.IdentifyingFields.Field;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;

/** Collects what one case holds that points to a person, from answers and from names entered elsewhere. */
public final class IdentifierBook {

    private static final Pattern NAMES = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]+(?:\\s+\\p{Lu}[\\p{L}\\p{M}'’.-]*)*");
    private static final Pattern POST = Pattern.compile(".*\\b(?:hospital|infirmary|ward|unit|nicu|picu|surgery|practice|clinic|hospice|centre|department)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTACT = Pattern.compile("[\\p{L}\\p{N}._%+'’-]+@[\\p{L}\\p{N}.-]+\\p{L}|(?<!\\d)(?:\\+44|0)(?:[\\s().-]{0,3}\\d){9,10}(?!\\d)");
    private static final Pattern TITLE = Pattern.compile("^(?:dr|mr|mrs|ms|miss|prof|professor)\\b.*", Pattern.CASE_INSENSITIVE);

    private final CaseNumber number;
    private final Set<Identifier> found = new LinkedHashSet<>();

    public IdentifierBook(CaseNumber number) {
        this.number = number;
    }

    public List<Identifier> all() {
        return new ArrayList<>(found);
    }

    /** Nothing is added where the text names nobody. */
    public void name(IdentifierKind kind, String text, String role) {
        if (!NameWords.of(text).isEmpty()) {
            found.add(new Identifier(kind, number, text.strip(), role));
        }
    }

    /** Somebody who may also be called by a word such as "Mother": added where at least one word is a name. */
    public void namesIn(IdentifierKind kind, String text, String role) {
        NAMES.matcher(text).results().map(MatchResult::group).forEach(name -> name(kind, name, role));
    }

    /** A body and what kind of body it is; nothing is added where the text says a discipline only, such as "Health visiting". */
    public void organisation(String text, String kind) {
        for (String line : text.split("[,;\\n]")) {
            if (PlaceWords.namesAnOrganisation(line)) {
                found.add(new Identifier(IdentifierKind.ORGANISATION, number, line.strip(), PlaceWords.kindOf(line, kind)));
            }
        }
        text.lines().skip(1).forEach(this::address);
        postcode(text);
    }

    /** E-mail addresses and telephone numbers. */
    public void contact(String text) {
        CONTACT.matcher(text).results().map(MatchResult::group).forEach(way -> found.add(new Identifier(IdentifierKind.CONTACT, number, way, "")));
    }

    public void address(String text) {
        PlaceWords.streets(text).forEach(street -> found.add(new Identifier(IdentifierKind.STREET, number, street, "Street")));
        postcode(text);
    }

    private void postcode(String text) {
        PostcodeForm.of(text).ifPresent(code -> found.add(new Identifier(IdentifierKind.POSTCODE, number, code, "Postcode")));
    }

    private void place(IdentifierKind kind, String text, String role) {
        List<String> lines = Arrays.stream(text.split("[,;\\n]")).map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (String line : lines) {
            boolean named = line.equals(lines.getFirst()) || POST.matcher(line).matches();
            if (named && PlaceWords.of(line).stream().anyMatch(word -> !PlaceWords.saysNothing(word))) {
                found.add(new Identifier(kind, number, line, role));
            }
        }
        lines.stream().skip(1).forEach(this::address);
        postcode(text);
    }

    /** Everything the answers of a form tell; the name of the child is put together from its two questions. */
    public void answers(Answers answers, java.util.function.UnaryOperator<String> roleWords) {
        String family = text(answers, FieldKey.of("child_surname")).orElse("");
        String given = text(answers, FieldKey.of("child_forenames")).orElse("");
        name(IdentifierKind.CHILD_NAME, (given + " " + family).strip(), "Child");
        answers.byKey().forEach((key, answer) -> answer.toOptional().ifPresent(value ->
                IdentifyingFields.of(key.name()).ifPresent(field -> add(field, value, role(answers, key, field, roleWords)))));
    }

    private static Optional<String> text(Answers answers, FieldKey key) {
        return answers.answer(key).toOptional().filter(String.class::isInstance).map(String.class::cast);
    }

    private static String role(Answers answers, FieldKey key, Field field, java.util.function.UnaryOperator<String> roleWords) {
        return key.group().flatMap(group -> text(answers, FieldKey.of(group.name() + ".relationship").at(key.occurrence())).map(roleWords)
                .or(() -> text(answers, FieldKey.of(group.name() + ".role").at(key.occurrence())).map(roleWords))).orElse(field.role());
    }

    private void add(Field field, Object value, String role) {
        switch (field.reading()) {
            case NAME -> name(field.kind(), value.toString(), role);
            case SEVERAL_NAMES -> NameWords.each(value.toString()).forEach(name -> name(field.kind(), name, role));
            case NAMES_IN_TEXT -> namesIn(field.kind(), value.toString(), role);
            case DAY -> found.add(new Identifier(field.kind(), number, ((LocalDate) value).toString(), role));
            case NHS_NUMBER -> found.add(new Identifier(field.kind(), number, value.toString(), role));
            case POSTCODE -> postcode(value.toString());
            case ADDRESS -> address(value.toString());
            case PLACE -> place(field.kind(), value.toString(), role);
            case NAME_AND_PLACE -> nameAndPlace(value.toString(), role);
            case ORGANISATION -> organisation(value.toString(), "Agency");
            case CONTACT -> contact(value.toString());
        }
    }

    private void nameAndPlace(String text, String role) {
        for (String line : text.split("[,;\\n]")) {
            if (TITLE.matcher(line.strip()).matches()) {
                name(IdentifierKind.STAFF_NAME, line, role);
            } else {
                place(IdentifierKind.WARD, line, "Surgery");
            }
        }
    }
}
