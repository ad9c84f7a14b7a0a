package uk.cdop.casebook.office.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.casebook.casework.deadline.DeadlineRules;
import uk.cdop.casebook.casework.deadline.ProcessEvents;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.annualtables.SetWholeYears;
import uk.cdop.casebook.office.deadline.LimitsInUse;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.ncmdreturn.ReturnStanding;
import uk.cdop.casebook.statistics.dashboard.DashboardFacts;
import uk.cdop.casebook.statistics.dashboard.RequestFact;
import uk.cdop.casebook.statistics.dashboard.ResponseFacts;
import uk.cdop.casebook.statistics.dashboard.WaitFact;
import uk.cdop.casebook.statistics.dashboard.WaitFact.Reason;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.year.Quarter;

/** Gathers from the records what a quarter's dashboard is counted from. */
public final class GatherQuarter {

    private static final String AGENCIES = "agency";

    private final LimitsInUse limits;
    private final FormCatalogue catalogue;
    private final ReturnStanding standing;

    public GatherQuarter(LimitsInUse limits, FormCatalogue catalogue, ReturnStanding standing) {
        this.limits = limits;
        this.catalogue = catalogue;
        this.standing = standing;
    }

    DashboardFacts of(Records records, Quarter quarter, LocalDate today) {
        LocalDate day = DashboardFacts.day(quarter, today);
        List<CaseFact> cases = records.cases().facts();
        return new DashboardFacts(
                quarter, Snapshot.of(quarter.year(), today, cases, records.meetings().all()).wholeFrom(SetWholeYears.held(records)), cases, records.meetingPlans().all(),
                waits(records, day), requests(records, day), responses(records, quarter), records.actions().all(),
                standing.of(records, quarter.year(), cases));
    }

    private static List<WaitFact> waits(Records records, LocalDate day) {
        List<WaitFact> waits = new ArrayList<>(records.processes().heldUpOn(day).stream().map(one -> new WaitFact(one.number(), reason(one.kind()))).toList());
        records.processes().withoutPostMortemReportOn(day).forEach(number -> waits.add(new WaitFact(number, Reason.POST_MORTEM)));
        return waits;
    }

    private static Reason reason(HoldKind kind) {
        return switch (kind) {
            case INQUEST -> Reason.INQUEST;
            case CRIMINAL -> Reason.CRIMINAL;
            case CSPR -> Reason.CSPR;
            default -> Reason.OTHER;
        };
    }

    private List<RequestFact> requests(Records records, LocalDate day) {
        return records.agencyRequests().outOn(day).stream().map(one -> new RequestFact(one.number(), agency(one.agencyType()), one.dueOn())).toList();
    }

    private String agency(String type) {
        return catalogue.codeLists().versions(AGENCIES).stream().flatMap(list -> list.option(type).stream())
                .map(CodeList.Option::label).findFirst().orElse(type);
    }

    private ResponseFacts responses(Records records, Quarter quarter) {
        DeadlineRules rules = limits.rules(records);
        return new ResponseFacts(
                records.processes().jointResponses(quarter.year().firstDay(), quarter.lastDay()), rules.limit(ProcessEvents.JAR_FIRST_MEETING),
                rules.workingDays());
    }
}
