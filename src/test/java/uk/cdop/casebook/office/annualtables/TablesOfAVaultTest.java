package uk.cdop.casebook.office.annualtables;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.cdop.casebook.testkit.TableReading.read;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.StatisticalTable;
import uk.cdop.casebook.statistics.year.FinancialYear;
import uk.cdop.casebook.testkit.HeldMeeting;
import uk.cdop.casebook.testkit.OfficeOnDisk;

/** What meetings, forms and processes of a real vault say reaches the tables. */
class TablesOfAVaultTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 1);

    @TempDir
    Path folder;

    private OfficeOnDisk office;

    @BeforeEach
    void open() {
        office = OfficeOnDisk.in(folder.resolve("vault"), TODAY);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private StatisticalTable table(String id) {
        return office.can().prepareStatistics().prepare(new FinancialYear(2023), Publication.Edition.RESTRICTED).table(id);
    }

    @Test
    void seatsOfAMeetingSayWhoWasInvitedWhoCameAndWhoSentASubstitute() {
        HeldMeeting.in(office);
        StatisticalTable attendance = table("T34_Attendance");
        assertThat(read(attendance, "attended", "Designated doctor")).isEqualTo("1");
        assertThat(read(attendance, "by_substitute", "Designated doctor")).isEqualTo("1");
        assertThat(read(attendance, "invited", "Police")).isEqualTo("1");
        assertThat(read(attendance, "attended_percent", "Police")).isEqualTo("0.0");
        assertThat(read(attendance, "by_substitute", "Lay member")).isEqualTo("0");
        assertThat(attendance.rows()).as("the substitute's own agency was not asked").hasSize(3);
        assertThat(attendance.notes().getFirst()).startsWith("Of 1 meetings held in the year, 1 have a list");
    }
}
