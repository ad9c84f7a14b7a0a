package uk.cdop.casebook.desktop.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.desktop.support.Fact;
import uk.cdop.casebook.office.door.CaseRow;

class CaseLineTest {

    private static CaseRow row(Optional<String> family, Optional<String> given, Optional<LocalDate> born, LocalDate died) {
        return new CaseRow(
                CaseNumber.of(2023, 1), CaseStage.ON_HOLD, ReportingArea.BCP, family, given, Optional.empty(), born, died, died, Optional.empty(),
                Optional.of(HoldKind.PSII));
    }

    private static CaseRow died(String born, String died) {
        return row(Optional.of("Samplewick"), Optional.of("Bryony"), Optional.of(LocalDate.parse(born)), LocalDate.parse(died));
    }

    @Test
    void namesTheFamilyFirst() {
        assertThat(CaseLine.name(died("2023-04-01", "2023-04-03"))).isEqualTo("Samplewick, Bryony");
    }

    @Test
    void namesWhatIsKnownOfAName() {
        LocalDate day = LocalDate.of(2023, 4, 3);
        assertThat(CaseLine.name(row(Optional.empty(), Optional.of("Twin 1"), Optional.empty(), day))).isEqualTo("Twin 1");
        assertThat(CaseLine.name(row(Optional.empty(), Optional.empty(), Optional.empty(), day))).isEqualTo("Name not recorded");
    }

    @ParameterizedTest
    @CsvSource({"2023-04-03,2023-04-03,0 days", "2023-04-02,2023-04-03,1 day", "2023-02-12,2023-04-03,7 weeks", "2020-02-29,2021-02-28,52 weeks", "2020-02-29,2021-03-01,1 year"})
    void saysTheAgeAsPeopleDo(String born, String died, String age) {
        assertThat(CaseLine.age(died(born, died))).contains(age);
    }

    @Test
    void saysNoAgeWhereTheBirthIsUnknownOrAfterTheDeath() {
        assertThat(CaseLine.age(row(Optional.empty(), Optional.empty(), Optional.empty(), LocalDate.of(2023, 4, 3)))).isEmpty();
        assertThat(CaseLine.age(died("2023-04-04", "2023-04-03"))).isEmpty();
    }

    @Test
    void givesTheFullNamesInTheReadingPane() {
        assertThat(CaseLine.facts(died("2023-04-01", "2023-04-03"))).contains(
                Fact.of("Area", "Bournemouth, Christchurch and Poole"),
                Fact.of("Held up by", "Patient safety incident investigation"),
                Fact.blank("NHS number", "Not recorded"),
                Fact.blank("Review completed", "Not yet"));
    }

    @ParameterizedTest
    @EnumSource(HoldKind.class)
    void hasABriefWordForEveryKindOfHold(HoldKind kind) {
        assertThat(BriefNames.of(kind)).isNotBlank().hasSizeLessThanOrEqualTo(13);
    }

    @ParameterizedTest
    @EnumSource(CaseStage.class)
    void hasABriefWordForEveryStage(CaseStage stage) {
        assertThat(BriefNames.of(stage)).isNotBlank().hasSizeLessThanOrEqualTo(21);
    }
}
