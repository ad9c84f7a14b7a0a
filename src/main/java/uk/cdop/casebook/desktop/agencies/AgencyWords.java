package uk.cdop.casebook.desktop.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.FormPart;
import uk.cdop.casebook.casework.agencyreturn.RequestState;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.agencyreturn.ContactChoice;

/** Says requests, forms and contacts as a person reads them. */
final class AgencyWords {

    private AgencyWords() {}

    static String kind(String code, List<CodeList.Option> types) {
        return types.stream().filter(type -> type.code().equals(code)).map(CodeList.Option::label).findFirst().orElse(code);
    }

    static String forms(List<FormPart> parts) {
        return parts.stream().map(AgencyWords::form).collect(Collectors.joining(", "));
    }

    private static String form(FormPart part) {
        return part.form().label() + (part.isWhole() ? "" : " (" + Texts.counted(part.sections().size(), "section") + ")");
    }

    static String contact(ContactChoice choice) {
        return choice.agency().name() + choice.person().map(person -> ": " + person.name() + person.role().map(role -> ", " + role).orElse("")).orElse("");
    }

    static String state(AgencyRequest request) {
        String on = request.course().endedOn().map(day -> " " + Texts.date(day)).orElse("");
        return switch (request.state()) {
            case PROPOSED -> "Not sent yet";
            case SENT -> "Sent " + Texts.date(request.sentOn()) + ", waiting";
            case RETURNED, NOTHING_HELD, WAIVED, CANCELLED -> request.state().label() + on;
        };
    }

    static String due(AgencyRequest request) {
        return request.state() == RequestState.PROPOSED ? "" : request.dueOn().map(Texts::date).orElse("");
    }

    static String late(AgencyRequest request, LocalDate today) {
        long late = request.daysLate(today);
        return late == 0 ? "" : Texts.counted(late, "day") + " late";
    }

    /** The day of the next chase. */
    static String next(AgencyRequest request) {
        return request.nextChaseOn().map(Texts::date).orElse("");
    }
}
