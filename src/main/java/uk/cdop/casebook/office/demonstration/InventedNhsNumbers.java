package uk.cdop.casebook.office.demonstration;

import java.util.Set;
import uk.cdop.casebook.casework.child.NhsNumber;

/**
 * Gives out numbers of the range for test patients (999), each once, with a right check digit; numbers in use are left
 * out. Source: domain file, process-and-forms section 3.13.
 */
public final class InventedNhsNumbers {

    private static final int SERIALS = 1_000_000;

    private final Set<String> inUse;
    private int serial;
    private int given;

    /** Begins at a serial number and goes round; there are some 900,000 numbers. */
    public InventedNhsNumbers(int firstSerial, Set<String> inUse) {
        this.serial = Math.floorMod(firstSerial, SERIALS);
        this.inUse = Set.copyOf(inUse);
    }

    public String next() {
        while (given++ < SERIALS) {
            String nine = "999%06d".formatted(serial);
            serial = (serial + 1) % SERIALS;
            int check = NhsNumber.checkDigit(nine);
            String digits = nine + check;
            if (check < 10 && NhsNumber.read(digits).isPresent() && !inUse.contains(digits)) {
                return digits;
            }
        }
        throw new IllegalStateException("the test range is used up");
    }
}
