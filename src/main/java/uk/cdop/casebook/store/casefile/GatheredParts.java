package uk.cdop.casebook.store.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import uk.cdop.casebook.casework.analysis.FactorDomain;
import uk.cdop.casebook.casework.analysis.Relevance;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.hold.CoronerStatus;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.hold.ProcessFacts;
import uk.cdop.casebook.casework.jointresponse.JointResponse;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.definition.FieldType;
import uk.cdop.casebook.statistics.facts.Asked;
import uk.cdop.casebook.statistics.facts.Dossier;
import uk.cdop.casebook.statistics.facts.FactorsFound;
import uk.cdop.casebook.statistics.facts.Milestone;
import uk.cdop.casebook.statistics.facts.NamedFactor;
import uk.cdop.casebook.statistics.facts.Wait;
import uk.cdop.casebook.store.schema.tables.records.HoldRecord;
import uk.cdop.casebook.store.schema.tables.records.ProcessFactRecord;

/** What is gathered of one case while the store is asked for one kind of thing after the other. */
final class GatheredParts {

    Optional<LocalDate> formVersion = Optional.empty();
    final List<NamedFactor> factors = new ArrayList<>();
    final List<Milestone> milestones = new ArrayList<>();
    final List<Wait> waits = new ArrayList<>();
    private final SortedMap<FactorDomain, Integer> domains = new TreeMap<>();
    private final SortedMap<String, SortedSet<String>> said = new TreeMap<>();

    /** A process is waited for where it blocks something. */
    void process(HoldKind kind, HoldRecord hold, List<ProcessFactRecord> facts) {
        Optional<LocalDate> closed = Optional.ofNullable(hold.getClosedOn());
        if (hold.getBlocksCdrm() || hold.getBlocksPanel()) {
            waits.add(new Wait(reason(kind), hold.getOpenedOn(), closed));
        }
        Optional<LocalDate> report = date(facts, ProcessFacts.PM_REPORT_RECEIVED);
        date(facts, ProcessFacts.PM_REQUESTED).ifPresent(asked -> waits.add(new Wait(Wait.Reason.POST_MORTEM, asked, report.or(() -> closed))));
        report.ifPresent(on -> milestones.add(Milestone.of(Milestone.Kind.POST_MORTEM_REPORT, on)));
        if (kind == HoldKind.INQUEST) {
            inquest(hold.getOpenedOn(), closed, facts);
        }
        if (kind == HoldKind.CSPR) {
            milestones.add(Milestone.of(Milestone.Kind.PRACTICE_REVIEW, hold.getOpenedOn()));
        }
    }

    /** Opened and concluded on the days its facts say, or else on those of its process, unless the coroner's status is that of no inquest. */
    private void inquest(LocalDate opened, Optional<LocalDate> closed, List<ProcessFactRecord> facts) {
        Optional<LocalDate> openedOn = date(facts, ProcessFacts.INQUEST_OPENED);
        boolean without = openedOn.isEmpty() && facts.stream().anyMatch(row -> row.getFieldKey().equals(ProcessFacts.CORONER_STATUS.name())
                && row.getTextValue() != null && CoronerStatus.isWithoutInquest(row.getTextValue()));
        happened(Milestone.Kind.INQUEST_OPENED, openedOn.orElse(without ? null : opened));
        happened(Milestone.Kind.INQUEST_CONCLUDED, date(facts, ProcessFacts.INQUEST_CONCLUDED).or(() -> closed.filter(any -> !without)).orElse(null));
    }

    private static Wait.Reason reason(HoldKind kind) {
        return switch (kind) {
            case INQUEST -> Wait.Reason.INQUEST;
            case CRIMINAL -> Wait.Reason.CRIMINAL;
            case CSPR -> Wait.Reason.PRACTICE_REVIEW;
            default -> Wait.Reason.OTHER_PROCESS;
        };
    }

    void jointResponse(List<ProcessFactRecord> facts) {
        date(facts, JointResponse.FIRST_MEETING_ON).ifPresent(on -> milestones.add(new Milestone(Milestone.Kind.JOINT_RESPONSE_MET, on,
                facts.stream().filter(row -> row.getFieldKey().equals(JointResponse.FIRST_MEETING_AT.name()))
                        .flatMap(row -> Optional.ofNullable(row.getTimeValue()).stream()).findFirst())));
    }

    private static Optional<LocalDate> date(List<ProcessFactRecord> facts, FieldKey key) {
        return facts.stream().filter(row -> row.getFieldKey().equals(key.name())).flatMap(row -> Optional.ofNullable(row.getDateValue()).stream()).findFirst();
    }

    void happened(Milestone.Kind kind, LocalDate on) {
        Optional.ofNullable(on).ifPresent(day -> milestones.add(Milestone.of(kind, day)));
    }

    /** What each form says is taken together, since an agency knows what another does not. */
    void says(String key, String codes) {
        Optional<FactorDomain> rated = Stream.of(FactorDomain.values()).filter(domain -> Asked.relevanceOf(domain).equals(key)).findFirst();
        if (rated.isPresent()) {
            Coded.ofCode(Relevance.class, codes).ifPresent(relevance -> domains.put(rated.get(), Integer.valueOf(relevance.code())));
        } else {
            said.computeIfAbsent(key, any -> new TreeSet<>()).addAll(FieldType.SeveralOf.codesIn(codes));
        }
    }

    /** Empty where what was adopted is that nothing is known. */
    void adopted(String key, Optional<String> codes) {
        said.remove(key);
        codes.ifPresent(given -> says(key, key.equals(Asked.FAMILY_QUESTIONS) ? Asked.SAID : given));
    }

    Dossier dossier() {
        return new Dossier(new FactorsFound(formVersion, factors, domains), milestones, waits, said);
    }
}
