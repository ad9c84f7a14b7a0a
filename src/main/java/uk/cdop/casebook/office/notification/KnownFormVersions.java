package uk.cdop.casebook.office.notification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.FormVersions;

/** The first days of the form versions the domain file knows of, until the form catalogue answers. Source: process-and-forms section 5. */
public final class KnownFormVersions implements FormVersions {

    private static final LocalDate FIRST = LocalDate.of(2019, 4, 1);
    private static final List<LocalDate> NOTIFICATION_AND_REPORTING =
            List.of(FIRST, LocalDate.of(2021, 4, 1), LocalDate.of(2022, 4, 1));
    private static final List<LocalDate> ANALYSIS = List.of(FIRST, LocalDate.of(2021, 4, 1));

    @Override
    public LocalDate inForce(FormCode form, LocalDate on) {
        List<LocalDate> versions = form == FormCode.ANALYSIS ? ANALYSIS : NOTIFICATION_AND_REPORTING;
        return versions.stream().filter(first -> !first.isAfter(on)).max(Comparator.naturalOrder()).orElse(FIRST);
    }
}
