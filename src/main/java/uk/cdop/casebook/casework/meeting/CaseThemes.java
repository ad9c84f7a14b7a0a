package uk.cdop.casebook.casework.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Which time and expertise each kind of case wants, read from a text that the office can change; the first that fits counts. */
public record CaseThemes(List<CaseTheme> themes) {

    private static final String HEADINGS = "theme;sign;value;minutes;expertise;mark";
    private static final int LONGEST = 240;

    public CaseThemes {
        themes = List.copyOf(themes);
    }

    /** {@link NotPanelRules} where the text cannot be read or names a discipline that is not in the list. */
    public static CaseThemes read(String text, Collection<String> disciplines) {
        List<CaseTheme> themes = new ArrayList<>();
        for (RuleLines.Line line : RuleLines.read(text, HEADINGS)) {
            CaseTheme theme = new CaseTheme(
                    line.fields().get(0), sign(line), line.fields().get(2), line.number(3, LONGEST, "fourth"), line.codes(4), line.fields().get(5));
            if (theme.name().isEmpty()) {
                throw line.refused("needs the name of the theme in the first field.");
            }
            if (theme.sign() == CaseTheme.Sign.AGE_UNDER_DAYS && !theme.value().matches("\\d{1,5}")) {
                throw line.refused("needs a whole number of days in the third field.");
            }
            if (!disciplines.containsAll(theme.expertise())) {
                throw line.refused("names a discipline that is not in the list of disciplines.");
            }
            themes.add(theme);
        }
        if (themes.isEmpty() || themes.getLast().sign() != CaseTheme.Sign.OTHERWISE) {
            throw new NotPanelRules("The last line must be the one for every other case, with the sign otherwise.");
        }
        return new CaseThemes(themes);
    }

    private static CaseTheme.Sign sign(RuleLines.Line line) {
        return Arrays.stream(CaseTheme.Sign.values()).filter(sign -> sign.name().toLowerCase(Locale.ROOT).equals(line.fields().get(1))).findFirst()
                .orElseThrow(() -> line.refused("needs age_under_days, form, category or otherwise in the second field."));
    }

    public CaseTheme of(ReadyCase ready) {
        return themes.stream().filter(theme -> theme.fits(ready)).findFirst().orElseThrow();
    }
}
