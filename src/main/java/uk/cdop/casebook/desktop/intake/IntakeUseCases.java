package uk.cdop.casebook.desktop.intake;

import java.util.Optional;
import java.util.function.Function;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.casefile.ShowCase.CaseView;
import uk.cdop.casebook.office.desk.IntakeDesk;
import uk.cdop.casebook.office.notification.RegisterNotification;
import uk.cdop.casebook.office.similar.FindSimilarDeaths;

/** What the page of a notice can ask of the office. */
public record IntakeUseCases(IntakeDesk desk, RegisterNotification register, Function<CaseNumber, Optional<CaseView>> showCase, FindSimilarDeaths similar) {}
