package uk.cdop.casebook.testkit;

import static uk.cdop.casebook.casework.notification.NotificationFields.RESIDENCE_AREA;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.desk.UseCases;

/** Each test begins with an office on disk that has one case, of a resident child of 2023, on the agenda of a meeting. */
public abstract class OfficeOfOneCase {

    @TempDir
    protected Path folder;
    protected OfficeOnDisk office;
    protected CaseNumber number;

    @BeforeEach
    void openOffice() {
        office = OfficeOnDisk.in(folder.resolve("vault"), ScheduledCase.DAY);
        number = residentCase(office, 1);
    }

    @AfterEach
    void closeOffice() {
        office.close();
    }

    /** The same office in the May after the year, when the return of 2023/24 is being made. */
    protected UseCases inTheNextYear() {
        return office.on(LocalDate.of(2024, 5, 2));
    }

    public static CaseNumber residentCase(OfficeOnDisk office, int id) {
        return ScheduledCase.in(office, id, true, answers -> answers.with(RESIDENCE_AREA, "E06000059"));
    }
}
