package uk.cdop.casebook.office.chronology;

import java.util.stream.Stream;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.chronology.ChronologyEntry;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.office.door.Records;

/** When the forms of a case were opened and completed. */
public final class FormChronology implements ChronologySource {

    private static final String FORMS = "Forms";

    @Override
    public Stream<ChronologyEntry> of(CaseFile file, Records records) {
        return records.forms().ofCase(file.number()).stream().flatMap(form -> entries(form.instance()));
    }

    private static Stream<ChronologyEntry> entries(FormInstance form) {
        return Stream.concat(
                Stream.of(ChronologyEntry.on(form.openedOn(), form.form().label() + " opened", FORMS)),
                form.completedOn().stream().map(day -> ChronologyEntry.on(day, form.form().label() + " completed", FORMS)));
    }
}
