package uk.cdop.casebook.store.pack;

import static uk.cdop.casebook.store.schema.Tables.PACK_COPY;
import static uk.cdop.casebook.store.schema.Tables.PACK_HIT;
import static uk.cdop.casebook.store.schema.Tables.PACK_LATE_PAPER;
import static uk.cdop.casebook.store.schema.Tables.PACK_MASK;
import static uk.cdop.casebook.store.schema.Tables.PACK_PIECE;
import static uk.cdop.casebook.store.schema.Tables.PACK_SECTION;
import static uk.cdop.casebook.store.schema.Tables.PANEL_PACK;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import uk.cdop.casebook.casework.pack.Mask;
import uk.cdop.casebook.casework.pack.PackPages;
import uk.cdop.casebook.casework.pack.PanelPack;
import uk.cdop.casebook.casework.reference.MeetingNumber;
import uk.cdop.casebook.office.door.PackStore;
import uk.cdop.casebook.office.failure.OfficeFailure;
import uk.cdop.casebook.store.schema.tables.records.PackPieceRecord;
import uk.cdop.casebook.store.schema.tables.records.PanelPackRecord;

/** Keeps the papers of meetings: rows for what is in them, and the file in pieces. */
public final class JooqPackStore implements PackStore {

    private static final int PIECE = 65_536;

    private final DSLContext dsl;

    public JooqPackStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<PanelPack> find(MeetingNumber meeting) {
        return dsl.selectFrom(PANEL_PACK).where(PANEL_PACK.MEETING_NUMBER.eq(meeting.text())).fetchOptional(this::pack);
    }

    private PanelPack pack(PanelPackRecord row) {
        String key = row.getMeetingNumber();
        return new PanelPack(
                new MeetingNumber(key), PackRows.built(row), PackRows.stamp(row.getCheckedAt(), row.getCheckedBy()), PackRows.stamp(row.getReleasedAt(), row.getReleasedBy()),
                dsl.selectFrom(PACK_SECTION).where(PACK_SECTION.MEETING_NUMBER.eq(key)).orderBy(PACK_SECTION.POSITION)
                        .fetch(each -> new PackPages(each.getSectionKey(), each.getFirstPage(), each.getPageSpan())),
                dsl.selectFrom(PACK_LATE_PAPER).where(PACK_LATE_PAPER.MEETING_NUMBER.eq(key)).orderBy(PACK_LATE_PAPER.POSITION).fetch(PackRows::late),
                dsl.selectFrom(PACK_MASK).where(PACK_MASK.MEETING_NUMBER.eq(key)).orderBy(PACK_MASK.POSITION).fetch(each -> new Mask(each.getFound(), each.getPseudonym())),
                dsl.selectFrom(PACK_HIT).where(PACK_HIT.MEETING_NUMBER.eq(key)).orderBy(PACK_HIT.POSITION).fetch(PackRows::hit),
                dsl.selectFrom(PACK_COPY).where(PACK_COPY.MEETING_NUMBER.eq(key)).orderBy(PACK_COPY.COPY_NUMBER).fetch(PackRows::copy),
                row.getRowVersion());
    }

    @Override
    public byte[] content(MeetingNumber meeting) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        dsl.selectFrom(PACK_PIECE).where(PACK_PIECE.MEETING_NUMBER.eq(meeting.text())).orderBy(PACK_PIECE.POSITION)
                .forEach(piece -> whole.writeBytes(piece.getContent()));
        return whole.toByteArray();
    }

    @Override
    public void add(PanelPack pack, byte[] content) {
        dsl.executeInsert(PackRows.row(pack, pack.rowVersion()));
        dsl.batchInsert(PackRows.parts(pack)).execute();
        addPieces(pack.meeting().text(), content);
    }

    private void addPieces(String meeting, byte[] content) {
        List<PackPieceRecord> pieces = new ArrayList<>();
        for (int start = 0; start < content.length; start += PIECE) {
            pieces.add(new PackPieceRecord(meeting, start / PIECE, Arrays.copyOfRange(content, start, Math.min(start + PIECE, content.length))));
        }
        dsl.batchInsert(pieces).execute();
    }

    @Override
    public void update(PanelPack pack) {
        String key = pack.meeting().text();
        int changed = dsl.update(PANEL_PACK).set(PackRows.row(pack, pack.rowVersion() + 1))
                .where(PANEL_PACK.MEETING_NUMBER.eq(key)).and(PANEL_PACK.ROW_VERSION.eq(pack.rowVersion())).execute();
        if (changed == 0) {
            throw OfficeFailure.changedMeanwhile();
        }
        dsl.deleteFrom(PACK_SECTION).where(PACK_SECTION.MEETING_NUMBER.eq(key)).execute();
        dsl.deleteFrom(PACK_LATE_PAPER).where(PACK_LATE_PAPER.MEETING_NUMBER.eq(key)).execute();
        dsl.deleteFrom(PACK_MASK).where(PACK_MASK.MEETING_NUMBER.eq(key)).execute();
        dsl.deleteFrom(PACK_HIT).where(PACK_HIT.MEETING_NUMBER.eq(key)).execute();
        dsl.deleteFrom(PACK_COPY).where(PACK_COPY.MEETING_NUMBER.eq(key)).execute();
        dsl.batchInsert(PackRows.parts(pack)).execute();
    }

    @Override
    public void update(PanelPack pack, byte[] content) {
        update(pack);
        dsl.deleteFrom(PACK_PIECE).where(PACK_PIECE.MEETING_NUMBER.eq(pack.meeting().text())).execute();
        addPieces(pack.meeting().text(), content);
    }
}
