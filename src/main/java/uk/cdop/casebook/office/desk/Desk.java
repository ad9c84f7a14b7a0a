package uk.cdop.casebook.office.desk;

import java.util.function.Function;
import uk.cdop.casebook.office.demonstration.MakeDemonstration;
import uk.cdop.casebook.office.door.JsonText;
import uk.cdop.casebook.office.door.PublicationText;
import uk.cdop.casebook.office.door.VaultCare;
import uk.cdop.casebook.office.door.VaultKeys;
import uk.cdop.casebook.office.ncmdreturn.DescribeReturn;
import uk.cdop.casebook.office.signin.Session;
import uk.cdop.casebook.office.signin.SignIn;

/** What a person finds before signing in: the door, the demonstration, restoration, and the use cases once they are in. */
public record Desk(
        SignIn signIn,
        MakeDemonstration demonstration,
        VaultCare care,
        VaultKeys keys,
        Function<Session, UseCases> office,
        JsonText json,
        PublicationText publicationText,
        DescribeReturn describeReturn) {

    public UseCases useCases(Session session) {
        return office.apply(session);
    }
}
