package uk.cdop.casebook.casework.analysis;

import static uk.cdop.casebook.casework.analysis.AnalysisFields.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.cdop.casebook.casework.action.AgreedAction;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.FieldType;

/** Reads the answers of an analysis form as the findings they state, and says what they still lack. */
public final class AnalysisFromForm {

    /** What findings cannot be without. */
    private static final List<FieldKey> NEEDED = List.of(REVIEW_DATE, CATEGORY, MODIFIABLE);

    private final Answers answers;

    public AnalysisFromForm(Answers answers) {
        this.answers = answers;
    }

    /** The factors in the order of their rows, whole or not. */
    public List<FormFactor> factors() {
        List<FormFactor> factors = new ArrayList<>();
        for (int row = 1; row <= answers.rows(FACTORS); row++) {
            FormFactor read = factor(row, 0);
            int same = (int) factors.stream().filter(one -> one.domain().equals(read.domain()) && one.code().equals(read.code())).count();
            factors.add(factor(row, same));
        }
        return factors;
    }

    private FormFactor factor(int row, int sameBefore) {
        return new FormFactor(
                row, coded(FactorDomain.class, FACTOR_DOMAIN.at(row)), text(FACTOR_CODE.at(row)), text(FACTOR_DETAIL.at(row)),
                coded(Relevance.class, FACTOR_RELEVANCE.at(row)), text(FACTOR_MODIFIABLE.at(row)).map("yes"::equals), sameBefore);
    }

    /** The actions of the form in the order of their rows; a row without a text is none. */
    public List<AgreedAction> actions() {
        List<AgreedAction> actions = new ArrayList<>();
        for (int row = 1; row <= answers.rows(ACTIONS); row++) {
            int at = row;
            text(ACTION.at(row)).ifPresent(said -> actions.add(new AgreedAction(
                    said.strip(), text(ACTION_OWNER.at(at)).map(String::strip), date(ACTION_DUE.at(at)))));
        }
        return actions;
    }

    public Optional<CategoryOfDeath> category() {
        return coded(CategoryOfDeath.class, CATEGORY);
    }

    public Optional<PerinatalSubCategory> subCategory() {
        return coded(PerinatalSubCategory.class, SUB_CATEGORY);
    }

    public SortedSet<CategoryOfDeath> secondary() {
        SortedSet<CategoryOfDeath> found = new TreeSet<>();
        text(SECONDARY).ifPresent(codes -> FieldType.SeveralOf.codesIn(codes).forEach(code -> Coded.ofCode(CategoryOfDeath.class, code).ifPresent(found::add)));
        return found;
    }

    public Optional<Modifiability> modifiability() {
        return coded(Modifiability.class, MODIFIABLE);
    }

    public Optional<Relevance> relevanceOf(FactorDomain domain) {
        return coded(Relevance.class, AnalysisFields.relevanceOf(domain));
    }

    public Optional<LocalDate> reviewDate() {
        return date(REVIEW_DATE);
    }

    public boolean says(FieldKey key, String code) {
        return text(key).equals(Optional.of(code));
    }

    /** True where something was said of any kind; not known is an answer. */
    public boolean isAnswered(FieldKey key) {
        return switch (answers.answer(key).state()) {
            case NOT_ASKED, NOT_YET_RETURNED -> false;
            case GIVEN -> !(answers.answer(key).toOptional().orElseThrow() instanceof String said) || !said.isBlank();
            default -> true;
        };
    }

    public Optional<LocalDate> date(FieldKey key) {
        return answers.answer(key).toOptional().filter(LocalDate.class::isInstance).map(LocalDate.class::cast);
    }

    public Optional<String> text(FieldKey key) {
        return answers.answer(key).toOptional().filter(String.class::isInstance).map(String.class::cast).filter(said -> !said.isBlank());
    }

    private <E extends Enum<E> & Coded> Optional<E> coded(Class<E> choices, FieldKey key) {
        return text(key).flatMap(code -> Coded.ofCode(choices, code));
    }

    /** The questions without which there are no findings; a factor that is begun must be whole. */
    public List<FieldKey> missing() {
        List<FieldKey> missing = new ArrayList<>(NEEDED.stream().filter(key -> !isReadable(key)).toList());
        factors().stream().filter(factor -> !factor.isWhole()).forEach(factor -> missing.add(FACTOR_CODE.at(factor.formRow())));
        return missing;
    }

    private boolean isReadable(FieldKey key) {
        return key.equals(REVIEW_DATE) ? reviewDate().isPresent() : key.equals(CATEGORY) ? category().isPresent() : modifiability().isPresent();
    }

    /** The findings; empty while something is missing. A sub-type is taken for category 8 only. */
    public Optional<Analysis> analysis(Optional<MeetingNumber> meeting, LocalDate formVersion) {
        if (!missing().isEmpty()) {
            return Optional.empty();
        }
        CategoryOfDeath category = category().orElseThrow();
        return Optional.of(new Analysis(
                meeting, reviewDate().orElseThrow(), formVersion, category,
                subCategory().filter(any -> category == CategoryOfDeath.PERINATAL_NEONATAL), secondary(),
                factors().stream().flatMap(factor -> factor.found().stream()).toList(), modifiability().orElseThrow(),
                said(CAUSE), said(SUMMARY), said(LEARNING), date(SUBMITTED)));
    }

    private Answer<String> said(FieldKey key) {
        return answers.text(key);
    }
}
