package uk.cdop.casebook.statistics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.cdop.casebook.casework.child.AgeBand;
import uk.cdop.casebook.casework.notification.PlaceOfEvent;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.statistics.facts.ChildFact;
import uk.cdop.casebook.statistics.facts.Particulars;
import uk.cdop.casebook.statistics.facts.Snapshot;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.GeneratedFacts;

/** Each answer that the forms offer has its group, and each group is one of its table. */
class GroupingsTest {

    private static final Particulars NONE = Particulars.NOT_KNOWN;

    private static List<String> codes(String list) {
        return FormCatalogue.load().codeLists().versions(list).getLast().options().stream().map(option -> option.code()).toList();
    }

    private static void everyCodeHasAGroup(String list, Grouping<ChildFact> grouping, Function<String, Particulars> said, String... notKnown) {
        assertThat(codes(list)).isNotEmpty().allSatisfy(code -> {
            String group = grouping.groupOf().apply(new ChildFact(AgeBand.NOT_KNOWN, Optional.empty(), said.apply(code)));
            assertThat(grouping.breakdown().groups()).contains(group);
            assertThat(group.equals(Groupings.NOT_KNOWN)).as(code).isEqualTo(List.of(notKnown).contains(code));
        });
    }

    private static Particulars inquiries(Optional<String> postMortem) {
        return new Particulars(NONE.ethnicCategory(), NONE.placeOfDeath(), NONE.expected(), NONE.multipleBirth(), NONE.birth(),
                new Particulars.Inquiries(Optional.empty(), Optional.empty(), postMortem), NONE.times());
    }

    private static Particulars of(Optional<String> ethnic, Optional<String> place, Optional<String> expected, Optional<String> multiple) {
        return new Particulars(ethnic, place, expected, multiple, NONE.birth(), NONE.inquiries(), NONE.times());
    }

    private static Particulars happened(String event, Optional<String> died) {
        return new Particulars(NONE.ethnicCategory(), died, Optional.of(event), NONE.expected(), NONE.multipleBirth(), NONE.birth(), NONE.inquiries(), NONE.times());
    }

    @Test
    void everyCodeOfTheFormsHasItsGroup() {
        Optional<String> no = Optional.empty();
        everyCodeHasAGroup("ethnic_category", Groupings.ETHNICITY, code -> of(Optional.of(code), no, no, no), "Z");
        everyCodeHasAGroup("place_of_death", Groupings.PLACE, code -> of(no, Optional.of(code), no, no));
        everyCodeHasAGroup("place_of_death", Groupings.EVENT_PLACE, code -> of(no, Optional.of(code), no, no));
        everyCodeHasAGroup("event_location", Groupings.EVENT_PLACE, code -> happened(code, Optional.empty()), PlaceOfEvent.SAME_AS_DEATH);
        everyCodeHasAGroup("event_location", Groupings.EVENT_PLACE, code -> happened(code, Optional.of("hospice")));
        everyCodeHasAGroup("death_expected", Groupings.EXPECTED, code -> of(no, no, Optional.of(code), no));
        everyCodeHasAGroup("multiple_birth", Groupings.MULTIPLE, code -> of(no, no, no, Optional.of(code)));
        everyCodeHasAGroup("post_mortem", Groupings.POST_MORTEM, code -> inquiries(Optional.of(code)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyCharacteristicOfTheSameDeathsAddsUpToAllOfThem(long seed) {
        Snapshot snapshot = Snapshot.of(new FinancialYear(2022), GeneratedFacts.AS_AT, GeneratedFacts.of(seed, 250), List.of());
        for (DeathsBySeveral several : DeathsBySeveral.ALL) {
            StatisticalTable table = several.count(snapshot);
            for (var grouping : several.groupings()) {
                List<Long> counts = table.rows().stream().filter(row -> table.cell(row, "characteristic").equals(Cell.words(grouping.heading())))
                        .map(row -> ((Cell.Figure) table.cell(row, "deaths")).value().longValueExact()).toList();
                long all = counts.getLast();
                assertThat(counts.stream().mapToLong(Long::longValue).sum() - all).as(several.id() + " " + grouping.heading()).isEqualTo(all)
                        .isEqualTo(snapshot.deaths().stream().filter(fact -> snapshot.year().contains(fact.dateOfDeath())).filter(several.which()).count());
            }
        }
    }

    @Test
    void gestationAndWeightStandInTheGroupTheyBegin() {
        assertThat(birth(Groupings.GESTATION, 23L, 0L)).isEqualTo("Under 24 weeks");
        assertThat(birth(Groupings.GESTATION, 24L, 0L)).isEqualTo("24 to 27 weeks");
        assertThat(birth(Groupings.GESTATION, 36L, 0L)).isEqualTo("32 to 36 weeks");
        assertThat(birth(Groupings.GESTATION, 37L, 0L)).isEqualTo("37 weeks and over");
        assertThat(birth(Groupings.BIRTH_WEIGHT, 0L, 999L)).isEqualTo("Under 1,000 grams");
        assertThat(birth(Groupings.BIRTH_WEIGHT, 0L, 1_000L)).isEqualTo("1,000 to 1,499 grams");
        assertThat(birth(Groupings.BIRTH_WEIGHT, 0L, 2_500L)).isEqualTo("2,500 grams and over");
    }

    private static String birth(Grouping<ChildFact> grouping, long weeks, long grams) {
        return grouping.groupOf().apply(new ChildFact(AgeBand.DAYS_0_TO_27, Optional.empty(), new Particulars(
                NONE.ethnicCategory(), NONE.placeOfDeath(), NONE.expected(), NONE.multipleBirth(),
                new Particulars.Birth(Optional.of(weeks), Optional.of(grams)), NONE.inquiries(), NONE.times())));
    }
}
