package uk.cdop.casebook.casework.deadline;

import java.time.LocalDate;

/** The bank holidays of England. */
@FunctionalInterface
public interface BankHolidays {

    boolean isBankHoliday(LocalDate day);
}
