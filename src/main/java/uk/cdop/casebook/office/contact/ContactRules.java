package uk.cdop.casebook.office.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import uk.cdop.casebook.casework.contact.Agency;
import uk.cdop.casebook.casework.contact.AgencyPerson;
import uk.cdop.casebook.casework.contact.ValidDates;
import uk.cdop.casebook.office.contact.ContactProblem.Part;

/** What an entry of the contact book must be like. */
final class ContactRules {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PHONE = 60;

    /** Enough to catch a slip; whether an address is secure only the office can know. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;:]+@[^\\s@<>\",;:]+\\.[^\\s@<>\",;:.]{2,}");

    private static final Pattern PHONE = Pattern.compile("[0-9+() ext.-]{5,}");

    private final Set<String> agencyTypes;

    ContactRules(Set<String> agencyTypes) {
        this.agencyTypes = Set.copyOf(agencyTypes);
    }

    List<ContactProblem> of(Agency agency) {
        List<ContactProblem> problems = new ArrayList<>();
        name(agency.name(), "agency", problems);
        if (!agencyTypes.contains(agency.type())) {
            problems.add(new ContactProblem(Part.TYPE, "Choose what kind of agency it is."));
        }
        dates(agency.valid(), problems);
        return problems;
    }

    List<ContactProblem> of(AgencyPerson person) {
        List<ContactProblem> problems = new ArrayList<>();
        name(person.name(), "person", problems);
        atMost(person.role(), LONGEST_NAME, Part.ROLE, "The role", problems);
        atMost(person.secureEmail(), LONGEST_EMAIL, Part.EMAIL, "The secure e-mail address", problems);
        atMost(person.phone(), LONGEST_PHONE, Part.PHONE, "The telephone number", problems);
        if (problems.isEmpty() && !person.secureEmail().map(text -> EMAIL.matcher(text).matches()).orElse(true)) {
            problems.add(new ContactProblem(Part.EMAIL, "This is not one e-mail address. It looks like name@example.nhs.uk."));
        }
        if (problems.isEmpty() && !person.phone().map(text -> PHONE.matcher(text).matches()).orElse(true)) {
            problems.add(new ContactProblem(Part.PHONE, "A telephone number has digits, spaces and brackets only."));
        }
        dates(person.valid(), problems);
        return problems;
    }

    private static void name(String name, String whose, List<ContactProblem> problems) {
        if (name.isBlank()) {
            problems.add(new ContactProblem(Part.NAME, "The " + whose + " needs a name."));
        } else {
            atMost(Optional.of(name), LONGEST_NAME, Part.NAME, "The name", problems);
        }
    }

    private static void atMost(Optional<String> text, int longest, Part part, String what, List<ContactProblem> problems) {
        if (text.map(String::length).orElse(0) > longest) {
            problems.add(new ContactProblem(part, what + " is too long: " + longest + " characters at most."));
        }
    }

    private static void dates(ValidDates valid, List<ContactProblem> problems) {
        if (!valid.isInOrder()) {
            problems.add(new ContactProblem(Part.DATES, "The last day lies before the first. Check the two dates."));
        }
    }
}
