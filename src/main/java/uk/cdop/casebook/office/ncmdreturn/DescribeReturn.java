package uk.cdop.casebook.office.ncmdreturn;

import uk.cdop.casebook.office.door.ReturnRendering;
import uk.cdop.casebook.office.door.ReturnSummary;
import uk.cdop.casebook.office.door.ReturnSummary.SummaryCase;
import uk.cdop.casebook.office.door.ReturnSummary.SummaryForm;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.NcmdReturn;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnCase;
import uk.cdop.casebook.office.ncmdreturn.PrepareReturn.ReturnForm;

/** Renders a return that is already in hand as the JSON of the command line. */
public final class DescribeReturn {

    private final ReturnRendering rendering;

    public DescribeReturn(ReturnRendering rendering) {
        this.rendering = rendering;
    }

    public String asJson(NcmdReturn prepared) {
        return rendering.json(new ReturnSummary(prepared.year(), prepared.ready(), prepared.cases().stream()
                .map(one -> new SummaryCase(
                        one.number(), one.stage(), one.ready(), one.forms().stream().map(form -> form(one, form)).toList(), one.blockers()))
                .toList(), prepared.blockers()));
    }

    private static SummaryForm form(ReturnCase one, ReturnForm form) {
        String code = ReturnViews.code(form.state());
        return new SummaryForm(form.name(), form.version(), code, code, form.missing(), ReturnViews.changed(form.name().which(), one.register(), one.amended()),
                ReturnViews.returned(form.name().which(), one.register()));
    }
}
