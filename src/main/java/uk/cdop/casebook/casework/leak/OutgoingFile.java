package uk.cdop.casebook.casework.leak;

/** A file as it would leave the office: its name and its bytes. */
public record OutgoingFile(String name, byte[] content) {

    @Override
    public String toString() {
        return "OutgoingFile";
    }
}
