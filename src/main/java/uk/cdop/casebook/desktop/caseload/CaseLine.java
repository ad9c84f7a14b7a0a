package uk.cdop.casebook.desktop.caseload;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.child.AgeAtDeath;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.desktop.support.Texts;
import uk.cdop.casebook.office.door.CaseRow;

/** A row of the list in the words of the screen. */
final class CaseLine {

    private static final String NAME_NOT_RECORDED = "Name not recorded";

    private CaseLine() {}

    /** Family name first, as the office files it. */
    static String name(CaseRow row) {
        String name = Stream.of(row.familyName(), row.givenNames()).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return name.isEmpty() ? NAME_NOT_RECORDED : name;
    }

    static Optional<String> age(CaseRow row) {
        return row.dateOfBirth()
                .filter(born -> !born.isAfter(row.dateOfDeath()))
                .map(born -> new AgeAtDeath(born, row.dateOfDeath()).inWords());
    }

    static String heldUpBy(CaseRow row) {
        return row.blockedBy().map(BriefNames::of).orElse("");
    }

    static List<Fact> facts(CaseRow row) {
        return List.of(
                fact("Age", age(row)),
                fact("Born", row.dateOfBirth().map(Texts::date)),
                Fact.of("Died", Texts.date(row.dateOfDeath())),
                Fact.of("Notified", Texts.date(row.dateNotified())),
                fact("NHS number", row.nhsNumber().map(NhsNumber::grouped)),
                Fact.of("Area", row.area().label()),
                Fact.of("Stage", row.stage().label()),
                row.blockedBy().map(kind -> Fact.of("Held up by", kind.label())).orElse(Fact.blank("Held up by", "Nothing recorded")),
                row.reviewCompleted().map(day -> Fact.of("Review completed", Texts.date(day))).orElse(Fact.blank("Review completed", "Not yet")));
    }

    private static Fact fact(String label, Optional<String> value) {
        return value.map(known -> Fact.of(label, known)).orElse(Fact.blank(label, Texts.NOT_RECORDED));
    }
}
