package uk.cdop.casebook.office.agencyreturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.letter.Letter;
import uk.cdop.casebook.casework.letter.LetterKind;
import uk.cdop.casebook.casework.letter.Placeholder;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.letter.ComposedLetter;
import uk.cdop.casebook.office.letter.LetterComposer;
import uk.cdop.casebook.office.letter.LetterComposer.Wanted;

/** The letter that asks an agency for information: it names the child, because the agency has to find its own records. */
public final class RequestLetter {

    private static final String NOT_KNOWN = "date not known";

    private final LetterComposer composer;
    private final ReturnLimit limit;

    public RequestLetter(LetterComposer composer, ReturnLimit limit) {
        this.composer = composer;
        this.limit = limit;
    }

    Letter of(AgencyRequest request, CaseFile file, Records records, LocalDate today) {
        List<String> addressee = new ArrayList<>();
        request.to().personName().ifPresent(addressee::add);
        addressee.add(request.to().agencyName());
        return switch (composer.compose(records, new Wanted(
                LetterKind.INFORMATION_REQUEST, 1, addressee, request.to().address(), today, request.number().text(), values(request, file, records, today)))) {
            case ComposedLetter.Composed(Letter letter) -> letter;
            case ComposedLetter.NotComposed(String sentence) -> throw new OfficeFailure(OfficeFailure.Kind.REFUSED, sentence + " Nothing was written.");
        };
    }

    private Map<Placeholder, String> values(AgencyRequest request, CaseFile file, Records records, LocalDate today) {
        Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.ADDRESSEE_NAME, request.to().personName().orElse("colleague"));
        values.put(Placeholder.AGENCY, request.to().agencyName());
        values.put(Placeholder.CASE_REFERENCE, request.number().text());
        values.put(Placeholder.CHILD_NAME, Stream.of(file.child().givenNames(), file.child().familyName())
                .flatMap(name -> name.toOptional().stream()).collect(Collectors.joining(" ")));
        values.put(Placeholder.CHILD_DATE_OF_BIRTH, file.child().dateOfBirth().toOptional().map(LetterComposer::day).orElse(NOT_KNOWN));
        values.put(Placeholder.CHILD_DATE_OF_DEATH, LetterComposer.day(file.death().date()));
        values.put(Placeholder.FORM_LIST, request.parts().stream().map(part -> part.form().label()).distinct().collect(Collectors.joining("\n")));
        values.put(Placeholder.DUE_DATE, LetterComposer.day(request.dueOn().orElseGet(() -> limit.dueFrom(today, records))));
        return values;
    }
}
