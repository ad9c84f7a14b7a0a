package uk.cdop.casebook.casework.agencyreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_BIRTH;
import static uk.cdop.casebook.casework.notification.NotificationFields.DATE_OF_DEATH;
import static uk.cdop.casebook.casework.notification.NotificationFields.JAR_TRIGGERED;
import static uk.cdop.casebook.casework.notification.NotificationFields.PLACE_OF_DEATH_TYPE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.CodeList;

/** The rules that come with the program, over invented deaths. */
class WhomToAskTest {

    private static final LocalDate DIED = LocalDate.of(2024, 2, 29);
    private static final FieldKey EVENTS = FieldKey.of("event_types");

    private static WhomToAsk rules;

    @BeforeAll
    static void readTheRules() throws IOException {
        try (InputStream in = WhomToAskTest.class.getResourceAsStream("/agencies/whom-to-ask.csv")) {
            AskRuleText text = new AskRuleText(new AskRuleText.Known(
                    FormCatalogue.load().codeLists().versions("agency").getLast().options().stream().map(CodeList.Option::code).collect(Collectors.toSet()),
                    key -> true, Arrays.stream(FormCode.values()).map(FormCode::code).collect(Collectors.toSet())));
            AskRuleText.Reading reading = text.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(reading.refused()).isEmpty();
            rules = new WhomToAsk(reading.rules());
        }
    }

    private static Answers born(LocalDate born) {
        return Answers.NONE.with(DATE_OF_BIRTH, born).with(DATE_OF_DEATH, DIED);
    }

    private static List<String> asked(Answers known) {
        return rules.propose(List.of(known)).stream().map(Proposal::agencyType).toList();
    }

    private static Optional<Proposal> proposal(Answers known, String type) {
        return rules.propose(List.of(known)).stream().filter(one -> one.agencyType().equals(type)).findFirst();
    }

    private static Answers drowningOfASixYearOld() {
        return born(LocalDate.of(2018, 1, 10)).with(JAR_TRIGGERED, "yes").with(EVENTS, "drowning");
    }

    @Test
    void asksSchoolAmbulancePoliceSocialCareAndCoronerAboutTheDrowningOfASixYearOld() {
        assertThat(asked(drowningOfASixYearOld())).contains(
                "education_school", "school_nursing", "ambulance", "police", "childrens_social_care", "coroner_officer", "gp", "emergency_department");
        assertThat(asked(drowningOfASixYearOld())).doesNotContain("early_years", "neonatal", "camhs").doesNotHaveDuplicates();
    }

    @Test
    void saysWhy() {
        assertThat(proposal(drowningOfASixYearOld(), "education_school").orElseThrow().why()).isEqualTo("age 5 to 17: school");
        assertThat(proposal(drowningOfASixYearOld(), "police").orElseThrow().because()).contains("every death", "Joint Agency Response", "drowning");
    }

    @Test
    void asksTheAgencyBestPlacedForASupplementaryFormAndNobodyElse() {
        List<Proposal> proposals = rules.propose(List.of(drowningOfASixYearOld()));
        FormPart drowning = FormPart.whole(FormCode.ofCode("sf_drowning"));
        assertThat(proposals.stream().filter(one -> one.parts().contains(drowning)).map(Proposal::agencyType)).containsExactly("police");
        assertThat(proposals).allMatch(one -> one.parts().contains(FormPart.whole(FormCode.REPORTING)));
    }

    @Test
    void asksNearlyNobodyWhereNothingIsKnown() {
        assertThat(asked(Answers.NONE)).containsExactly("gp", "childrens_social_care", "police");
    }

    @Test
    void asksTheMothersPracticeToo() {
        Answers day0 = born(DIED);
        assertThat(rules.propose(List.of(day0)).stream().filter(one -> one.agencyType().equals("gp")).map(Proposal::about)).containsExactly("", "mother");
        assertThat(asked(day0)).contains("midwifery", "obstetrics", "neonatal", "health_visiting").doesNotContain("early_years");
    }

    @Test
    void changesWhomToAskOnTheTwentyEighthDayAndOnBirthdays() {
        assertThat(asked(born(DIED.minusDays(27)))).contains("neonatal").doesNotContain("early_years");
        assertThat(asked(born(DIED.minusDays(28)))).contains("early_years", "midwifery").doesNotContain("neonatal");
        assertThat(asked(born(LocalDate.of(2019, 3, 1)))).contains("early_years").doesNotContain("education_school", "midwifery");
        assertThat(asked(born(LocalDate.of(2019, 2, 28)))).contains("education_school").doesNotContain("early_years");
    }

    @Test
    void countsTheBirthdayOfALeapDayOnTheFirstOfMarch() {
        Answers before = Answers.NONE.with(DATE_OF_BIRTH, LocalDate.of(2016, 2, 29)).with(DATE_OF_DEATH, LocalDate.of(2021, 2, 28));
        assertThat(asked(before)).contains("early_years").doesNotContain("education_school");
        assertThat(asked(before.with(DATE_OF_DEATH, LocalDate.of(2021, 3, 1)))).contains("education_school");
    }

    @Test
    void asksNobodyByAgeWhereTheDateOfBirthIsNotKnown() {
        Answers unknown = born(DIED).with(DATE_OF_BIRTH, Answer.notKnown());
        assertThat(asked(unknown)).doesNotContain("education_school", "early_years", "neonatal");
    }

    @Test
    void asksMentalHealthAboutASuspectedSuicideAndForItsForm() {
        Answers known = born(LocalDate.of(2008, 5, 1)).with(FieldKey.of("suspected_suicide"), "yes");
        assertThat(proposal(known, "camhs").orElseThrow().parts()).contains(FormPart.whole(FormCode.ofCode("sf_suicide_self_harm")));
        assertThat(proposal(known, "adult_mental_health").orElseThrow().about()).isEqualTo("parent");
    }

    @Test
    void asksForTheFormOfANewbornWhoDiedOnTheNeonatalUnit() {
        Answers known = born(DIED.minusDays(3)).with(PLACE_OF_DEATH_TYPE, "neonatal_unit");
        assertThat(proposal(known, "neonatal").orElseThrow().parts()).contains(FormPart.whole(FormCode.ofCode("sf_delivery_neonatal")));
    }

    @Test
    void asksWhereOneSourceIsEnough() {
        Answers one = born(LocalDate.of(2018, 1, 10));
        assertThat(rules.propose(List.of(one, one.with(EVENTS, "drowning"))).stream().map(Proposal::agencyType)).contains("ambulance");
    }

    @Test
    void proposesNothingWithoutRules() {
        assertThat(new WhomToAsk(List.of()).propose(List.of(drowningOfASixYearOld()))).isEmpty();
    }

    @Test
    void namesTheSupplementaryFormsThatTheRulesCallForWithEveryRuleThatSaysSo() {
        Answers known = drowningOfASixYearOld().with(FieldKey.of("event_location_type"), "pool");
        assertThat(rules.supplementaryForms(List.of(known))).singleElement().satisfies(suggested -> {
            assertThat(suggested.form()).isEqualTo(FormCode.DROWNING);
            assertThat(suggested.rules()).extracting(AskRule::because).containsExactly("drowning", "the event was in or at water");
        });
        assertThat(rules.supplementaryForms(List.of(Answers.NONE))).isEmpty();
        assertThat(rules.supplementaryForms(List.of())).isEmpty();
    }

    @Test
    void suggestsAFormThatOnlyOneOfTheSourcesCallsFor() {
        assertThat(rules.supplementaryForms(List.of(Answers.NONE, Answers.NONE.with(EVENTS, "fire_burns")))).extracting(SuggestedForm::form).containsExactly(FormCode.FIRE);
    }

    @Test
    void suggestsTheVeryFormsThatTheProposalsGiveToAgencies() {
        Answers known = drowningOfASixYearOld().with(EVENTS, "drowning poisoning substance_misuse").with(PLACE_OF_DEATH_TYPE, "emergency_department");
        assertThat(rules.supplementaryForms(List.of(known)).stream().map(SuggestedForm::form)).containsExactlyInAnyOrderElementsOf(
                rules.propose(List.of(known)).stream().flatMap(proposal -> proposal.parts().stream()).map(FormPart::form).filter(FormCode::isSupplementary).toList());
    }
}
