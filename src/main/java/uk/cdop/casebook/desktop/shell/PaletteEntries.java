package uk.cdop.casebook.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import uk.cdop.casebook.desktop.palette.PaletteEntry;
import uk.cdop.casebook.desktop.palette.PaletteEntry.Kind;
import uk.cdop.casebook.desktop.settings.SettingsViewModel;
import uk.cdop.casebook.desktop.support.TextSize;
import uk.cdop.casebook.desktop.support.Theme;
import uk.cdop.casebook.office.permission.Right;
import uk.cdop.casebook.office.savedlist.ShowSavedLists.ShownList;
import uk.cdop.casebook.office.signin.Session;

/** What the finder offers besides cases: every page, every action with its key, and the saved lists, by what the person may do. */
final class PaletteEntries implements Supplier<List<PaletteEntry>> {

    private final ShellViewModel shell;
    private final Session session;
    private final SettingsViewModel settings;
    private final Pages pages;

    PaletteEntries(ShellViewModel shell, Session session, SettingsViewModel settings, Pages pages) {
        this.shell = shell;
        this.session = session;
        this.settings = settings;
        this.pages = pages;
    }

    @Override
    public List<PaletteEntry> get() {
        List<PaletteEntry> entries = new ArrayList<>();
        if (shell.placeProperty().get().openCase().isPresent()) {
            ofTheCaseInView(entries);
        }
        shell.pages().forEach(page -> entries.add(page == Page.INTAKE
                ? action(page.label(), "notification notice new case", "Ctrl+N", () -> shell.show(page))
                : new PaletteEntry(Kind.PAGE, page.label(), "", "Ctrl+" + page.digit(), () -> shell.show(page))));
        if (session.may(Right.READ_CASES)) {
            entries.add(action("Look in the list of cases", "search filter", "Ctrl+F", pages::goToSearch));
            entries.add(action("Save this list of cases…", "filter columns name", "", pages::saveList));
            pages.savedLists().lists().forEach(list -> entries.add(saved(list)));
        }
        if (shell.pages().contains(Page.STATISTICS)) {
            ofTheStatistics(entries);
        }
        everywhere(entries);
        return entries;
    }

    private void ofTheCaseInView(List<PaletteEntry> entries) {
        String number = shell.placeProperty().get().openCase().orElseThrow().text();
        pages.parts().forEach((id, title) -> entries.add(new PaletteEntry(Kind.PAGE, title + " of " + number, "tab part", "", () -> pages.showPart(id))));
        if (session.may(Right.CORRECT_CASES)) {
            entries.add(action("Correct the facts of " + number, "change mend", "Ctrl+E", pages::correct));
        }
        entries.add(action("Print where we are on " + number + "…", "paper page pdf", "", pages::printWhereWeAre));
        entries.add(action("Back from " + number, "close leave", "Esc", shell::back));
    }

    private void ofTheStatistics(List<PaletteEntry> entries) {
        entries.add(new PaletteEntry(Kind.PAGE, "Quarterly dashboard", "statistics charts", "Ctrl+D", pages::showDashboard));
        entries.add(new PaletteEntry(Kind.PAGE, "Checks of the year", "statistics auditor exceptions", "Ctrl+J", pages::showChecks));
        entries.add(action("Write files of the year…", "workbook editions extract annual report", "", pages::showYearFiles));
    }

    private PaletteEntry saved(ShownList list) {
        return new PaletteEntry(Kind.LIST, list.list().name(), list.own() ? "yours" : "shared by " + list.list().ownerName(), "", () -> {
            shell.show(Page.CASES);
            pages.savedLists().apply(list);
        });
    }

    private void everywhere(List<PaletteEntry> entries) {
        entries.add(action("Read the page again", "refresh reload", "F5", pages::refreshPlace));
        entries.add(action("Show all keys", "keyboard map help", "F1", () -> shell.keyboardMapProperty().set(true)));
        entries.add(action("Lock the vault", "sign out leave", "Ctrl+L", shell::lock));
        for (Theme theme : Theme.values()) {
            entries.add(action("Colours: " + theme.label(), "theme contrast", "", () -> settings.choose(theme)));
        }
        for (TextSize size : TextSize.values()) {
            entries.add(action("Text size: " + size.label(), "larger smaller zoom", "", () -> settings.choose(size)));
        }
    }

    private static PaletteEntry action(String label, String detail, String keys, Runnable action) {
        return new PaletteEntry(Kind.ACTION, label, detail, keys, action);
    }
}
