package uk.cdop.casebook.office.leak;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.contact.AgencyPerson;
import uk.cdop.casebook.casework.family.FamilyLedger;
import uk.cdop.casebook.casework.leak.Identifier;
import uk.cdop.casebook.casework.leak.IdentifierBook;
import uk.cdop.casebook.casework.leak.IdentifierKind;
import uk.cdop.casebook.casework.leak.IdentifyingFields;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FormInstance;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.forms.definition.CodeList;
import uk.cdop.casebook.forms.definition.Field;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.forms.definition.FormDefinition;
import uk.cdop.casebook.forms.definition.Identifying;
import uk.cdop.casebook.office.door.Records;

/**
 * Gathers everything held on a case that points to a person: from all its forms, its notices, what agencies were asked and by whom
 * they answer, and the family ledger.
 */
public final class KnownIdentifiers {

    private static final String RELATIONSHIPS = "relationship";

    private final FormCatalogue catalogue;

    public KnownIdentifiers(FormCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Empty where the vault has no such case. */
    public List<Identifier> of(Records records, CaseNumber number) {
        return records.cases().find(number).map(file -> of(records, file)).orElse(List.of());
    }

    private List<Identifier> of(Records records, CaseFile file) {
        IdentifierBook book = new IdentifierBook(file.number());
        form(book, file.notificationForm());
        records.forms().ofCase(file.number()).forEach(form -> form(book, form.instance()));
        file.notifications().forEach(notice -> {
            notice.notifierName().ifPresent(name -> book.name(IdentifierKind.STAFF_NAME, name, "Notifier"));
            notice.notifierAgency().ifPresent(name -> book.organisation(name, "Agency"));
        });
        file.holds().forEach(hold -> hold.body().ifPresent(body -> book.organisation(body, "Agency")));
        file.transfers().forEach(transfer -> book.organisation(transfer.otherCdop(), "Other panel"));
        records.agencyRequests().ofCase(file.number()).forEach(request -> agency(book, records, request));
        records.families().find(file.number()).ifPresent(ledger -> family(book, ledger));
        return book.all();
    }

    private void form(IdentifierBook book, FormInstance form) {
        book.answers(form.answers(), this::relationship);
        catalogue.version(form.form(), form.version()).ifPresent(definition -> rest(book, definition, form.answers()));
    }

    /** Questions that identify by themselves and are in no list of ours, such as those of a form version loaded later. */
    private static void rest(IdentifierBook book, FormDefinition definition, Answers answers) {
        answers.byKey().forEach((key, answer) -> definition.field(key)
                .filter(field -> field.identifying() == Identifying.DIRECT && IdentifyingFields.of(key.name()).isEmpty() && isText(field))
                .flatMap(field -> answer.toOptional())
                .ifPresent(text -> book.namesIn(IdentifierKind.RELATIVE_NAME, text.toString(), "")));
    }

    private static boolean isText(Field field) {
        boolean childName = field.key().name().startsWith("child_");
        return !childName && (field.type() instanceof FieldType.Text || field.type() instanceof FieldType.LongText);
    }

    private String relationship(String code) {
        return label(RELATIONSHIPS, code);
    }

    private String label(String list, String code) {
        return catalogue.codeLists().inForce(list, LocalDate.MAX).flatMap(found -> found.option(code)).map(CodeList.Option::label).orElse(code);
    }

    private void agency(IdentifierBook book, Records records, AgencyRequest request) {
        String kind = label("agency", request.agencyType());
        book.organisation(request.to().agencyName(), kind);
        request.to().personName().ifPresent(name -> book.name(IdentifierKind.STAFF_NAME, name, ""));
        request.to().address().ifPresent(book::contact);
        request.to().agencyId().ifPresent(id -> {
            records.contacts().agencies().stream().filter(agency -> agency.id().equals(id)).forEach(agency -> book.organisation(agency.name(), kind));
            records.contacts().people().stream().filter(person -> person.agencyId().equals(id)).forEach(person -> person(book, person));
        });
    }

    private static void person(IdentifierBook book, AgencyPerson person) {
        book.name(IdentifierKind.STAFF_NAME, person.name(), person.role().orElse(""));
        person.secureEmail().ifPresent(book::contact);
        person.phone().ifPresent(book::contact);
    }

    private static void family(IdentifierBook book, FamilyLedger ledger) {
        ledger.keyWorker().ifPresent(worker -> book.name(IdentifierKind.STAFF_NAME, worker.name(), worker.role().orElse("Key worker")));
        ledger.contacts().forEach(contact -> Optional.of(contact.who()).filter(who -> who.strip().contains(" "))
                .ifPresent(who -> book.namesIn(IdentifierKind.STAFF_NAME, who, "")));
        ledger.wishes().writeTo().ifPresent(to -> {
            book.name(IdentifierKind.RELATIVE_NAME, to, "Relative");
            int address = to.indexOf(',') < 0 ? to.indexOf('\n') : to.indexOf(',');
            book.address(address < 0 ? "" : to.substring(address + 1));
        });
    }
}
