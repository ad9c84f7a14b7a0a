package uk.cdop.casebook.casework.pack;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.cdop.casebook.casework.reference.MeetingNumber;

/** The papers of one meeting as they stand: what is in them, what the leak check found, and who holds a copy. */
public record PanelPack(
        MeetingNumber meeting, Stamp built, Optional<Stamp> checked, Optional<Stamp> released, List<PackPages> sections,
        List<LatePaper> latePapers, List<Mask> masks, List<PackHit> hits, List<PackCopy> copies, long rowVersion) {

    public PanelPack {
        sections = List.copyOf(sections);
        latePapers = List.copyOf(latePapers);
        masks = List.copyOf(masks);
        hits = List.copyOf(hits);
        copies = List.copyOf(copies);
    }

    /** When something was done, and by whom. */
    public record Stamp(Instant at, String by) {

        @Override
        public String toString() {
            return "Stamp";
        }
    }

    public static PanelPack first(MeetingNumber meeting, Stamp built) {
        return new PanelPack(meeting, built, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of(), 0);
    }

    /** Built anew: what was checked and released before no longer holds, what was resolved is kept for the next check. */
    public PanelPack rebuilt(Stamp stamp, List<PackPages> pages) {
        return new PanelPack(meeting, stamp, Optional.empty(), Optional.empty(), pages, latePapers, masks, hits, copies, rowVersion);
    }

    public PanelPack with(LatePaper late) {
        return new PanelPack(meeting, built, checked, released, sections, longer(latePapers, late), masks, hits, copies, rowVersion);
    }

    public PanelPack with(Mask mask) {
        return new PanelPack(meeting, built, checked, released, sections, latePapers, longer(masks, mask), hits, copies, rowVersion);
    }

    public PanelPack checked(Stamp stamp, List<PackHit> found) {
        return new PanelPack(meeting, built, Optional.of(stamp), Optional.empty(), sections, latePapers, masks, found, copies, rowVersion);
    }

    public PanelPack withHit(int place, PackHit hit) {
        List<PackHit> now = IntStream.range(0, hits.size()).mapToObj(at -> at == place ? hit : hits.get(at)).toList();
        return new PanelPack(meeting, built, checked, released, sections, latePapers, masks, now, copies, rowVersion);
    }

    public PanelPack released(Stamp stamp, List<PackCopy> made) {
        return new PanelPack(meeting, built, checked, Optional.of(stamp), sections, latePapers, masks, hits, made, rowVersion);
    }

    public PanelPack withCopy(PackCopy changed) {
        List<PackCopy> now = copies.stream().map(copy -> copy.number() == changed.number() ? changed : copy).toList();
        return new PanelPack(meeting, built, checked, released, sections, latePapers, masks, hits, now, rowVersion);
    }

    private static <T> List<T> longer(List<T> list, T one) {
        return java.util.stream.Stream.concat(list.stream(), java.util.stream.Stream.of(one)).toList();
    }

    public List<PackHit> unresolved() {
        return hits.stream().filter(hit -> hit.resolved().isEmpty()).toList();
    }

    /** True where nothing stands against letting it out of the office. */
    public boolean mayBeReleased() {
        return checked.isPresent() && unresolved().isEmpty();
    }

    @Override
    public String toString() {
        return "PanelPack " + meeting;
    }
}
