package uk.cdop.casebook.app;

/** The front door. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        System.out.println("CDOP Casebook");
    }
}
