package uk.cdop.casebook.casework.notification;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * That the national database was told of a death.
 *
 * @param at the hour, where somebody noted it
 * @param by who in the office recorded it
 */
public record NcmdTold(LocalDate on, Optional<LocalTime> at, String by) {}
