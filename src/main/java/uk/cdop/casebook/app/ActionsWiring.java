package uk.cdop.casebook.app;

import uk.cdop.casebook.office.action.AddAction;
import uk.cdop.casebook.office.action.BoardSetUp;
import uk.cdop.casebook.office.action.ChangeAction;
import uk.cdop.casebook.office.action.ChaseActions;
import uk.cdop.casebook.office.action.OwnerLetters;
import uk.cdop.casebook.office.action.ListActions;
import uk.cdop.casebook.office.action.ShowActionHistory;
import uk.cdop.casebook.office.action.WriteHighlights;
import uk.cdop.casebook.office.afterpanel.ProposeLetters;
import uk.cdop.casebook.office.afterpanel.WriteLetters;
import uk.cdop.casebook.office.desk.ActionsDesk;
import uk.cdop.casebook.office.found.CodeWords;
import uk.cdop.casebook.office.found.ReadFound;
import uk.cdop.casebook.office.leak.LeakCheck;
import uk.cdop.casebook.office.leak.LettersSearched;
import uk.cdop.casebook.office.leak.ShowLetStand;
import uk.cdop.casebook.office.letter.LetterComposer;
import uk.cdop.casebook.office.minutes.WriteMinutes;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.publishing.file.FolderFiles;
import uk.cdop.casebook.publishing.letter.DocxLetters;
import uk.cdop.casebook.publishing.letter.EmlDrafts;
import uk.cdop.casebook.publishing.paper.DocxPapers;

/** Builds minutes, letters after the meeting, actions and their boards. */
final class ActionsWiring {

    private final SharedParts parts;
    private final LeakCheck leaks;

    ActionsWiring(SharedParts parts, LeakCheck leaks) {
        this.parts = parts;
        this.leaks = leaks;
    }

    static BoardSetUp boards() {
        return new BoardSetUp(Wiring.resource("/boards/boards.csv"));
    }

    ActionsDesk desk(Session session) {
        CodeWords words = new CodeWords(parts.catalogue());
        LetterComposer composer = new LetterComposer(parts.letters());
        return new ActionsDesk(
                new ListActions(session, boards(), words, parts.today()), new AddAction(session, boards(), parts.today()),
                new ChangeAction(session, boards(), parts.today()), new ShowActionHistory(session), boards().edit(session),
                new WriteHighlights(session, boards(), new ReadFound(words), leaks, new DocxPapers(), parts.today()),
                new ChaseActions(session, new OwnerLetters(composer, new DocxLetters(), new EmlDrafts()), leaks, new FolderFiles()),
                new WriteMinutes(session, words, leaks, new DocxPapers()), new ProposeLetters(session, new ReadFound(words)),
                new WriteLetters(session, composer, new DocxLetters(), new EmlDrafts(), new LettersSearched(leaks), new FolderFiles(), new FamilyWiring(parts).desk(session).writeFamilyLetter()),
                new ShowLetStand(session));
    }
}
