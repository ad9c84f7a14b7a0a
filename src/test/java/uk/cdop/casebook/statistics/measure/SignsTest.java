package uk.cdop.casebook.statistics.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.CaseFactBuilder.aCase;
import static uk.cdop.casebook.testkit.Dossiers.dossier;
import static uk.cdop.casebook.testkit.TableReading.read;
import static uk.cdop.casebook.testkit.TableReading.trail;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.analysis.CategoryOfDeath;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.Modifiability;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.statistics.facts.Asked;
import uk.cdop.casebook.statistics.facts.Milestone.Kind;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.YearSpan;
import uk.cdop.casebook.testkit.CaseFactBuilder;
import uk.cdop.casebook.testkit.Dossiers;
import uk.cdop.casebook.testkit.ShippedForms;

/** T29, T35, T36 and T38: what forms and ledger say of reviewed children, each sign by itself. */
class SignsTest {

    private static final String CHILD = "Characteristics of the child";
    private static final String SCALE = " (scale from 1 Apr 2019)";

    private static Snapshot of(CaseFactBuilder... cases) {
        Snapshot counted = Snapshot.of(new FinancialYear(2023), LocalDate.of(2024, 3, 31), Arrays.stream(cases).map(CaseFactBuilder::facts).toList(), List.of());
        return counted.with(counted.papers().with(ShippedForms.words()));
    }

    private static CaseFactBuilder reviewed(int sequence, Dossiers said) {
        return aCase(sequence).died("2022-06-01").born("2020-01-01").reviewed("2023-06-14", CategoryOfDeath.INFECTION, Modifiability.IDENTIFIED).with(said.made());
    }

    @Test
    void aDomainHasTheRatingOfTheFormOrElseThatOfItsFactorWhichBoreMostOnTheDeath() {
        StatisticalTable table = new Domains().count(of(
                reviewed(1, dossier().rated(FactorDomain.CHILD, 1).factor("A", "A_PREMATURITY", 2, false)),
                reviewed(2, dossier().factor("A", "A_PREMATURITY", 1, false).factor("A", "A_ASTHMA", 2, true)),
                reviewed(3, dossier())));
        assertThat(trail(table, "reviews", CHILD, "1: No factor, or unlikely to have contributed" + SCALE)).containsExactly(CaseNumber.of(2023, 1));
        assertThat(trail(table, "reviews", CHILD, "2: May have contributed" + SCALE)).containsExactly(CaseNumber.of(2023, 2));
        assertThat(trail(table, "reviews", CHILD, Domains.NOT_RATED)).containsExactly(CaseNumber.of(2023, 3));
        assertThat(read(table, "reviews", "Service provision", Domains.NOT_RATED)).isEqualTo("3");
        assertThat(table.notes()).anyMatch(note -> note.contains("1 of the scores are so"));
    }

    @Test
    void aChildKnownToSeveralKindsOfSocialCareIsInEachOfTheirRows() {
        StatisticalTable table = ReviewsWith.SOCIAL_CARE.count(of(
                reviewed(1, dossier().says(Asked.SOCIAL_CARE_NOW, "child_protection_plan", "looked_after").milestone(Kind.PRACTICE_REVIEW, "2022-07-01")),
                reviewed(2, dossier().says(Asked.SOCIAL_CARE_NOW, "none").says(Asked.SOCIAL_CARE_EVER, "early_help")), reviewed(3, dossier())));
        assertThat(read(table, "reviews", "Known to social care at death")).isEqualTo("1");
        assertThat(read(table, "reviews", "Child protection plan at death")).isEqualTo("1");
        assertThat(read(table, "reviews_percent", "Looked after or under a care order at death")).isEqualTo("33.3");
        assertThat(read(table, "modifiable_percent", "Child safeguarding practice review")).isEqualTo("100.0");
        assertThat(trail(table, "reviews", "Known to social care at any time")).containsExactly(CaseNumber.of(2023, 2));
        assertThat(trail(table, "reviews", "No form says")).containsExactly(CaseNumber.of(2023, 3));
    }

    @Test
    void aThemeIsCountedAtTheDeathByItsDateAndAtTheReviewByItsOwn() {
        Snapshot snapshot = of(
                reviewed(1, dossier().says(Asked.EVENT_TYPES, "drowning", "epilepsy")),
                aCase(2).died("2023-05-01").born("2010-01-01").with(dossier().says(Asked.EVENT_TYPES, "drowning").made()),
                aCase(3).died("2022-05-01").born("2010-01-01").reviewed("2023-09-13", CategoryOfDeath.SUICIDE_SELF_HARM, Modifiability.NONE_IDENTIFIED));
        StatisticalTable table = new Themes().count(snapshot);
        assertThat(read(table, "deaths", "Drowning", "2022/23")).isEqualTo("1");
        assertThat(read(table, "reviews", "Drowning", "2022/23")).isEqualTo("0");
        assertThat(trail(table, "deaths", "Drowning", "2023/24")).containsExactly(CaseNumber.of(2023, 2));
        assertThat(trail(table, "reviews", "Drowning", "2023/24")).containsExactly(CaseNumber.of(2023, 1));
        assertThat(read(table, "deaths", "Suicide or self-harm", "2022/23")).as("as the panel found").isEqualTo("1");
        StatisticalTable pooled = new Themes().count(snapshot, YearSpan.endingWith(new FinancialYear(2023), 5));
        assertThat(pooled.rows()).hasSize(Sign.THEMES.size());
        assertThat(read(pooled, "deaths", "Drowning")).isEqualTo("2");
    }

    @Test
    void whatWasDoneForTheFamilyCountsFromItsDay() {
        StatisticalTable table = ReviewsWith.FAMILY.count(of(
                reviewed(1, dossier().milestone(Kind.KEY_WORKER_NAMED, "2022-06-02").milestone(Kind.FEEDBACK_LETTER, "2024-04-01")),
                reviewed(2, dossier().says(Asked.FAMILY_QUESTIONS, Asked.SAID))));
        assertThat(read(table, "reviews_percent", "Key worker named for the family")).isEqualTo("50.0");
        assertThat(trail(table, "reviews", "Questions or views of the family recorded")).containsExactly(CaseNumber.of(2023, 2));
        assertThat(read(table, "reviews", "Nothing of these recorded")).isEqualTo("0");
        assertThat(read(table, "reviews", "Letter to the family after the panel")).as("written after the as-at day").isEqualTo("0");
    }

    @Test
    void everyCodeThatASignCountsIsOneThatTheFormsOffer() {
        var lists = FormCatalogue.load().codeLists();
        for (Sign theme : Sign.THEMES) {
            assertThat(lists.versions("event_type").getLast().options().stream().filter(option -> counts(theme, Asked.EVENT_TYPES, option.code())).count()
                    + lists.versions("consanguinity").getLast().options().stream().filter(option -> counts(theme, Asked.CONSANGUINITY, option.code())).count()
                    + lists.versions("disability").getLast().options().stream().filter(option -> counts(theme, Asked.DISABILITY, option.code())).count()).as(theme.label()).isPositive();
        }
        Sign known = Sign.SOCIAL_CARE.getFirst();
        assertThat(lists.versions("social_care_status").getLast().options()).allSatisfy(option ->
                assertThat(counts(known, Asked.SOCIAL_CARE_NOW, option.code())).as(option.code()).isEqualTo(!option.code().equals("none")));
        assertThat(counts(Sign.THEMES.getLast(), Asked.CONSANGUINITY, "no")).isFalse();
    }

    private static boolean counts(Sign sign, String key, String code) {
        return sign.isTrue().test(dossier().says(key, code).made(), Optional.empty());
    }
}
