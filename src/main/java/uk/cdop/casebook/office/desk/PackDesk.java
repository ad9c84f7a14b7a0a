package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.pack.AddLatePaper;
import uk.cdop.casebook.office.pack.BuildPack;
import uk.cdop.casebook.office.pack.CheckPack;
import uk.cdop.casebook.office.pack.EditPackTemplate;
import uk.cdop.casebook.office.pack.ReadLatePaper;
import uk.cdop.casebook.office.pack.RecordCopy;
import uk.cdop.casebook.office.pack.ReleasePack;
import uk.cdop.casebook.office.pack.ResolveHit;
import uk.cdop.casebook.office.pack.ShowPack;
import uk.cdop.casebook.office.pack.WriteCopies;
import uk.cdop.casebook.office.pack.WriteLeakReport;

/** Use cases of one session: the papers of a meeting and their leak check. */
public record PackDesk(
        BuildPack buildPack, ReadLatePaper readLatePaper, AddLatePaper addLatePaper, CheckPack checkPack, ResolveHit resolveHit, ReleasePack releasePack,
        RecordCopy recordCopy, WriteCopies writeCopies, WriteLeakReport writeLeakReport, ShowPack showPack, EditPackTemplate editPackTemplate) {}
