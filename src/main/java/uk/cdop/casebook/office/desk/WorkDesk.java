package uk.cdop.casebook.office.desk;

import uk.cdop.casebook.office.deadline.ReplaceLimits;
import uk.cdop.casebook.office.deadline.SetWorkStart;
import uk.cdop.casebook.office.deadline.ShowLimits;
import uk.cdop.casebook.office.deadline.ShowWorkStart;
import uk.cdop.casebook.office.savedlist.RememberPlace;
import uk.cdop.casebook.office.savedlist.RemoveList;
import uk.cdop.casebook.office.savedlist.RenameList;
import uk.cdop.casebook.office.savedlist.RestoreList;
import uk.cdop.casebook.office.savedlist.SaveList;
import uk.cdop.casebook.office.savedlist.ShowPlace;
import uk.cdop.casebook.office.savedlist.ShowSavedLists;
import uk.cdop.casebook.office.work.PrintWhereWeAre;
import uk.cdop.casebook.office.work.ReplaceRequirements;
import uk.cdop.casebook.office.work.ShowRequirements;
import uk.cdop.casebook.office.work.ShowToday;
import uk.cdop.casebook.office.work.ShowWhereWeAre;

/** Use cases of one session: what is due: Today, readiness for panel, where a case stands, finding anything. */
public record WorkDesk(
        ShowToday showToday,
        ShowWhereWeAre showWhereWeAre,
        PrintWhereWeAre printWhereWeAre,
        ShowLimits showLimits,
        ReplaceLimits replaceLimits,
        ShowWorkStart showWorkStart,
        SetWorkStart setWorkStart,
        ShowRequirements showRequirements,
        ReplaceRequirements replaceRequirements,
        ShowSavedLists showSavedLists,
        SaveList saveList,
        RenameList renameList,
        RemoveList removeList,
        RestoreList restoreList,
        ShowPlace showPlace,
        RememberPlace rememberPlace) {}
