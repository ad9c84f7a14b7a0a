package uk.cdop.casebook.casework.area;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where one edition of the national look-up puts a postcode.
 *
 * @param edition the day as at which the edition was made
 * @param council the code of the district or unitary council, as the edition has it
 * @param county  the code of the county council, where the edition gives it
 * @param lsoa    the code of the small area that deprivation is measured for
 */
public record PlacedPostcode(LocalDate edition, String council, Optional<String> county, Optional<String> lsoa) {

    @Override
    public String toString() {
        return "PlacedPostcode";
    }
}
