package uk.cdop.casebook.office.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.family.KeyWorker;
import uk.cdop.casebook.casework.form.CaseForm;
import uk.cdop.casebook.casework.meeting.InterestPrompts.Mention;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.office.door.Records;

/** Gathers where people and organisations are named in a case: notices, answers, requests, the family's key worker. */
final class CaseMentions {

    private CaseMentions() {}

    static List<Mention> of(CaseNumber number, Records records) {
        List<Mention> mentions = new ArrayList<>();
        records.cases().find(number).ifPresent(file -> ofFile(file, mentions));
        records.agencyRequests().ofCase(number).forEach(request -> {
            mentions.add(new Mention("a request to an agency", request.to().agencyName()));
            request.to().personName().ifPresent(name -> mentions.add(new Mention("a request to an agency", name)));
        });
        for (CaseForm form : records.forms().ofCase(number)) {
            ofAnswers("the " + lower(form.instance().form().label()), form.instance().answers(), mentions);
        }
        records.families().find(number).flatMap(ledger -> ledger.keyWorker()).ifPresent(worker -> ofKeyWorker(worker, mentions));
        return mentions;
    }

    private static void ofFile(CaseFile file, List<Mention> mentions) {
        file.notifications().forEach(notice -> {
            notice.notifierName().ifPresent(name -> mentions.add(new Mention("a notice of the death", name)));
            notice.notifierAgency().ifPresent(agency -> mentions.add(new Mention("a notice of the death", agency)));
        });
        ofAnswers("the notification form", file.notificationForm().answers(), mentions);
    }

    private static void ofAnswers(String where, Answers answers, List<Mention> mentions) {
        answers.byKey().values().forEach(answer -> answer.toOptional().filter(String.class::isInstance)
                .ifPresent(text -> mentions.add(new Mention(where, (String) text))));
    }

    private static void ofKeyWorker(KeyWorker worker, List<Mention> mentions) {
        mentions.add(new Mention("the family’s key worker", worker.name()));
        worker.organisation().ifPresent(name -> mentions.add(new Mention("the family’s key worker", name)));
    }

    private static String lower(String label) {
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
