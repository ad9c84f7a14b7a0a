package uk.cdop.casebook.office.chronology;

import java.util.stream.Stream;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.chronology.ChronologyEntry;
import uk.cdop.casebook.casework.family.FamilyLedger;
import uk.cdop.casebook.casework.family.FamilyQuestion;
import uk.cdop.casebook.office.door.Records;

/** What was said to and by the family. */
public final class FamilyChronology implements ChronologySource {

    private static final String LEDGER = "Family ledger";

    @Override
    public Stream<ChronologyEntry> of(CaseFile file, Records records) {
        return records.families().find(file.number()).stream().flatMap(FamilyChronology::entries);
    }

    private static Stream<ChronologyEntry> entries(FamilyLedger ledger) {
        return Stream.of(
                        ledger.keyWorker().stream().map(worker -> ChronologyEntry.on(worker.namedOn(), "Key worker named", LEDGER)),
                        ledger.guideGivenOn().stream().map(day -> ChronologyEntry.on(day, "Guide for families given", LEDGER)),
                        ledger.reviewExplainedOn().stream().map(day -> ChronologyEntry.on(day, "Review explained to the family", LEDGER)),
                        ledger.support().stream().map(offer -> ChronologyEntry.on(offer.on(), "Support offered: " + offer.what(), LEDGER)),
                        ledger.questions().stream().flatMap(FamilyChronology::question),
                        ledger.contacts().stream().map(contact -> ChronologyEntry.on(contact.on(), contact.what(), contact.who())),
                        ledger.letters().stream().map(letter -> ChronologyEntry.on(letter.on(), "Letter to the family: " + letter.kind().label(), LEDGER)),
                        ledger.feedback().givenOn().stream().map(day -> ChronologyEntry.on(day, "Outcome of the review told to the family", LEDGER)))
                .flatMap(entries -> entries);
    }

    private static Stream<ChronologyEntry> question(FamilyQuestion question) {
        return Stream.concat(
                Stream.of(ChronologyEntry.on(question.askedOn(), "The family asked: " + question.question(), LEDGER)),
                question.answeredOn().stream().map(day -> ChronologyEntry.on(day, "The family's question answered", LEDGER)));
    }
}
