package uk.cdop.casebook.office.ncmdreturn;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.RequestState;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.AnswerState;
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

    private final FormCatalogue catalogue;

    AnswerTallies(FormCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    private static final class Tally {
        private int forms;
        private int outstanding;
        private int needed;
        private int missing;
        private final Map<AnswerState, Integer> answers = new EnumMap<>(AnswerState.class);

        Tally() {
            for (AnswerState state : AnswerState.values()) {
                answers.put(state, 0);
            }
        }

        void form(FormSheet form) {
            forms++;
            needed += form.needed().size();
            missing += form.missing().size();
            form.questions().forEach(question -> answers.merge(question.field().stateIn(form.answers()), 1, Integer::sum));
        }

        AnswerCount count(String of) {
            return new AnswerCount(of, forms, outstanding, needed, missing, answers);
        }
    }

    /** @param reported the reporting and supplementary forms that are held of the same cases */
    List<AnswerCount> byCase(List<CaseSheet> sheets, Map<CaseNumber, List<FormSheet>> reported) {
        List<AnswerCount> counts = new ArrayList<>();
        for (CaseSheet sheet : sheets) {
            Tally tally = new Tally();
            Stream.concat(sheet.ownForms().filter(FormSheet::isDue), reported.getOrDefault(sheet.file().number(), List.of()).stream()).forEach(tally::form);
            sheet.awaited(reported.getOrDefault(sheet.file().number(), List.of())).forEach(form -> {
                tally.needed += form.needed().size();
                tally.missing += form.missing().size();
            });
            counts.add(tally.count(sheet.file().number().text()));
        }
        return counts;
    }

    /**
     * In the order of the agencies' names; a request that waits for its return counts as one outstanding.
     *
     * @param laidOut lays a form out against the list of the year
     */
    List<AnswerCount> byAgency(Records records, List<CaseSheet> sheets, BiFunction<CaseFile, FormInstance, FormSheet> laidOut) {
        Map<String, Tally> tallies = new TreeMap<>();
        sheets.forEach(sheet -> tally(records, sheet.file(), laidOut, tallies));
        return tallies.entrySet().stream().map(entry -> entry.getValue().count(entry.getKey())).toList();
    }

    private void tally(Records records, CaseFile file, BiFunction<CaseFile, FormInstance, FormSheet> laidOut, Map<String, Tally> tallies) {
        List<CaseForm> forms = records.forms().ofCase(file.number());
        for (AgencyRequest request : records.agencyRequests().ofCase(file.number())) {
            if (request.state() == RequestState.SENT || request.state() == RequestState.RETURNED) {
                Tally tally = tallies.computeIfAbsent(label(request), any -> new Tally());
                tally.outstanding += request.isOutstanding() ? 1 : 0;
                forms.stream().filter(form -> !request.isOutstanding() && form.requestId().equals(Optional.of(request.id())))
                        .forEach(form -> tally.form(laidOut.apply(file, form.instance())));
            }
        }
    }

    private String label(AgencyRequest request) {
        return catalogue.codeLists().versions(AGENCIES).stream().flatMap(list -> list.option(request.agencyType()).stream())
                .map(CodeList.Option::label).findFirst().orElse(request.agencyType());
    }
}
