package uk.cdop.casebook.office.demonstration;

import java.util.List;
import java.util.random.RandomGenerator;

/** Names nobody bears: plants for given names, made-up places for family names. */
public final class InventedNames {

    private static final List<String> GIVEN = List.of(
            "Bracken", "Teasel", "Sorrel", "Yarrow", "Campion", "Tansy", "Larch", "Alder", "Burdock", "Comfrey", "Mallow", "Vetch",
            "Sedge", "Borage", "Chervil", "Lovage", "Fennel", "Hornbeam", "Spindle", "Whitebeam", "Betony", "Bugle", "Cowslip", "Feverfew",
            "Figwort", "Gorse", "Harebell", "Madder", "Medlar", "Milkwort", "Orache", "Pignut", "Quaking-grass", "Ragwort", "Samphire",
            "Scabious", "Speedwell", "Stitchwort", "Thrift", "Toadflax", "Valerian", "Woodruff");
    private static final List<String> FAMILY = List.of(
            "Samplewick", "Exampleby", "Testerton", "Fictonham", "Inventham", "Specimenford", "Illustraton", "Notionby", "Modelsham",
            "Prototypeton", "Templateby", "Draftingham", "Outlineworth", "Pretendle", "Placeholderby", "Instanceford", "Imaginham",
            "Supposeworth", "Trialbury", "Patternwick", "Schemaford", "Lower Exampleby", "Fabletonby", "Demonstrow");
    private static final List<String> PEOPLE = List.of(
            "Dr A Samplewick", "Dr B Exampleby", "Nurse C Testerton", "Midwife D Fictonham", "Registrar E Inventham", "Sgt F Specimenford");

    private InventedNames() {}

    public static String given(RandomGenerator random) {
        return pick(GIVEN, random);
    }

    public static String family(RandomGenerator random) {
        return pick(FAMILY, random);
    }

    public static String professional(RandomGenerator random) {
        return pick(PEOPLE, random);
    }

    static <T> T pick(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }
}
