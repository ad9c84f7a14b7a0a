package uk.cdop.casebook.office.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.analysis.Amendment;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Records;

/** Says of which cases the findings differ from those that were returned, and in what. */
public final class Amendments {

    private Amendments() {}

    /** The amended ones among these; cases that were never corrected are not read. */
    public static Map<CaseNumber, Amendment> of(Records records, List<CaseFile> files) {
        Set<CaseNumber> corrected = records.findings().amended().keySet();
        Map<CaseNumber, Amendment> all = new HashMap<>();
        files.stream().filter(file -> corrected.contains(file.number())).forEach(file -> of(records, file).ifPresent(one -> all.put(file.number(), one)));
        return all;
    }

    static Optional<Amendment> of(Records records, CaseFile file) {
        return Amendment.of(
                records.findings().versions(file.number()), records.findings().returns(file.number()), file.analysis().flatMap(Analysis::completedOn),
                GatherFacts.answers(records, file));
    }
}
