package uk.cdop.casebook.office.door;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.area.Deprivation;
import uk.cdop.casebook.casework.area.PlacedPostcode;

/** Keeps the national look-ups that the office has loaded: editions of postcodes, and versions of the index of deprivation. */
public interface PostcodeStore {

    /** One line of the look-up; the postcode in the form in which the office keeps it. */
    record PostcodeLine(String postcode, PlacedPostcode placed) {}

    record Edition(LocalDate asAt, int postcodes, Instant loadedAt) {}

    /** A version of the index of deprivation; what nobody noted of its publisher and release is empty text. */
    record Index(String name, int areas, String publisher, String released) {}

    record DecileLine(String lsoa, int decile) {}

    List<Edition> editions();

    List<Index> indices();

    /** What each edition says of the postcode; empty where none knows it. */
    List<PlacedPostcode> find(String postcode);

    /** From the version of the index that comes last by name. */
    Optional<Deprivation> deprivation(String lsoa);

    /** Removes the edition of this day, if there is one. */
    void clear(LocalDate edition);

    /** Adds some lines of an edition; the batch counts from 0. */
    void add(LocalDate edition, int batch, List<PostcodeLine> lines);

    /** Says that an edition is whole. */
    void finish(Edition edition);

    void clearIndex(String name);

    /** Says who published a version and when, as 2019-09-26, 2019-09 or 2019. */
    void nameIndex(String name, String publisher, String released, LocalDate loadedOn);

    void addDeciles(String name, List<DecileLine> lines);
}
