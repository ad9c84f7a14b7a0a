package uk.cdop.casebook.casework.notification;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** One notice of a death. Several may belong to one child, and each keeps where it came from. */
public record Notification(
        UUID id,
        NotificationRoute route,
        Optional<String> notifierName,
        Optional<String> notifierAgency,
        LocalDate receivedOn,
        Optional<LocalTime> receivedAt) {}
