package uk.cdop.casebook.casework.casefile;

import java.time.LocalDate;
import java.util.Optional;

/** One move of a case from stage to stage; the first has no stage before it. */
public record StageChange(Optional<CaseStage> from, CaseStage to, LocalDate on, Optional<String> reason) {}
