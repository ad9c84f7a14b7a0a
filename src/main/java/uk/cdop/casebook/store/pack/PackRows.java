package uk.cdop.casebook.store.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.TableRecord;
import uk.cdop.casebook.casework.leak.IdentifierKind;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.pack.LatePaper;
import uk.cdop.casebook.casework.pack.PackCopy;
import uk.cdop.casebook.casework.pack.PackHit;
import uk.cdop.casebook.casework.pack.PackHit.Resolution;
import uk.cdop.casebook.casework.pack.PackPages;
import uk.cdop.casebook.casework.pack.PanelPack;
import uk.cdop.casebook.casework.pack.PanelPack.Stamp;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.store.schema.tables.records.PackCopyRecord;
import uk.cdop.casebook.store.schema.tables.records.PackHitRecord;
import uk.cdop.casebook.store.schema.tables.records.PackLatePaperRecord;
import uk.cdop.casebook.store.schema.tables.records.PackMaskRecord;
import uk.cdop.casebook.store.schema.tables.records.PackSectionRecord;
import uk.cdop.casebook.store.schema.tables.records.PanelPackRecord;

/** Packs as rows, and rows as packs. */
final class PackRows {

    private static final int LONGEST = 500;

    private PackRows() {}

    static PanelPackRecord row(PanelPack pack, long version) {
        return new PanelPackRecord(
                pack.meeting().text(), version, at(pack.built()), pack.built().by(), pack.checked().map(PackRows::at).orElse(null),
                pack.checked().map(Stamp::by).orElse(null), pack.released().map(PackRows::at).orElse(null), pack.released().map(Stamp::by).orElse(null));
    }

    private static OffsetDateTime at(Stamp stamp) {
        return stamp.at().atOffset(ZoneOffset.UTC);
    }

    static Stamp built(PanelPackRecord row) {
        return new Stamp(row.getBuiltAt().toInstant(), row.getBuiltBy());
    }

    static Optional<Stamp> stamp(OffsetDateTime at, String by) {
        return Optional.ofNullable(at).map(OffsetDateTime::toInstant).map((Instant moment) -> new Stamp(moment, by));
    }

    static List<TableRecord<?>> parts(PanelPack pack) {
        String meeting = pack.meeting().text();
        List<TableRecord<?>> rows = new java.util.ArrayList<>();
        each(pack.sections(), place -> rows.add(section(meeting, place, pack.sections().get(place))));
        each(pack.latePapers(), place -> rows.add(late(meeting, place, pack.latePapers().get(place))));
        each(pack.masks(), place -> rows.add(new PackMaskRecord(meeting, place, pack.masks().get(place).found(), pack.masks().get(place).pseudonym())));
        each(pack.hits(), place -> rows.add(hit(meeting, place, pack.hits().get(place))));
        pack.copies().forEach(copy -> rows.add(new PackCopyRecord(
                meeting, copy.number(), copy.holder(), copy.signedOut().orElse(null), copy.returned().orElse(null), copy.destroyed().orElse(null))));
        return rows;
    }

    private static void each(List<?> list, java.util.function.IntConsumer add) {
        IntStream.range(0, list.size()).forEach(add);
    }

    private static PackSectionRecord section(String meeting, int place, PackPages pages) {
        return new PackSectionRecord(meeting, place, pages.section(), pages.first(), pages.span());
    }

    private static PackLatePaperRecord late(String meeting, int place, LatePaper paper) {
        return new PackLatePaperRecord(meeting, place, paper.caseNumber().text(), paper.title(), paper.body(), paper.addedOn(), paper.addedBy());
    }

    private static PackHitRecord hit(String meeting, int place, PackHit one) {
        LeakHit hit = one.hit();
        return new PackHitRecord(
                meeting, place, cut(hit.file()), cut(hit.part()), hit.kind().name(), hit.caseNumber().text(), hit.near(), cut(hit.found()), cut(hit.around()),
                one.resolved().map(Resolution::reason).orElse(null), one.resolved().map(Resolution::by).orElse(null), one.resolved().map(Resolution::on).orElse(null));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    static PackHit hit(PackHitRecord row) {
        LeakHit hit = new LeakHit(
                row.getFileName(), row.getPart(), IdentifierKind.valueOf(row.getKind()), new CaseNumber(row.getCaseNumber()), row.getNear(), row.getFound(), row.getAround());
        return new PackHit(hit, Optional.ofNullable(row.getResolvedReason()).map(reason -> new Resolution(reason, row.getResolvedBy(), row.getResolvedOn())));
    }

    static LatePaper late(PackLatePaperRecord row) {
        return new LatePaper(new CaseNumber(row.getCaseNumber()), row.getTitle(), row.getBody(), row.getAddedOn(), row.getAddedBy());
    }

    static PackCopy copy(PackCopyRecord row) {
        return new PackCopy(row.getCopyNumber(), row.getHolder(), day(row.getSignedOutOn()), day(row.getReturnedOn()), day(row.getDestroyedOn()));
    }

    private static Optional<LocalDate> day(LocalDate day) {
        return Optional.ofNullable(day);
    }
}
