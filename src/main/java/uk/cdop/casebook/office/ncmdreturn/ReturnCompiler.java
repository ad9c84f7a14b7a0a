package uk.cdop.casebook.office.ncmdreturn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.analysis.Amendment;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.meeting.PanelMeeting;
import uk.cdop.casebook.casework.ncmdreturn.FormKeying;
import uk.cdop.casebook.casework.ncmdreturn.KeyedForm;
import uk.cdop.casebook.casework.ncmdreturn.NamedForm;
import uk.cdop.casebook.casework.ncmdreturn.ReturnState;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.office.analysis.Amendments;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.door.ReturnFieldStore.ReturnField;
import uk.cdop.casebook.office.ncmdreturn.FormSheet.CaseSheet;
import uk.cdop.casebook.office.ncmdreturn.FormSheets.Lack;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * Puts the return of a year together. A case is ready when its notification form holds what is needed and, once it was
 * reviewed, its analysis form too and the review is marked complete. The notification form of a death found out of
 * scope is not due, and a case that another panel has taken on holds nothing up. The analysis form is due once the
 * panel has reviewed the case within the year or before; a reopened case counts as open until it is reviewed again.
 * Each reporting or supplementary form is keyed once an agency returned it and it is complete; it holds nothing up but by what the list needs of it. Where the list
 * needs answers of the reporting form, a case that the panel has reviewed waits for one to come; a supplementary form that is missing never holds a case.
 * An office that keys no agencies' forms has none of them in its return.
 * Source: domain files, users-and-peers section 4.4 ("all reviewed marked complete, all open notified") and
 * process-and-forms section 4.
 */
final class ReturnCompiler {

    private static final List<FormCode> AGENCIES = FormCode.ofAgencies();
    private static final String NONE_RETURNED = "Not due until an agency’s form is complete";
    private static final String AWAITED = "Not returned by any agency, and needed";
    private static final String LEFT_OUT = "Left out: this office keys no agencies’ forms";
    private static final String NOT_REVIEWED = "Not due until the panel has reviewed the case";
    private static final String REVIEWED_LATER = "Not due in this year: the panel reviewed the case after it ended";
    private static final String OUT_OF_SCOPE = "Not due: found out of scope";

    private final FormCatalogue catalogue;
    private final ReturnFieldList fieldList;
    private final Keyings keyings;

    ReturnCompiler(FormCatalogue catalogue, AnswerWording wording) {
        this.catalogue = catalogue;
        this.keyings = new Keyings(wording);
        this.fieldList = new ReturnFieldList(catalogue);
    }

    List<CaseSheet> compile(Records records, FinancialYear year) {
        return compile(records, year, ofYear(records, year), Optional.of(returned(records.forms().every(FormCode.ofAgencies()), records.agencyRequests().agencyNames())));
    }

    private static List<CaseFile> ofYear(Records records, FinancialYear year) {
        ReturnScope scope = new ReturnScope(year);
        return records.cases().all().stream().filter(scope::takesIn).sorted(Comparator.comparing(CaseFile::number)).toList();
    }

    /** One case as the return of the year sees it; empty where there is none of this number, or it is no part of the return. */
    Optional<CaseSheet> compile(Records records, FinancialYear year, CaseNumber number) {
        ReturnScope scope = new ReturnScope(year);
        return records.cases().find(number).filter(scope::takesIn)
                .map(file -> compile(records, year, List.of(file), Optional.of(returned(records.forms().ofCase(number), records.agencyRequests().agencyNames(number)))).getFirst());
    }

    /** Of these files, those that belong to the return of the year, without what agencies returned. */
    List<CaseSheet> compileAmong(Records records, FinancialYear year, List<CaseFile> files) {
        ReturnScope scope = new ReturnScope(year);
        return compile(records, year, files.stream().filter(scope::takesIn).toList(), Optional.empty());
    }

    /** What is needed of the notification and, where the panel has reviewed the case by the end of the year, of the analysis and of what agencies return; what was keyed of them is not asked. */
    SortedMap<CaseNumber, List<Lack>> lacksOf(Records records, FinancialYear year, Set<CaseNumber> numbers, List<PanelMeeting> held) {
        List<ReturnField> list = fieldList.inForce(records.returnFields(), year.lastDay());
        FormSheets sheets = new FormSheets(catalogue, new ReturnNeeds(list));
        // The forms of the panel are read only where the list needs what they alone may say.
        boolean readForms = list.stream().anyMatch(field -> field.form() == FormCode.ANALYSIS && AnalysisAnswers.mayStandOnTheFormAlone(field.field()));
        Map<MeetingNumber, PanelMeeting> meetings = held.stream().collect(Collectors.toMap(PanelMeeting::number, Function.identity()));
        List<CaseFile> files = records.cases().these(numbers);
        Map<CaseNumber, Answers> onForm = new HashMap<>();
        files.stream().filter(file -> readForms && file.analysis().isPresent()).forEach(file -> onForm.put(file.number(), onForm(file, records)));
        LacksOfAgencies ofAgencies = LacksOfAgencies.of(records, list, catalogue, sheets);
        // Everything is read by now, so that the cases can be looked at beside each other.
        return files.parallelStream().collect(Collectors.toMap(CaseFile::number, file -> Stream.of(
                Stream.of(file).filter(one -> one.stage() != CaseStage.REJECTED_OUT_OF_SCOPE).map(one -> sheets.lack(
                        one, definition(FormCode.NOTIFICATION, one.notificationForm().version()), NotificationAnswers.of(one))),
                file.analysis().stream().filter(found -> !found.reviewDate().isAfter(year.lastDay())).map(found -> sheets.lack(
                        file, definition(FormCode.ANALYSIS, found.formVersion()),
                        AnalysisAnswers.of(file, found, found.meeting().map(meetings::get), onForm.getOrDefault(file.number(), Answers.NONE)))),
                isReviewed(file, year) ? ofAgencies.of(file) : Stream.<Lack>of()).flatMap(lacks -> lacks).toList(),
                (one, other) -> one, TreeMap::new));
    }

    /** Each reporting and supplementary form that is held of these cases, an agency's or the office's own, laid against the list of the year. */
    Map<CaseNumber, List<FormSheet>> reported(Records records, FinancialYear year, List<CaseSheet> cases) {
        BiFunction<CaseFile, FormInstance, FormSheet> laidOut = laidOut(records, year);
        Map<CaseNumber, CaseFile> files = cases.stream().collect(Collectors.toMap(one -> one.file().number(), CaseSheet::file));
        return records.forms().every(FormCode.ofAgencies()).stream().filter(form -> files.containsKey(form.number())).collect(Collectors.groupingBy(
                CaseForm::number, TreeMap::new, Collectors.mapping(
                        form -> laidOut.apply(files.get(form.number()), form.instance()), Collectors.toList())));
    }

    /** Lays a form of a case out against the list of the year. */
    BiFunction<CaseFile, FormInstance, FormSheet> laidOut(Records records, FinancialYear year) {
        FormSheets sheets = new FormSheets(catalogue, new ReturnNeeds(fieldList.inForce(records.returnFields(), year.lastDay())));
        return (file, form) -> sheets.of(file, definition(form.form(), form.version()), form.answers());
    }

    /** A form that an agency returned and that is complete. */
    private record Returned(CaseForm form, String agency) {

        FormCode code() {
            return form.instance().form();
        }
    }

    private static Map<CaseNumber, List<Returned>> returned(List<CaseForm> forms, Map<UUID, String> agencies) {
        return forms.stream().filter(form -> AGENCIES.contains(form.instance().form()) && form.instance().completedOn().isPresent())
                .flatMap(form -> form.requestId().map(agencies::get).map(agency -> new Returned(form, agency)).stream())
                .collect(Collectors.groupingBy(one -> one.form().number()));
    }

    /** @param returned empty where it is not asked what agencies returned */
    private List<CaseSheet> compile(Records records, FinancialYear year, List<CaseFile> files, Optional<Map<CaseNumber, List<Returned>>> returned) {
        FormSheets sheets = new FormSheets(catalogue, new ReturnNeeds(fieldList.inForce(records.returnFields(), year.lastDay())));
        Map<CaseNumber, Map<KeyedForm, FormKeying>> keyed = records.returnRegister().keyings(files.stream().map(CaseFile::number).toList());
        Map<CaseNumber, Amendment> amended = Amendments.of(records, files);
        boolean keysAgencies = EditAgencyForms.areKeyed(records);
        return files.stream()
                .map(file -> sheet(file, year, ofAgencies(file, keysAgencies, returned.map(every -> every.getOrDefault(file.number(), List.of())), isReviewed(file, year), sheets), sheets,
                        Optional.ofNullable(amended.get(file.number())), keyed.getOrDefault(file.number(), Map.of()), records))
                .toList();
    }

    private CaseSheet sheet(
            CaseFile file, FinancialYear year, List<FormSheet> ofAgencies, FormSheets sheets, Optional<Amendment> amended, Map<KeyedForm, FormKeying> kept, Records records) {
        Optional<Analysis> review = file.analysis().filter(any -> isReviewed(file, year));
        FormSheet notification = notification(file, sheets);
        FormSheet analysis = review
                .map(found -> analysis(file, found, sheets, records))
                .orElseGet(() -> FormSheet.notDue(
                        catalogue.inForce(FormCode.ANALYSIS, year.lastDay()), file.analysis().isPresent() && !isReopened(file) ? REVIEWED_LATER : NOT_REVIEWED));
        List<FormSheet> forms = Stream.of(List.of(notification), ofAgencies, List.of(analysis)).flatMap(List::stream).toList();
        List<KeyedSheet> keyed = forms.stream().filter(FormSheet::isDue)
                .map(form -> keyings.of(records, file, form, Optional.ofNullable(kept.get(form.which())), amended)).toList();
        List<FormReturn> register = register(forms, keyed);
        Optional<ReturnAmendment> amendment = register.getLast().amended().or(() -> amended.filter(any -> register.getLast().state() == ReturnState.DUE)
                .map(found -> ReturnAmendment.sinceSignOff(file.number(), analysis.definition(), found.changed())));
        return new CaseSheet(
                file, forms.stream().map(form -> said(form, register, amendment)).toList(), keyed, register, amendment, blockers(file, review, forms));
    }

    /** Each by itself, kind by kind and in the order in which they came; every case has reporting forms, and supplementary ones where they were asked for. */
    private List<FormSheet> ofAgencies(CaseFile file, boolean areKeyed, Optional<List<Returned>> returned, boolean reviewed, FormSheets sheets) {
        return AGENCIES.stream().flatMap(code -> {
            List<Returned> ofKind = returned.orElse(List.of()).stream().filter(one -> one.code() == code).toList();
            if (ofKind.isEmpty() && code.isSupplementary()) {
                return Stream.of();
            }
            if (ofKind.isEmpty() || !areKeyed) {
                FormDefinition definition = catalogue.inForce(code, file.notificationForm().openedOn());
                return Stream.of(Optional.of(definition).filter(any -> areKeyed && reviewed && returned.isPresent())
                        .flatMap(any -> sheets.awaited(file, definition, AWAITED)).orElseGet(() -> FormSheet.notDue(definition, areKeyed ? NONE_RETURNED : LEFT_OUT)));
            }
            return ofKind.stream().map(one -> sheets.of(
                    file, new NamedForm(KeyedForm.returned(code, one.form().id()), one.agency()),
                    definition(code, one.form().instance().version()), one.form().instance().answers()));
        }).toList();
    }

    private static List<FormReturn> register(List<FormSheet> forms, List<KeyedSheet> keyed) {
        return forms.stream().map(form -> keyed.stream().filter(sheet -> sheet.form() == form).findFirst().map(FormReturn::of)
                .orElseGet(() -> FormReturn.notDue(form.definition().form()))).toList();
    }

    private static FormSheet said(FormSheet form, List<FormReturn> register, Optional<ReturnAmendment> analysis) {
        Optional<ReturnAmendment> amended = form.definition().form() == FormCode.ANALYSIS ? analysis
                : register.stream().filter(line -> line.which().equals(form.which())).findFirst().flatMap(FormReturn::amended);
        return amended.map(found -> form.inWords(form.stateInWords() + ". " + found.state())).orElse(form);
    }

    private FormSheet notification(CaseFile file, FormSheets sheets) {
        FormInstance form = file.notificationForm();
        FormDefinition definition = definition(FormCode.NOTIFICATION, form.version());
        return file.stage() == CaseStage.REJECTED_OUT_OF_SCOPE
                ? FormSheet.notDue(definition, OUT_OF_SCOPE)
                : sheets.of(file, definition, NotificationAnswers.of(file));
    }

    private FormSheet analysis(CaseFile file, Analysis found, FormSheets sheets, Records records) {
        FormDefinition definition = definition(FormCode.ANALYSIS, found.formVersion());
        Answers answers = AnalysisAnswers.of(file, found, found.meeting().flatMap(records.meetings()::find), onForm(file, records));
        return sheets.of(file, definition, answers);
    }

    /** What the panel's form says that was completed last: an open one is a draft and is returned to nobody. */
    private static Answers onForm(CaseFile file, Records records) {
        return records.forms().ofCase(file.number()).stream()
                .filter(form -> form.requestId().isEmpty() && form.instance().form() == FormCode.ANALYSIS && form.instance().completedOn().isPresent())
                .reduce((earlier, later) -> later).map(form -> form.instance().answers()).orElse(Answers.NONE);
    }

    private FormDefinition definition(FormCode form, LocalDate version) {
        return catalogue.version(form, version).orElseGet(() -> catalogue.inForce(form, version));
    }

    private static List<String> blockers(CaseFile file, Optional<Analysis> review, List<FormSheet> forms) {
        List<String> blockers = new ArrayList<>();
        if (file.stage() == CaseStage.TRANSFERRED_OUT) {
            return blockers;
        }
        review.filter(found -> !file.stage().isReviewComplete()).ifPresent(found -> blockers.add(
                file.number() + ": reviewed on " + AnswerWording.day(found.reviewDate()) + " and not yet marked complete."));
        forms.forEach(form -> blockers.addAll(form.blockers()));
        return blockers;
    }

    /** By the end of the year, and not opened again since. */
    private static boolean isReviewed(CaseFile file, FinancialYear year) {
        return file.analysis().filter(analysis -> !analysis.reviewDate().isAfter(year.lastDay())).isPresent() && !isReopened(file);
    }

    private static boolean isReopened(CaseFile file) {
        int reopened = lastMove(file, CaseStage.REOPENED);
        return reopened >= 0 && reopened > lastMove(file, CaseStage.REVIEWED) && !file.stage().isReviewComplete();
    }

    private static int lastMove(CaseFile file, CaseStage stage) {
        List<CaseStage> moves = file.stageChanges().stream().map(StageChange::to).toList();
        return moves.lastIndexOf(stage);
    }
}
