package uk.cdop.casebook.casework.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts working days: Monday to Friday without the bank holidays of England. */
public final class WorkingDays {

    private final BankHolidays holidays;

    public WorkingDays(BankHolidays holidays) {
        this.holidays = holidays;
    }

    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.isBankHoliday(day);
    }

    /** The day that lies so many working days after the start, which itself is not counted; 0 gives the start. */
    public LocalDate after(LocalDate start, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days are counted forwards");
        }
        LocalDate day = start;
        for (int counted = 0; counted < workingDays; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /** The day itself where it is a working day, and otherwise the next one. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : after(day, 1);
    }

    /** How many working days lie after the start up to and with the end; 0 where the end is not later. */
    public int between(LocalDate start, LocalDate end) {
        return (int) start.plusDays(1).datesUntil(end.isAfter(start) ? end.plusDays(1) : start.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }
}
