package uk.cdop.casebook.importing.outgoing;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import uk.cdop.casebook.casework.leak.OutgoingFile;
import uk.cdop.casebook.casework.leak.TextPart;

/** Reads an e-mail: every heading line, every wording of its text, and its attachments. */
final class MailParts {

    private final EveryText files;
    private final String where;
    private final int depth;

    MailParts(EveryText files, String where, int depth) {
        this.files = files;
        this.where = where;
        this.depth = depth;
    }

    List<TextPart> of(byte[] content) {
        List<TextPart> parts = new ArrayList<>();
        try {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(content));
            headings(parts, message, "E-mail ");
            add(parts, message);
            around(parts, message, content);
        } catch (MessagingException | IOException broken) {
            parts.add(TextPart.unreadable(where + "e-mail", "The e-mail is damaged and cannot be searched as a whole."));
        }
        return parts;
    }

    private void add(List<TextPart> parts, Part part) throws MessagingException, IOException {
        Optional<String> name = Optional.ofNullable(part.getFileName()).map(MailParts::decoded);
        if (name.isEmpty() && part.getContent() instanceof Multipart several) {
            for (int place = 0; place < several.getCount(); place++) {
                headings(parts, several.getBodyPart(place), "part of the e-mail, ");
                add(parts, several.getBodyPart(place));
            }
        } else if (name.isEmpty() && part.getContent() instanceof String text) {
            parts.addAll(PlainParts.text(where + "E-mail: ", text.getBytes(StandardCharsets.UTF_8), false));
        } else {
            String called = name.orElse(part.isMimeType("message/rfc822") ? "message.eml" : part.isMimeType("text/calendar") ? "attachment.ics" : "attachment");
            try (InputStream in = part.getInputStream()) {
                parts.addAll(files.within(where + "Attachment, ", new OutgoingFile(called, in.readAllBytes()), depth + 1));
            }
        }
    }

    private void headings(List<TextPart> parts, Part part, String of) throws MessagingException {
        for (Header header : Collections.list(part.getAllHeaders())) {
            parts.add(TextPart.of(where + of + header.getName().toLowerCase(java.util.Locale.ROOT), decoded(header.getValue())));
        }
    }

    /** What stands before the first and after the last part, which mail programs do not show. */
    private void around(List<TextPart> parts, MimeMessage message, byte[] content) throws MessagingException, IOException {
        if (message.getContent() instanceof MimeMultipart several) {
            Optional.ofNullable(several.getPreamble()).ifPresent(before -> parts.add(TextPart.of(where + "E-mail, before its parts", before)));
            String boundary = "--" + new ContentType(several.getContentType()).getParameter("boundary") + "--";
            String whole = new String(content, StandardCharsets.UTF_8);
            int end = whole.lastIndexOf(boundary);
            parts.add(TextPart.of(where + "E-mail, after its parts", end < 0 ? "" : whole.substring(end + boundary.length())));
        }
    }

    private static String decoded(String header) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(header));
        } catch (UnsupportedEncodingException unknown) {
            return header;
        }
    }
}
