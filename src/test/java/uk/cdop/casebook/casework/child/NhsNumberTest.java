package uk.cdop.casebook.casework.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9990000018", "999 000 0018", "999-000-0018", " 999 0000018 "})
    void readsTheNumberAsPeopleWriteIt(String text) {
        assertThat(NhsNumber.read(text)).map(NhsNumber::digits).contains("9990000018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9990000019", "999000001", "99900000188", "999000001X", "", "0000000000", "1111111111"})
    void refusesWhatDoesNotPassTheCheck(String text) {
        assertThat(NhsNumber.read(text)).isEmpty();
    }

    @Test
    void passesTheWorkedExampleOfTheDomainFile() {
        assertThat(NhsNumber.checkDigit("654100323")).isEqualTo(8);
        assertThat(NhsNumber.read("654 100 3238")).isPresent();
    }

    @Test
    void elevenCountsAsNoughtAndTenIsNoNumber() {
        int nought = 0;
        int ten = 0;
        for (int start = 0; start < 2_000; start++) {
            String nine = "99900%04d".formatted(start);
            int check = NhsNumber.checkDigit(nine);
            assertThat(check).isBetween(0, 10);
            nought += check == 0 ? 1 : 0;
            if (check == 10) {
                ten++;
                String beginning = nine;
                assertThat(java.util.stream.IntStream.range(0, 10).mapToObj(last -> NhsNumber.read(beginning + last)))
                        .allMatch(java.util.Optional::isEmpty);
            }
        }
        assertThat(nought).isPositive();
        assertThat(ten).isPositive();
    }

    @Test
    void everySingleWrongDigitIsNoticed() {
        String valid = "9990000018";
        for (int place = 0; place < 10; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String other = valid.substring(0, place) + digit + valid.substring(place + 1);
                assertThat(NhsNumber.read(other).isPresent()).isEqualTo(other.equals(valid));
            }
        }
    }

    @Test
    void isPrintedInThreeGroupsAndNeverByAccident() {
        NhsNumber number = new NhsNumber("9990000018");
        assertThat(number.grouped()).isEqualTo("999 000 0018");
        assertThat(number.toString()).doesNotContain("999");
        assertThatThrownBy(() -> new NhsNumber("9990000019")).hasMessageNotContaining("999");
    }
}
