package uk.cdop.casebook.office.leak;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.leak.CommonWords;
import uk.cdop.casebook.casework.leak.Identifier;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.LeakSearch;
import uk.cdop.casebook.casework.leak.OtherChildren;
import uk.cdop.casebook.casework.leak.OutgoingFile;
import uk.cdop.casebook.casework.leak.TextPart;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.OutgoingText;
import uk.cdop.casebook.office.door.Records;

/** Searches every text a file carries for everything its cases hold, and for the children of all other cases. */
public final class CheckForLeaks implements LeakCheck {

    private final KnownIdentifiers known;
    private final OutgoingText texts;
    private final CommonWords common;

    public CheckForLeaks(KnownIdentifiers known, OutgoingText texts, CommonWords common) {
        this.known = known;
        this.texts = texts;
        this.common = common;
    }

    @Override
    public List<LeakHit> hits(Records records, Collection<CaseNumber> cases, List<OutgoingFile> files) {
        List<Read> read = files.stream().map(file -> new Read(file.name(), texts.parts(file))).toList();
        Optional<LeakSearch> search = search(records, cases);
        OtherChildren others = others(records, cases, read.stream().flatMap(file -> file.parts().stream()).toList());
        return read.stream().flatMap(file -> Stream.concat(
                search.stream().flatMap(own -> own.in(file.name(), file.parts()).stream()), others.in(file.name(), file.parts()).stream())).toList();
    }

    /** A file's name and everything it says. */
    private record Read(String name, List<TextPart> parts) {

        @Override
        public String toString() {
            return "Read";
        }
    }

    private Optional<LeakSearch> search(Records records, Collection<CaseNumber> cases) {
        List<Identifier> held = cases.stream().flatMap(number -> known.of(records, number).stream()).toList();
        return cases.stream().findFirst().map(first -> LeakSearch.of(held, first, common));
    }

    private OtherChildren others(Records records, Collection<CaseNumber> cases, List<TextPart> parts) {
        return new OtherChildren(records.cases().childrenSought(OtherChildren.Sought.in(parts)).stream().filter(child -> !cases.contains(child.number())).toList(), common);
    }
}
