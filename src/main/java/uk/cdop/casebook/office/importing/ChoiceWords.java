package uk.cdop.casebook.office.importing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.cdop.casebook.casework.child.NhsNumberAbsence;
import uk.cdop.casebook.casework.child.Sex;
import uk.cdop.casebook.casework.code.Coded;

/** The words people write for the choices of a form, and the code each stands for. Source: process-and-forms section 3. */
final class ChoiceWords {

    private static final Map<CellType, Map<String, String>> CODES = new EnumMap<>(CellType.class);

    static {
        choices(CellType.YES_NO, "yes=yes,y,true,1", "no=no,n,false,0");
        choices(CellType.SEX, Sex.class);
        choices(CellType.SEX, "F=girl", "M=boy", "I=unable to classify");
        choices(CellType.NHS_NUMBER_ABSENCE, NhsNumberAbsence.class);
        choices(CellType.NHS_NUMBER_ABSENCE, "non_resident_england=non-resident,not resident in England", "not_currently_available=not available,awaited");
        choices(CellType.MULTIPLE_BIRTH, "singleton=single,one", "twin=twins,twin 1,twin 2", "triplet=triplets", "higher=higher order");
        choices(CellType.DEATH_EXPECTED, "expected=yes,y", "unexpected=no,n");
        // A plain yes does not say which; it is refused rather than guessed.
        choices(CellType.POST_MORTEM,
                "none=no,n", "coronial_standard", "coronial_paediatric", "forensic_home_office=forensic,home office", "joint_forensic_paediatric=joint forensic and paediatric",
                "hospital_consented_full", "hospital_consented_limited", "minimally_invasive_imaging=minimally invasive or imaging,minimally invasive,imaging", "external_only", "declined");
        choices(CellType.ETHNIC_CATEGORY,
                "A=White British", "B=White Irish", "C=any other White", "D=White and Black Caribbean", "E=White and Black African",
                "F=White and Asian", "G=any other mixed", "H=Indian", "J=Pakistani", "K=Bangladeshi", "L=any other Asian",
                "M=Caribbean,Black Caribbean", "N=African,Black African", "P=any other Black", "R=Chinese", "S=any other ethnic group", "Z=not stated");
        choices(CellType.PLACE_OF_DEATH,
                "emergency_department=ED,A&E", "paediatric_ward=children's ward", "neonatal_unit=NICU,SCBU", "intensive_care_unit=PICU,ICU",
                "hospital_other=other hospital,hospital", "home_normal_residence=home,normal residence", "other_private_residence=other home",
                "foster_home", "residential_care", "public_place", "school", "hospice", "mental_health_inpatient", "abroad=overseas", "other",
                "delivery_suite_labour_ward=delivery suite,labour ward", "adult_icu", "theatre", "ambulance_in_transit=ambulance,in transit",
                "custody_yoi=custody", "midwife_led_unit_birth_centre=birth centre", "other_hospital_ward_adult=adult ward");
        choices(CellType.EVENT_LOCATION,
                "same_as_death=same,same as place of death,as place of death", "home=home or normal residence,normal residence",
                "other_residence=other home,other private residence", "hospital", "school_nursery=school or nursery,school,nursery",
                "road=highway,street", "rail=railway", "inland_water=river,lake,canal,pond", "sea_coast=sea or coast,sea,coast,beach", "pool=swimming pool",
                "park_playground=park or playground,park,playground", "sports_place", "workplace_farm=workplace or farm,workplace,farm", "public_building", "custody",
                "vehicle=car", "abroad=overseas", "other");
    }

    private ChoiceWords() {}

    private static void choices(CellType type, String... entries) {
        Map<String, String> words = CODES.computeIfAbsent(type, any -> new HashMap<>());
        for (String entry : entries) {
            String code = entry.contains("=") ? entry.substring(0, entry.indexOf('=')) : entry;
            words.put(Column.folded(code), code);
            for (String word : entry.substring(entry.indexOf('=') + 1).split(",")) {
                words.put(Column.folded(word), code);
            }
        }
    }

    private static <E extends Enum<E> & Coded> void choices(CellType type, Class<E> list) {
        for (E choice : list.getEnumConstants()) {
            choices(type, choice.code() + "=" + choice.label());
        }
    }

    static boolean isChoice(CellType type) {
        return CODES.containsKey(type);
    }

    static Optional<String> code(CellType type, String written) {
        return Optional.ofNullable(CODES.get(type).get(Column.folded(written)));
    }

    /** The choice of a list that is written as its code, its label or, for the categories of death, its number. */
    static <E extends Enum<E> & Coded> Optional<E> ofWritten(Class<E> list, String written) {
        String folded = Column.folded(written);
        for (E choice : list.getEnumConstants()) {
            if (Column.folded(choice.code()).equals(folded) || Column.folded(choice.label()).equals(folded)
                    || Column.folded(choice.name()).equals(folded)) {
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }
}
