package uk.cdop.casebook.office.similar;

import java.util.Optional;
import uk.cdop.casebook.casework.audit.AuditEvent;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.similar.ClusterAnswer;
import uk.cdop.casebook.casework.similar.ClusterAnswer.Linked;
import uk.cdop.casebook.casework.similar.SimilarDeath;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.rules.Finding;
import uk.cdop.casebook.office.door.Today;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Keeps a person's answer to the question whether a death belongs to a cluster; earlier answers stay. */
@Needs(Right.WORK_ON_CASES)
public final class AnswerClusterQuestion {

    private static final FieldKey REASON = FieldKey.of("reason");
    private static final int MOST_REASON = 1_000;

    private final Session session;
    private final Today today;

    public AnswerClusterQuestion(Session session, Today today) {
        this.session = session;
        this.today = today;
    }

    /** Empty once the answer is kept; otherwise why it was not, and nothing was changed. */
    public Optional<Finding> answer(CaseNumber number, Linked linked, String reason) {
        if (reason.isBlank() || reason.strip().length() > MOST_REASON) {
            return Optional.of(Finding.refusal("cluster_reason", REASON,
                    "The answer needs a reason of at most 1,000 characters: who was asked, and what they said. Nothing was changed."));
        }
        session.change(Right.WORK_ON_CASES, records -> {
            records.similarDeaths().add(new ClusterAnswer(
                    number, linked, reason.strip(),
                    FindSimilarDeaths.similar(records, number).stream().filter(SimilarDeath::asksAboutCluster).map(SimilarDeath::number).limit(40).toList(),
                    today.date(), session.who().name()));
            return records.audit().record(AuditEvent.of(AuditEvent.What.MATCH_DECIDED, "case", number.text()));
        });
        return Optional.empty();
    }
}
