package uk.cdop.casebook.store.casefile;

import static uk.cdop.casebook.store.schema.Tables.*;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.impl.DSL;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.casework.casefile.CaseStage;
import uk.cdop.casebook.casework.casefile.StageChange;
import uk.cdop.casebook.casework.child.Sex;
import uk.cdop.casebook.casework.code.Coded;
import uk.cdop.casebook.casework.hold.HoldKind;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.casework.transfer.TransferDirection;
import uk.cdop.casebook.statistics.facts.CaseFact;
import uk.cdop.casebook.statistics.facts.Dossier;
import uk.cdop.casebook.statistics.facts.Home;
import uk.cdop.casebook.statistics.facts.Particulars;
import uk.cdop.casebook.store.area.PlacedHomes;
import uk.cdop.casebook.store.database.EveryRow;
import uk.cdop.casebook.store.schema.tables.records.CaseFileRecord;
import uk.cdop.casebook.store.schema.tables.records.StageHistoryRecord;

/** Reads what the statistics count, with a few questions to the store for some thousand cases, and one more for some hundreds of postcode sectors. */
final class CaseFactReader {

    private CaseFactReader() {}

    static List<CaseFact> facts(DSLContext dsl) {
        List<String> postcodes = dsl.selectDistinct(CASE_FILE.POSTCODE).from(CASE_FILE).where(CASE_FILE.POSTCODE.isNotNull()).fetch(CASE_FILE.POSTCODE);
        Map<String, List<StageChange>> changes = stageChanges(dsl);
        Map<String, Analysed> analysed = analysed(dsl);
        Facts facts = new Facts(
                changes, transfersIn(dsl), inquests(dsl), analysed, timesNotified(dsl), PlacedHomes.of(dsl, postcodes),
                DossierReader.dossiers(dsl, changes, analysed));
        List<CaseFact> all = new ArrayList<>();
        EveryRow.pages(dsl, CASE_FILE).forEach(page -> all.addAll(dsl.selectFrom(CASE_FILE).where(page).fetch().parallelStream().map(facts::of).toList()));
        all.sort(Comparator.comparing(CaseFact::number));
        return all;
    }

    private static Map<String, List<StageChange>> stageChanges(DSLContext dsl) {
        Map<String, List<StageChange>> changes = new HashMap<>();
        Map<String, StageChange> read = new ConcurrentHashMap<>();
        EveryRow.pages(dsl, STAGE_HISTORY).forEach(page -> changes.putAll(dsl.selectFrom(STAGE_HISTORY).where(page).fetch().parallelStream()
                .collect(Collectors.toConcurrentMap(StageHistoryRecord::getCaseNumber, row -> StageHistory.changes(row.getMoves(), read)))));
        return changes;
    }

    private static Map<String, LocalDate> transfersIn(DSLContext dsl) {
        return dsl.selectFrom(TRANSFER).where(TRANSFER.DIRECTION.eq(TransferDirection.IN.code()))
                .fetchMap(TRANSFER.CASE_NUMBER, TRANSFER.TRANSFERRED_ON);
    }

    /** An inquest that holds up neither the review meeting nor the panel is not awaited. */
    private static Set<String> inquests(DSLContext dsl) {
        return dsl.selectDistinct(HOLD.CASE_NUMBER).from(HOLD).where(HOLD.KIND.eq(HoldKind.INQUEST.code())).and(HOLD.BLOCKS_CDRM.isTrue().or(HOLD.BLOCKS_PANEL.isTrue())).fetchSet(HOLD.CASE_NUMBER);
    }

    /** What the panel found, and the version of the form it was written on. */
    record Analysed(CaseFact.Finding finding, LocalDate formVersion) {}

    private static Map<String, Analysed> analysed(DSLContext dsl) {
        return EveryRow.of(dsl, ANALYSIS, rows -> dsl.select(ANALYSIS.CASE_NUMBER, ANALYSIS.CATEGORY, ANALYSIS.MODIFIABILITY, ANALYSIS.FORM_VERSION).from(ANALYSIS).where(rows))
                .collect(Collectors.toMap(Record4::value1, row -> new Analysed(
                        new CaseFact.Finding(AnalysisRows.category(row.value2()), AnalysisRows.modifiability(row.value3())), row.value4())));
    }

    private record Heard(String number, LocalDate on) {}

    /** The earliest time of each day on which the office heard of a death. */
    private static Map<Heard, LocalTime> timesNotified(DSLContext dsl) {
        Map<Heard, LocalTime> earliest = new HashMap<>();
        EveryRow.of(dsl, NOTIFICATION, rows -> dsl.select(NOTIFICATION.CASE_NUMBER, NOTIFICATION.RECEIVED_ON, NOTIFICATION.RECEIVED_AT)
                        .from(NOTIFICATION).where(rows.and(NOTIFICATION.RECEIVED_AT.isNotNull())))
                .forEach(row -> earliest.merge(new Heard(row.value1(), row.value2()), row.value3(), (one, other) -> one.isBefore(other) ? one : other));
        return earliest;
    }

    private record Facts(
            Map<String, List<StageChange>> stageChanges, Map<String, LocalDate> transfersIn, Set<String> inquests,
            Map<String, Analysed> analysed, Map<Heard, LocalTime> timesNotified, PlacedHomes homes, Map<String, Dossier> dossiers) {

        CaseFact of(CaseFileRecord row) {
            String number = row.getCaseNumber();
            CaseStage stage = CaseFileRows.stage(row.getStage());
            return new CaseFact(
                    new CaseNumber(number), ReportingArea.valueOf(row.getReportingArea()), row.getDateOfDeath(),
                    Optional.ofNullable(row.getDateOfBirth()),
                    Optional.ofNullable(row.getSex()).map(code -> Coded.require(Sex.class, code)),
                    row.getDateNotified(), Optional.ofNullable(transfersIn.get(number)),
                    stageChanges.getOrDefault(number, List.of()), Optional.ofNullable(row.getReviewCompleted()),
                    stage.isReviewComplete() ? Optional.ofNullable(analysed.get(number)).map(Analysed::finding) : Optional.empty(),
                    inquests.contains(number), particulars(row), home(row), dossiers.getOrDefault(number, Dossier.EMPTY));
        }

        private Home home(CaseFileRecord row) {
            Optional<String> postcode = Optional.ofNullable(row.getPostcode());
            return new Home(
                    row.getResidenceArea(), postcode.map(code -> homes.councils(code, row.getDateOfDeath())).orElse(List.of()),
                    postcode.flatMap(code -> homes.deprivation(code, row.getDateOfDeath())),
                    Optional.ofNullable(row.getAreaOfDeath()), Optional.ofNullable(row.getHomeCdop()));
        }

        private Particulars particulars(CaseFileRecord row) {
            return new Particulars(
                    Optional.ofNullable(row.getEthnicCategory()), Optional.ofNullable(row.getPlaceOfDeath()), Optional.ofNullable(row.getPlaceOfEvent()),
                    Optional.ofNullable(row.getDeathExpected()), Optional.ofNullable(row.getMultipleBirth()),
                    new Particulars.Birth(Optional.ofNullable(row.getGestationWeeks()), Optional.ofNullable(row.getBirthWeightGrams())),
                    new Particulars.Inquiries(
                            Optional.ofNullable(row.getJointResponse()), Optional.ofNullable(row.getCoronerReferral()), Optional.ofNullable(row.getPostMortem())),
                    new Particulars.Times(
                            Optional.ofNullable(row.getTimeOfDeath()), Optional.ofNullable(timesNotified.get(new Heard(row.getCaseNumber(), row.getDateNotified())))));
        }
    }
}
