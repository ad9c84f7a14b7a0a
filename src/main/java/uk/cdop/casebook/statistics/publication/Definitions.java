package uk.cdop.casebook.statistics.publication;

import java.util.List;
import java.util.stream.Stream;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Definition;

/**
 * What the words of the tables mean, each with the public source named for it in the domain file, annual-statistics
 * sections 2.4, 2.5 and 4, or the remark that the definition is the panel's own.
 */
final class Definitions {

    private static final String OWN = "The panel's own definition";
    private static final String PANEL_REPORT = "Pan-Dorset safeguarding children partnership, annual report 2023/24";
    private static final String NCMD = "National Child Mortality Database, child death data release 2021";
    private static final String AGE_GROUPS = "Age groups: NHS Digital, Child Death Reviews, year ending 31 March 2018. Birthday of 29 February: to be confirmed";
    private static final String CATEGORIES = "Statutory child death analysis form; to be confirmed";
    private static final String SHARES = "Department for Education, OSR14/2012";
    private static final String LIMITS = "UK Health Security Agency, PHEindicatormethods";
    private static final String DIFFERENCES = "Newcombe, Statistics in Medicine 1998, method 10; the same from the limits of counts for rates";
    private static final String EXCLUSIONS = "Cambridgeshire and Peterborough safeguarding partnership, child death overview panel protocol";
    private static final String NONE = "Not a formula";

    private static final String ROUNDING = "Rounding";

    static final List<Definition> ALL = List.of(
            new Definition("Year", "From 1 April to 31 March of the next year, both days included. Each event is placed by its own date.",
                    NONE, OWN),
            new Definition("Date notified", "The day the office first heard of the death.", NONE, OWN),
            new Definition("Date review completed", "The day of the panel's review, once the record of the review is marked complete.", NONE, NCMD),
            new Definition("Area of residence", "The council area where the child was normally resident at death.", NONE, PANEL_REPORT),
            new Definition("Out of area", "A child resident elsewhere who died in the area of this panel. The home panel reviews the death.", NONE, PANEL_REPORT),
            new Definition("Out of scope", "A death that a panel does not review, such as a stillbirth that was attended, a late fetal loss or a lawful termination.", NONE, EXCLUSIONS),
            new Definition("Age at death", "Completed days under 28 days, otherwise by birthdays. A birthday of 29 February falls on 1 March in other years.", NONE, AGE_GROUPS),
            new Definition("Carried forward", "The reviews still to be done when the year ends.",
                    "brought forward + notified + transferred in + reopened - reviewed - transferred out - out of scope", OWN),
            new Definition("Primary category of death", "The category of the statutory analysis form that stands first in its list, where several fit. The wording is to be confirmed against the form in force.",
                    NONE, CATEGORIES),
            new Definition("Place of the event", "Where the event that led to the death happened, as the notification form says. The form asks for it if it was another place than that of the death; where it names none, the place of death is taken.",
                    NONE, OWN),
            new Definition("Modifiable: percent of all reviews", "The share of all reviews completed in the year in which the panel identified modifiable factors. It is never divided by notifications.",
                    "100 x modifiable / (modifiable + not modifiable + inadequate information)", SHARES),
            new Definition("Modifiable: percent of reviews with sufficient information", "The same share without the reviews that had inadequate information.",
                    "100 x modifiable / (modifiable + not modifiable)", SHARES),
            new Definition("Lower limit and upper limit", "The 95 percent confidence limits of a percentage by Wilson's method.",
                    "(2x + z2 -/+ z times root of (z2 + 4x(1 - x/n))) / (2(n + z2)), where x of n were counted, z = 1.959963985 and z2 = z x z", LIMITS),
            new Definition("Rate", "The deaths of resident children, placed by the date of death, divided by the children of the same ages, areas and years together: per 100,000. Under 1 year and under 28 days they are divided by the live births: per 1,000.",
                    "k x deaths / population, where k is 100,000 or 1,000", LIMITS),
            new Definition("Lower limit and upper limit of a rate", "The 95 percent confidence limits of the number of deaths, exact under 10 and by Byar's method from 10 on, divided by the population.",
                    "exact: the means that give as many or more, or as many or fewer, once in forty times; Byar: O(1 - 1/(9O) - z/(3 root O)) cubed and (O+1)(1 - 1/(9(O+1)) + z/(3 root (O+1))) cubed, where O is the deaths and z = 1.959963985", LIMITS),
            new Definition("More than chance", "Said of the difference of two percentages, or of two rates, where 0, which is no difference, does not lie between the 95 percent limits of the difference. The difference of percentages is in percentage points.",
                    "d - root((p1 - l1)2 + (u2 - p2)2) and d + root((u1 - p1)2 + (p2 - l2)2), where p is each value with its limits l and u, and d = p1 - p2", DIFFERENCES),
            new Definition("Compared with England", "Higher or lower only where England's value lies outside the 95 percent limits of the area; otherwise similar.",
                    NONE, LIMITS),
            new Definition("Time from death to review", "Calendar days; a review on the day of the death is 0 days.",
                    "date review completed - date of death", OWN),
            new Definition("Median and quartiles", "By linear interpolation between the ordered values (type 7, as QUARTILE.INC in Excel).",
                    "value at place 1 + (n - 1) x p, where p is 0.25, 0.5 or 0.75", OWN),
            new Definition("Within 6 and 12 months", "The review came on or before the date of death plus 6 or 12 calendar months; where the month is too short, its last day.",
                    NONE, OWN),
            new Definition(ROUNDING, "Counts are not rounded. Percentages, rates and means have one decimal, a half is rounded away from zero, always from the unrounded value.",
                    NONE, OWN));

    private static final String NHS = "NHS Digital, change to disclosure control methodology for hospital and emergency care data, September 2018";

    private Definitions() {}

    /** What an edition says of its own numbers stands in the place of what holds for the others. */
    static List<Definition> of(Publication.Edition edition) {
        return switch (edition) {
            case RESTRICTED -> ALL;
            case PARTNER, PUBLIC -> Stream.concat(ALL.stream(), Stream.of(new Definition(
                    "Withheld number", "A number of children that is small, or from which a small one could be worked out, is written [c]. A zero is shown, but where a table says that a whole year is withheld.", NONE, OWN))).toList();
            case NHS_STYLE -> Stream.concat(ALL.stream().filter(one -> !one.term().equals(ROUNDING)), Stream.of(new Definition(
                    ROUNDING, "A number of children from 1 to 7 is written [c], 0 is 0, and all others are rounded to the nearest 5. Percentages and rates are of the rounded numbers. A rate is compared with England only where every number that is rounded alike compares the same.", NONE, NHS))).toList();
        };
    }
}
