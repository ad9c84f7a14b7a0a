package uk.cdop.casebook.office.form;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.carryover.CarryOver;
import uk.cdop.casebook.forms.carryover.CarryOver.NotMoved;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/**
 * Brings one form of a case into a newer wording, because somebody asked for it; otherwise a form stays in the wording in
 * which it was asked. What cannot move is kept and listed. Source: process-and-forms section 5 (versioning).
 */
@Needs(Right.WORK_ON_CASES)
public final class CarryFormForward {

    private final Session session;
    private final FormKeeping keeping;
    private final FormCatalogue catalogue;

    public CarryFormForward(Session session, FormKeeping keeping, FormCatalogue catalogue) {
        this.session = session;
        this.keeping = keeping;
        this.catalogue = catalogue;
    }

    /** The form, the row version it was seen on, and the first day of the version it shall be asked in. */
    public record CarryFormForwardCommand(FormRef form, long rowVersion, LocalDate to) {}

    public sealed interface CarryFormForwardOutcome {

        /** The form is asked in the newer wording now; the list says which answers it cannot take. */
        record CarriedForward(LocalDate from, LocalDate to, List<NotMoved> notMoved, FormContent now) implements CarryFormForwardOutcome {}

        /** Nothing was changed, and why. */
        record Refused(String sentence) implements CarryFormForwardOutcome {}

        /** The form was changed elsewhere first; nothing was overwritten. */
        record ChangedMeanwhile() implements CarryFormForwardOutcome {}
    }

    /** What would come of carrying the form into the wording in force today. */
    public sealed interface CarryForwardPreview {

        /**
         * @param carried  how many answers the newer wording takes
         * @param notMoved those it cannot take, each with the reason; they are kept with the form
         * @param newlyAsked questions of the newer wording that the form does not have yet
         * @param note     what the newer version changed
         */
        record CanBeCarried(
                FormRef form, long rowVersion, LocalDate from, LocalDate to, int carried, List<NotMoved> notMoved, List<String> newlyAsked, String note)
                implements CarryForwardPreview {}

        /** The form cannot be carried forward now, and why. */
        record NotNow(String sentence) implements CarryForwardPreview {}
    }

    /** Works it out and keeps nothing. */
    public CarryForwardPreview preview(FormRef ref) {
        return session.read(Right.WORK_ON_CASES, records -> KeptForm.find(records, ref)
                .map(form -> preview(new FormKeeping.Change(records, ref, form, session.who().name())))
                .orElseGet(() -> new CarryForwardPreview.NotNow("This form is no longer there. Read the page again.")));
    }

    private CarryForwardPreview preview(FormKeeping.Change change) {
        FormInstance instance = change.form().instance();
        FormDefinition to = catalogue.inForce(instance.form(), keeping.today().date());
        Optional<String> refusal = refusal(change, to.validFrom());
        if (refusal.isPresent()) {
            return new CarryForwardPreview.NotNow(refusal.get());
        }
        FormDefinition from = keeping.contents.definition(instance);
        CarryOver.Carried carried = catalogue.carryOver(from, to).carry(instance.answers(), beside(change));
        List<String> newlyAsked = to.questions().stream().filter(field -> from.questions().stream().noneMatch(old -> old.key().equals(field.key())))
                .map(Field::label).toList();
        return new CarryForwardPreview.CanBeCarried(
                change.ref(), change.form().rowVersion(), instance.version(), to.validFrom(),
                (int) carried.answers().keys().stream().filter(key -> carried.notMoved().stream().noneMatch(left -> left.key().equals(key))).count(), carried.notMoved(), newlyAsked, to.note());
    }

    private static Optional<String> refusal(FormKeeping.Change change, LocalDate to) {
        FormInstance instance = change.form().instance();
        if (!change.ofNotification() && instance.completedOn().isPresent()) {
            return Optional.of("This form is completed. Nothing was changed. Choose “Reopen this form” first.");
        }
        return to.isAfter(instance.version())
                ? Optional.empty()
                : Optional.of("This form is asked in that wording or a newer one already. Nothing was changed.");
    }

    public CarryFormForwardOutcome carry(CarryFormForwardCommand command) {
        try {
            return session.change(Right.WORK_ON_CASES, records -> KeptForm.find(records, command.form())
                    .filter(form -> form.rowVersion() == command.rowVersion())
                    .map(form -> carry(command, new FormKeeping.Change(records, command.form(), form, session.who().name())))
                    .orElseGet(CarryFormForwardOutcome.ChangedMeanwhile::new));
        } catch (OfficeFailure failure) {
            if (failure.kind() == OfficeFailure.Kind.CHANGED_MEANWHILE) {
                return new CarryFormForwardOutcome.ChangedMeanwhile();
            }
            throw failure;
        }
    }

    private CarryFormForwardOutcome carry(CarryFormForwardCommand command, FormKeeping.Change change) {
        FormInstance instance = change.form().instance();
        Optional<String> refusal = refusal(change, command.to());
        if (refusal.isPresent()) {
            return new CarryFormForwardOutcome.Refused(refusal.get());
        }
        return catalogue.version(instance.form(), command.to())
                .map(to -> carry(change, instance, to))
                .orElseGet(() -> new CarryFormForwardOutcome.Refused(
                        "There is no version of this form that began on that day. Nothing was changed. “casebook forms list” names the versions."));
    }

    private CarryFormForwardOutcome carry(FormKeeping.Change change, FormInstance instance, FormDefinition to) {
        CarryOver.Carried carried = catalogue.carryOver(keeping.contents.definition(instance), to).carry(instance.answers(), beside(change));
        keeping.keep(change, new FormInstance(
                instance.form(), to.validFrom(), instance.openedOn(), instance.completedOn(), keeping.asKept(change, carried.answers())));
        change.records().audit().record(AuditEvent.ofFields(
                AuditEvent.What.FORM_CARRIED_FORWARD, "case", change.ref().number().text(), carried.notMoved().stream().map(NotMoved::key).toList()));
        keeping.moveOn(change);
        KeptForm now = KeptForm.find(change.records(), change.ref()).orElseThrow(OfficeFailure::changedMeanwhile);
        return new CarryFormForwardOutcome.CarriedForward(instance.version(), to.validFrom(), carried.notMoved(),
                keeping.contents.content(change.records(), change.ref().number(), now, change.who(), true));
    }

    /** The case's other forms; where it has several of one code, the one opened last. */
    private static Map<FormCode, Answers> beside(FormKeeping.Change change) {
        Map<FormCode, Answers> beside = new EnumMap<>(FormCode.class);
        change.records().cases().find(change.ref().number()).map(CaseFile::notificationForm)
                .ifPresent(form -> beside.put(form.form(), form.answers()));
        change.records().forms().ofCase(change.ref().number()).forEach(form -> beside.put(form.instance().form(), form.instance().answers()));
        return beside;
    }
}
