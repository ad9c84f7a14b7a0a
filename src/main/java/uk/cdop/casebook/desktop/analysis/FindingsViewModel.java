package uk.cdop.casebook.desktop.analysis;

import static uk.cdop.casebook.casework.analysis.AnalysisFields.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import uk.cdop.casebook.casework.action.LearningLevel;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.FormFactor;
import uk.cdop.casebook.casework.analysis.MendingPlace;
import uk.cdop.casebook.casework.analysis.ResponseKind;
import uk.cdop.casebook.casework.analysis.TrippedCheck;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.entry.Entry;
import uk.cdop.casebook.desktop.entry.EntrySheet;
import uk.cdop.casebook.desktop.entry.SheetViewModel;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Message;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.analysis.FindingsView;
import uk.cdop.casebook.office.analysis.RecordFactorResponse.FactorResponseCommand;
import uk.cdop.casebook.office.analysis.SignOff.SignOffCommand;
import uk.cdop.casebook.office.casefile.RecordOutcome;
import uk.cdop.casebook.office.desk.FindingsDesk;

/** The findings of the case in view: shows them, opens the sheet that changes them, and signs them off. */
public final class FindingsViewModel {

    /** What this person may do with findings. */
    public record May(boolean record, boolean signOff, boolean chair) {}

    private final FindingsDesk can;
    private final May may;
    private final Background background;
    private final BiConsumer<CaseNumber, String> go;
    private final SheetViewModel sheets;
    private final FindingsOutcomes outcomes;
    private final ReadOnlyObjectWrapper<Optional<FindingsView>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Message> message = new SimpleObjectProperty<>(Message.NONE);
    private final BooleanProperty picking = new SimpleBooleanProperty();
    private Optional<CaseNumber> asked = Optional.empty();

    /** Goes to another part of the case by {@code go}. */
    public FindingsViewModel(FindingsDesk can, May may, LocalDate today, Background background, BiConsumer<CaseNumber, String> go) {
        this.can = can;
        this.may = may;
        this.background = background;
        this.go = go;
        this.sheets = new SheetViewModel(today, background);
        this.outcomes = new FindingsOutcomes(can);
    }

    public void read(CaseNumber number) {
        if (!asked.equals(Optional.of(number))) {
            asked = Optional.of(number);
            page.set(Optional.empty());
            message.set(Message.NONE);
            picking.set(false);
            sheets.close();
        }
        background.run("Show the findings", progress -> can.showFindings().show(number), found -> {
            if (asked.equals(Optional.of(number))) {
                page.set(found);
            }
        }, failure -> message.set(Message.refused(failure.getMessage())));
    }

    private void changed(String says) {
        message.set(Message.done(says));
        picking.set(false);
        asked.ifPresent(this::read);
    }

    boolean mayChange(FindingsView now) {
        return now.decided() ? may.signOff() && now.analysis().isPresent() : may.record();
    }

    boolean maySignOff() {
        return may.signOff();
    }

    private void with(Consumer<FindingsView> then) {
        page.get().filter(this::mayChange).ifPresent(then);
    }

    private void edit(String id, String title, String says, Function<FindingsView, List<Entry>> entries) {
        with(now -> {
            List<Entry> all = new ArrayList<>(entries.apply(now));
            if (now.decided()) {
                all.add(FindingsSheets.reason("Why the findings are corrected"));
            }
            sheets.open(new EntrySheet(id, title, now.decided() ? "These findings are signed off. What stood there before is kept beside your reason." : says,
                    now.decided() ? "Correct" : "Save", all, sheet -> keep(sheet, title, now)));
        });
    }

    private void keep(EntrySheet sheet, String title, FindingsView now) {
        Map<FieldKey, Answer<?>> changes = FindingsSheets.changes(sheet);
        Optional<String> reason = now.decided() ? sheet.said(FindingsSheets.REASON) : Optional.empty();
        sheets.record(sheet, title, () -> outcomes.keep(now, changes, reason),
                () -> changed(now.decided() ? "Corrected. Both versions are kept, and the case is marked as amended for the national return." : "Saved."));
    }

    void pickCategory() {
        with(now -> {
            if (now.decided()) {
                edit("primary", "Primary category", "", FindingsSheets::primary);
            } else {
                picking.set(!picking.get());
            }
        });
    }

    void choose(String category) {
        with(now -> run("Keep the category", () -> outcomes.keep(now, Map.of(CATEGORY, Answer.given(category)), Optional.empty()), "The category is saved."));
    }

    void category() {
        edit("classification", "Sub-type, further categories and modifiability", "As the panel agrees.", FindingsSheets::category);
    }

    void domain(FactorDomain domain) {
        edit("domain-" + domain.code(), "Domain " + domain.code() + ": " + domain.label(), "How far the domain as a whole bore on the death.",
                now -> FindingsSheets.domain(now, domain));
    }

    void texts() {
        edit("texts", "Cause, summary and learning", "As the panel agrees. F2 marks an answer as not known.", FindingsSheets::texts);
    }

    void after() {
        edit("after", "Family, safeguarding and the registered cause", "What follows from the review.", FindingsSheets::after);
    }

    /** A new factor, picked from the controlled list. */
    void add(String code) {
        with(now -> factor(now, now.facts().answers().rows(FACTORS) + 1, code,
                Coded.ofCode(FactorDomain.class, code.substring(0, 1)).orElse(FactorDomain.CHILD)));
    }

    void change(FormFactor factor) {
        with(now -> factor(now, factor.formRow(), factor.code().orElse(""), factor.domain().orElse(FactorDomain.CHILD)));
    }

    private void factor(FindingsView now, int row, String code, FactorDomain domain) {
        edit("factor", "Contributory factor", "Relevance 2 means that it may have contributed; only then can it be modifiable.",
                any -> FindingsSheets.factor(now, domain, code, row, FindingsWords.factors(now)));
    }

    /** Another case, on its findings. */
    void open(CaseNumber number) {
        go.accept(number, "findings");
    }

    void remove(FormFactor factor) {
        with(now -> {
            Answers before = now.facts().answers();
            Answers after = before.withoutRow(FACTORS, factor.formRow());
            Map<FieldKey, Answer<?>> changes = new HashMap<>();
            after.differingFrom(before).forEach(key -> changes.put(key, after.answer(key)));
            run("Take the factor away", () -> outcomes.keep(now, changes, Optional.empty()), "The factor is taken away.");
        });
    }

    void respond(FormFactor factor) {
        with(now -> factor.key().ifPresent(key -> sheets.open(new EntrySheet("response", "What “" + FindingsWords.factor(now, key.factorCode()) + "” leads to",
                "An action goes into the register of actions; learning and recommendations stand in the analysis form.", "Save", FindingsSheets.response(),
                sheet -> sheets.record(sheet, "Keep what the factor leads to", () -> can.recordFactorResponse().record(new FactorResponseCommand(
                        now.file().number(), key, Coded.require(ResponseKind.class, sheet.said(FindingsSheets.KIND).orElseThrow()),
                        sheet.said(FindingsSheets.LEVEL_OF).map(code -> Coded.require(LearningLevel.class, code)), sheet.said(FindingsSheets.TEXT).orElse(""),
                        sheet.said(FindingsSheets.WHOM), sheet.said(FindingsSheets.BOARD), sheet.entry(FindingsSheets.DUE).day())), () -> changed("Saved."))))));
    }

    void takeBack(UUID response) {
        with(now -> run("Take the response back", () -> can.recordFactorResponse().takeBack(now.file().number(), response), "Taken back."));
    }

    void defer() {
        with(now -> sheets.open(new EntrySheet("defer", "Defer the case", "What was decided so far stays. The case goes back until it can be taken again.", "Defer case",
                List.of(FindingsSheets.reason("Why it is deferred")), sheet -> sheets.record(sheet, "Defer the case",
                        () -> can.deferCase().defer(now.file().number(), sheet.said(FindingsSheets.REASON).orElse("")), () -> changed("The case is deferred.")))));
    }

    void signOff() {
        page.get().filter(now -> may.signOff() && !now.decided()).ifPresent(now -> sheets.open(new EntrySheet(
                "sign-off", "Sign off the findings", "This locks the analysis. A later correction needs a reason and keeps both versions.", "Sign off",
                FindingsSheets.signOff(now.checks(), may.chair()), sheet -> sheets.record(sheet, "Sign off the findings",
                        () -> outcomes.signOff(new SignOffCommand(now.file().number(), FindingsSheets.reasons(sheet), onWordOf(sheet))),
                        () -> changed("Signed off. The findings are locked and the case is reviewed.")))));
    }

    boolean mayReturn(FindingsView now) {
        return may.record() && now.decided() && now.analysis().isPresent();
    }

    void recordReturn() {
        page.get().filter(this::mayReturn).ifPresent(now -> sheets.open(new EntrySheet(
                "return", "Record the return", "The day on which the analysis was keyed or handed over to the national database. Nothing is sent from here.", "Record",
                List.of(Entry.of(FindingsSheets.RETURNED_ON, "Returned on", Entry.Kind.DATE).needed("Give the day.")), sheet -> sheets.record(sheet, "Record the return",
                        () -> can.recordReturned().record(now.file().number(), sheet.entry(FindingsSheets.RETURNED_ON).day().orElseThrow()),
                        () -> changed("The return is recorded. The case follows its actions to their end.")))));
    }

    private Optional<String> onWordOf(EntrySheet sheet) {
        return may.chair() ? Optional.empty() : sheet.said(FindingsSheets.ON_WORD_OF);
    }

    /** Opens the sheet or the part of the case where what a check found is mended. */
    void mend(TrippedCheck check) {
        MendingPlace place = check.place();
        Optional<FieldKey> field = place.field().filter(any -> place.tab().equals("findings"));
        if (field.isEmpty()) {
            if (place.tab().equals("findings")) {
                message.set(Message.information("This is mended on the meeting itself, under Panels."));
            } else {
                page.get().ifPresent(now -> go.accept(now.file().number(), place.tab()));
            }
            return;
        }
        with(now -> {
            now.factors().stream().filter(factor -> field.get().occurrence() == factor.formRow()).findFirst().ifPresentOrElse(this::change, () -> open(field.get()));
            sheets.sheetProperty().get().ifPresent(sheet -> sheet.leadTo(field.get()));
        });
    }

    private void open(FieldKey field) {
        switch (field.name()) {
            case "an_category_primary" -> pickCategory();
            case "an_category_sub", "an_categories_secondary", "an_modifiable", "an_issues", "an_review_date" -> category();
            case "an_cause_text", "an_case_summary", "an_learning_points" -> texts();
            case "an_domain_relevance_a" -> unrated().ifPresent(this::domain);
            case "an_factors.factor_code" -> page.get().flatMap(now -> now.factors().stream().filter(one -> one.callsForResponse() && !now.facts().isAnsweredFor(one)).findFirst())
                    .ifPresentOrElse(this::respond, () -> message.set(Message.information("Choose a factor from the list under “Contributory factors”.")));
            case "an_recommendations.text" -> recommendation();
            default -> after();
        }
    }

    private void recommendation() {
        page.get().ifPresent(now -> {
            int row = IntStream.rangeClosed(1, now.facts().answers().rows(RECOMMENDATIONS))
                    .filter(at -> now.facts().found().text(ADDRESSEE.at(at)).isEmpty() || now.facts().found().text(LEVEL.at(at)).isEmpty()).findFirst().orElse(1);
            edit("recommendation", "Recommendation", "A recommendation says to whom it goes, and at which level.", any -> FindingsSheets.recommendation(now, row));
        });
    }

    private Optional<FactorDomain> unrated() {
        return page.get().map(now -> java.util.Arrays.stream(FactorDomain.values())
                .filter(domain -> now.facts().found().relevanceOf(domain).isEmpty()).findFirst().orElse(FactorDomain.CHILD));
    }

    private void run(String title, Supplier<RecordOutcome> work, String says) {
        background.run(title, progress -> work.get(), outcome -> {
            switch (outcome) {
                case RecordOutcome.Recorded done -> changed(says);
                case RecordOutcome.Refused refused -> message.set(Message.refused(refused.findings().getFirst().sentence()));
                case RecordOutcome.ChangedMeanwhile changed -> message.set(Message.refused("Somebody else changed this case. Nothing was overwritten; open it again."));
            }
        }, failure -> message.set(Message.refused(failure.getMessage())));
    }

    SheetViewModel sheets() {
        return sheets;
    }

    public ReadOnlyObjectProperty<Optional<FindingsView>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ObjectProperty<Message> messageProperty() {
        return message;
    }

    BooleanProperty pickingProperty() {
        return picking;
    }
}
