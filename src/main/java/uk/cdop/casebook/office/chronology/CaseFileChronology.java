package uk.cdop.casebook.office.chronology;

import java.util.Optional;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.chronology.ChronologyEntry;
import uk.cdop.casebook.casework.hold.Hold;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.transfer.Transfer;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.door.Records;

/** What the case file itself tells: birth and death, notices, stages, holds, transfers and the review. */
final class CaseFileChronology implements ChronologySource {

    private static final FieldKey EVENT = FieldKey.of("date_of_event");
    private static final FieldKey TIME_OF_BIRTH = FieldKey.of("time_of_birth");
    private static final String FORM = "Notification form";
    private static final String OFFICE = "Office";

    @Override
    public Stream<ChronologyEntry> of(CaseFile file, Records records) {
        return Stream.of(
                        life(file),
                        file.notifications().stream().map(CaseFileChronology::notice),
                        file.stageChanges().stream().filter(change -> change.from().isPresent()).map(CaseFileChronology::stage),
                        file.holds().stream().flatMap(CaseFileChronology::hold),
                        file.transfers().stream().map(CaseFileChronology::transfer),
                        file.analysis().stream().map(found -> ChronologyEntry.on(found.reviewDate(), "Reviewed by the panel", "Panel")))
                .flatMap(entries -> entries);
    }

    private static Stream<ChronologyEntry> life(CaseFile file) {
        Answers answers = file.notificationForm().answers();
        Optional<ChronologyEntry> birth = file.child().dateOfBirth().toOptional()
                .map(born -> new ChronologyEntry(born, answers.time(TIME_OF_BIRTH).toOptional(), "Born", FORM));
        Optional<ChronologyEntry> event = answers.date(EVENT).toOptional()
                .map(day -> ChronologyEntry.on(day, "The event or collapse that led to the death", FORM));
        ChronologyEntry death = new ChronologyEntry(file.death().date(), file.death().time().toOptional(), "Died", FORM);
        return Stream.of(birth, event, Optional.of(death)).flatMap(Optional::stream);
    }

    private static ChronologyEntry notice(Notification notice) {
        String from = notice.notifierAgency().or(notice::notifierName).map(name -> " by " + name).orElse("");
        return new ChronologyEntry(notice.receivedOn(), notice.receivedAt(), "Notified" + from, notice.route().label());
    }

    private static ChronologyEntry stage(StageChange change) {
        return ChronologyEntry.on(change.on(), change.to().label() + change.reason().map(why -> ": " + why).orElse(""), OFFICE);
    }

    private static Stream<ChronologyEntry> hold(Hold hold) {
        String source = hold.body().orElse(hold.kind().label());
        Stream<ChronologyEntry> opened = Stream.of(ChronologyEntry.on(hold.openedOn(), hold.kind().label() + " opened", source));
        Stream<ChronologyEntry> closed = hold.closedOn().stream().map(day -> ChronologyEntry.on(
                day, hold.kind().label() + " closed" + hold.outcome().map(outcome -> ": " + outcome).orElse(""), source));
        return Stream.concat(opened, closed);
    }

    private static ChronologyEntry transfer(Transfer transfer) {
        return ChronologyEntry.on(transfer.on(), transfer.direction().label(), transfer.otherCdop());
    }
}
