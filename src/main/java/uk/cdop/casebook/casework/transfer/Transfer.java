package uk.cdop.casebook.casework.transfer;

import java.time.LocalDate;
import java.util.Optional;

/** The hand-over of a review between this panel and another. */
public record Transfer(TransferDirection direction, String otherCdop, LocalDate on, Optional<String> reason) {}
