package uk.cdop.casebook.store.backup;

import java.util.Optional;

/** Which version of the program made a backup. */
final class ProgramVersion {

    private ProgramVersion() {}

    static String ofThis() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion()).orElse("development");
    }
}
