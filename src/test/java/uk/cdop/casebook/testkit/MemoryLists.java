package uk.cdop.casebook.testkit;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.cdop.casebook.office.door.SavedListStore;

/** Saved lists and remembered places in memory. */
public final class MemoryLists implements SavedListStore {

    private final Map<UUID, SavedList> lists = new LinkedHashMap<>();
    private final Map<UUID, String> places = new HashMap<>();

    @Override
    public List<SavedList> visibleTo(UUID user) {
        return lists.values().stream()
                .filter(list -> !list.removed() && (list.shared() || list.owner().equals(user)))
                .sorted(Comparator.comparing(SavedList::name))
                .toList();
    }

    @Override
    public Optional<SavedList> find(UUID list) {
        return Optional.ofNullable(lists.get(list));
    }

    @Override
    public void add(SavedList list) {
        lists.put(list.id(), list);
    }

    @Override
    public void update(SavedList list) {
        lists.put(list.id(), list);
    }

    @Override
    public Optional<String> placeOf(UUID user) {
        return Optional.ofNullable(places.get(user));
    }

    @Override
    public void rememberPlace(UUID user, String place) {
        places.put(user, place);
    }
}
