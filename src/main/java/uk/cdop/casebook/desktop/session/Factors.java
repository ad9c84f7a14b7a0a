package uk.cdop.casebook.desktop.session;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import uk.cdop.casebook.casework.analysis.AnalysisFromForm;
import uk.cdop.casebook.casework.analysis.FactorKey;
import uk.cdop.casebook.casework.analysis.FormFactor;
import uk.cdop.casebook.casework.analysis.ResponseKind;
import uk.cdop.casebook.desktop.session.SessionOffice.Choice;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.office.analysis.Decision;
import uk.cdop.casebook.office.session.AnalysisKeys;
import uk.cdop.casebook.office.session.SessionCase;

/** The factors of the domain in view. The first line is the domain as a whole, the others are its factors. */
final class Factors {

    private static final int MOST_FOUND = 6;
    private static final String CONTRIBUTES = "2";
    private static final String ANY_DOMAIN = "X_";

    private final SessionViewModel model;
    private final Answering answering;
    private final ObservableList<Choice> found = FXCollections.observableArrayList();

    Factors(SessionViewModel model, Answering answering) {
        this.model = model;
        this.answering = answering;
    }

    /** The rows of the form that belong to the domain. */
    static List<Integer> rows(SessionCase one, String domain) {
        return IntStream.rangeClosed(1, one.answers().rows(AnalysisKeys.FACTORS))
                .filter(row -> one.text(AnalysisKeys.FACTOR_DOMAIN.at(row)).filter(domain::equals).isPresent()).boxed().toList();
    }

    private String domain() {
        return model.stepProperty().get().list();
    }

    private Optional<Integer> selected(SessionCase one) {
        List<Integer> rows = rows(one, domain());
        int line = model.cursorProperty().get();
        return line > 0 && line <= rows.size() ? Optional.of(rows.get(line - 1)) : Optional.empty();
    }

    void rate(int relevance) {
        Optional<Integer> row = model.inFront().flatMap(this::selected);
        if (row.isEmpty()) {
            answering.rateDomain(domain(), relevance);
            return;
        }
        Map<FieldKey, Answer<?>> changes = new HashMap<>(Map.of(AnalysisKeys.FACTOR_RELEVANCE, Answer.given(String.valueOf(relevance))));
        if (!String.valueOf(relevance).equals(CONTRIBUTES)) {
            changes.put(AnalysisKeys.FACTOR_MODIFIABLE, Answer.notAsked());
        }
        model.record(one -> Answering.row(row.get(), changes));
    }

    void toggleModifiable() {
        model.inFront().flatMap(this::selected).ifPresentOrElse(this::toggleModifiable,
                () -> answering.say("Choose a factor with Up and Down, then M says whether it is modifiable."));
    }

    private void toggleModifiable(int row) {
        SessionCase now = model.inFront().orElseThrow();
        if (now.text(AnalysisKeys.FACTOR_RELEVANCE.at(row)).filter(CONTRIBUTES::equals).isEmpty()) {
            answering.say("Only a factor that may have contributed, at 2, can be modifiable. Nothing was changed.");
            return;
        }
        model.record(one -> {
            boolean was = one.text(AnalysisKeys.FACTOR_MODIFIABLE.at(row)).filter(CodeList.YES::equals).isPresent();
            return Answering.row(row, Map.of(AnalysisKeys.FACTOR_MODIFIABLE, Answer.given(was ? CodeList.NO : CodeList.YES)));
        });
    }

    private static Optional<FormFactor> factor(SessionCase one, int row) {
        return new AnalysisFromForm(one.answers()).factors().stream().filter(factor -> factor.formRow() == row).findFirst();
    }

    /** What a modifiable factor leads to, in a few words; empty for any other. */
    Optional<String> ledTo(SessionCase one, int row) {
        return factor(one, row).filter(FormFactor::callsForResponse).flatMap(FormFactor::key).map(key -> {
            List<String> kinds = one.leadsTo().stream().filter(led -> led.factor().equals(key)).map(led -> led.kind().label().toLowerCase(Locale.UK)).distinct().toList();
            return kinds.isEmpty() ? "leads to nothing yet" : "leads to: " + String.join(", ", kinds);
        });
    }

    void respond(ResponseKind kind) {
        Optional<FactorKey> key = model.inFront().flatMap(one -> selected(one).flatMap(row -> factor(one, row))).filter(FormFactor::callsForResponse).flatMap(FormFactor::key);
        key.ifPresentOrElse(factor -> new Responding(model, factor, kind).begin(),
                () -> answering.say("Choose a modifiable factor with Up and Down, then say what it leads to. M marks a factor as modifiable."));
    }

    void write() {
        Optional<Integer> row = model.inFront().flatMap(this::selected);
        if (row.isPresent()) {
            answering.write(AnalysisKeys.FACTOR_DETAIL.at(row.get()), "Detail of this factor");
        } else {
            answering.write(AnalysisKeys.domainNarrative(domain()), "The domain in words");
        }
    }

    void takeOff() {
        model.inFront().flatMap(this::selected).ifPresent(row -> {
            model.record(one -> new Decision.TakenOff(AnalysisKeys.FACTORS, row));
            model.cursorProperty().set(0);
        });
    }

    /** Opens the line in which typing finds a factor. */
    void find(String begins) {
        look(begins);
        model.writingProperty().set(Optional.of(new Writing("Find a factor of this domain", begins, false,
                "Enter takes the marked one, Up and Down mark another, Esc leaves it.", true, words -> { })));
    }

    void look(String words) {
        String sought = words.strip().toLowerCase(Locale.UK);
        List<Choice> fitting = model.office.words().choices().apply("factor").stream()
                .filter(choice -> choice.code().startsWith(domain() + "_") || choice.code().startsWith(ANY_DOMAIN))
                .filter(choice -> choice.label().toLowerCase(Locale.UK).contains(sought)).toList();
        found.setAll(fitting.stream().sorted(java.util.Comparator.comparing(choice -> !choice.label().toLowerCase(Locale.UK).startsWith(sought)))
                .limit(MOST_FOUND).toList());
    }

    ObservableList<Choice> found() {
        return found;
    }

    /** Adds the factor as one that may have contributed, the cursor on it. */
    void add(Choice factor) {
        String domain = domain();
        model.inFront().ifPresent(one -> model.cursorProperty().set(rows(one, domain).size() + 1));
        model.record(one -> Answering.row(one.answers().rows(AnalysisKeys.FACTORS) + 1, Map.of(
                AnalysisKeys.FACTOR_DOMAIN, Answer.given(domain), AnalysisKeys.FACTOR_CODE, Answer.given(factor.code()),
                AnalysisKeys.FACTOR_RELEVANCE, Answer.given(CONTRIBUTES))));
    }

    /** What is known of the marked factor on earlier cases. */
    Optional<String> selectedCode() {
        return model.inFront().flatMap(one -> selected(one).flatMap(row -> one.text(AnalysisKeys.FACTOR_CODE.at(row))));
    }
}
