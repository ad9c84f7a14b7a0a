package uk.cdop.casebook.office.ncmdreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.office.door.ReturnPack.AnswerCount;
import uk.cdop.casebook.office.door.ReturnPack.FieldCount;
import uk.cdop.casebook.statistics.table.Cell;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.statistics.year.Quarter;
import uk.cdop.casebook.testkit.AskedAgencies;
import uk.cdop.casebook.testkit.OfficeOfOneCase;
import uk.cdop.casebook.testkit.SampleRequests;

/** What agencies owe of a reviewed case counts by question, by agency, by case and on the dashboard alike. */
class OwedFormsCountedTest extends OfficeOfOneCase {

    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final FieldKey NAME = FieldKey.of("rep_name");

    private AskedAgencies agencies;

    @BeforeEach
    void aReviewedCase() {
        agencies = AskedAgencies.of(office, number);
        agencies.review();
    }

    /** By agency, with what is nobody's: the sums are those by question and by case. */
    @Test
    void whatAgenciesLackAddsUpAndSaysHowMuchOfItIsOnReturnsThatAreOut() {
        CaseNumber open = residentCase(office, 2);
        assertThat(byAgency()).containsExactly("No agency asked yet: 0 forms, 0 out, 1 of 1 missing, 0 of them out");
        agencies.asked(1, "Example Surgery", FormCode.REPORTING);
        agencies.asked(2, "Example Hospital", FormCode.REPORTING);
        agencies.add(SampleRequests.sent(3, 2, SampleRequests.person("Example Surgery", "A Person", "a.person@example.org"), AskedAgencies.SENT, AskedAgencies.SENT, AskedAgencies.SENT));
        assertThat(byAgency()).as("nothing is needed yet of the case that the panel has not reviewed, %s", open).containsExactly("hospital: 0 forms, 3 out, 2 of 2 missing, 2 of them out");
        agencies.returned(1, Answers.NONE);
        assertThat(byAgency()).containsExactly("hospital: 1 forms, 2 out, 2 of 2 missing, 1 of them out");
        agencies.returned(2, Answers.NONE.with(NAME, "A Doctor"));
        assertThat(byAgency()).containsExactly("hospital: 2 forms, 1 out, 1 of 2 missing, 0 of them out");
    }

    @Test
    void theDashboardCountsWhatCompletenessCounts() {
        agencies.asked(1, "Example Surgery", FormCode.REPORTING);
        agencies.asked(2, "Example Hospital", FormCode.REPORTING);
        agencies.returned(1, Answers.NONE.with(NAME, "A Doctor"));
        var counts = inTheNextYear().ncmdReturn().countAnswers().count(YEAR).byField().stream().filter(field -> field.needed() > 0).toList();
        StatisticalTable table = inTheNextYear().dashboard().prepareDashboard().prepare(new Quarter(YEAR, 4)).table("Q07_NCMD_fields");
        assertThat(table.rows()).hasSize(counts.size()).singleElement().satisfies(row -> assertThat(List.of(
                number(table.cell(row, "needed")), number(table.cell(row, "complete")), number(table.cell(row, "missing")))).containsExactly(2, 1, 1));
        assertThat(counts).singleElement().satisfies(field -> assertThat(List.of(field.needed(), field.neededAndMissing())).containsExactly(2, 1));
        assertThat(table.notes()).anyMatch(note -> note.contains("each reporting form that is still owed"));
        office.can().ncmdReturn().editAgencyForms().change(false);
        assertThat(inTheNextYear().dashboard().prepareDashboard().prepare(new Quarter(YEAR, 4)).table("Q07_NCMD_fields").rows()).isEmpty();
    }

    private static int number(Cell cell) {
        return ((Cell.Figure) cell).value().intValueExact();
    }

    private List<String> byAgency() {
        var counts = inTheNextYear().ncmdReturn().countAnswers().count(YEAR);
        assertThat(counts.byAgency().stream().mapToInt(AnswerCount::needed).sum()).isEqualTo(counts.byField().stream().mapToInt(FieldCount::needed).sum())
                .isEqualTo(counts.byCase().stream().mapToInt(AnswerCount::needed).sum());
        assertThat(counts.byAgency().stream().mapToInt(AnswerCount::missing).sum()).isEqualTo(counts.byField().stream().mapToInt(FieldCount::neededAndMissing).sum())
                .isEqualTo(counts.byCase().stream().mapToInt(AnswerCount::missing).sum());
        return counts.byAgency().stream().map(one -> "%s: %d forms, %d out, %d of %d missing, %d of them out".formatted(
                one.of(), one.forms(), one.outstanding(), one.missing(), one.needed(), one.missingOfOutstanding())).toList();
    }
}
