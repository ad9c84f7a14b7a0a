package uk.cdop.casebook.office.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.family.FamilyContact;
import uk.cdop.casebook.casework.family.FamilyLedger;
import uk.cdop.casebook.casework.family.KeyWorker;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.notification.Notification;
import uk.cdop.casebook.casework.session.Known;
import uk.cdop.casebook.casework.session.Known.Kind;
import uk.cdop.casebook.forms.answer.Answer;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.Identifying;
import uk.cdop.casebook.office.door.Records;

/** Gathers from everything held on a case what points to the child, a relative, a professional or a place. */
final class KnownWords {

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("child_surname", Kind.CHILD), Map.entry("child_forenames", Kind.CHILD), Map.entry("child_aliases", Kind.CHILD),
            Map.entry("persons.name", Kind.RELATIVE), Map.entry("other_children_affected.name", Kind.RELATIVE),
            Map.entry("carer_at_time_of_death", Kind.RELATIVE),
            Map.entry("referrer_name", Kind.PERSON), Map.entry("rep_name", Kind.PERSON), Map.entry("coroner_name", Kind.PERSON),
            Map.entry("senior_clinician_present", Kind.PERSON), Map.entry("agency_contacts.name", Kind.PERSON), Map.entry("key_worker", Kind.PERSON),
            Map.entry("followup_appointment_with", Kind.PERSON), Map.entry("jar_team.name", Kind.PERSON), Map.entry("jar_decided_by", Kind.PERSON),
            Map.entry("jar_declared_by", Kind.PERSON), Map.entry("jar_visit_by", Kind.PERSON), Map.entry("an_cdrm_lead", Kind.PERSON),
            Map.entry("an_feedback_by", Kind.PERSON), Map.entry("gp_name_practice", Kind.PLACE), Map.entry("home_address", Kind.PLACE),
            Map.entry("school_or_nursery", Kind.PLACE), Map.entry("place_of_death_name", Kind.PLACE), Map.entry("event_location_address", Kind.PLACE),
            Map.entry("persons.address_if_different", Kind.PLACE), Map.entry("agency_contacts.address", Kind.PLACE),
            Map.entry("rep_address", Kind.PLACE), Map.entry("jar_declared_where", Kind.PLACE),
            Map.entry("agency_contacts.organisation", Kind.ORGANISATION), Map.entry("rep_agency_name", Kind.ORGANISATION),
            Map.entry("jar_team.organisation", Kind.ORGANISATION));

    private final FormCatalogue catalogue;
    private final List<Known> known = new ArrayList<>();

    private KnownWords(FormCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    static List<Known> of(CaseFile file, Records records, FormCatalogue catalogue) {
        KnownWords words = new KnownWords(catalogue);
        words.answers(file.notificationForm());
        records.forms().ofCase(file.number()).stream().map(CaseForm::instance).forEach(words::answers);
        file.notifications().forEach(words::notice);
        records.families().find(file.number()).ifPresent(words::family);
        records.agencyRequests().ofCase(file.number()).forEach(words::request);
        return words.known;
    }

    /** The other children on the agenda: a twin, say, is named in the papers of both. */
    static List<Known> otherChildren(CaseFile file, Collection<CaseFile> agenda) {
        return agenda.stream().filter(other -> !other.number().equals(file.number()))
                .flatMap(other -> other.notificationForm().answers().byKey().entrySet().stream())
                .filter(entry -> KINDS.get(entry.getKey().name()) == Kind.CHILD)
                .flatMap(entry -> entry.getValue().toOptional().stream()).map(text -> new Known(Kind.OTHER_CHILD, text.toString())).toList();
    }

    private void answers(FormInstance instance) {
        for (Map.Entry<FieldKey, Answer<?>> entry : instance.answers().byKey().entrySet()) {
            if (entry.getValue().toOptional().orElse(null) instanceof String text) {
                kind(instance, entry.getKey()).ifPresent(kind -> add(kind, Optional.of(text)));
            }
        }
    }

    /** Questions that a later version of a form marks as pointing to a person are known by that mark. */
    private Optional<Kind> kind(FormInstance instance, FieldKey key) {
        return Optional.ofNullable(KINDS.get(key.name())).or(() -> catalogue.version(instance.form(), instance.version())
                .flatMap(definition -> definition.field(key))
                .filter(isDirect())
                .map(field -> key.name().contains("name") ? Kind.PERSON : Kind.PLACE));
    }

    private static Predicate<Field> isDirect() {
        return field -> field.identifying() == Identifying.DIRECT && field.codeList().isEmpty();
    }

    private void notice(Notification notice) {
        add(Kind.PERSON, notice.notifierName());
        add(Kind.ORGANISATION, notice.notifierAgency());
    }

    private void family(FamilyLedger ledger) {
        add(Kind.PERSON, ledger.keyWorker().map(KeyWorker::name));
        add(Kind.ORGANISATION, ledger.keyWorker().flatMap(KeyWorker::organisation));
        add(Kind.RELATIVE, ledger.wishes().writeTo());
        ledger.contacts().stream().map(FamilyContact::who).forEach(who -> add(Kind.RELATIVE, Optional.of(who)));
    }

    private void request(AgencyRequest request) {
        add(Kind.ORGANISATION, Optional.of(request.to().agencyName()));
        add(Kind.PERSON, request.to().personName());
        add(Kind.PLACE, request.to().address());
    }

    private void add(Kind kind, Optional<String> text) {
        text.filter(found -> !found.isBlank()).ifPresent(found -> known.add(new Known(kind, found)));
    }
}
