package uk.cdop.casebook.office.pack;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.child.AgeAtDeath;
import uk.cdop.casebook.casework.chronology.Chronology;
import uk.cdop.casebook.casework.leak.CommonWords;
import uk.cdop.casebook.casework.meeting.MeetingPlan;
import uk.cdop.casebook.casework.pack.PackCase;
import uk.cdop.casebook.casework.pack.PackTemplate;
import uk.cdop.casebook.casework.pack.PanelPack;
import uk.cdop.casebook.casework.pack.Pseudonyms;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.forms.answer.FormCode;
import uk.cdop.casebook.forms.catalogue.FormCatalogue;
import uk.cdop.casebook.office.door.PackWriter;
import uk.cdop.casebook.office.door.PrintedSheet;
import uk.cdop.casebook.office.door.PrintedSheet.Line;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.found.CodeWords;
import uk.cdop.casebook.office.found.ReadFound;
import uk.cdop.casebook.office.leak.KnownIdentifiers;

/** Puts together what stands in the papers of a meeting, each case under its pseudonym in the order of the agenda. */
public final class PackAssembly {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
    private static final Set<String> OFFICE_WORK = Set.of("Office", "Forms", "Family ledger", "Documents", "Panel");
    private static final FieldKey CIRCUMSTANCES = FieldKey.of("circumstances");
    private static final String NOTHING = "Nothing is recorded.";

    private final KnownIdentifiers known;
    private final AnswerLines answers;
    private final ReadFound found;
    private final CommonWords common;
    private final PackRules rules;

    public PackAssembly(KnownIdentifiers known, FormCatalogue catalogue, CommonWords common, PackRules rules) {
        this.known = known;
        this.answers = new AnswerLines(catalogue);
        this.found = new ReadFound(new CodeWords(catalogue));
        this.common = common;
        this.rules = rules;
    }

    PackTemplate template(Records records) {
        return rules.template(records);
    }

    PackWriter.Content content(Records records, MeetingPlan plan, PanelPack pack, Map<CaseNumber, Chronology> chronologies) {
        PackTemplate template = rules.template(records);
        List<CaseFile> files = plan.cases().stream().flatMap(number -> records.cases().find(number).stream()).toList();
        List<PackCase> cases = files.stream().map(file -> packCase(records, file)).toList();
        Pseudonyms names = new Pseudonyms(cases, pack.masks(), common);
        List<PackWriter.Section> sections = new ArrayList<>();
        for (int place = 0; place < files.size(); place++) {
            sections.add(section(records, new OneCase(files.get(place), cases.get(place), names), pack, template, chronologies));
        }
        List<String> cover = List.of(
                plan.number().text() + " · " + plan.kind().label(), DAY.format(plan.when().day()) + (plan.when().isTimed() ? ", " + TIME.format(plan.when().startsAt()) : ""),
                files.size() + (files.size() == 1 ? " case" : " cases"), "", template.word("confidentiality"));
        return new PackWriter.Content(template.word("title"), cover, plan.number().text() + " · " + template.word("footer"), template.word("empty"), sections, pack.sections());
    }

    private PackCase packCase(Records records, CaseFile file) {
        return new PackCase(file.number(), file.child().dateOfBirth().toOptional(), file.death().date(), known.of(records, file.number()));
    }

    /** A case and how its text is rewritten. */
    private record OneCase(CaseFile file, PackCase pack, Pseudonyms names) {

        String rewritten(String text) {
            return names.rewrite(file.number(), text);
        }
    }

    private PackWriter.Section section(
            Records records, OneCase one, PanelPack pack, PackTemplate template, Map<CaseNumber, Chronology> chronologies) {
        List<PrintedSheet.Part> parts = new ArrayList<>();
        for (PackTemplate.Section wanted : template.sections()) {
            switch (wanted.code()) {
                case "questions" -> parts.add(part(wanted.heading(), questions(records, one)));
                case "summary" -> parts.add(part(wanted.heading(), summary(one)));
                case "chronology" -> parts.add(part(wanted.heading(), chronology(one, chronologies.get(one.file().number()))));
                case "agencies" -> parts.addAll(agencies(records, one, wanted.heading()));
                default -> parts.add(part(wanted.heading(), analysis(records, one)));
            }
        }
        List<PrintedSheet.Part> late = pack.latePapers().stream().filter(paper -> paper.caseNumber().equals(one.file().number()))
                .map(paper -> new PrintedSheet.Part("Late paper: " + one.rewritten(paper.title()), List.of(new Line("", one.rewritten(paper.body()))))).toList();
        String age = one.file().age().map(AgeAtDeath::inWords).orElse("age not known");
        return new PackWriter.Section(one.file().number().text(), one.names().child(one.file().number()) + " · " + age, parts, late);
    }

    private static PrintedSheet.Part part(String heading, List<Line> lines) {
        return new PrintedSheet.Part(heading, lines.isEmpty() ? List.of(new Line("", NOTHING)) : lines);
    }

    private static List<Line> questions(Records records, OneCase one) {
        return records.families().find(one.file().number()).map(ledger -> ledger.questions().stream()
                .map(asked -> new Line("", one.rewritten(asked.question()) + asked.answer().map(said -> "\nAnswered: " + one.rewritten(said)).orElse(""))).toList()).orElse(List.of());
    }

    private List<Line> summary(OneCase one) {
        CaseFile file = one.file();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Age at death", file.age().map(AgeAtDeath::inWords).orElse("Not known")));
        file.child().sex().toOptional().ifPresent(sex -> lines.add(new Line("Sex", sex.label())));
        file.death().placeType().toOptional().ifPresent(place -> lines.add(new Line("Place of death", answers.label("place_of_death", place, file.death().date()))));
        file.notificationForm().answers().answer(CIRCUMSTANCES).toOptional().ifPresent(text -> lines.add(new Line("Circumstances", one.rewritten(text.toString()))));
        return lines;
    }

    private static List<Line> chronology(OneCase one, Chronology chronology) {
        return chronology == null ? List.of() : chronology.lines().stream().filter(line -> !OFFICE_WORK.contains(line.entry().source()))
                .map(line -> new Line(line.when(), one.rewritten(line.entry().what()) + line.gap().map(gap -> "\n" + gap).orElse(""))).toList();
    }

    private List<PrintedSheet.Part> agencies(Records records, OneCase one, String heading) {
        List<PrintedSheet.Part> parts = new ArrayList<>();
        records.forms().ofCase(one.file().number()).stream().filter(form -> form.requestId().isPresent()).forEach(form -> {
            String agency = form.requestId().flatMap(id -> records.agencyRequests().find(id))
                    .map(request -> answers.label("agency", request.agencyType(), request.sentOn().orElse(one.file().death().date()))).orElse("An agency");
            parts.add(part(heading + ": " + agency, answers.of(form.instance(), one.pack(), one::rewritten)));
        });
        return parts.isEmpty() ? List.of(part(heading, List.of())) : parts;
    }

    /** The draft on the analysis form, or else what a file brought of the analysis. */
    private List<Line> analysis(Records records, OneCase one) {
        List<Line> drafted = records.forms().ofCase(one.file().number()).stream().filter(form -> form.instance().form() == FormCode.ANALYSIS)
                .flatMap(form -> answers.of(form.instance(), one.pack(), one::rewritten).stream()).toList();
        return drafted.isEmpty() ? found.of(one.file(), records).map(what -> FoundLines.of(what, one::rewritten)).orElse(List.of()) : drafted;
    }
}
