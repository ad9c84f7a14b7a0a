package uk.cdop.casebook.desktop.contacts;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.contact.Agency;
import uk.cdop.casebook.casework.contact.AgencyPerson;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.desktop.support.Texts;

/** One row of the contact book: a person at an agency, or an agency that has nobody yet. */
record ContactLine(Agency agency, Optional<AgencyPerson> person, String kind, LocalDate today) {

    String agencyName() {
        return agency.name();
    }

    String area() {
        return agency.area().map(area -> area.label()).orElse("All areas");
    }

    String name() {
        return person.map(AgencyPerson::name).orElse("Nobody yet");
    }

    String role() {
        return person.flatMap(AgencyPerson::role).orElse("");
    }

    String email() {
        return person.map(one -> one.secureEmail().orElse("None recorded")).orElse("");
    }

    /** The narrower of the two times, in words. */
    String validity() {
        ValidDates dates = person.map(AgencyPerson::valid).filter(valid -> !agency.valid().hasEndedBy(today)).orElse(agency.valid());
        if (dates.hasEndedBy(today)) {
            return "Ended " + Texts.date(dates.to().orElseThrow());
        }
        if (!dates.includes(today)) {
            return "From " + Texts.date(dates.from().orElseThrow());
        }
        return dates.to().map(last -> "Until " + Texts.date(last)).orElse("In use");
    }

    boolean isOver() {
        return agency.valid().hasEndedBy(today) || person.map(one -> one.valid().hasEndedBy(today)).orElse(false);
    }

    boolean fits(String words) {
        String all = Stream.of(agency.name(), kind, area(), person.map(AgencyPerson::name).orElse(""), role(), person.flatMap(AgencyPerson::secureEmail).orElse(""))
                .reduce("", (text, part) -> text + " " + part).toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
    }

    @Override
    public String toString() {
        return "ContactLine";
    }
}
