package uk.cdop.casebook.office.leak;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.child.NhsNumber;
import uk.cdop.casebook.casework.leak.CommonWords;
import uk.cdop.casebook.casework.leak.Identifier;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.LeakSearch;
import uk.cdop.casebook.casework.leak.OtherChildren;
import uk.cdop.casebook.casework.leak.OutgoingFile;
import uk.cdop.casebook.casework.leak.TextPart;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.CaseQuery;
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
        OtherChildren others = others(records, cases);
        Optional<LeakSearch> search = search(records, cases);
        return files.stream().flatMap(file -> {
            List<TextPart> parts = texts.parts(file);
            return Stream.concat(search.stream().flatMap(own -> own.in(file.name(), parts).stream()), others.in(file.name(), parts).stream());
        }).toList();
    }

    private Optional<LeakSearch> search(Records records, Collection<CaseNumber> cases) {
        List<Identifier> held = cases.stream().flatMap(number -> known.of(records, number).stream()).toList();
        return cases.stream().findFirst().map(first -> LeakSearch.of(held, first, common));
    }

    private OtherChildren others(Records records, Collection<CaseNumber> cases) {
        return new OtherChildren(records.cases().list(CaseQuery.everything()).rows().stream().filter(row -> !cases.contains(row.number()))
                .map(row -> new OtherChildren.Child(row.number(), row.givenNames().orElse(""), row.familyName().orElse(""), row.nhsNumber().map(NhsNumber::digits).orElse("")))
                .toList(), common);
    }
}
