package uk.cdop.casebook.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Files that an import must refuse, each for one reason. */
final class SampleRefusals {

    private static final String HEADINGS =
            "Case ref,Date notified,Route,Family name,Given names,NHS number,Date of birth,Date of death,Sex,Postcode,Council\r\n";

    private SampleRefusals() {}

    static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        put(texts, "death-before-birth", line("9001", "999 090 0019", "14/05/2024", "13/05/2024", "Dorset Council"));
        put(texts, "age-18", line("9002", "999 090 0027", "20/05/2006", "20/05/2024", "Dorset Council"));
        put(texts, "invalid-check-digit", line("9003", "999 090 0034", "02/02/2024", "20/05/2024", "BCP Council"));
        put(texts, "unknown-area", line("9004", "999 090 0043", "02/02/2024", "20/05/2024", "Nowhere District Council"));
        put(texts, "duplicate-nhs-number",
                line("9005", "999 090 0051", "02/02/2024", "20/05/2024", "Somerset")
                        + line("9006", "999 090 0051", "02/02/2024", "20/05/2024", "Somerset"));
        texts.put("refused/not-a-spreadsheet.xlsx", "This file is called .xlsx and holds nothing but this sentence.\r\n");
        return texts;
    }

    private static void put(Map<String, String> texts, String name, String lines) {
        texts.put("refused/" + name + ".csv", HEADINGS + lines);
    }

    private static String line(String sequence, String nhsNumber, String born, String died, String council) {
        return "CDOP-2024-" + sequence + ",24/05/2024,Public notification form,Samplewick,Teasel," + nhsNumber + "," + born + "," + died
                + ",Female,DT98 1AA," + council + "\r\n";
    }

    /** A workbook of its own, so that the review is refused for its date and for nothing else. */
    static SampleTracker reviewBeforeDeath() {
        Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        sheets.put("Notifications", List.of(
                List.of("Case ref", "Date notified", "Family name", "Given names", "NHS number", "Date of birth", "Date of death", "Sex", "Postcode", "Council"),
                List.of("CDOP-2024-9007", day(2024, 5, 24), "Exampleby", "Sorrel", "999 090 0078", day(2024, 2, 2), day(2024, 5, 20), "Female", "TA98 1AA", "Somerset")));
        sheets.put("Meetings", List.of(
                List.of("Meeting ref", "Date held", "Kind", "Quorate"),
                List.of("PANEL-2024-90", day(2024, 5, 8), "General", "Yes")));
        sheets.put("Reviews", List.of(
                List.of("Case ref", "Meeting ref", "Review date", "Category", "Modifiable factors", "Marked complete"),
                List.of("CDOP-2024-9007", "PANEL-2024-90", day(2024, 5, 8), "9 Infection", "No", day(2024, 5, 15))));
        return new SampleTracker("A review dated before the death - to be refused", sheets);
    }

    private static java.time.LocalDate day(int year, int month, int day) {
        return java.time.LocalDate.of(year, month, day);
    }
}
