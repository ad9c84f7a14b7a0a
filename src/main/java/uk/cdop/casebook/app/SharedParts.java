package uk.cdop.casebook.app;

import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.deadline.DeadlineRules;
import uk.cdop.casebook.casework.deadline.WorkingDays;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.agencyreturn.AskRuleList;
import uk.cdop.casebook.office.agencyreturn.CaseStatements;
import uk.cdop.casebook.office.agencyreturn.SuggestedForms;
import uk.cdop.casebook.office.casefile.CaseProgress;
import uk.cdop.casebook.office.door.FormVersions;
import uk.cdop.casebook.office.door.NewId;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.letter.LetterTemplates;

/** What every feature is built from. */
record SharedParts(
        Today today, NewId newId, FormCatalogue catalogue, FormVersions versions, AreaDirectory areas, DeadlineRules deadlines,
        WorkingDays workingDays, AskRuleList askRules, CaseStatements statements, LetterTemplates letters, CaseProgress progress) {

    SuggestedForms suggestedForms() {
        return new SuggestedForms(askRules, statements);
    }
}
