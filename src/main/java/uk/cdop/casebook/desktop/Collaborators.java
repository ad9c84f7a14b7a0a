package uk.cdop.casebook.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import uk.cdop.casebook.desktop.shell.UseCases;
import uk.cdop.casebook.desktop.signin.PassphraseStrength;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.office.signin.SignIn;

/**
 * What the window needs from outside.
 *
 * @param useCases     makes the use cases of a session once somebody is signed in
 * @param strength     judges a new passphrase from 0 to 4
 * @param vault        the vault to offer at the sign-in, instead of the one this workstation remembers
 * @param settingsFile where this workstation keeps its look and the place of the vault; no case data
 */
public record Collaborators(SignIn signIn, Function<Session, UseCases> useCases, PassphraseStrength strength, Optional<Path> vault, Path settingsFile) {}
