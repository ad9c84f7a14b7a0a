package uk.cdop.casebook.office.ncmdreturn;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.RequestState;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.AnswerState;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.ReturnPack.AnswerCount;
import uk.cdop.casebook.office.ncmdreturn.FormSheet.CaseSheet;

/**
 * Counts how questions are answered, case by case over the forms of the return and the reporting forms beside it, and agency by agency over the forms that each
 * kind of agency was sent for the same cases. Only questions that a form asks are counted; the kinds of blank are kept apart.
 */
final class AnswerTallies {

    private static final String AGENCIES = "agency";
    private static final List<FormCode> KINDS = FormCode.ofAgencies();
    private static final String OWN = "Filled in by the office";
    private static final String NOBODY = "No agency asked yet";

    private final FormCatalogue catalogue;

    AnswerTallies(FormCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    private static final class Tally {
        private int forms;
        private int outstanding;
        private int needed;
        private int missing;
        private int missingOfOutstanding;
        private final Map<AnswerState, Integer> answers = new EnumMap<>(AnswerState.class);

        Tally() {
            for (AnswerState state : AnswerState.values()) {
                answers.put(state, 0);
            }
        }

        void form(FormSheet form) {
            forms += form.isDue() ? 1 : 0;
            needed += form.needed().size();
            missing += form.missing().size();
            form.questions().forEach(question -> answers.merge(question.field().stateIn(form.answers()), 1, Integer::sum));
        }

        AnswerCount count(String of) {
            return new AnswerCount(of, forms, outstanding, needed, missing, missingOfOutstanding, answers);
        }
    }

    /** @param reported the reporting and supplementary forms that are held of the same cases */
    List<AnswerCount> byCase(List<CaseSheet> sheets, Map<CaseNumber, List<FormSheet>> reported) {
        List<AnswerCount> counts = new ArrayList<>();
        for (CaseSheet sheet : sheets) {
            Tally tally = new Tally();
            sheet.counted(reported.getOrDefault(sheet.file().number(), List.of())).forEach(tally::form);
            counts.add(tally.count(sheet.file().number().text()));
        }
        return counts;
    }

    /**
     * In the order of the agencies' names; a request that waits for its return counts as one outstanding. What is needed of all of them is what the
     * questions of agencies' forms and the cases add up to, so forms and needs that are no agency's stand on lines of their own.
     *
     * @param laidOut lays a form out against the list of the year
     */
    List<AnswerCount> byAgency(Records records, List<CaseSheet> sheets, BiFunction<CaseFile, FormInstance, FormSheet> laidOut) {
        Map<String, Tally> tallies = new TreeMap<>();
        sheets.forEach(sheet -> tally(records, sheet, laidOut, tallies));
        return tallies.entrySet().stream().map(entry -> entry.getValue().count(entry.getKey())).toList();
    }

    private void tally(Records records, CaseSheet sheet, BiFunction<CaseFile, FormInstance, FormSheet> laidOut, Map<String, Tally> tallies) {
        CaseFile file = sheet.file();
        Function<String, Tally> of = label -> tallies.computeIfAbsent(label, any -> new Tally());
        Map<UUID, String> labels = new HashMap<>();
        for (AgencyRequest request : records.agencyRequests().ofCase(file.number())) {
            labels.put(request.id(), label(request.agencyType()));
            if (request.state() == RequestState.SENT || request.state() == RequestState.RETURNED) {
                of.apply(label(request.agencyType())).outstanding += request.isOutstanding() ? 1 : 0;
            }
        }
        records.forms().ofCase(file.number()).stream().filter(form -> KINDS.contains(form.instance().form())).forEach(form ->
                of.apply(form.requestId().map(labels::get).orElse(OWN)).form(laidOut.apply(file, form.instance())));
        sheet.owed().forEach(form -> {
            Tally tally = of.apply(form.owed().by().map(asked -> label(asked.agencyType())).or(() -> form.owed().held().map(any -> OWN)).orElse(NOBODY));
            if (form.isNotHeld()) {
                tally.form(form.sheet());
            }
            tally.missingOfOutstanding += form.owed().isOut() ? form.sheet().missing().size() : 0;
        });
    }

    private String label(String agencyType) {
        return catalogue.codeLists().versions(AGENCIES).stream().flatMap(list -> list.option(agencyType).stream())
                .map(CodeList.Option::label).findFirst().orElse(agencyType);
    }
}
