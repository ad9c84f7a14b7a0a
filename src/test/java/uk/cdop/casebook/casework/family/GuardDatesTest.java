package uk.cdop.casebook.casework.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuardDatesTest {

    private static final LocalDate BORN = LocalDate.of(2019, 5, 20);
    private static final LocalDate DIED = LocalDate.of(2023, 11, 2);

    private static GuardDates guards(LocalDate born, LocalDate died, FamilyEvent... entries) {
        FamilyLedger ledger = FamilyLedger.EMPTY;
        for (FamilyEvent entry : entries) {
            ledger = ledger.with(entry);
        }
        return new GuardDates(Optional.ofNullable(born), died, ledger, new GuardRule(3, 1, "test"));
    }

    private static List<GuardDate.Why> why(GuardDates guards, LocalDate on) {
        return guards.on(on).stream().map(GuardDate::why).toList();
    }

    @Test
    void keepTheAnniversaryClearAndTheDaysAroundIt() {
        GuardDates guards = guards(BORN, DIED);
        LocalDate anniversary = LocalDate.of(2024, 11, 2);
        assertThat(why(guards, anniversary)).containsExactly(GuardDate.Why.ANNIVERSARY);
        assertThat(why(guards, anniversary.minusDays(3))).containsExactly(GuardDate.Why.ANNIVERSARY);
        assertThat(why(guards, anniversary.plusDays(1))).containsExactly(GuardDate.Why.ANNIVERSARY);
        assertThat(why(guards, anniversary.minusDays(4))).isEmpty();
        assertThat(why(guards, anniversary.plusDays(2))).isEmpty();
    }

    @Test
    void keepTheBirthdayClearEveryYear() {
        assertThat(why(guards(BORN, DIED), LocalDate.of(2024, 5, 20))).containsExactly(GuardDate.Why.BIRTHDAY);
        assertThat(why(guards(BORN, DIED), LocalDate.of(2031, 5, 20))).containsExactly(GuardDate.Why.BIRTHDAY);
    }

    @Test
    void doNotCallTheDayOfDeathItselfAnAnniversary() {
        assertThat(why(guards(null, DIED), DIED)).isEmpty();
        assertThat(why(guards(null, DIED), DIED.plusDays(1))).isEmpty();
    }

    @Test
    void keepALeapDayOnTheFirstOfMarchInACommonYear() {
        GuardDates leap = guards(LocalDate.of(2020, 2, 29), DIED);
        assertThat(leap.on(LocalDate.of(2025, 3, 1))).extracting(GuardDate::day).containsExactly(LocalDate.of(2025, 3, 1));
        assertThat(leap.on(LocalDate.of(2028, 2, 29))).extracting(GuardDate::day).containsExactly(LocalDate.of(2028, 2, 29));
        assertThat(why(leap, LocalDate.of(2028, 3, 1))).containsExactly(GuardDate.Why.BIRTHDAY);
        assertThat(why(leap, LocalDate.of(2028, 3, 2))).isEmpty();
    }

    @Test
    void reachOverTheEndOfAYear() {
        GuardDates newYear = guards(null, LocalDate.of(2023, 1, 1));
        assertThat(why(newYear, LocalDate.of(2023, 12, 30))).containsExactly(GuardDate.Why.ANNIVERSARY);
    }

    @Test
    void sayBothWhereBirthdayAndAnniversaryFallTogether() {
        GuardDates day0 = guards(DIED, DIED);
        assertThat(why(day0, DIED.plusYears(1))).containsExactlyInAnyOrder(GuardDate.Why.BIRTHDAY, GuardDate.Why.ANNIVERSARY);
    }

    @Test
    void keepDatesThatTheFamilyAskedFor() {
        AvoidedDate once = new AvoidedDate(LocalDate.of(2024, 3, 10), false, Optional.of("An invented reason"));
        AvoidedDate yearly = new AvoidedDate(LocalDate.of(2024, 12, 25), true, Optional.empty());
        GuardDates guards = guards(null, DIED, new FamilyEvent.DateToAvoid(once), new FamilyEvent.DateToAvoid(yearly));
        assertThat(why(guards, LocalDate.of(2024, 3, 10))).containsExactly(GuardDate.Why.AVOIDED);
        assertThat(why(guards, LocalDate.of(2025, 3, 10))).isEmpty();
        assertThat(why(guards, LocalDate.of(2030, 12, 24))).containsExactly(GuardDate.Why.AVOIDED);
    }

    @Test
    void waitUntilTheDayTheFamilyNamed() {
        ContactWishes wishes = new ContactWishes(Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.of(LocalDate.of(2024, 2, 1)));
        GuardDates guards = guards(null, DIED, new FamilyEvent.WishesRecorded(wishes));
        assertThat(why(guards, LocalDate.of(2024, 1, 5))).containsExactly(GuardDate.Why.NOT_BEFORE);
        assertThat(why(guards, LocalDate.of(2024, 1, 31))).containsExactly(GuardDate.Why.NOT_BEFORE);
        assertThat(why(guards, LocalDate.of(2024, 2, 1))).isEmpty();
    }

    @Test
    void listWhatComesInTheNextTwelveMonths() {
        assertThat(guards(BORN, DIED).comingFrom(LocalDate.of(2024, 6, 3))).extracting(GuardDate::day)
                .containsExactly(LocalDate.of(2024, 11, 2), LocalDate.of(2025, 5, 20));
    }

    @Test
    void keepOnlyTheDayItselfWhereTheRuleSaysSo() {
        GuardDates guards = new GuardDates(Optional.of(BORN), DIED, FamilyLedger.EMPTY, new GuardRule(0, 0, "test"));
        assertThat(why(guards, LocalDate.of(2024, 5, 20))).containsExactly(GuardDate.Why.BIRTHDAY);
        assertThat(why(guards, LocalDate.of(2024, 5, 19))).isEmpty();
    }

    @Test
    void readTheRuleFromItsText() {
        assertThat(GuardRule.read("# remark\ndays_before;days_after;mark\n3;1;design\n")).contains(new GuardRule(3, 1, "design"));
        assertThat(GuardRule.read(new GuardRule(5, 0, "ours").text())).contains(new GuardRule(5, 0, "ours"));
        assertThat(GuardRule.read("days_before;days_after;mark\n99;1;design\n")).isEmpty();
        assertThat(GuardRule.read("days_before;days_after;mark\nsoon;1;design\n")).isEmpty();
        assertThat(GuardRule.read("")).isEmpty();
    }
}
