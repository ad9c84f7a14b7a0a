package uk.cdop.casebook.store.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.cdop.casebook.office.door.VaultKeeper.OpenedVault;
import uk.cdop.casebook.testkit.StoreDesk;

/** A second program at the same vault, for tests that end it or let it stand in the way. */
public final class StoreChild {

    private StoreChild() {}

    /** {@code hold FOLDER}: opens and waits. {@code save FOLDER FROM}: registers cases and says each number once it is kept. */
    public static void main(String[] arguments) throws Exception {
        OpenedVault opened = StoreDesk.open(Path.of(arguments[1]));
        System.out.println("open");
        System.out.flush();
        if (arguments[0].equals("hold")) {
            System.in.read();
            opened.vault().close();
            return;
        }
        for (int sequence = Integer.parseInt(arguments[2]); ; sequence++) {
            StoreDesk.register(opened.vault(), opened.who(), sequence);
            System.out.println(sequence);
            System.out.flush();
        }
    }

    static Process start(String... arguments) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(
                java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true", "-cp", System.getProperty("java.class.path"),
                StoreChild.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
