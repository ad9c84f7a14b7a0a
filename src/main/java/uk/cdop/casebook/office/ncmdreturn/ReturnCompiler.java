package uk.cdop.casebook.office.ncmdreturn;

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
import uk.cdop.casebook.office.ncmdreturn.FormSheet.OwedForm;
import uk.cdop.casebook.office.ncmdreturn.FormSheets.Lack;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * Puts the return of a year together. A case is ready when its notification form holds what is needed and, once it was
 * reviewed, its analysis form too and the review is marked complete. The notification form of a death found out of
 * scope is not due, and a case that another panel has taken on holds nothing up. The analysis form is due once the
 * panel has reviewed the case within the year or before; a reopened case counts as open until it is reviewed again.
 * Each reporting or supplementary form is keyed once an agency returned it and it is complete; it holds nothing up but by what the list needs of it. Where the list
 * needs answers of the reporting form, a case that the panel has reviewed waits for each that is owed ({@link AskedForms}); a supplementary form that is missing never holds a case.
 * An office that keys no agencies' forms has none of them in its return.
 * Source: domain files, users-and-peers section 4.4 ("all reviewed marked complete, all open notified") and
 * process-and-forms section 4.
 */
final class ReturnCompiler {

    private static final List<FormCode> AGENCIES = FormCode.ofAgencies();
    private static final String NONE_RETURNED = "Not due until an agency’s form is complete";
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
        List<CaseForm> forms = records.forms().every(FormCode.ofAgencies());
        return compile(records, year, ofYear(records, year), new OfAgencies(
                returned(forms, records.agencyRequests().agencyNames()), needsReporting(records, year) ? AskedForms.of(records, forms) : AskedForms.NONE));
    }

    private static List<CaseFile> ofYear(Records records, FinancialYear year) {
        ReturnScope scope = new ReturnScope(year);
        return records.cases().all().stream().filter(scope::takesIn).sorted(Comparator.comparing(CaseFile::number)).toList();
    }

    /** One case as the return of the year sees it; empty where there is none of this number, or it is no part of the return. */
    Optional<CaseSheet> compile(Records records, FinancialYear year, CaseNumber number) {
        ReturnScope scope = new ReturnScope(year);
        return records.cases().find(number).filter(scope::takesIn).map(file -> {
            List<CaseForm> forms = records.forms().ofCase(number);
            AskedForms asked = AskedForms.of(records.agencyRequests().asking(FormCode.REPORTING, number), forms);
            return compile(records, year, List.of(file), new OfAgencies(returned(forms, records.agencyRequests().agencyNames(number)), asked)).getFirst();
        });
    }

    /** Of these files, those that belong to the return of the year, without what agencies returned; what they owe is in it. */
    List<CaseSheet> compileAmong(Records records, FinancialYear year, List<CaseFile> files) {
        ReturnScope scope = new ReturnScope(year);
        AskedForms asked = needsReporting(records, year) ? AskedForms.of(records, records.forms().every(List.of(FormCode.REPORTING))) : AskedForms.NONE;
        return compile(records, year, files.stream().filter(scope::takesIn).toList(), new OfAgencies(Map.of(), asked));
    }

    /** What is needed of the notification and, where the panel has reviewed the case by the end of the year, of the analysis and of what agencies return; what was keyed of them is not asked. */
    SortedMap<CaseNumber, List<Lack>> lacksOf(Records records, FinancialYear year, Set<CaseNumber> numbers, List<PanelMeeting> held) {
        List<ReturnField> list = list(records, year);
        FormSheets sheets = new FormSheets(catalogue, new ReturnNeeds(list));
        // The forms of the panel are read only where the list needs what they alone may say.
        boolean readForms = list.stream().anyMatch(field -> field.form() == FormCode.ANALYSIS && AnalysisAnswers.mayStandOnTheFormAlone(field.field()));
        Map<MeetingNumber, PanelMeeting> meetings = held.stream().collect(Collectors.toMap(PanelMeeting::number, Function.identity()));
        List<CaseFile> files = records.cases().these(numbers);
        Map<CaseNumber, Answers> onForm = new HashMap<>();
        files.stream().filter(file -> readForms && file.analysis().isPresent()).forEach(file -> onForm.put(file.number(), onForm(file, records)));
        LacksOfAgencies ofAgencies = LacksOfAgencies.of(records, list, sheets);
        // Everything is read by now, so that the cases can be looked at beside each other.
        return files.parallelStream().collect(Collectors.toMap(CaseFile::number, file -> Stream.of(
                Stream.of(file).filter(one -> one.stage() != CaseStage.REJECTED_OUT_OF_SCOPE).map(one -> sheets.lack(
                        one, sheets.definition(FormCode.NOTIFICATION, one.notificationForm().version()), NotificationAnswers.of(one))),
                file.analysis().stream().filter(found -> !found.reviewDate().isAfter(year.lastDay())).map(found -> sheets.lack(
                        file, sheets.definition(FormCode.ANALYSIS, found.formVersion()),
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

    /** The same, but none where the list needs nothing of them. */
    Map<CaseNumber, List<FormSheet>> reportedWhereNeeded(Records records, FinancialYear year, List<CaseSheet> cases) {
        return new ReturnNeeds(list(records, year)).any(AGENCIES) ? reported(records, year, cases) : Map.of();
    }

    private boolean needsReporting(Records records, FinancialYear year) {
        return new ReturnNeeds(list(records, year)).any(List.of(FormCode.REPORTING));
    }

    /** The list of the year; an office that keys no agencies' forms needs nothing of them. */
    private List<ReturnField> list(Records records, FinancialYear year) {
        boolean keysAgencies = EditAgencyForms.areKeyed(records);
        return fieldList.inForce(records.returnFields(), year.lastDay()).stream().filter(field -> keysAgencies || !AGENCIES.contains(field.form())).toList();
    }

    /** Lays a form of a case out against the list of the year. */
    BiFunction<CaseFile, FormInstance, FormSheet> laidOut(Records records, FinancialYear year) {
        FormSheets sheets = new FormSheets(catalogue, new ReturnNeeds(list(records, year)));
        return (file, form) -> sheets.of(file, sheets.definition(form.form(), form.version()), form.answers());
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

    private record OfAgencies(Map<CaseNumber, List<Returned>> returned, AskedForms asked) {}

    private List<CaseSheet> compile(Records records, FinancialYear year, List<CaseFile> files, OfAgencies agencies) {
        FormSheets sheets = new FormSheets(catalogue, new ReturnNeeds(list(records, year)));
        Map<CaseNumber, Map<KeyedForm, FormKeying>> keyed = records.returnRegister().keyings(files.stream().map(CaseFile::number).toList());
        Map<CaseNumber, Amendment> amended = Amendments.of(records, files);
        boolean keysAgencies = EditAgencyForms.areKeyed(records);
        return files.stream().map(file -> {
            List<OwedForm> owed = isReviewed(file, year) ? agencies.asked().owed(file.number()).stream().flatMap(one -> sheets.owed(file, one).stream()).toList() : List.of();
            return sheet(file, year, ofAgencies(file, keysAgencies, agencies.returned().getOrDefault(file.number(), List.of()), owed, sheets), owed, sheets,
                    Optional.ofNullable(amended.get(file.number())), keyed.getOrDefault(file.number(), Map.of()), records);
        }).toList();
    }

    private CaseSheet sheet(
            CaseFile file, FinancialYear year, List<FormSheet> ofAgencies, List<OwedForm> owed, FormSheets sheets, Optional<Amendment> amended,
            Map<KeyedForm, FormKeying> kept, Records records) {
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
                file, forms.stream().map(form -> said(form, register, amendment)).toList(), owed, keyed, register, amendment, blockers(file, review, forms));
    }

    /** Each by itself, kind by kind and in the order in which they came; every case has reporting forms, and supplementary ones where they were asked for. */
    private List<FormSheet> ofAgencies(CaseFile file, boolean areKeyed, List<Returned> returned, List<OwedForm> owed, FormSheets sheets) {
        return AGENCIES.stream().flatMap(code -> {
            List<Returned> ofKind = returned.stream().filter(one -> one.code() == code).toList();
            List<FormSheet> toCome = owed.stream().map(OwedForm::sheet).filter(form -> form.definition().form() == code).toList();
            if (ofKind.isEmpty() && code.isSupplementary()) {
                return Stream.of();
            }
            if (ofKind.isEmpty() && toCome.isEmpty() || !areKeyed) {
                return Stream.of(FormSheet.notDue(catalogue.inForce(code, file.notificationForm().openedOn()), areKeyed ? NONE_RETURNED : LEFT_OUT));
            }
            return Stream.concat(ofKind.stream().map(one -> sheets.of(
                    file, new NamedForm(KeyedForm.returned(code, one.form().id()), one.agency()),
                    sheets.definition(code, one.form().instance().version()), one.form().instance().answers())), toCome.stream());
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
        FormDefinition definition = sheets.definition(FormCode.NOTIFICATION, form.version());
        return file.stage() == CaseStage.REJECTED_OUT_OF_SCOPE
                ? FormSheet.notDue(definition, OUT_OF_SCOPE)
                : sheets.of(file, definition, NotificationAnswers.of(file));
    }

    private FormSheet analysis(CaseFile file, Analysis found, FormSheets sheets, Records records) {
        FormDefinition definition = sheets.definition(FormCode.ANALYSIS, found.formVersion());
        Answers answers = AnalysisAnswers.of(file, found, found.meeting().flatMap(records.meetings()::find), onForm(file, records));
        return sheets.of(file, definition, answers);
    }

    /** What the panel's form says that was completed last: an open one is a draft and is returned to nobody. */
    private static Answers onForm(CaseFile file, Records records) {
        return records.forms().ofCase(file.number()).stream()
                .filter(form -> form.requestId().isEmpty() && form.instance().form() == FormCode.ANALYSIS && form.instance().completedOn().isPresent())
                .reduce((earlier, later) -> later).map(form -> form.instance().answers()).orElse(Answers.NONE);
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
