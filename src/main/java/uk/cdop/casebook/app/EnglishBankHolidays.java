package uk.cdop.casebook.app;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import uk.cdop.casebook.casework.deadline.BankHolidays;

/** The bank holidays of England as Jollyday keeps them, also those that were given or moved once, as in 2022. */
final class EnglishBankHolidays implements BankHolidays {

    private final HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create("gb"));
    private final Map<Year, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    @Override
    public boolean isBankHoliday(LocalDate day) {
        return byYear.computeIfAbsent(Year.from(day), this::of).contains(day);
    }

    private Set<LocalDate> of(Year year) {
        return manager.getHolidays(year, "eng").stream().map(Holiday::getDate).collect(Collectors.toSet());
    }
}
