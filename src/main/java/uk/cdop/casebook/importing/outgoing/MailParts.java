package uk.cdop.casebook.importing.outgoing;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
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
            for (Header header : Collections.list(message.getAllHeaders())) {
                parts.add(TextPart.of(where + "E-mail " + header.getName().toLowerCase(java.util.Locale.ROOT), decoded(header.getValue())));
            }
            add(parts, message);
        } catch (MessagingException | IOException broken) {
            parts.add(TextPart.unreadable(where + "e-mail", "The e-mail is damaged and cannot be searched as a whole."));
        }
        return parts;
    }

    private void add(List<TextPart> parts, Part part) throws MessagingException, IOException {
        Optional<String> name = Optional.ofNullable(part.getFileName()).map(MailParts::decoded);
        if (name.isEmpty() && part.getContent() instanceof Multipart several) {
            for (int place = 0; place < several.getCount(); place++) {
                add(parts, several.getBodyPart(place));
            }
        } else if (name.isEmpty() && part.getContent() instanceof String text) {
            parts.addAll(PlainParts.text(where + "E-mail: ", text.getBytes(StandardCharsets.UTF_8), false));
        } else {
            String called = name.orElse(part.isMimeType("message/rfc822") ? "message.eml" : "attachment");
            try (InputStream in = part.getInputStream()) {
                parts.addAll(files.within(where + "Attachment, ", new OutgoingFile(called, in.readAllBytes()), depth + 1));
            }
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
