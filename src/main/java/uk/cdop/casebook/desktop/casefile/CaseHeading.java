package uk.cdop.casebook.desktop.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.Child;
import uk.cdop.casebook.casework.child.AgeAtDeath;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.readiness.Blocker;
import uk.cdop.casebook.desktop.support.Texts;

/** What stands above every tab of a case: which case, which child, where it stands and the one thing that holds it up. */
record CaseHeading(
        String reference, String child, String age, String dates, String area, String stage, boolean open, Optional<String> blocker, String running) {

    static CaseHeading of(CaseFile file, LocalDate today) {
        return new CaseHeading(
                file.number().text(),
                name(file.child()),
                file.age().map(AgeAtDeath::inWords).orElse("Age not known"),
                dates(file),
                file.residence().reportingArea().label(),
                file.stage().label(),
                file.stage().isOpen(),
                file.blocker().map(CaseHeading::blocker),
                running(file, today));
    }

    /** What is to be lifted first, and by whom, where the office knows it. */
    CaseHeading heldUpBy(Optional<Blocker> first) {
        return new CaseHeading(
                reference, child, age, dates, area, stage, open,
                first.map(known -> known.sentence() + " (" + known.liftedBy() + ")").or(() -> blocker), running);
    }

    static String name(Child child) {
        String name = Stream.of(child.givenNames(), child.familyName())
                .flatMap(answer -> answer.toOptional().stream())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? "Name not recorded" : name;
    }

    private static String dates(CaseFile file) {
        String born = file.child().dateOfBirth().toOptional().map(day -> "Born " + Texts.date(day)).orElse("Date of birth not known");
        return born + ", died " + Texts.date(file.death().date());
    }

    private static String blocker(Hold hold) {
        String since = hold.kind().label() + ", open since " + Texts.date(hold.openedOn());
        return hold.expectedEnd().map(end -> since + ", expected to end " + Texts.date(end)).orElse(since);
    }

    private static String running(CaseFile file, LocalDate today) {
        if (file.stage().isOpen()) {
            return Texts.counted(ChronoUnit.DAYS.between(file.dateNotified(), today), "day") + " since notification";
        }
        return file.reviewCompleted()
                .map(day -> "Reviewed " + Texts.counted(ChronoUnit.DAYS.between(file.death().date(), day), "day") + " after the death")
                .orElse("No longer with this panel to review");
    }

    @Override
    public String toString() {
        return "CaseHeading " + reference;
    }
}
