package uk.cdop.casebook.casework.pack;

/** A pseudonym that a person chose for what the leak check found. */
public record Mask(String found, String pseudonym) {

    @Override
    public String toString() {
        return "Mask";
    }
}
