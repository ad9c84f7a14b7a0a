package uk.cdop.casebook.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import uk.cdop.casebook.casework.casefile.CaseFile;
import uk.cdop.casebook.casework.leak.IdentifierKind;
import uk.cdop.casebook.casework.leak.LeakHit;
import uk.cdop.casebook.casework.leak.OutgoingFile;
import uk.cdop.casebook.casework.notification.NotificationFields;
import uk.cdop.casebook.casework.readiness.PlainDate;
import uk.cdop.casebook.casework.reference.CaseNumber;
import uk.cdop.casebook.forms.answer.Answers;
import uk.cdop.casebook.forms.answer.FieldKey;
import uk.cdop.casebook.office.door.Records;
import uk.cdop.casebook.office.leak.LeakCheck;

/** Finds the very words that point to a child in every part of a file; it stands in until the check of the pack takes its place. */
final class PlainLeakCheck implements LeakCheck {

    private static final Map<FieldKey, IdentifierKind> TEXTS = Map.of(
            NotificationFields.FAMILY_NAME, IdentifierKind.CHILD_NAME, NotificationFields.GIVEN_NAMES, IdentifierKind.CHILD_NAME,
            NotificationFields.NHS_NUMBER, IdentifierKind.NHS_NUMBER, NotificationFields.HOME_POSTCODE, IdentifierKind.POSTCODE,
            FieldKey.of("school_or_nursery"), IdentifierKind.SCHOOL);
    private static final int SHORTEST = 3;

    @Override
    public List<LeakHit> hits(Records records, Collection<CaseNumber> cases, List<OutgoingFile> files) {
        List<LeakHit> hits = new ArrayList<>();
        for (OutgoingFile file : files) {
            Map<String, String> parts = parts(file);
            cases.forEach(number -> records.cases().find(number).ifPresent(one -> identifiers(one).forEach(
                    (text, kind) -> parts.forEach((part, words) -> look(file.name(), part, words, one, text, kind, hits)))));
        }
        return hits;
    }

    private static void look(String file, String part, String words, CaseFile one, String text, IdentifierKind kind, List<LeakHit> hits) {
        var found = java.util.regex.Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + java.util.regex.Pattern.quote(text) + "(?![\\p{L}\\p{N}])").matcher(words);
        if (found.find()) {
            String around = words.substring(Math.max(0, found.start() - 40), Math.min(words.length(), found.end() + 40));
            hits.add(new LeakHit(file, part, kind, one.number(), false, found.group(), around));
        }
    }

    private static Map<String, IdentifierKind> identifiers(CaseFile file) {
        Answers answers = file.notificationForm().answers();
        Map<String, IdentifierKind> texts = new LinkedHashMap<>();
        TEXTS.forEach((key, kind) -> answers.text(key).toOptional().ifPresent(said -> {
            for (String word : kind == IdentifierKind.CHILD_NAME ? said.split("\\s+") : new String[] {said}) {
                if (word.strip().length() >= SHORTEST) {
                    texts.put(word.strip(), kind);
                }
            }
        }));
        answers.date(NotificationFields.DATE_OF_BIRTH).toOptional().ifPresent(born -> {
            texts.put(PlainDate.of(born), IdentifierKind.DATE_OF_BIRTH);
            texts.put(born.toString(), IdentifierKind.DATE_OF_BIRTH);
        });
        return texts;
    }

    private static Map<String, String> parts(OutgoingFile file) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("File name", file.name());
        if (!file.name().endsWith(".docx")) {
            parts.put("Text", new String(file.content(), StandardCharsets.UTF_8));
            return parts;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.content()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String words = new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("</w:p>", "\n").replaceAll("<[^>]*>", "");
                parts.put(entry.getName(), words);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }
}
