package uk.cdop.casebook.casework.letter;

import java.util.List;

/** An e-mail that a person opens, reads and sends from their own secure mail program. The subject holds references only. */
public record MailDraft(List<String> to, String subject, String body, List<Attachment> attachments) {

    /** A file that goes with it. */
    public record Attachment(String fileName, String mediaType, byte[] content) {

        @Override
        public String toString() {
            return "Attachment[" + content.length + "]";
        }
    }

    public MailDraft {
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
    }

    @Override
    public String toString() {
        return "MailDraft[" + attachments.size() + " attachments]";
    }
}
