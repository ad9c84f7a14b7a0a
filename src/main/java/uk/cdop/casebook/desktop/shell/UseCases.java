package uk.cdop.casebook.desktop.shell;

import java.util.Optional;
import java.util.function.Function;
import uk.cdop.casebook.casework.area.AreaDirectory;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.annualtables.CountsYear;
import uk.cdop.casebook.desktop.annualtables.WritesEdition;
import uk.cdop.casebook.desktop.support.QuestionWords;
import uk.cdop.casebook.desktop.support.WritesYear;
import uk.cdop.casebook.office.casefile.CorrectCase.CorrectCaseCommand;
import uk.cdop.casebook.office.casefile.CorrectCase.CorrectCaseOutcome;
import uk.cdop.casebook.office.casefile.ShowCase.CaseView;
import uk.cdop.casebook.office.door.CaseList;
import uk.cdop.casebook.office.door.CaseQuery;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.NcmdReturn;
import uk.cdop.casebook.statistics.year.FinancialYear;

/** What the pages of the window can ask for in one session, each a use case of the office; {@code office} holds the groups that features bring. */
public record UseCases(
        Function<CaseQuery, CaseList> listCases,
        Function<CaseNumber, Optional<CaseView>> showCase,
        Function<CorrectCaseCommand, CorrectCaseOutcome> correctCase,
        CountsYear prepareStatistics,
        WritesEdition writeStatistics,
        WritesYear writeEveryEdition,
        Function<FinancialYear, NcmdReturn> prepareReturn,
        WritesYear writeReturn,
        QuestionWords words,
        AreaDirectory areas,
        Today today,
        uk.cdop.casebook.office.desk.UseCases office) {}
