package uk.cdop.casebook.office.leak;

import java.util.Collection;
import java.util.List;
import uk.cdop.casebook.casework.leak.CommonWords;
import uk.cdop.casebook.casework.leak.Identifier;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.LeakSearch;
import uk.cdop.casebook.casework.leak.OutgoingFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.OutgoingText;
import uk.cdop.casebook.office.door.Records;

/** Searches every text a file carries for everything its cases hold. */
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
        if (cases.isEmpty()) {
            return List.of();
        }
        List<Identifier> held = cases.stream().flatMap(number -> known.of(records, number).stream()).toList();
        LeakSearch search = LeakSearch.of(held, cases.iterator().next(), common);
        return files.stream().flatMap(file -> search.in(file.name(), texts.parts(file)).stream()).toList();
    }
}
