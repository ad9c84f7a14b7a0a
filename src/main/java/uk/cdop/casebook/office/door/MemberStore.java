package uk.cdop.casebook.office.door;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.casework.member.PanelMember;

/** Keeps the members of the panel, those of the past too, because the minutes name them. */
public interface MemberStore {

    /** By name. */
    List<PanelMember> all();

    Optional<PanelMember> find(UUID id);

    void add(PanelMember member);

    /** Writes the member as they now are; CHANGED_MEANWHILE where the stored row version is not the member's. */
    void update(PanelMember member);
}
