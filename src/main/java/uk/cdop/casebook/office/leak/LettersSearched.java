package uk.cdop.casebook.office.leak;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.leak.IdentifierKind;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.OutgoingFile;
import uk.cdop.casebook.casework.letter.Letter;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Records;

/** Searches letters that may not name a child. What the addressee is called gives nothing away to the addressee; whatever points to the child or the family is found there too. */
public final class LettersSearched {

    private static final Set<IdentifierKind> OF_THE_ADDRESSEE = EnumSet.of(
            IdentifierKind.STAFF_NAME, IdentifierKind.ORGANISATION, IdentifierKind.SCHOOL, IdentifierKind.WARD, IdentifierKind.CONTACT);

    private final LeakCheck leaks;

    public LettersSearched(LeakCheck leaks) {
        this.leaks = leaks;
    }

    /** A letter with the files it leaves in. */
    public record Leaving(Letter letter, List<OutgoingFile> files) {

        public Leaving {
            files = List.copyOf(files);
        }

        private boolean isOfTheAddressee(LeakHit hit) {
            String addressee = Stream.concat(letter.addressee().stream(), letter.secureEmail().stream()).collect(Collectors.joining("\n")).toLowerCase(Locale.UK);
            return OF_THE_ADDRESSEE.contains(hit.kind()) && files.stream().anyMatch(file -> file.name().equals(hit.file()))
                    && addressee.contains(hit.found().toLowerCase(Locale.UK));
        }

        @Override
        public String toString() {
            return "Leaving of " + files.size();
        }
    }

    public List<LeakHit> hits(Records records, Collection<CaseNumber> cases, List<Leaving> letters) {
        if (letters.isEmpty()) {
            return List.of();
        }
        return leaks.hits(records, cases, letters.stream().flatMap(one -> one.files().stream()).toList()).stream()
                .filter(hit -> letters.stream().noneMatch(one -> one.isOfTheAddressee(hit))).toList();
    }
}
