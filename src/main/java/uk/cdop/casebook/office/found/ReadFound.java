package uk.cdop.casebook.office.found;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import uk.cdop.casebook.casework.analysis.Analysis;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.ContributoryFactor;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseReview;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.office.door.Records;

/** Reads what the panel found, inside the reading or unit of work of its caller. */
public final class ReadFound {

    private static final FieldKey FACTORS = FieldKey.of("an_factors");
    private static final FieldKey RECOMMENDATIONS = FieldKey.of("an_recommendations");
    private static final FieldKey ACTIONS = FieldKey.of("an_actions");

    private final CodeWords words;

    public ReadFound(CodeWords words) {
        this.words = words;
    }

    /** Empty where nothing was found yet. */
    public Optional<Found> of(CaseFile file, Records records) {
        return of(CaseReview.of(file), records.forms().ofCase(file.number()));
    }

    /** The same from the forms of the case. */
    public Optional<Found> of(CaseReview review, List<CaseForm> forms) {
        Optional<Answers> answers = forms.stream()
                .filter(form -> form.instance().form() == FormCode.ANALYSIS)
                .map(form -> form.instance().answers())
                .filter(said -> said.answer(FieldKey.of("an_category_primary")).isGiven() || said.rows(FACTORS) > 0 || said.answer(FieldKey.of("an_learning_points")).isGiven())
                .reduce((earlier, later) -> later);
        return answers.map(said -> found(review, said)).or(() -> review.analysis().map(analysis -> found(review, analysis)));
    }

    private Found found(CaseReview review, Answers said) {
        Found.Classes classes = new Found.Classes(
                coded(said, "an_category_primary", "category_of_death"), coded(said, "an_category_sub", "perinatal_sub_category"),
                text(said, "an_categories_secondary").map(codes -> FieldType.SeveralOf.codesIn(codes).stream().map(code -> words.of("category_of_death", code)).toList())
                        .orElse(List.of()),
                coded(said, "an_modifiable", "modifiability"));
        Found.Texts texts = new Found.Texts(
                text(said, "an_issues"), text(said, "an_learning_points"), text(said, "an_notable_practice"), text(said, "an_cause_text"));
        return new Found(
                review.number(), review.area(), band(review), review.analysis().flatMap(Analysis::meeting),
                date(said, FieldKey.of("an_review_date")).or(() -> review.analysis().map(Analysis::reviewDate)), classes,
                rows(said, FACTORS, row -> factor(said, row)), texts, rows(said, RECOMMENDATIONS, row -> recommendation(said, row)),
                rows(said, ACTIONS, row -> undertaking(said, row)), new Found.Referrals(yes(said, "an_referral_cspr"), yes(said, "an_mccd_error")));
    }

    private static <T> List<T> rows(Answers said, FieldKey group, IntFunction<T> row) {
        return IntStream.rangeClosed(1, said.rows(group)).mapToObj(row).toList();
    }

    private Found.Factor factor(Answers said, int row) {
        String code = text(said, "an_factors.factor_code", row).orElse("");
        return new Found.Factor(
                text(said, "an_factors.domain", row).map(domain -> words.of("factor_domain", domain)).orElse(""), code,
                code.isEmpty() ? "No factor chosen" : words.of("factor", code), text(said, "an_factors.detail", row),
                text(said, "an_factors.relevance", row).map(value -> words.of("relevance", value)),
                text(said, "an_factors.modifiable", row).filter(CodeList.YES::equals).isPresent());
    }

    private Found.Recommendation recommendation(Answers said, int row) {
        return new Found.Recommendation(
                text(said, "an_recommendations.text", row).orElse(""), text(said, "an_recommendations.addressee", row),
                text(said, "an_recommendations.level", row).map(level -> words.of("learning_level", level)));
    }

    private static Found.Undertaking undertaking(Answers said, int row) {
        return new Found.Undertaking(
                text(said, "an_actions.action", row).orElse(""), text(said, "an_actions.owner", row), date(said, FieldKey.of("an_actions.due").at(row)));
    }

    private Found found(CaseReview review, Analysis analysis) {
        Found.Classes classes = new Found.Classes(
                Optional.of(analysis.category().label()), analysis.subCategory().map(Coded::label),
                analysis.secondaryCategories().stream().map(CategoryOfDeath::label).toList(), Optional.of(analysis.modifiability().label()));
        Found.Texts texts = new Found.Texts(Optional.empty(), said(analysis.learning().toOptional()), Optional.empty(), said(analysis.cause().toOptional()));
        return new Found(
                review.number(), review.area(), band(review), analysis.meeting(), Optional.of(analysis.reviewDate()), classes,
                analysis.factors().stream().map(this::factor).toList(), texts, List.of(), List.of(), new Found.Referrals(false, false));
    }

    private Found.Factor factor(ContributoryFactor factor) {
        return new Found.Factor(
                factor.domain().label(), factor.factorCode(), words.of("factor", factor.factorCode()), factor.detail(),
                Optional.of(factor.relevance().label()), factor.modifiable());
    }

    private static Optional<String> band(CaseReview review) {
        return review.age().map(age -> age.band().label());
    }

    private Optional<String> coded(Answers said, String key, String list) {
        return text(said, key).map(code -> words.of(list, code));
    }

    private static boolean yes(Answers said, String key) {
        return text(said, key).filter(CodeList.YES::equals).isPresent();
    }

    private static Optional<LocalDate> date(Answers said, FieldKey key) {
        return said.date(key).toOptional();
    }

    private static Optional<String> text(Answers said, String key) {
        return said(said.text(FieldKey.of(key)).toOptional());
    }

    private static Optional<String> text(Answers said, String key, int row) {
        return said(said.text(FieldKey.of(key).at(row)).toOptional());
    }

    private static Optional<String> said(Optional<String> text) {
        return text.map(String::strip).filter(words -> !words.isEmpty());
    }
}
