package uk.cdop.casebook.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import uk.cdop.casebook.casework.chase.ChaseIntervals;
import uk.cdop.casebook.casework.chase.ChaseRules;
import uk.cdop.casebook.office.chase.EscalateRequest;
import uk.cdop.casebook.office.chase.ListEscalations;
import uk.cdop.casebook.office.chase.PlanChase;
import uk.cdop.casebook.office.chase.RecordEscalationOutcome;
import uk.cdop.casebook.office.chase.RunChase;
import uk.cdop.casebook.office.chase.WriteEscalationLetter;
import uk.cdop.casebook.office.desk.ChaseDesk;
import uk.cdop.casebook.office.letter.KeepLetterTemplate;
import uk.cdop.casebook.office.letter.KeepLetterhead;
import uk.cdop.casebook.office.letter.LetterComposer;
import uk.cdop.casebook.office.letter.LetterTemplates;
import uk.cdop.casebook.office.letter.ShowLetterTemplates;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.publishing.file.FolderFiles;
import uk.cdop.casebook.publishing.letter.DocxLetters;
import uk.cdop.casebook.publishing.letter.EmlDrafts;

/** Builds letters from the office, the chase run and escalation. */
final class ChaseWiring {

    private final SharedParts parts;

    ChaseWiring(SharedParts parts) {
        this.parts = parts;
    }

    ChaseDesk desk(Session session) {
        LetterTemplates templates = parts.letters();
        ChaseRules rules = rules(parts);
        return new ChaseDesk(
                new ShowLetterTemplates(session, templates),
                new KeepLetterTemplate(session, templates),
                new KeepLetterhead(session),
                new PlanChase(session, rules),
                new RunChase(session, rules, new LetterComposer(templates), new DocxLetters(), new EmlDrafts(), new FolderFiles()),
                new EscalateRequest(session, rules, parts.today()),
                new RecordEscalationOutcome(session, parts.progress()),
                new WriteEscalationLetter(session, new LetterComposer(templates), new DocxLetters(), new EmlDrafts(), new FolderFiles(), parts.today()),
                new ListEscalations(session));
    }

    /** Whoever sends requests asks these rules for the day of the first reminder. */
    static ChaseRules rules(SharedParts parts) {
        return new ChaseRules(ChaseIntervals.read(intervals()), parts.workingDays());
    }

    private static String intervals() {
        try (InputStream in = ChaseWiring.class.getResourceAsStream("/deadlines/chasing.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
