package uk.cdop.casebook.office.afterpanel;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.cdop.casebook.casework.action.ActionStatus;
import uk.cdop.casebook.casework.agencyreturn.AgencyRequest;
import uk.cdop.casebook.casework.agencyreturn.RequestState;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.letter.LetterKind;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.found.Found;
import uk.cdop.casebook.office.found.ReadFound;
import uk.cdop.casebook.office.permission.Needs;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.signin.Session;

/** Proposes the letters that follow from what the panel decided of a case, once that is signed off. */
@Needs(Right.READ_CASES)
public final class ProposeLetters {

    /** A draft of the analysis is no decision: nobody is told of one. */
    private static final Set<CaseStage> DECIDED = EnumSet.of(
            CaseStage.REVIEWED, CaseStage.ANALYSIS_SUBMITTED, CaseStage.COMPLETED, CaseStage.ACTIONS_OPEN, CaseStage.CLOSED);

    private final Session session;
    private final ReadFound reader;

    public ProposeLetters(Session session, ReadFound reader) {
        this.session = session;
        this.reader = reader;
    }

    /** None where the panel has decided nothing yet. */
    public List<ProposedLetter> propose(CaseNumber number) {
        return session.read(Right.READ_CASES, records -> records.cases().find(number).filter(file -> DECIDED.contains(file.stage()))
                .flatMap(file -> reader.of(file, records).map(found -> letters(file, found, records))).orElse(List.of()));
    }

    private static List<ProposedLetter> letters(CaseFile file, Found found, Records records) {
        List<ProposedLetter> letters = new ArrayList<>();
        String ours = file.number().text();
        letters.add(new ProposedLetter("family", LetterKind.FAMILY_AFTER_PANEL, ours, "The panel has looked at the case", List.of(), Optional.empty(), Optional.empty(), Optional.empty()));
        if (found.referrals().safeguarding()) {
            letters.add(new ProposedLetter("safeguarding", LetterKind.SAFEGUARDING_REFERRAL, ours, "The panel referred the case to the safeguarding partners",
                    List.of(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        if (found.referrals().causeError()) {
            letters.add(new ProposedLetter("cause", LetterKind.REGISTERED_CAUSE_ERROR, ours, "The panel believes the registered cause to be in error",
                    List.of(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        records.actions().ofCase(found.number()).stream()
                .filter(action -> action.status() == ActionStatus.OPEN && action.owner().isPresent())
                .map(action -> new ProposedLetter("action-" + action.number().toLowerCase(java.util.Locale.ROOT), LetterKind.ACTION_NOTICE, action.number(), "Action " + action.number() + " asks something of its owner",
                        List.of(action.owner().get()), Optional.empty(), Optional.of(action.description()), action.dueOn()))
                .forEach(letters::add);
        if (file.stage().isReviewComplete()) {
            letters.addAll(closures(ours, records.agencyRequests().ofCase(found.number())));
        }
        return letters;
    }

    /** One to each agency that returned something; the others have nothing to be thanked for and no papers to keep. */
    private static List<ProposedLetter> closures(String ours, List<AgencyRequest> requests) {
        Map<String, ProposedLetter> byAgency = new LinkedHashMap<>();
        requests.stream().filter(request -> request.state() == RequestState.RETURNED).map(AgencyRequest::to).forEach(to -> {
            List<String> lines = new ArrayList<>(to.personName().stream().toList());
            lines.add(to.agencyName());
            byAgency.putIfAbsent(to.agencyName(), new ProposedLetter("closure-" + (byAgency.size() + 1), LetterKind.CLOSURE, ours,
                    "The agency gave information to the review", lines, to.address(), Optional.empty(), Optional.empty()));
        });
        return List.copyOf(byAgency.values());
    }
}
