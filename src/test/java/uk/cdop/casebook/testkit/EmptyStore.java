package uk.cdop.casebook.testkit;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A door behind which nothing is kept: reads find nothing, and writes fail loudly. */
public final class EmptyStore {

    private EmptyStore() {}

    public static <T> T of(Class<T> door) {
        return door.cast(Proxy.newProxyInstance(door.getClassLoader(), new Class<?>[] {door}, (proxy, method, arguments) -> {
            Class<?> gives = method.getReturnType();
            if (gives == List.class) {
                return List.of();
            }
            if (gives == Set.class) {
                return Set.of();
            }
            if (gives == Map.class) {
                return Map.of();
            }
            if (gives == Optional.class) {
                return Optional.empty();
            }
            if (gives == int.class) {
                return 0;
            }
            if (gives == boolean.class) {
                return false;
            }
            throw new AssertionError("nothing is kept here to " + method.getName());
        }));
    }
}
