package uk.cdop.casebook.office.permission;

/**
 * Proof that somebody may do something. Only {@link Rights} can make one, and the vault opens its records to nothing
 * else, so a use case cannot forget to ask.
 */
public final class Permission {

    private final SignedIn holder;
    private final Right right;

    Permission(SignedIn holder, Right right) {
        this.holder = holder;
        this.right = right;
    }

    public SignedIn holder() {
        return holder;
    }

    public Right right() {
        return right;
    }
}
