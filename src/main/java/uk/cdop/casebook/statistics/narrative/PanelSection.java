package uk.cdop.casebook.statistics.narrative;

import java.util.List;
import java.util.Optional;
import uk.cdop.casebook.casework.area.ReportingArea;
import uk.cdop.casebook.statistics.interval.Difference;
import uk.cdop.casebook.statistics.interval.Proportion;
import uk.cdop.casebook.statistics.interval.Rounding;
import uk.cdop.casebook.statistics.measure.Headlines;
import uk.cdop.casebook.statistics.measure.Notifications;
import uk.cdop.casebook.statistics.measure.Reviews;
import uk.cdop.casebook.statistics.table.Publication;
import uk.cdop.casebook.statistics.table.Publication.Edition;
import uk.cdop.casebook.statistics.year.FinancialYear;

/**
 * Drafts what a safeguarding partnership's annual report prints of the panel, as the partnership's report of 2023/24 printed it:
 * meetings, reviews by area, modifiable factors against last year, notifications by area and out of county. Findings by council
 * are not in it: they are too few to be printed.
 */
public final class PanelSection {

    private static final String PAN_DORSET = ReportingArea.PAN_DORSET_LABEL;
    private static final String BCP = ReportingArea.BCP.label();
    private static final String DORSET = ReportingArea.DORSET.label();
    private static final String SOMERSET = ReportingArea.SOMERSET.label();

    private final Figures figures;
    private final FinancialYear year;

    PanelSection(Publication publication) {
        this.figures = new Figures(publication);
        this.year = publication.year();
    }

    /** The section as a document of its own. */
    public static Report of(Publication publication, Partnership partnership) {
        String title = "Child Death Overview Panel: section for the annual report " + publication.year();
        Text text = new Text();
        text.all(new PanelSection(publication).passages(Optional.of(partnership)));
        return new Report(title, publication.panel(), List.of(partnership.title(), AnnualReport.source(publication)),
                title + ". Draft.", publication.asAt(), false, text.passages());
    }

    List<Passage> passages(Optional<Partnership> partnership) {
        Text text = new Text();
        text.part("How child deaths are reviewed here")
                .say("The child death review partners of Bournemouth, Christchurch and Poole, Dorset and Somerset treat their areas as a single area.")
                .say("The joint " + figures.publication().panel() + " (CDOP) reviews the deaths of children under 18 who were normally resident there.");
        text.part("Reviews").say(met()).say(share()).paragraph().say(lastYear()).say(difference()).say(fewerOrMore()).paragraph().say(england());
        text.part("Notifications").say(notified()).say(outOfCounty()).paragraph().say(died());
        partnership.ifPresent(one -> own(text, one));
        text.part("Annual report of the panel").say(annualReport());
        text.own("write what was learned, and what was done about it.");
        text.own(figures.publication().edition() == Edition.RESTRICTED
                ? "decide before this is printed which small numbers may stand in it; the draft holds those of the restricted edition."
                : "numbers that are withheld in this edition must not be filled in.");
        return text.passages();
    }

    private void own(Text text, Partnership partnership) {
        Said reviews = review(year, "reviews", partnership.area());
        Said notified = notified(partnership.area());
        text.part(partnership.area()).say(Figures.say("How much of this was of " + partnership.area(),
                () -> "Of these, %s and %s were of children resident in %s.".formatted(
                        reviews.of("review", "reviews"), notified.of("notification", "notifications"), partnership.area()), reviews, notified));
    }

    private Said review(FinancialYear in, String column, String area) {
        return figures.of(Reviews.ID, column, in, area);
    }

    private Said notified(String area) {
        return figures.of(Notifications.ID, "notifications", year, area);
    }

    Optional<String> met() {
        Said panels = review(year, "panels", Figures.ALL);
        Said all = review(year, "reviews", Figures.ALL);
        Said joint = review(year, "reviews", PAN_DORSET);
        Said dorset = review(year, "reviews", DORSET);
        Said bcp = review(year, "reviews", BCP);
        Said somerset = review(year, "reviews", SOMERSET);
        Optional<String> byArea = Figures.say("How many of them were of each area", () -> ": %s of Pan-Dorset children (%s of Dorset and %s of Bournemouth, Christchurch and Poole) and %s of Somerset children."
                .formatted(joint.text(), dorset.text(), bcp.text(), somerset.text()), joint, dorset, bcp, somerset);
        return Figures.say("How many deaths were reviewed",
                () -> "The panel met %s in %s and reviewed %s".formatted(panels.of("time", "times"), year, all.of("death", "deaths")) + continued(byArea), panels, all);
    }

    Optional<String> share() {
        Said all = review(year, "reviews", Figures.ALL);
        Said modifiable = review(year, "modifiable", Figures.ALL);
        Said percent = review(year, "modifiable_percent", Figures.ALL);
        Said lower = review(year, "lower", Figures.ALL);
        Said upper = review(year, "upper", Figures.ALL);
        if (all.isZero()) {
            return Optional.of("No review was completed, so there is no percentage with modifiable factors.");
        }
        return Figures.say("How many reviews identified modifiable factors",
                () -> "Modifiable factors were identified in %s of the %s (%s percent%s; 95 percent confidence limits %s to %s).".formatted(
                        modifiable.text(), all.text(), percent.text(), whole(modifiable, all), lower.text(), upper.text()),
                all, modifiable, percent, lower, upper);
    }

    /** Rounded from the counts and not from the decimal, so that no figure is rounded twice. */
    private String whole(Said part, Said all) {
        return figures.share(part, all).map(share -> ", or " + Rounding.whole(100 * share.part(), share.whole()) + " in whole percent").orElse("");
    }

    Optional<String> lastYear() {
        FinancialYear before = year.previous();
        Said all = review(before, "reviews", Figures.ALL);
        Said modifiable = review(before, "modifiable", Figures.ALL);
        Said percent = review(before, "modifiable_percent", Figures.ALL);
        if (all.isZero()) {
            return Optional.of("In " + before + " no review was completed.");
        }
        if (all.cell().isEmpty()) {
            return Optional.of("The records do not reach back to " + before + ", so there is nothing to compare with.");
        }
        return Figures.say("The comparison with " + before,
                () -> "In %s, %s, and modifiable factors were identified in %s percent (%s of %s).".formatted(
                        before, all.of("death was reviewed", "deaths were reviewed"), percent.text(), modifiable.text(), all.text()),
                all, modifiable, percent);
    }

    private Optional<Proportion> share(FinancialYear in) {
        return figures.share(review(in, "modifiable", Figures.ALL), review(in, "reviews", Figures.ALL));
    }

    Optional<String> difference() {
        return share(year).flatMap(now -> share(year.previous())
                .map(before -> Difference.of(now, before).sentence("The difference of the two percentages")));
    }

    private Optional<String> fewerOrMore() {
        Optional<Long> now = review(year, "reviews", Figures.ALL).count();
        Optional<Long> before = review(year.previous(), "reviews", Figures.ALL).count();
        return now.isPresent() && before.isPresent() && !now.equals(before)
                ? Optional.of("The number of reviews says how much the panel reviewed, and not how many children died.")
                : Optional.empty();
    }

    Optional<String> england() {
        String measure = "Reviews with modifiable factors identified, of all reviews";
        Said england = figures.at(Headlines.ID, "england", "measure", measure);
        Said source = figures.at(Headlines.ID, "england_source", "measure", measure);
        if (england.isSaid() && source.isSaid()) {
            return Optional.of("In England modifiable factors were identified in %s percent of the reviews of %s (%s).".formatted(england.text(), year, source.text()));
        }
        return Optional.of("England's percentage for %s, from the National Child Mortality Database, is not held yet, so there is no comparison.".formatted(year));
    }

    private Optional<String> notified() {
        Said joint = notified(PAN_DORSET);
        Said somerset = notified(SOMERSET);
        Said all = notified(Figures.ALL);
        Optional<String> byArea = Figures.say("How many of them were of each area", () -> ": %s of Pan-Dorset and %s of Somerset.".formatted(
                joint.of("resident", "residents"), somerset.of("resident", "residents")), joint, somerset);
        return Figures.say("The number of notifications",
                () -> "The panel was notified of %s of resident children in %s".formatted(all.of("death", "deaths"), year) + continued(byArea), all);
    }

    /** The rest of a sentence, or where it cannot be said one of its own that says why. */
    private static String continued(Optional<String> rest) {
        return rest.map(words -> words.startsWith(":") ? words : ". " + words).orElse(".");
    }

    private Optional<String> outOfCounty() {
        Said away = notified(ReportingArea.OUT_OF_AREA.label());
        return Figures.say("The number of notifications from out of county",
                () -> away.isZero() ? "There was no notification of a child resident elsewhere who died within the area."
                        : "In addition there %s of out of county children, resident elsewhere, who died within the area. Their deaths are reviewed and recorded by their home areas, and they are in none of the other figures."
                                .formatted(away.isOne() ? "was 1 notification" : "were " + away.text() + " notifications"),
                away);
    }

    /** The other basis stands beside it, because it is not known by which date the earlier reports counted. */
    private Optional<String> died() {
        Said deaths = figures.of(Notifications.ID, "deaths", year, Figures.ALL);
        return Figures.say("The number of deaths by date of death",
                () -> "These are notifications, by the date the panel was notified. By the date of death, %s in %s.".formatted(
                        deaths.of("resident child died", "resident children died"), year), deaths);
    }

    /** November is what the partnership's report of 2023/24 says of that year's; for others the office confirms it. */
    private String annualReport() {
        String due = "The annual report of the panel for %s is due to be published in November %d.".formatted(year, year.lastDay().getYear());
        return year.equals(new FinancialYear(2023)) ? due : due + " The month is that of the report for 2023/24; the office confirms it.";
    }
}
