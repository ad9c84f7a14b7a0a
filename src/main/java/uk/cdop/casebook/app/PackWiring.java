package uk.cdop.casebook.app;

import uk.cdop.casebook.casework.leak.CommonWords;
import uk.cdop.casebook.importing.document.ShownFiles;
import uk.cdop.casebook.importing.outgoing.EveryText;
import uk.cdop.casebook.office.desk.PackDesk;
import uk.cdop.casebook.office.door.PackWriter;
import uk.cdop.casebook.office.leak.CheckForLeaks;
import uk.cdop.casebook.office.leak.KnownIdentifiers;
import uk.cdop.casebook.office.leak.LeakCheck;
import uk.cdop.casebook.office.pack.AddLatePaper;
import uk.cdop.casebook.office.pack.BuildPack;
import uk.cdop.casebook.office.pack.CheckPack;
import uk.cdop.casebook.office.pack.EditPackTemplate;
import uk.cdop.casebook.office.pack.PackAssembly;
import uk.cdop.casebook.office.pack.PackKeeping;
import uk.cdop.casebook.office.pack.PackRules;
import uk.cdop.casebook.office.pack.ReadLatePaper;
import uk.cdop.casebook.office.pack.RecordCopy;
import uk.cdop.casebook.office.pack.ReleasePack;
import uk.cdop.casebook.office.pack.ResolveHit;
import uk.cdop.casebook.office.pack.ShowPack;
import uk.cdop.casebook.office.pack.WriteCopies;
import uk.cdop.casebook.office.pack.WriteLeakReport;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.publishing.file.FolderFiles;
import uk.cdop.casebook.publishing.json.JacksonText;
import uk.cdop.casebook.publishing.print.PackPdf;

/** Builds the papers of a meeting and their leak check. */
final class PackWiring {

    private final SharedParts parts;

    PackWiring(SharedParts parts) {
        this.parts = parts;
    }

    PackDesk desk(Session session) {
        PackRules rules = new PackRules(Wiring.resource("/pack/template.csv"));
        PackWriter writer = new PackPdf();
        PackAssembly assembly = new PackAssembly(new KnownIdentifiers(parts.catalogue()), parts.catalogue(), Shipped.COMMON, rules);
        PackKeeping keeping = new PackKeeping(
                assembly, new DocumentsWiring(parts).desk(session).showChronology(), writer, parts.today());
        ShowPack show = new ShowPack(session, keeping);
        CheckPack check = new CheckPack(session, keeping, leakCheck());
        return new PackDesk(
                new BuildPack(session, keeping), new ReadLatePaper(session, new ShownFiles()), new AddLatePaper(session, keeping), check, new ResolveHit(session, keeping), new ReleasePack(session, keeping, show, check),
                new RecordCopy(session, keeping), new WriteCopies(session, keeping, writer, new FolderFiles()), new WriteLeakReport(session, new JacksonText(), new FolderFiles()),
                show, new EditPackTemplate(session, rules));
    }

    /** What every feature that lets something out of the office is given. */
    LeakCheck leakCheck() {
        return new CheckForLeaks(new KnownIdentifiers(parts.catalogue()), new EveryText(), Shipped.COMMON);
    }

    private static final class Shipped {
        static final CommonWords COMMON = CommonWords.read(Wiring.resource("/leak/common-words.txt"));
    }
}
