package uk.cdop.casebook.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import uk.cdop.casebook.desktop.intake.IntakeUseCases;
import uk.cdop.casebook.desktop.intake.IntakeViewModel;
import uk.cdop.casebook.desktop.support.Background;
import uk.cdop.casebook.desktop.support.Pause;
import uk.cdop.casebook.office.desk.UseCases;
import uk.cdop.casebook.office.door.Today;

/** The page of a notice over an office on disk, at noon of a fixed day. */
public final class IntakeDeskForTests {

    private IntakeDeskForTests() {}

    public static IntakeViewModel model(OfficeOnDisk office, LocalDate day, Background background, Pause typing) {
        UseCases can = office.can();
        return new IntakeViewModel(
                new IntakeUseCases(can.intake(), can.registerNotification(), can.showCase()::show, can.documents().findSimilarDeaths()), SampleAreas.directory(), noon(day), background, typing);
    }

    private static Today noon(LocalDate day) {
        return new Today() {
            @Override
            public LocalDate date() {
                return day;
            }

            @Override
            public Instant instant() {
                return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
            }
        };
    }
}
