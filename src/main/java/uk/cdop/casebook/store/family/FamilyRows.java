package uk.cdop.casebook.store.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jooq.TableRecord;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.family.AvoidedDate;
import uk.cdop.casebook.casework.family.ContactWishes;
import uk.cdop.casebook.casework.family.FamilyContact;
import uk.cdop.casebook.casework.family.FamilyFeedback;
import uk.cdop.casebook.casework.family.FamilyLedger;
import uk.cdop.casebook.casework.family.FamilyLetter;
import uk.cdop.casebook.casework.family.FamilyLetterKind;
import uk.cdop.casebook.casework.family.FamilyQuestion;
import uk.cdop.casebook.casework.family.KeyWorker;
import uk.cdop.casebook.casework.family.SupportOffer;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.store.schema.tables.records.FamilyAvoidedDateRecord;
import uk.cdop.casebook.store.schema.tables.records.FamilyContactRecord;
import uk.cdop.casebook.store.schema.tables.records.FamilyLedgerRecord;
import uk.cdop.casebook.store.schema.tables.records.FamilyLetterRecord;
import uk.cdop.casebook.store.schema.tables.records.FamilyQuestionRecord;
import uk.cdop.casebook.store.schema.tables.records.FamilySupportRecord;

/** A family ledger as rows, and rows as parts of a ledger. */
final class FamilyRows {

    private FamilyRows() {}

    static FamilyLedgerRecord row(CaseNumber number, FamilyLedger ledger) {
        Optional<KeyWorker> worker = ledger.keyWorker();
        ContactWishes wishes = ledger.wishes();
        FamilyFeedback feedback = ledger.feedback();
        return new FamilyLedgerRecord(
                number.text(), ledger.rowVersion(),
                worker.map(KeyWorker::name).orElse(null), worker.flatMap(KeyWorker::role).orElse(null),
                worker.flatMap(KeyWorker::organisation).orElse(null), worker.flatMap(KeyWorker::contact).orElse(null),
                worker.map(KeyWorker::namedOn).orElse(null), ledger.guideGivenOn().orElse(null), ledger.reviewExplainedOn().orElse(null),
                wishes.writeTo().orElse(null), wishes.how().orElse(null), wishes.language().orElse(null), wishes.interpreter(),
                wishes.notBefore().orElse(null),
                feedback.agreedOn().orElse(null), feedback.how().orElse(null), feedback.givenOn().orElse(null), feedback.givenBy().orElse(null));
    }

    static FamilyLedger ledger(
            FamilyLedgerRecord row, List<SupportOffer> support, List<FamilyQuestion> questions, List<AvoidedDate> avoided,
            List<FamilyContact> contacts, List<FamilyLetter> letters) {
        Optional<KeyWorker> worker = Optional.ofNullable(row.getWorkerName()).map(name -> new KeyWorker(
                name, Optional.ofNullable(row.getWorkerRole()), Optional.ofNullable(row.getWorkerOrganisation()),
                Optional.ofNullable(row.getWorkerContact()), row.getWorkerNamedOn()));
        ContactWishes wishes = new ContactWishes(
                Optional.ofNullable(row.getWriteTo()), Optional.ofNullable(row.getWriteHow()), Optional.ofNullable(row.getLanguage()),
                row.getInterpreter(), Optional.ofNullable(row.getNotBefore()));
        FamilyFeedback feedback = new FamilyFeedback(
                Optional.ofNullable(row.getFeedbackAgreedOn()), Optional.ofNullable(row.getFeedbackHow()),
                Optional.ofNullable(row.getFeedbackGivenOn()), Optional.ofNullable(row.getFeedbackGivenBy()));
        return new FamilyLedger(
                worker, Optional.ofNullable(row.getGuideGivenOn()), Optional.ofNullable(row.getReviewExplainedOn()), support, questions, wishes,
                avoided, feedback, contacts, letters, row.getRowVersion());
    }

    static List<TableRecord<?>> parts(CaseNumber number, FamilyLedger ledger) {
        String of = number.text();
        List<TableRecord<?>> rows = new ArrayList<>();
        each(ledger.support(), rows, (at, offer) -> new FamilySupportRecord(of, at, offer.on(), offer.what(), offer.takenUp().orElse(null)));
        each(ledger.questions(), rows, (at, asked) -> new FamilyQuestionRecord(
                asked.id(), of, at, asked.askedOn(), asked.question(), asked.answer().orElse(null), asked.answeredOn().orElse(null)));
        each(ledger.avoided(), rows, (at, date) -> new FamilyAvoidedDateRecord(of, at, date.day(), date.everyYear(), date.why().orElse(null)));
        each(ledger.contacts(), rows, (at, contact) -> new FamilyContactRecord(of, at, contact.on(), contact.who(), contact.what()));
        each(ledger.letters(), rows, (at, letter) -> new FamilyLetterRecord(
                of, at, letter.kind().code(), letter.on(), letter.overrideReason().orElse(null)));
        return rows;
    }

    private static <T> void each(List<T> parts, List<TableRecord<?>> rows, BiFunction<Integer, T, TableRecord<?>> row) {
        for (int at = 0; at < parts.size(); at++) {
            rows.add(row.apply(at, parts.get(at)));
        }
    }

    static SupportOffer support(FamilySupportRecord row) {
        return new SupportOffer(row.getOfferedOn(), row.getWhat(), Optional.ofNullable(row.getTakenUp()));
    }

    static FamilyQuestion question(FamilyQuestionRecord row) {
        return new FamilyQuestion(
                row.getQuestionId(), row.getAskedOn(), row.getQuestion(), Optional.ofNullable(row.getAnswer()), Optional.ofNullable(row.getAnsweredOn()));
    }

    static AvoidedDate avoided(FamilyAvoidedDateRecord row) {
        return new AvoidedDate(row.getAvoidedDay(), row.getEveryYear(), Optional.ofNullable(row.getWhy()));
    }

    static FamilyContact contact(FamilyContactRecord row) {
        return new FamilyContact(row.getContactOn(), row.getWho(), row.getWhat());
    }

    static FamilyLetter letter(FamilyLetterRecord row) {
        return new FamilyLetter(
                Coded.require(FamilyLetterKind.class, row.getKind()), row.getLetterOn(), Optional.ofNullable(row.getOverrideReason()));
    }
}
